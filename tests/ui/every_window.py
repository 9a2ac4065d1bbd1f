# SPDX-License-Identifier: EUPL-1.2
"""Every page, dialog and popup of the program, opened over its real window; usable without pytest."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEvent
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from accordi_desktop.backup.later_changes import LaterChange
from accordi_desktop.bootstrap import backup_service_of
from accordi_desktop.model.enums import BackupReason, PeriodKind, WorklistFact
from accordi_desktop.paths import Paths
from accordi_desktop.register.register import Register
from accordi_desktop.register.values.views import StepLabel
from accordi_desktop.settings import Settings
from accordi_desktop.ui.app.application import Application, Wish
from accordi_desktop.ui.app.program_window import ProgramWindow
from accordi_desktop.ui.calendar.calendar_page import CalendarView
from accordi_desktop.ui.calendar.modes import Mode
from accordi_desktop.ui.context.prompts import Choice
from accordi_desktop.ui.details.history.history_dialog import open_history
from accordi_desktop.ui.details.reminders.plan_dialog import open_reminder_plan
from accordi_desktop.ui.forms.backup_before_change import BackupFirst
from accordi_desktop.ui.forms.letterhead import open_letterhead
from accordi_desktop.ui.preferences.first_steps import open_first_steps
from accordi_desktop.ui.preview.preview_dialog import PrintPreview
from accordi_desktop.ui.registers.damaged_dialog import RecoveryOptions, open_damaged
from accordi_desktop.ui.registers.upgrade_dialog import UpgradingDialog
from accordi_desktop.ui.renewal.actions import open_prolong
from accordi_desktop.ui.status.assert_status import open_assert_status
from accordi_desktop.ui.status.decline import open_decline
from accordi_desktop.ui.status.suspend import open_suspend
from accordi_desktop.ui.status.terminate import open_terminate
from accordi_desktop.ui.widgets.choices.chips import FilterChip
from accordi_desktop.ui.widgets.choices.popup import Popup
from accordi_desktop.ui.worklist.accept_fact import open_accept_fact
from tests.pdf_files import write_pdf
from tests.ui.filled_register import LONG, RIGA, fill, openers

_PATIENCE_MS = 60_000
_MANY = (1, 2, 3, 4)

Opener = Callable[[ProgramWindow], QWidget]


def until(holds: Callable[[], object]) -> None:
    """Let the program work until something holds; raises TimeoutError where it never does."""
    deadline = QDeadlineTimer(_PATIENCE_MS)
    while not holds():
        if deadline.hasExpired():
            raise TimeoutError(holds)
        QTest.qWait(5)


def rest() -> None:
    """Let what was asked of the event loop be done: layouts, above all."""
    for _ in range(3):
        QCoreApplication.sendPostedEvents()
        QCoreApplication.processEvents()


def settle(window: ProgramWindow) -> None:
    """Wait until everything asked of the register is read and shown."""
    until(lambda: not window.context.tasks.busy)


@contextmanager
def program(folder: Path, language: str = "it", theme: str = "light") -> Iterator[ProgramWindow]:
    """The program's window on a filled register; closed with all its dialogs at the end."""
    paths = Paths.of(folder / "dati")
    settings = Settings(paths.settings)
    settings.language, settings.theme = language, theme
    settings.save()
    path = folder / "registro.accordi"
    fill(path, paths)
    application = Application(openers(paths), paths, Wish(path))
    window = application.window
    application.start()
    until(lambda: window.context.register is not None)
    settle(window)
    until(window.isActiveWindow)
    try:
        yield window
    finally:
        close_all(window)
        register = window.context.register
        application.stop()
        if register is not None:
            register.close()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def close_all(window: ProgramWindow) -> None:
    """Close whatever is open beside the window."""
    for other in QApplication.topLevelWidgets():
        if isValid(other) and other is not window and other.isVisible():
            other.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def pages() -> dict[str, Callable[[ProgramWindow], None]]:
    """How each page is brought up, by its name; of the calendar each way to look at it."""

    def calendar(mode: Mode, window: ProgramWindow) -> None:
        window.actions_["show_calendar"].trigger()
        calendar_of(window).bar.modes.setMode(mode)
        settle(window)

    return {
        "home": lambda window: _page(window, window.actions_["show_home"]),
        "register": lambda window: _page(window, window.actions_["show_register"]),
        "agreement": lambda window: _agreement(window, RIGA),
        "worklist": lambda window: _page(window, window.actions_["show_worklist"]),
        "bin": lambda window: _page(window, window.actions_["show_bin"]),
        **{f"calendar-{mode.value}": partial(calendar, mode) for mode in Mode},
    }


def dialogs(folder: Path) -> dict[str, Opener]:
    """How each dialog is opened, by its name."""
    return {**_forms(folder), **_tools(folder), **_questions()}


def _forms(folder: Path) -> dict[str, Opener]:
    one, many = (RIGA,), _MANY
    fact = WorklistFact.SIGNATORIES_MISSING

    def attach(names: tuple[str, ...], window: ProgramWindow) -> QWidget:
        _agreement(window, RIGA)
        files = [write_pdf(folder / name, "Atto") for name in names]
        window.register_page.details.attached.documents.attach(RIGA, files)
        return _newest(window)

    def document(window: ProgramWindow) -> QWidget:
        _agreement(window, RIGA)
        sheet = _register(window).agreements.sheet(RIGA)
        window.register_page.details.attached.documents.edit(sheet.documents[0])
        return _newest(window)

    def step(window: ProgramWindow) -> QWidget:
        _agreement(window, RIGA)
        sheet = _register(window).agreements.sheet(RIGA)
        window.register_page.details.attached.procedure.edit(sheet, sheet.steps[0])
        return _newest(window)

    return {
        "renew": lambda window: _is(open_prolong(window.context, one, PeriodKind.RENEWAL, window)),
        "renew-many": lambda window: _is(open_prolong(window.context, many, PeriodKind.RENEWAL, window)),
        "extend": lambda window: _is(open_prolong(window.context, one, PeriodKind.EXTENSION, window)),
        "decline": lambda window: _is(open_decline(window.context, one, window)),
        "suspend": lambda window: _is(open_suspend(window.context, one, window)),
        "terminate": lambda window: _is(open_terminate(window.context, many, window)),
        "assert": lambda window: _is(open_assert_status(window.context, one, window)),
        "accept-fact": lambda window: _is(open_accept_fact(window.context, one, fact, window)),
        "reminders": lambda window: _is(open_reminder_plan(window.context, RIGA, window)),
        "attach-one": partial(attach, ("atto firmato.pdf",)),
        "attach-many": partial(attach, tuple(f"{number} {LONG[:80]}.pdf" for number in range(5))),
        "document": document,
        "step": step,
        "reports": lambda window: _triggered(window, window.actions_["reports"]),
        "preferences": lambda window: _triggered(window, window.actions_["preferences"]),
        "letterhead": lambda window: _is(open_letterhead(window.context, window, lambda: None)),
        "first-steps": lambda window: _is(open_first_steps(window.context, window, lambda _new: None)),
    }


def _tools(folder: Path) -> dict[str, Opener]:
    def preview(window: ProgramWindow) -> QWidget:
        _agreement(window, RIGA)
        dialog = _triggered(window, window.actions_["print_summary"])
        assert isinstance(dialog, PrintPreview)
        until(dialog.print_button.isEnabled)
        return dialog

    def backups(window: ProgramWindow) -> QWidget:
        register = _register(window)
        backup_service_of(register.path, Paths.of(folder / "dati")).make(BackupReason.MANUAL)
        return _triggered(window, window.actions_["backups"])

    def damaged(window: ProgramWindow) -> QWidget:
        register = _register(window)
        backup = backup_service_of(register.path, Paths.of(folder / "dati")).make(BackupReason.MANUAL)
        step = StepLabel(1, "delete", {"count": 2})
        later = (LaterChange("2020-01-10T09:30:00+00:00", "prova", step),) * 12
        path = Path(
            "/", *("cartella condivisa dell'ufficio relazioni internazionali",) * 3, "registro.accordi"
        )
        return open_damaged(window.context, RecoveryOptions(path, "file_not_found", backup, later), window)

    def backup_first(window: ProgramWindow) -> QWidget:
        dialog = BackupFirst(window.context, _register(window), 25, window)
        dialog.open()
        dialog._show(making=False)
        return dialog

    def upgrading(window: ProgramWindow) -> QWidget:
        dialog = UpgradingDialog(Path(f"{LONG}.accordi"), window)
        dialog.show_step(1, 4, LONG)
        dialog.open()
        return dialog

    def history(window: ProgramWindow) -> QWidget:
        open_history(window.context, RIGA, window)
        return _newest(window)

    return {
        "print-preview": preview,
        "backups": backups,
        "damaged": damaged,
        "backup-first": backup_first,
        "upgrading": upgrading,
        "history": history,
        "manual": lambda window: _triggered(window, window.actions_["manual"]),
        "about": lambda window: _triggered(window, window.actions_["about"]),
    }


def _questions() -> dict[str, Opener]:
    def name_view(window: ProgramWindow) -> QWidget:
        _page(window, window.actions_["show_register"])
        window.context.prompts.ask_text(window, "Conserva questa vista", "Nome della vista", print)
        return _newest(window)

    def choose(window: ProgramWindow) -> QWidget:
        choices = (Choice("Salva", print), Choice("Non salvare", print, destructive=True))
        window.context.prompts.choose(window, f"Salvare «{LONG}»?", f"{LONG}. {LONG}.", choices)
        return _newest(window)

    def tell(window: ProgramWindow) -> QWidget:
        window.context.prompts.tell(window, "Il registro non è in ordine", "\n".join([LONG] * 6))
        return _newest(window)

    def open_file(window: ProgramWindow) -> QWidget:
        window.context.prompts.ask_open_file(window, "Apri registro", ["Registro (*.accordi)"], print)
        return _newest(window)

    return {"name-view": name_view, "choose": choose, "tell": tell, "open-file": open_file}


def popups() -> dict[str, Opener]:
    """How each popup is opened, by its name."""

    def values(window: ProgramWindow) -> QWidget:
        _page(window, window.actions_["show_register"])
        chips = window.register_page.findChildren(FilterChip)
        until(lambda: all(chip._options for chip in chips))
        max(chips, key=lambda chip: len(chip._options)).open_list()
        return _newest_popup()

    def calendar(window: ProgramWindow) -> QWidget:
        dialog = open_terminate(window.context, (RIGA,), window)
        assert dialog is not None
        dialog.on.open_calendar()
        return _newest_popup()

    def jump(window: ProgramWindow) -> QWidget:
        pages()["calendar-month"](window)
        calendar_of(window).bar.open_jump()
        return _newest_popup()

    return {"filter-values": values, "date": calendar, "jump": jump}


def calendar_of(window: ProgramWindow) -> CalendarView:
    """The calendar page."""
    page = window.pages.page(window.actions_["show_calendar"])
    assert isinstance(page, CalendarView)
    return page


def _page(window: ProgramWindow, action: QAction) -> None:
    window.show_page(action)
    reading = getattr(window.pages.page(action), "reading", None)
    until(lambda: reading is None or reading.ready)
    settle(window)


def _agreement(window: ProgramWindow, agreement_id: int) -> None:
    window.show_agreement(agreement_id)
    settle(window)


def _triggered(window: ProgramWindow, action: QAction) -> QWidget:
    before = set(_windows())
    action.trigger()
    until(lambda: set(_windows()) - before)
    return next(iter(set(_windows()) - before))


def _windows() -> list[QWidget]:
    return [one for one in QApplication.topLevelWidgets() if one.isVisible()]


def _newest(window: ProgramWindow) -> QWidget:
    until(lambda: QApplication.activeModalWidget() not in (None, window))
    return QApplication.activeModalWidget()


def _newest_popup() -> QWidget:
    until(lambda: isinstance(QApplication.activePopupWidget(), Popup))
    return QApplication.activePopupWidget()


def _register(window: ProgramWindow) -> Register:
    register = window.context.register
    assert register is not None
    return register


def _is(dialog: QWidget | None) -> QWidget:
    assert dialog is not None
    return dialog
