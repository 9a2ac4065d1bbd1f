# SPDX-License-Identifier: EUPL-1.2
"""A desk with the sample register on it, in January 2020: Riga ends in three weeks."""

from datetime import date

import pytest
from PySide6.QtGui import QAction

from accordi_desktop.bootstrap import open_sample
from accordi_desktop.settings import Settings
from accordi_desktop.ui.desk import Desk
from accordi_desktop.ui.home.home_page import HomePage
from accordi_desktop.ui.prompts import Prompts
from accordi_desktop.ui.tasks import Tasks
from accordi_desktop.ui.theme.style import apply
from accordi_desktop.wording import Words

TODAY = date(2020, 1, 10)


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
def page(qtbot, desk):
    page = HomePage(desk, QAction("Nuovo", desk))
    qtbot.addWidget(page)
    page.resize(1000, 600)
    page.show()
    qtbot.waitUntil(lambda: page.ready, timeout=20_000)
    return page
