# SPDX-License-Identifier: EUPL-1.2
"""What every test of the window stands on: a desk, and how it asks."""

import pytest
from PySide6.QtWidgets import QWidget

from accordi_desktop.bootstrap import open_sample
from accordi_desktop.settings import Settings
from accordi_desktop.ui.desk import Desk
from accordi_desktop.ui.prompts import Prompts
from accordi_desktop.ui.tasks import Tasks
from accordi_desktop.ui.theme.style import apply
from accordi_desktop.wording import Words


@pytest.fixture
def prompts():
    """The questions of the system; a room that needs answers puts its own here."""
    return Prompts()


@pytest.fixture
def bare_desk(qapp, tmp_path, prompts):
    """A desk without a register, in light colours; closes the register that was put on it."""
    apply(qapp, "light")
    desk = Desk(Words("it"), Settings(tmp_path / "settings.toml"), prompts, Tasks())
    yield desk
    desk.tasks.shutdown()
    if desk.register is not None:
        desk.register.close()


@pytest.fixture
def on_sample(bare_desk, tmp_path):
    """Puts the sample register on the desk, as it stands on a day."""

    def stand_at(today):
        bare_desk.use(open_sample(tmp_path, clock=lambda: today))
        return bare_desk

    return stand_at


@pytest.fixture
def window(qtbot):
    """An empty window that a dialog can stand over."""
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return window
