# SPDX-License-Identifier: EUPL-1.2
"""The worklist over the sample register."""

from datetime import date

import pytest

from accordi_desktop.bootstrap import open_sample
from accordi_desktop.settings import Settings
from accordi_desktop.ui.desk import Desk
from accordi_desktop.ui.prompts import Prompts
from accordi_desktop.ui.tasks import Tasks
from accordi_desktop.ui.theme.style import apply
from accordi_desktop.ui.worklist.worklist_page import WorklistPage
from accordi_desktop.wording import Words

TODAY = date(2026, 11, 22)


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
    page = WorklistPage(desk)
    qtbot.addWidget(page)
    page.resize(1000, 600)
    page.show()
    return page
