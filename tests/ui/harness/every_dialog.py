# SPDX-License-Identifier: EUPL-1.2
"""Every dialog of the program, opened over its real window."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QWidget

from accordi_desktop.backup.later_changes import LaterChange
from accordi_desktop.bootstrap import backup_service_of
from accordi_desktop.model.enums import BackupReason, PeriodKind, WorklistFact
from accordi_desktop.model.salvage import LeftOut, SalvageReport
from accordi_desktop.model.unreadable import Repair, UnreadableValue
from accordi_desktop.paths import Paths
from accordi_desktop.register.values.lists.query import AgreementQuery
from accordi_desktop.register.values.views import StepLabel
from accordi_desktop.ui.agreements.filters.save_view_dialog import open_save_view
from accordi_desktop.ui.app.program_window import ProgramWindow
from accordi_desktop.ui.batch_edit.batch_edit_dialog import open_batch_edit
from accordi_desktop.ui.context.not_saved_yet import NotSavedYet
from accordi_desktop.ui.context.prompts import Choice
from accordi_desktop.ui.details.history.history_dialog import open_history
from accordi_desktop.ui.details.reminders.plan_dialog import open_reminder_plan
from accordi_desktop.ui.exchange.document_folder.dialog import open_attach_folder
from accordi_desktop.ui.exchange.importing.import_dialog import open_import
from accordi_desktop.ui.exchange.letter_dialog import LetterDialog
from accordi_desktop.ui.exchange.prose.prose_dialog import ProseDialog
from accordi_desktop.ui.forms.backup_before_change import BackupFirst
from accordi_desktop.ui.forms.form_dialog import open_on
from accordi_desktop.ui.forms.letterhead import open_letterhead
from accordi_desktop.ui.home.reminders_dialog import open_reminders
from accordi_desktop.ui.preferences.first_steps import open_first_steps
from accordi_desktop.ui.preferences.preferences_dialog import PreferencesDialog
from accordi_desktop.ui.preview.preview_dialog import PrintPreview
from accordi_desktop.ui.registers.backups.damaged_dialog import RecoveryOptions, open_damaged
from accordi_desktop.ui.registers.text_dialog import AttestDialog, RepairDialog, SalvageDialog
from accordi_desktop.ui.registers.upgrade_dialog import salvaging_dialog, upgrading_dialog
from accordi_desktop.ui.renewal.actions import open_prolong
from accordi_desktop.ui.renewal.amend_dialog import open_amend
from accordi_desktop.ui.status.assert_status import open_assert_status
from accordi_desktop.ui.status.decline import open_decline
from accordi_desktop.ui.status.suspend import open_suspend
from accordi_desktop.ui.status.terminate import open_terminate
from accordi_desktop.ui.worklist.accept_fact import open_accept_fact
from tests.pdf_files import write_pdf
from tests.ui.harness.filled_register import LONG, RIGA
from tests.ui.harness.program import newest, opened, register_of, show_agreement, show_page, triggered, until

_MANY = (1, 2, 3, 4)

Opener = Callable[[ProgramWindow], QWidget]


def dialogs(folder: Path) -> dict[str, Opener]:
    """How each dialog is opened, by its name."""
    return {**_forms(folder), **_preferences(), **_tools(folder), **_about_registers(), **_questions()}


def _forms(folder: Path) -> dict[str, Opener]:
    one, many = (RIGA,), _MANY
    fact = WorklistFact.SIGNATORIES_MISSING

    def attach(names: tuple[str, ...], window: ProgramWindow) -> QWidget:
        show_agreement(window, RIGA)
        files = [write_pdf(folder / name, "Atto") for name in names]
        window.register_page.details.attached.documents.attach(RIGA, files)
        return newest(window)

    def document(window: ProgramWindow) -> QWidget:
        show_agreement(window, RIGA)
        sheet = register_of(window).agreements.sheet(RIGA)
        window.register_page.details.attached.documents.edit(sheet.documents[0])
        return newest(window)

    def step(window: ProgramWindow) -> QWidget:
        show_agreement(window, RIGA)
        sheet = register_of(window).agreements.sheet(RIGA)
        window.register_page.details.attached.procedure.edit(sheet, sheet.steps[0])
        return newest(window)

    def preservation(window: ProgramWindow) -> QWidget:
        show_agreement(window, RIGA)
        return triggered(window, window.actions_["preserve"])

    return {
        "renew": lambda window: opened(open_prolong(window.context, one, PeriodKind.RENEWAL, window)),
        "edit-many": lambda window: opened(open_batch_edit(window.context, many, window)),
        "renew-many": lambda window: opened(open_prolong(window.context, many, PeriodKind.RENEWAL, window)),
        "extend": lambda window: opened(open_prolong(window.context, one, PeriodKind.EXTENSION, window)),
        "amend": lambda window: opened(open_amend(window.context, one, window)),
        "amend-many": lambda window: opened(open_amend(window.context, many, window)),
        "decline": lambda window: opened(open_decline(window.context, one, window)),
        "suspend": lambda window: opened(open_suspend(window.context, one, window)),
        "terminate": lambda window: opened(open_terminate(window.context, many, window)),
        "assert": lambda window: opened(open_assert_status(window.context, one, window)),
        "accept-fact": lambda window: opened(open_accept_fact(window.context, one, fact, window)),
        "reminders": lambda window: opened(open_reminder_plan(window.context, RIGA, window)),
        "attach-one": partial(attach, ("atto firmato.pdf",)),
        "attach-many": partial(attach, tuple(f"{number} {LONG[:80]}.pdf" for number in range(5))),
        "document": document,
        "step": step,
        "reports": lambda window: triggered(window, window.actions_["reports"]),
        "publish": lambda window: triggered(window, window.actions_["publish"]),
        "open-data": lambda window: triggered(window, window.actions_["open_data"]),
        "preservation": preservation,
        "hand-over": lambda window: triggered(window, window.actions_["hand_over"]),
        "letter": lambda window: opened(open_on(LetterDialog, window.context, one, window)),
        "export": lambda window: triggered(window, window.actions_["export_data"]),
        **{f"import-{step}": partial(_importing, folder, step) for step in range(4)},
        "import-text": _text,
        "attach-folder": partial(_folder, folder),
        "letterhead": lambda window: opened(open_letterhead(window.context, window, lambda: None)),
        "first-steps": lambda window: opened(open_first_steps(window.context, window, lambda _new: None)),
    }


def _text(window: ProgramWindow) -> QWidget:
    """A text of which something is proposed, and something only remarked."""
    dialog = triggered(window, window.actions_["import_text"])
    assert isinstance(dialog, ProseDialog)
    signed = f"Il 5 maggio 2018 Milano ha firmato con Lione un protocollo d’intesa triennale per {LONG}."
    dialog.text.setPlainText(f"{signed}\nUn accordo con Kagoshima è allo studio.")
    until(lambda: dialog.plan is not None and not dialog.line.busy)
    return dialog


def _folder(folder: Path, window: ProgramWindow) -> QWidget:
    """A folder with long names, of which one file is attached and one is not."""
    scans = folder / "scansioni dell'ufficio relazioni internazionali"
    scans.mkdir(exist_ok=True)
    for name in (f"A-001 {LONG[:60]}.pdf", f"{LONG[:60]}.pdf"):
        (scans / name).write_bytes(b"atto")
    dialog = open_attach_folder(window.context, scans, window)
    assert dialog is not None
    until(lambda: dialog.ready)
    return dialog


def _preferences() -> dict[str, Opener]:
    """The preferences at each of their pages."""

    def at(place: int, window: ProgramWindow) -> QWidget:
        dialog = triggered(window, window.actions_["preferences"])
        assert isinstance(dialog, PreferencesDialog)
        dialog.tabs.setCurrentIndex(place)
        return dialog

    names = ("office", "terms", "sectors", "kinds", "procedure", "sources", "notices", "computer")
    return {f"preferences-{name}": partial(at, place) for place, name in enumerate(names)}


def _tools(folder: Path) -> dict[str, Opener]:
    def preview(window: ProgramWindow) -> QWidget:
        show_agreement(window, RIGA)
        dialog = triggered(window, window.actions_["print_summary"])
        assert isinstance(dialog, PrintPreview)
        until(dialog.print_button.isEnabled)
        return dialog

    def backups(window: ProgramWindow) -> QWidget:
        register = register_of(window)
        backup_service_of(register.path, Paths.of(folder / "dati")).make(BackupReason.MANUAL)
        return triggered(window, window.actions_["backups"])

    def damaged(window: ProgramWindow) -> QWidget:
        register = register_of(window)
        backup = backup_service_of(register.path, Paths.of(folder / "dati")).make(BackupReason.MANUAL)
        step = StepLabel(1, "delete", {"count": 2})
        later = (LaterChange("2020-01-10T09:30:00+00:00", "prova", step),) * 12
        path = Path(
            "/", *("cartella condivisa dell'ufficio relazioni internazionali",) * 3, "registro.accordi"
        )
        return open_damaged(window.context, RecoveryOptions(path, "file_not_found", backup, later), window)

    def backup_first(window: ProgramWindow) -> QWidget:
        dialog = BackupFirst(window.context, register_of(window), 25, window)
        dialog.open()
        dialog._show(making=False)
        return dialog

    def all_reminders(window: ProgramWindow) -> QWidget:
        dialog = open_reminders(window.context, window)
        assert dialog is not None
        until(lambda: dialog.reading.ready)
        return dialog

    def history(window: ProgramWindow) -> QWidget:
        open_history(window.context, RIGA, window)
        return newest(window)

    return {
        "print-preview": preview,
        "backups": backups,
        "damaged": damaged,
        "backup-first": backup_first,
        "history": history,
        "all-reminders": all_reminders,
        "manual": lambda window: triggered(window, window.actions_["manual"]),
        "about": lambda window: triggered(window, window.actions_["about"]),
    }


def _about_registers() -> dict[str, Opener]:
    def upgrading(window: ProgramWindow) -> QWidget:
        dialog = upgrading_dialog(Path(f"{LONG}.accordi"), window)
        dialog.show_step(1, 4, LONG)
        dialog.open()
        return dialog

    def salvaging(window: ProgramWindow) -> QWidget:
        dialog = salvaging_dialog(Path(f"{LONG}.accordi"), window)
        dialog.show_step(1, 4, LONG)
        dialog.open()
        return dialog

    def salvaged(window: ProgramWindow) -> QWidget:
        left_out = tuple(LeftOut("period", number, "act_date", f"A-{number:03}") for number in range(40))
        dialog = SalvageDialog(SalvageReport(5, left_out), window.context.words, window)
        dialog.open()
        return dialog

    def attested(window: ProgramWindow) -> QWidget:
        dialog = AttestDialog([LONG] * 30, window)
        dialog.open()
        return dialog

    def repair(window: ProgramWindow) -> QWidget:
        value = UnreadableValue("period", 12, "months", 3, "A-003", LONG)
        repairs = tuple(Repair(value, source, 24) for source in ("history", "computed", LONG, ""))
        dialog = RepairDialog(repairs, window.context.words, window, read_only=False)
        dialog.open()
        return dialog

    return {
        "upgrading": upgrading,
        "salvaging": salvaging,
        "salvaged": salvaged,
        "repair": repair,
        "attested": attested,
    }


def _questions() -> dict[str, Opener]:
    def save_view(window: ProgramWindow) -> QWidget:
        show_page(window, window.actions_["show_register"])
        return opened(open_save_view(window.context, AgreementQuery(), window))

    def choose(window: ProgramWindow) -> QWidget:
        choices = (Choice("Salva", print), Choice("Non salvare", print, destructive=True))
        window.context.prompts.choose(window, f"Salvare «{LONG}»?", f"{LONG}. {LONG}.", choices)
        return newest(window)

    def tell(window: ProgramWindow) -> QWidget:
        window.context.prompts.tell(window, "Il registro non è in ordine", "\n".join([LONG] * 6))
        return newest(window)

    def open_file(window: ProgramWindow) -> QWidget:
        window.context.prompts.ask_open_file(window, "Apri registro", ["Registro (*.accordi)"], print)
        return newest(window)

    def not_saved_yet(window: ProgramWindow) -> QWidget:
        dialog = NotSavedYet(lambda: (3, 10), lambda: None, window)
        dialog.open()
        return dialog

    return {
        "not-saved-yet": not_saved_yet,
        "save-view": save_view,
        "choose": choose,
        "tell": tell,
        "open-file": open_file,
    }


def _importing(folder: Path, step: int, window: ProgramWindow) -> QWidget:
    """The window of an import at one of its steps, with a table in which everything is doubtful."""
    path = folder / "registro delle relazioni internazionali.csv"
    heads = "Codice;Controparte;Data firma;Durata;Settori;Stato"
    path.write_text(
        f"{heads}\nZ-1;{LONG};02.02.18;24;cultura, sport;vigente\nZ-2;Graz;boh;2 anni;;\n", encoding="utf-8"
    )
    dialog = open_import(window.context, window.requests, window, path)
    assert dialog is not None
    until(lambda: dialog.session.table is not None and not dialog.progress.busy)
    for _ in range(step):
        dialog.next_button.click()
        until(lambda: dialog.session.plan is not None and not dialog.progress.busy)
    return dialog
