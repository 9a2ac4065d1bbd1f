# SPDX-License-Identifier: EUPL-1.2
"""Everything that the pictures of the manual show can still be brought up."""

from contextlib import closing

import pytest
from PySide6.QtWidgets import QApplication

from accordi_desktop.paths import Paths
from accordi_desktop.ui.app.application import Application, Wish
from resources.manual.pictures import PICTURES, TODAY, _openers
from tests.ui.harness.program import close_all, until


@pytest.fixture
def window(qapp: QApplication, tmp_path):
    application = Application(_openers(Paths.of(tmp_path)), Paths.of(tmp_path), Wish(sample=True))
    application.start()
    window = application.window
    until(lambda: window.context.register is not None and not window.context.tasks.busy)
    with closing(window.context.register):
        yield window
        close_all(window)
        application.stop()


@pytest.mark.parametrize("name", list(PICTURES))
def test_it_is_there(window, name):
    _theme, _scale, subject = PICTURES[name]
    shown = subject(window)
    until(lambda: not window.context.tasks.busy)
    assert shown.isVisible()
    assert not shown.grab().isNull()
    assert window.context.register.calendar.today == TODAY
