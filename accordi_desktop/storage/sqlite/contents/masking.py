# SPDX-License-Identifier: EUPL-1.2
"""Reading past values that cannot be read: views that have something readable in their place.

A view of a connection's own, which is not part of the file, is found before the table of that name: every
question is answered from it, and no question has to know.
"""

from collections import defaultdict
from collections.abc import Iterable
from typing import Any

from sqlalchemy import Column, Enum, Integer, Table

from accordi_desktop.model.enums import EndBasis, Status
from accordi_desktop.model.tables.base import Base
from accordi_desktop.model.unreadable import UnreadableValue
from accordi_desktop.model.validity.state import StatusReason

_COMPUTED = {"status": Status.TO_VERIFY, "reason": StatusReason.NO_END_KNOWN, "end_basis": EndBasis.NO_PERIOD}


def masks(values: Iterable[UnreadableValue], mark: str) -> dict[str, str]:
    """For each table with unreadable values, the statement of a view: `mark` is before each text it shows."""
    found = list(values)
    of: dict[str, dict[str, list[UnreadableValue]]] = defaultdict(lambda: defaultdict(list))
    for one in found:
        of[one.table][one.column].append(one)
    if marked := sorted({one.agreement_id for one in found if one.agreement_id is not None}):
        of["agreement"].setdefault("list_title", [])
    return {name: _view(Base.metadata.tables[name], columns, marked, mark) for name, columns in of.items()}


def _view(table: Table, wrong: dict[str, list[UnreadableValue]], marked: list[int], mark: str) -> str:
    columns = ", ".join(
        _column(table, column, wrong.get(column.name, ()), marked, mark) for column in table.c
    )
    return f'CREATE TEMP VIEW "{table.name}" AS SELECT {columns} FROM main."{table.name}"'


def _column(
    table: Table, column: Column[Any], wrong: Iterable[UnreadableValue], marked: list[int], mark: str
) -> str:
    key = next(iter(table.primary_key.columns)).name
    cases = [f'WHEN "{key}" = {one.row_id} THEN {_in_place_of(column, one, mark)}' for one in wrong]
    if (table.name, column.name) == ("agreement", "list_title") and marked:
        ids = ", ".join(map(str, marked))
        cases.append(f'WHEN "{key}" IN ({ids}) THEN {_quoted(mark + ": ")} || "list_title"')
    if not cases:
        return f'"{column.name}"'
    return f'CASE {" ".join(cases)} ELSE "{column.name}" END AS "{column.name}"'


def _in_place_of(column: Column[Any], one: UnreadableValue, mark: str) -> str:
    if column.nullable:
        return "NULL"
    if column.table.name == "validity_span" and column.name in _COMPUTED:
        return _quoted(_COMPUTED[column.name].value)
    if isinstance(column.type, Enum):
        return _quoted(column.type.enums[0])
    if isinstance(column.type, Integer) or column.type.python_type is bool:
        return "0"
    if column.name in {"reminder_days", "days"}:
        return "''"
    return _quoted(f"{mark}: {one.shown}")


def _quoted(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"
