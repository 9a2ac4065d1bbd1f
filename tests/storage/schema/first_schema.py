# SPDX-License-Identifier: EUPL-1.2
"""A register as the first schema kept it, made from its rows as text."""

import sqlite3
from contextlib import closing
from pathlib import Path

_ROWS = Path(__file__).with_name("first_schema.sql")


def first_register(path: Path) -> Path:
    """Write the register there: five agreements, nine revisions."""
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(f"BEGIN; {_ROWS.read_text(encoding='utf-8')} COMMIT;")
    return path
