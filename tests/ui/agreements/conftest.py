# SPDX-License-Identifier: EUPL-1.2
"""A view over the sample register, or over any other."""

import pytest

from accordi_desktop.ui.agreements.agreements_view import AgreementsView
from tests.builders import TODAY
from tests.sample import open_sample
from tests.ui.harness.program import until


@pytest.fixture
def context(bare_context):
    return bare_context


@pytest.fixture
def open_view(qtbot, context):
    """Show a view of a register and wait until the whole list stands there."""

    def opened(register):
        view = AgreementsView(context)
        qtbot.addWidget(view)
        view.resize(1100, 600)
        view.show()
        context.use(register)
        settle(qtbot, view)
        return view

    return opened


@pytest.fixture
def view(open_view, tmp_path):
    return open_view(open_sample(tmp_path, clock=lambda: TODAY))


def settle(qtbot, view):
    """Wait until nothing more is to be read for what is shown."""
    qtbot.waitUntil(lambda: not view._reader.busy)


def shown(view):
    """The references in the table, in order, as soon as its rows are read; nobody waits for the counts."""
    rows = view._table.rows

    def read():
        return [rows.index(place, 0).data() for place in range(rows.rowCount())]

    until(lambda: view._reader._rows_task is None and None not in read())
    return read()
