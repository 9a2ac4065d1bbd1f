# SPDX-License-Identifier: EUPL-1.2
"""A register as the third schema kept it, made from its rows as text."""

import sqlite3
from contextlib import closing
from pathlib import Path

_ROWS = Path(__file__).with_name("third_schema.sql")


def third_register(path: Path) -> Path:
    """Write the register there: three agreements, nine revisions."""
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(f"BEGIN; {_ROWS.read_text(encoding='utf-8')} COMMIT;")
    return path
