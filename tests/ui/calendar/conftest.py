# SPDX-License-Identifier: EUPL-1.2
"""A context with the sample register on it, as it stood in autumn 2019."""

import pytest


@pytest.fixture
def settle(qtbot, context):
    """Waits until everything asked of the register has been read and shown."""
    return lambda: qtbot.waitUntil(lambda: not context.tasks.busy)


@pytest.fixture
def go(view, settle):
    """Goes to a day, and waits until it shows what happens on it."""

    def go_to(day):
        view.show_date(day)
        settle()

    return go_to
