# SPDX-License-Identifier: EUPL-1.2
"""Every dialog opened and closed 1,000 times: nothing of it stays alive, and the memory stays flat."""

import os
from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QDialog, QWidget

from accordi_desktop.backup.backups import BackupService
from accordi_desktop.bootstrap import backup_service_of, create_register, open_sample
from accordi_desktop.model.enums import BackupReason, PeriodKind, WorklistFact
from accordi_desktop.model.stored_file import StoredFile
from accordi_desktop.register.values.documents import DocumentDraft, DocumentView
from accordi_desktop.register.values.lists.query import AgreementQuery
from accordi_desktop.settings import Settings
from accordi_desktop.ui.agreements.filters.save_view_dialog import open_save_view
from accordi_desktop.ui.context.context import AppContext
from accordi_desktop.ui.context.prompts import Prompts
from accordi_desktop.ui.context.tasks import Tasks
from accordi_desktop.ui.details.documents.attach_dialog import AttachDialog
from accordi_desktop.ui.details.documents.document_dialog import DocumentDialog
from accordi_desktop.ui.details.documents.sources import Described, Source
from accordi_desktop.ui.details.history.history_dialog import open_history
from accordi_desktop.ui.details.procedure.step_dialog import StepDialog
from accordi_desktop.ui.details.reminders.plan_dialog import open_reminder_plan
from accordi_desktop.ui.exchange.calendar_export import CalendarExport
from accordi_desktop.ui.forms.backup_before_change import BackupFirst
from accordi_desktop.ui.help.about import open_about
from accordi_desktop.ui.manual.quick_start import open_quick_start
from accordi_desktop.ui.preferences.preferences_dialog import open_preferences
from accordi_desktop.ui.preview.preview_dialog import open_print_preview
from accordi_desktop.ui.preview.reports_dialog import open_reports
from accordi_desktop.ui.registers.backups.damaged_dialog import RecoveryOptions, open_damaged
from accordi_desktop.ui.registers.backups.dialog import open_backups
from accordi_desktop.ui.registers.upgrade_dialog import upgrading_dialog
from accordi_desktop.ui.renewal.actions import open_prolong
from accordi_desktop.ui.status.assert_status import open_assert_status
from accordi_desktop.ui.status.decline import open_decline
from accordi_desktop.ui.status.suspend import open_suspend
from accordi_desktop.ui.status.terminate import open_terminate
from accordi_desktop.ui.worklist.accept_fact import open_accept_fact
from accordi_desktop.wording import Words

TIMES = int(os.environ.get("ACCORDI_OPENINGS", "1000"))
_WARM = 50
# What allocators keep back; a dialog that stayed would take some hundred kilobytes each time.
_MOST_GROWTH = 12_000_000

DESCRIBED = (Described(Source("lettera.txt", content=b"gentile"), DocumentDraft("lettera.txt")),)
DOCUMENT = DocumentView(1, DocumentDraft("lettera.txt"), StoredFile(f"sha256:{0:064}", 7, "text/plain"))

Opening = Callable[[AppContext, QWidget], object]


def begin_backup(context: AppContext, window: QWidget) -> None:
    assert context.register is not None
    dialog = BackupFirst(context, context.register, 25, window)
    dialog.open()
    dialog.make()


DIALOGS: dict[str, Opening] = {
    "renew": lambda context, window: open_prolong(context, (1,), PeriodKind.RENEWAL, window),
    "renew many": lambda context, window: open_prolong(context, (1, 2, 3), PeriodKind.RENEWAL, window),
    "terminate": lambda context, window: open_terminate(context, (1,), window),
    "decline": lambda context, window: open_decline(context, (1,), window),
    "suspend": lambda context, window: open_suspend(context, (1,), window),
    "assert status": lambda context, window: open_assert_status(context, (1,), window),
    "preferences": lambda context, window: open_preferences(context, window, lambda: None),
    "reports": lambda context, window: open_reports(context, AgreementQuery(), window),
    "history": lambda context, window: open_history(context, 1, window),
    "print preview": lambda context, window: open_print_preview(context, (1,), window),
    "about": lambda _context, window: open_about(window),
    "accept fact": lambda context, window: open_accept_fact(context, (1,), WorklistFact.END_UNKNOWN, window),
    "reminders": lambda context, window: open_reminder_plan(context, 1, window),
    "step": lambda context, window: StepDialog(
        context, context.register.agreements.sheet(1), None, window
    ).open(),
    "attach": lambda context, window: AttachDialog(context, context.register, 1, DESCRIBED, window).open(),
    "document": lambda context, window: DocumentDialog(context, DOCUMENT, window).open(),
    "calendar file": lambda context, window: CalendarExport(context, context.register, window).ask((1,)),
    "quick start": open_quick_start,
    "backup first": begin_backup,
    "upgrading": lambda _context, window: upgrading_dialog(Path("registro.accordi"), window).open(),
    "question": lambda context, window: context.prompts.confirm(window, "?", "", "sì", lambda: None),
    "remark": lambda context, window: context.prompts.tell(window, "!"),
    "save view": lambda context, window: open_save_view(context, AgreementQuery(), window),
    "folder": lambda context, window: context.prompts.ask_folder(window, "?", lambda _folder: None),
}


@pytest.fixture
def context(qapp, tmp_path: Path):
    """The sample on a context."""
    context = AppContext(Words("it"), Settings(tmp_path / "settings.toml"), Prompts(), Tasks())
    register = open_sample(tmp_path, clock=lambda: date(2020, 1, 10))
    context.use(register)
    yield context
    context.tasks.shutdown()
    register.close()


MEASURED = pytest.mark.skipif(
    not Path("/proc/self/statm").exists(), reason="the system does not say its memory"
)


def resident() -> int:
    return int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1]) * 4096


@pytest.fixture
def backup_service(tmp_path: Path) -> BackupService:
    """Who keeps some backups of a register."""
    path = tmp_path / "registro.accordi"
    create_register(path).close()
    backup_service = backup_service_of(path)
    for _ in range(3):
        backup_service.make(BackupReason.MANUAL)
    return backup_service


@MEASURED
@pytest.mark.parametrize("name", DIALOGS)
def test_nothing_stays_of_a_closed_dialog(qtbot, context, tell, name: str) -> None:
    open_and_close(qtbot, context, tell, name, partial(DIALOGS[name], context))


@MEASURED
def test_nothing_stays_of_the_backups(qtbot, context, tell, backup_service: BackupService) -> None:
    open_and_close(qtbot, context, tell, "backups", partial(open_backups, context, backup_service))


@MEASURED
def test_nothing_stays_of_a_damaged_register(qtbot, context, tell, backup_service: BackupService) -> None:
    remains = RecoveryOptions(backup_service.register, "file_damaged", backup_service.last_good(), ())
    open_and_close(qtbot, context, tell, "damaged", partial(open_damaged, context, remains))


def open_and_close(qtbot, context, tell, name: str, opening: Callable[[QWidget], object]) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()

    def once() -> None:
        opening(window)
        for dialog in window.findChildren(QDialog):
            dialog.reject()
            if dialog.isVisible():  # one that waits for its work to end
                dialog.done(0)
        qtbot.waitUntil(lambda: not context.tasks.busy)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    for _ in range(_WARM):
        once()
    before = resident()
    for _ in range(TIMES):
        once()
    grown = resident() - before
    assert window.findChildren(QDialog) == []
    tell(f"{name}: {TIMES} openings, nothing alive, memory grew by {grown / 1e6:.1f} MB")
    assert grown < _MOST_GROWTH


def test_a_dialog_that_stayed_would_be_seen(qtbot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    kept = QDialog(window)
    kept.open()
    kept.reject()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert window.findChildren(QDialog) == [kept]
