# SPDX-License-Identifier: EUPL-1.2
"""The worklist over the sample register."""

from datetime import date

import pytest

from accordi_desktop.ui.worklist.worklist_page import WorklistPage

TODAY = date(2026, 11, 22)


@pytest.fixture
def context(on_sample):
    return on_sample(TODAY)


@pytest.fixture
def page(qtbot, context):
    page = WorklistPage(context)
    qtbot.addWidget(page)
    page.resize(1000, 600)
    page.show()
    settle(qtbot, page)
    return page


def settle(qtbot, page):
    """Wait until the page shows the register as it is."""
    qtbot.waitUntil(lambda: page.reading.ready)
