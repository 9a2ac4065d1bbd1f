# SPDX-License-Identifier: EUPL-1.2
"""Writes some rows of a table as a workbook with the same headings, which can be read back."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from accordi_desktop.atomic_file import replacing
from accordi_desktop.exchange.tables.cells import CellError, CellValue, cell_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from pathlib import Path

_OPTIONS = {
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
    "default_date_format": "dd/mm/yyyy",
}
_FIRST_YEAR, _LAST_YEAR = 1901, 9999  # what a spreadsheet can count
_SHEET_NAME = 31
_MOST_OF_NOTE = 2_000


def write_rows(
    path: Path,
    headings: Sequence[str],
    rows: Iterable[tuple[Sequence[CellValue], Mapping[int, str]]],
    sheet_name: str = "",
) -> None:
    """Write rows, each with notes on some of its cells by column; raises OSError.

    What was a number or a day stays one, so that it is read back as it was; no text becomes a formula.
    """
    from xlsxwriter.exceptions import FileCreateError  # noqa: PLC0415 - not before it is needed
    from xlsxwriter.workbook import Workbook  # noqa: PLC0415

    with replacing(path) as temporary:
        workbook = Workbook(temporary, _OPTIONS)
        sheet = workbook.add_worksheet(sheet_name[:_SHEET_NAME] or None)
        bold = workbook.add_format({"bold": True})
        moment = workbook.add_format({"num_format": "dd/mm/yyyy hh:mm"})
        for column, heading in enumerate(headings):
            sheet.write_string(0, column, heading, bold)
            sheet.set_column(column, column, 20)
        for line, (cells, notes) in enumerate(rows, start=1):
            for column, value in enumerate(cells):
                _write(sheet, line, column, value, moment)
            for column, note in notes.items():
                sheet.write_comment(line, column, note[:_MOST_OF_NOTE])
        sheet.freeze_panes(1, 0)
        try:
            workbook.close()
        except FileCreateError as error:
            raise error.args[0] from error


def _write(sheet: Any, line: int, column: int, value: CellValue, moment: Any) -> None:  # noqa: ANN401 - loaded late
    match value:
        case None:
            return
        case bool():
            sheet.write_boolean(line, column, value)
        case int() | float():
            sheet.write_number(line, column, value)
        case datetime() if _FIRST_YEAR <= value.year <= _LAST_YEAR:
            sheet.write_datetime(line, column, value, moment)
        case date() if _FIRST_YEAR <= value.year <= _LAST_YEAR:
            sheet.write_datetime(line, column, datetime(value.year, value.month, value.day))  # noqa: DTZ001
        case CellError():
            sheet.write_string(line, column, value.sign)
        case _:
            sheet.write_string(line, column, cell_text(value))
