# SPDX-License-Identifier: EUPL-1.2
"""The tables with a history are the same in every program, whatever it imports first."""

import subprocess
import sys

import pytest

from accordi_desktop.storage.inventory import HISTORY_TABLES


@pytest.mark.parametrize(
    "first", ["accordi_desktop.storage.inventory", "accordi_desktop.model.tables.journal", "sqlalchemy"]
)
def test_every_table_is_known_from_the_start(first):
    script = f"import {first}; from accordi_desktop.storage.inventory import HISTORY_TABLES as t; print(*t)"
    asked = subprocess.run([sys.executable, "-c", script], check=True, capture_output=True, text=True)
    assert tuple(asked.stdout.split()) == HISTORY_TABLES
    assert {"office", "sector", "view", "procedure_template_step"} <= set(HISTORY_TABLES)
