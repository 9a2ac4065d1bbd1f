# SPDX-License-Identifier: EUPL-1.2
"""The tables with a history are the same in every program, whatever it imports first."""

import sqlite3
import subprocess
import sys
from contextlib import closing

import pytest

from accordi_desktop.storage.inventory import HISTORY_TABLES, defaults, journaled_columns
from accordi_desktop.storage.sqlite.create import create


@pytest.mark.parametrize(
    "first", ["accordi_desktop.storage.inventory", "accordi_desktop.model.tables.journal", "sqlalchemy"]
)
def test_every_table_is_known_from_the_start(first):
    script = f"import {first}; from accordi_desktop.storage.inventory import HISTORY_TABLES as t; print(*t)"
    asked = subprocess.run([sys.executable, "-c", script], check=True, capture_output=True, text=True)
    assert tuple(asked.stdout.split()) == HISTORY_TABLES
    assert {"office", "sector", "view", "procedure_template_step"} <= set(HISTORY_TABLES)


def test_the_defaults_are_what_the_database_stores(tmp_path):
    """By value and type: undo compares a row of before, completed by them, with the stored one."""
    create(tmp_path / "registro.accordi")
    with closing(sqlite3.connect(tmp_path / "registro.accordi")) as connection:
        for table in HISTORY_TABLES:
            known = defaults(table)
            columns = f"SELECT name, dflt_value FROM pragma_table_info('{table}')"
            for name, default in connection.execute(columns):
                if default is not None and name in journaled_columns(table):
                    (stored,) = connection.execute(f"SELECT {default}").fetchone()
                    assert (known[name], type(known[name])) == (stored, type(stored)), (table, name)
