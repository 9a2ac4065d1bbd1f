# SPDX-License-Identifier: EUPL-1.2
"""What every test of the window stands on: a context, and how it asks."""

from datetime import date

import pytest
from PySide6.QtWidgets import QWidget

from accordi_desktop.settings import Settings
from accordi_desktop.ui.context.context import AppContext
from accordi_desktop.ui.context.prompts import Prompts
from accordi_desktop.ui.context.tasks import Tasks
from accordi_desktop.ui.theme.style import apply
from accordi_desktop.wording import Words
from tests.sample import open_sample
from tests.ui.harness import every_window


@pytest.fixture
def prompts():
    """The questions of the system; a room that needs answers puts its own here."""
    return Prompts()


@pytest.fixture
def bare_context(qapp, tmp_path, prompts):
    """A context without a register, in light colours; closes the register that was put on it."""
    apply(qapp, "light")
    context = AppContext(Words("it"), Settings(tmp_path / "settings.toml"), prompts, Tasks())
    yield context
    context.tasks.shutdown()
    if context.register is not None:
        context.register.close()
    context.deleteLater()  # or its signals keep every view of the test, and the register, alive for good


@pytest.fixture
def on_sample(bare_context, tmp_path):
    """Puts the sample register in the context, as it stands on a day."""

    def stand_at(today):
        bare_context.use(open_sample(tmp_path, clock=lambda: today))
        return bare_context

    return stand_at


@pytest.fixture
def window(qtbot):
    """An empty window that a dialog can stand over."""
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return window


@pytest.fixture
def context(on_sample):
    """The sample register, as it stood in autumn 2019."""
    return on_sample(date(2019, 11, 20))


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """The files of the program that a module's tests share."""
    return tmp_path_factory.mktemp("program")


@pytest.fixture(scope="module")
def program(qapp, folder):
    """The running program over a filled register, one for all tests of a module."""
    with every_window.program(folder) as window:
        yield window


@pytest.fixture
def main(program):
    """Its window, active, with no other window open."""
    every_window.close_all(program)
    program.activateWindow()
    every_window.until(program.isActiveWindow)
    return program
