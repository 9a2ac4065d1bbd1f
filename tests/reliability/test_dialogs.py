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

from accordi_desktop.backup.keeper import Keeper
from accordi_desktop.bootstrap import create_register, keeper_of, open_sample
from accordi_desktop.model.kept_file import KeptFile
from accordi_desktop.model.vocabulary import BackupReason, PeriodKind, WorklistFact
from accordi_desktop.register.documents import DocumentDraft, DocumentView
from accordi_desktop.register.query import AgreementQuery
from accordi_desktop.settings import Settings
from accordi_desktop.ui.about import open_about
from accordi_desktop.ui.calendar_export import CalendarExport
from accordi_desktop.ui.desk import Desk
from accordi_desktop.ui.details.documents.attach_dialog import AttachDialog
from accordi_desktop.ui.details.documents.document_dialog import DocumentDialog
from accordi_desktop.ui.details.documents.sources import Source
from accordi_desktop.ui.details.history.history_dialog import open_history
from accordi_desktop.ui.details.procedure.step_dialog import StepDialog
from accordi_desktop.ui.dialogs.accept_fact import open_accept_fact
from accordi_desktop.ui.dialogs.assert_status import open_assert_status
from accordi_desktop.ui.dialogs.backup_first import BackupFirst
from accordi_desktop.ui.dialogs.backups import open_backups
from accordi_desktop.ui.dialogs.damaged import Remains, open_damaged
from accordi_desktop.ui.dialogs.decline import open_decline
from accordi_desktop.ui.dialogs.preferences import open_preferences
from accordi_desktop.ui.dialogs.print_preview import open_print_preview
from accordi_desktop.ui.dialogs.prolong import open_prolong
from accordi_desktop.ui.dialogs.reminder_plan import open_reminder_plan
from accordi_desktop.ui.dialogs.reports import open_reports
from accordi_desktop.ui.dialogs.suspend import open_suspend
from accordi_desktop.ui.dialogs.terminate import open_terminate
from accordi_desktop.ui.dialogs.upgrading import UpgradingDialog
from accordi_desktop.ui.manual.quick_start import open_quick_start
from accordi_desktop.ui.prompts import Prompts
from accordi_desktop.ui.tasks import Tasks
from accordi_desktop.wording import Words

TIMES = int(os.environ.get("ACCORDI_OPENINGS", "1000"))
_WARM = 50
# What allocators keep back; a dialog that stayed would take some hundred kilobytes each time.
_MOST_GROWTH = 12_000_000

SOURCES = (Source("lettera.txt", content=b"gentile"),)
DOCUMENT = DocumentView(1, DocumentDraft("lettera.txt"), KeptFile(f"sha256:{0:064}", 7, "text/plain"))

Opening = Callable[[Desk, QWidget], object]


def begin_backup(desk: Desk, window: QWidget) -> None:
    assert desk.register is not None
    dialog = BackupFirst(desk, desk.register, 25, window)
    dialog.open()
    dialog.make()


DIALOGS: dict[str, Opening] = {
    "renew": lambda desk, window: open_prolong(desk, (1,), PeriodKind.RENEWAL, window),
    "renew many": lambda desk, window: open_prolong(desk, (1, 2, 3), PeriodKind.RENEWAL, window),
    "terminate": lambda desk, window: open_terminate(desk, (1,), window),
    "decline": lambda desk, window: open_decline(desk, (1,), window),
    "suspend": lambda desk, window: open_suspend(desk, (1,), window),
    "assert status": lambda desk, window: open_assert_status(desk, (1,), window),
    "preferences": lambda desk, window: open_preferences(desk, window, lambda: None),
    "reports": lambda desk, window: open_reports(desk, AgreementQuery(), window),
    "history": lambda desk, window: open_history(desk, 1, window),
    "print preview": lambda desk, window: open_print_preview(desk, (1,), window),
    "about": lambda _desk, window: open_about(window),
    "accept fact": lambda desk, window: open_accept_fact(desk, (1,), WorklistFact.END_UNKNOWN, window),
    "reminders": lambda desk, window: open_reminder_plan(desk, 1, window),
    "step": lambda desk, window: StepDialog(desk, desk.register.sheet(1), None, window).open(),
    "attach": lambda desk, window: AttachDialog(desk, desk.register, 1, SOURCES, window).open(),
    "document": lambda desk, window: DocumentDialog(desk, DOCUMENT, window).open(),
    "calendar file": lambda desk, window: CalendarExport(desk, desk.register, window).ask((1,)),
    "quick start": open_quick_start,
    "backup first": begin_backup,
    "upgrading": lambda _desk, window: UpgradingDialog(Path("registro.accordi"), window).open(),
    "question": lambda desk, window: desk.prompts.confirm(window, "?", "", "sì", lambda: None),
    "remark": lambda desk, window: desk.prompts.tell(window, "!"),
    "text": lambda desk, window: desk.prompts.ask_text(window, "?", "nome", lambda _text: None),
    "folder": lambda desk, window: desk.prompts.ask_folder(window, "?", lambda _folder: None),
}


@pytest.fixture
def desk(qapp, tmp_path: Path):
    """The sample on a desk."""
    desk = Desk(Words("it"), Settings(tmp_path / "settings.toml"), Prompts(), Tasks())
    register = open_sample(tmp_path, clock=lambda: date(2020, 1, 10))
    desk.use(register)
    yield desk
    desk.tasks.shutdown()
    register.close()


MEASURED = pytest.mark.skipif(
    not Path("/proc/self/statm").exists(), reason="the system does not say its memory"
)


def resident() -> int:
    return int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1]) * 4096


@pytest.fixture
def keeper(tmp_path: Path) -> Keeper:
    """Who keeps some backups of a register."""
    path = tmp_path / "registro.accordi"
    create_register(path).close()
    keeper = keeper_of(path)
    for _ in range(3):
        keeper.make(BackupReason.MANUAL)
    return keeper


@MEASURED
@pytest.mark.parametrize("name", DIALOGS)
def test_nothing_stays_of_a_closed_dialog(qtbot, desk, tell, name: str) -> None:
    open_and_close(qtbot, desk, tell, name, partial(DIALOGS[name], desk))


@MEASURED
def test_nothing_stays_of_the_backups(qtbot, desk, tell, keeper: Keeper) -> None:
    open_and_close(qtbot, desk, tell, "backups", partial(open_backups, desk, keeper))


@MEASURED
def test_nothing_stays_of_a_damaged_register(qtbot, desk, tell, keeper: Keeper) -> None:
    remains = Remains(keeper.register, "file_damaged", keeper.last_good(), ())
    open_and_close(qtbot, desk, tell, "damaged", partial(open_damaged, desk, remains))


def open_and_close(qtbot, desk, tell, name: str, opening: Callable[[QWidget], object]) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()

    def once() -> None:
        opening(window)
        for dialog in window.findChildren(QDialog):
            dialog.reject()
            if dialog.isVisible():  # one that waits for its work to end
                dialog.done(0)
        qtbot.waitUntil(lambda: not desk.tasks.busy)
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
