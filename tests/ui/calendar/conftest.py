# SPDX-License-Identifier: EUPL-1.2
"""A desk with the sample register on it, as it stood in autumn 2019."""

from datetime import date

import pytest

TODAY = date(2019, 11, 20)


@pytest.fixture
def desk(on_sample):
    return on_sample(TODAY)


@pytest.fixture
def settle(qtbot, desk):
    """Waits until everything asked of the register has been read and shown."""
    return lambda: qtbot.waitUntil(lambda: not desk.tasks.busy)


@pytest.fixture
def go(view, settle):
    """Goes to a day, and waits until it shows what happens on it."""

    def go_to(day):
        view.show_date(day)
        settle()

    return go_to
