# SPDX-License-Identifier: EUPL-1.2
"""A desk with the sample register on it, as it stood in autumn 2019."""

from datetime import date

import pytest
from PySide6.QtWidgets import QWidget

from accordi_desktop.bootstrap import open_sample
from accordi_desktop.settings import Settings
from accordi_desktop.ui.desk import Desk
from accordi_desktop.ui.prompts import Prompts
from accordi_desktop.ui.tasks import Tasks
from accordi_desktop.ui.theme.style import apply
from accordi_desktop.wording import Words

TODAY = date(2019, 11, 20)


@pytest.fixture
def desk(qapp, tmp_path):
    apply(qapp, "light")
    desk = Desk(Words("it"), Settings(tmp_path / "settings.toml"), Prompts(), Tasks())
    register = open_sample(tmp_path, clock=lambda: TODAY)
    desk.use(register)
    yield desk
    desk.tasks.shutdown()
    register.close()


@pytest.fixture
def window(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return window
