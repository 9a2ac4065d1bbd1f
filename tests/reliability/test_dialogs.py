# SPDX-License-Identifier: EUPL-1.2
"""Every dialog opened and closed 1,000 times: nothing of it stays alive, and the memory stays flat."""

import os
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QDialog, QWidget

from accordi_desktop.bootstrap import open_sample
from accordi_desktop.model.vocabulary import PeriodKind
from accordi_desktop.register.query import AgreementQuery
from accordi_desktop.settings import Settings
from accordi_desktop.ui.about import open_about
from accordi_desktop.ui.desk import Desk
from accordi_desktop.ui.details.history.history_dialog import open_history
from accordi_desktop.ui.dialogs.assert_status import open_assert_status
from accordi_desktop.ui.dialogs.decline import open_decline
from accordi_desktop.ui.dialogs.preferences import open_preferences
from accordi_desktop.ui.dialogs.print_preview import open_print_preview
from accordi_desktop.ui.dialogs.prolong import open_prolong
from accordi_desktop.ui.dialogs.reports import open_reports
from accordi_desktop.ui.dialogs.suspend import open_suspend
from accordi_desktop.ui.dialogs.terminate import open_terminate
from accordi_desktop.ui.prompts import Prompts
from accordi_desktop.ui.tasks import Tasks
from accordi_desktop.wording import Words

TIMES = int(os.environ.get("ACCORDI_OPENINGS", "1000"))
_WARM = 50
# What allocators keep back; a dialog that stayed would take some hundred kilobytes each time.
_MOST_GROWTH = 12_000_000

Opening = Callable[[Desk, QWidget], object]

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


def resident() -> int:
    return int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1]) * 4096


@pytest.mark.skipif(not Path("/proc/self/statm").exists(), reason="the system does not say its memory")
@pytest.mark.parametrize("name", DIALOGS)
def test_nothing_stays_of_a_closed_dialog(qtbot, desk, tell, name: str) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()

    def once() -> None:
        DIALOGS[name](desk, window)
        for dialog in window.findChildren(QDialog):
            dialog.reject()
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
