# SPDX-License-Identifier: EUPL-1.2
"""Reads workbooks: .xlsx, .xls and .ods; only in the reading process, which a hostile file may end."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from accordi_desktop.exchange.tables.cells import ERROR_SIGNS, CellError, CellValue, Sheet, Span, plain_value
from accordi_desktop.exchange.tables.guard import Examined, SheetMarks, examine
from accordi_desktop.exchange.tables.limits import MAX_COLUMNS, MAX_ROWS, MAX_SIGNS, TableFileError

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

_OLD_EXCEL = b"\xd0\xcf\x11\xe0"
_PACKAGE = b"PK"


def is_workbook(head: bytes) -> bool:
    """Whether a file that begins so is a workbook, or a package that pretends to be one."""
    return head.startswith((_OLD_EXCEL, _PACKAGE))


def read_workbook(path: Path, head: bytes) -> tuple[tuple[Sheet, ...], bool]:
    """The sheets of a workbook, and whether it has macros; raises TableFileError."""
    from python_calamine import CalamineError, CalamineWorkbook  # noqa: PLC0415

    packed = head.startswith(_PACKAGE)
    examined = examine(path) if packed else Examined()
    if not packed and path.suffix.lower() in {".xlsx", ".xlsm", ".ods"}:
        raise TableFileError("table_encrypted")
    if path.suffix.lower() in {".xlsb", ".numbers"}:
        raise TableFileError("table_other_program")
    try:
        # By its content: the ending of a name is often another.
        with path.open("rb") as stream:
            workbook = CalamineWorkbook.from_filelike(stream)
            sheets = tuple(_sheets(workbook, examined))
    except CalamineError as error:
        code = "table_encrypted" if "password" in str(error).lower() else "table_not_a_workbook"
        raise TableFileError(code) from error
    return sheets, examined.with_macros


def _sheets(workbook: Any, examined: Examined) -> Iterable[Sheet]:  # noqa: ANN401 - its types are loaded late
    for told in workbook.sheets_metadata:
        if not str(told.typ).endswith("WorkSheet"):
            continue
        sheet = workbook.get_sheet_by_name(told.name)
        hidden = not str(told.visible).endswith("Visible")
        marks = examined.sheets.get(told.name, SheetMarks())
        yield Sheet(
            told.name,
            _rows(sheet, marks),
            hidden,
            tuple(Span(*first, *last) for first, last in sheet.merged_cell_ranges or ()),
            frozenset(marks.formulas),
        )


def _rows(sheet: Any, marks: SheetMarks) -> tuple[tuple[CellValue, ...], ...]:  # noqa: ANN401
    if sheet.start is None:
        return ()
    top, left = sheet.start
    bottom, right = sheet.end
    if bottom >= MAX_ROWS or right >= MAX_COLUMNS:
        raise TableFileError("table_too_large", rows=MAX_ROWS, columns=MAX_COLUMNS)
    before = (None,) * left
    rows: list[tuple[CellValue, ...]] = [()] * top
    rows += [before + tuple(_value(value) for value in row) for row in sheet.to_python(skip_empty_area=True)]
    for (row, column), sign in marks.errors.items():
        _put(rows, row, column, CellError(sign))
    for row, column in marks.no_values:
        _put(rows, row, column, CellError())
    return tuple(rows)


def _value(value: object) -> CellValue:
    found = plain_value(value)
    if not isinstance(found, str):
        return found
    if found.strip().upper() in ERROR_SIGNS:
        return CellError(found.strip().upper())
    if len(found) > MAX_SIGNS:
        raise TableFileError("table_long_cell", most=MAX_SIGNS)
    return found


def _put(rows: list[tuple[CellValue, ...]], row: int, column: int, value: CellValue) -> None:
    while len(rows) <= row:
        rows.append(())
    cells = list(rows[row])
    cells += [None] * (column + 1 - len(cells))
    cells[column] = value
    rows[row] = tuple(cells)
