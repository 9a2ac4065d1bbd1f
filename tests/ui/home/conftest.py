# SPDX-License-Identifier: EUPL-1.2
"""A context with the sample register on it, in January 2020: Riga ends in three weeks."""

from datetime import date

import pytest
from PySide6.QtGui import QAction

from accordi_desktop.ui.home.home_page import HomePage

TODAY = date(2020, 1, 10)


@pytest.fixture
def context(on_sample):
    return on_sample(TODAY)


@pytest.fixture
def page(qtbot, context):
    page = HomePage(context, QAction("Nuovo", context))
    qtbot.addWidget(page)
    page.resize(1000, 600)
    page.show()
    qtbot.waitUntil(lambda: page.ready)
    return page
