# SPDX-License-Identifier: EUPL-1.2
"""Making a table of SQLite anew with another definition: what ALTER TABLE cannot change there.

Foreign keys must be off, or the rows that refer to the table go with it.
"""

import re
from collections.abc import Mapping, Sequence
from types import MappingProxyType

from sqlalchemy import Connection, text

_DEFINITION = text("SELECT sql FROM sqlite_schema WHERE type = 'table' AND name = :name")
_INDEXES = text("SELECT sql FROM sqlite_schema WHERE type = 'index' AND tbl_name = :name AND sql IS NOT NULL")


def remake(
    connection: Connection,
    table: str,
    *,
    widened: Sequence[str] = (),
    dropped: Sequence[str] = (),
    replaced: Mapping[str, str] = MappingProxyType({}),
) -> None:
    """Make a table anew with all its rows and indexes.

    `widened` dates take 24 characters, `dropped` columns are left out, `replaced` are texts of the definition
    with what stands there instead, blanks single. Raises ValueError for one that is not in the definition.
    """
    definition = " ".join(connection.scalar(_DEFINITION, {"name": table}).split())
    for column in widened:
        definition = _once(rf'((?<=[\s(])"?{column}"? VARCHAR\()10\)', r"\g<1>24)", definition)
    for column in dropped:
        definition = _once(rf",\s*{column} [^,()]*(?:\(\d+\)[^,()]*)?(?=[,)])", "", definition)
    for old, new in replaced.items():
        definition = _once(re.escape(old), new.replace("\\", r"\\"), definition)
    indexes = connection.scalars(_INDEXES, {"name": table}).all()
    made = f"{table}_made_anew"
    connection.exec_driver_sql(_once(rf'CREATE TABLE "?{table}"?', f'CREATE TABLE "{made}"', definition))
    names = connection.scalars(text(f"SELECT name FROM pragma_table_info('{made}')")).all()
    columns = ", ".join(f'"{name}"' for name in names)
    connection.exec_driver_sql(f'INSERT INTO "{made}" ({columns}) SELECT {columns} FROM "{table}"')
    connection.exec_driver_sql(f'DROP TABLE "{table}"')
    connection.exec_driver_sql(f'ALTER TABLE "{made}" RENAME TO "{table}"')
    for statement in indexes:
        connection.exec_driver_sql(statement)


def _once(pattern: str, new: str, definition: str) -> str:
    found, times = re.subn(pattern, new, definition)
    if times != 1:
        raise ValueError(f"{times} times in the definition: {pattern}")
    return found
