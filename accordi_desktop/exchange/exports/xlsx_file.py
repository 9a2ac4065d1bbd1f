# SPDX-License-Identifier: EUPL-1.2
"""Agreements as a workbook: a sheet of agreements and one of each kind of part.

Only a whole day is a date of the spreadsheet; what is known less precisely is text, with its EDTF text in a
hidden column beside it, by which it can be sorted. No text of a record becomes a formula, a link or a number.
"""

from __future__ import annotations

from datetime import UTC, datetime, time
from io import BytesIO
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

from accordi_desktop.exchange.exports.columns import REFERENCE, part_columns
from accordi_desktop.model.dates.partial_date import PartialDate, Precision
from accordi_desktop.model.errors import AccordiError
from accordi_desktop.model.progress import no_progress
from accordi_desktop.storage.atomic_file import replacing_file
from accordi_desktop.wording.fields import PARTS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

    from xlsxwriter.format import Format
    from xlsxwriter.workbook import Workbook
    from xlsxwriter.worksheet import Worksheet

    from accordi_desktop.exchange.exports.columns import Cell, Column
    from accordi_desktop.exchange.selection import Selection
    from accordi_desktop.model.progress import Progress
    from accordi_desktop.register.values.views import AgreementSheet
    from accordi_desktop.wording import Words
    from accordi_desktop.wording.field_types import Part, Row

MOST_ROWS = 1_048_576
MOST_SIGNS = 32_767
# Before it, a spreadsheet counts a day that never was.
_FIRST_YEAR = 1901
_SHEET_NAME = 31
_WIDTH, _DATE_WIDTH, _LONG_WIDTH = 18, 12, 40
_WIDE = {"title", "counterpart", "purpose", "notes", "reason", "sectors", "source", "source_rule"}
# Equal agreements give equal bytes, so the file does not say when it was made.
_CREATED = datetime(2000, 1, 1, tzinfo=UTC).replace(tzinfo=None)
_OPTIONS = {
    "constant_memory": True,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
    "default_date_format": "dd/mm/yyyy",
}


def write_xlsx(
    path: Path,
    selection: Selection,
    columns: Sequence[Column],
    words: Words,
    *,
    parts: Sequence[Part] = PARTS,
    progress: Progress = no_progress,
) -> None:
    """Write these agreements, whole or not at all, with a sheet of each kind of part that is asked for.

    Raises AccordiError for what a workbook cannot hold.
    """
    from xlsxwriter.workbook import Workbook  # noqa: PLC0415 - not before it is needed

    # In memory: an archive that could not be written to a full disk tries again when it is collected.
    content = BytesIO()
    # The library keeps the rows in temporary files; those of an export that is given up go with the folder.
    with replacing_file(path) as temporary, TemporaryDirectory(prefix="accordi-") as folder:
        workbook = Workbook(content, _OPTIONS | {"tmpdir": folder})
        workbook.set_properties({"created": _CREATED, "title": words.text("export.agreements")})
        try:
            _fill(workbook, selection.sheets(progress), (columns, parts), words)
            workbook.close()
        finally:
            for sheet in workbook.worksheets():
                sheet._opt_close()  # noqa: SLF001 - Windows removes no file that is open
        temporary.write_bytes(content.getbuffer())


def _fill(
    workbook: Workbook,
    sheets: Iterable[AgreementSheet],
    wanted: tuple[Sequence[Column], Sequence[Part]],
    words: Words,
) -> None:
    columns, kinds = wanted
    formats = _formats(workbook)
    agreements = _Table(workbook.add_worksheet(words.text("export.agreements")), columns, words, formats)
    parts = [
        (part, _Table(_add_sheet(workbook, part, words), (REFERENCE, *part_columns(part)), words, formats))
        for part in kinds
    ]
    for sheet in sheets:
        agreements.add(sheet, (column.cell(sheet, sheet, words) for column in columns))
        for part, table in parts:
            for cells in _part_rows(part, table.columns[1:], sheet, words):
                table.add(sheet, cells)
    for table in (agreements, *(table for _, table in parts)):
        table.finish()


def _add_sheet(workbook: Workbook, part: Part, words: Words) -> Worksheet:
    return workbook.add_worksheet(words.field(part.name)[:_SHEET_NAME])


def _part_rows(
    part: Part, columns: Sequence[Column], sheet: AgreementSheet, words: Words
) -> Iterator[list[Cell]]:
    row: Row
    for row in part.rows_of(sheet):
        yield [sheet.content.reference, *(column.cell(row, sheet, words) for column in columns)]


def _formats(workbook: Workbook) -> dict[str, Format]:
    top: dict[str, Any] = {"valign": "top"}
    return {
        "head": workbook.add_format({"bold": True, "bottom": 1, "valign": "top", "text_wrap": True}),
        "text": workbook.add_format(top),
        # As text also when somebody edits the cell: "007", "2012", "=1+1".
        "code": workbook.add_format(top | {"num_format": "@", "quote_prefix": True}),
        "date": workbook.add_format(top | {"num_format": "dd/mm/yyyy", "align": "left"}),
        "number": workbook.add_format(top | {"align": "left"}),
    }


class _Table:
    """A sheet that is filled row by row; each column of dates has its hidden EDTF column behind it."""

    def __init__(
        self, sheet: Worksheet, columns: Sequence[Column], words: Words, formats: dict[str, Format]
    ) -> None:
        self.columns = columns
        self._sheet, self._words, self._formats = sheet, words, formats
        self._row = 0
        self._last_column = -1
        for column in columns:
            self._head(column)

    def _head(self, column: Column) -> None:
        label = column.label(self._words)
        width = _DATE_WIDTH if column.is_date else _LONG_WIDTH if column.key in _WIDE else _WIDTH
        self._write_head(label, width, hidden=False)
        if column.is_date:
            self._write_head(self._words.text("export.edtf", column=label), _DATE_WIDTH, hidden=True)

    def _write_head(self, label: str, width: int, *, hidden: bool) -> None:
        self._last_column += 1
        self._sheet.set_column(self._last_column, self._last_column, width, None, {"hidden": hidden})
        self._sheet.write_string(0, self._last_column, label, self._formats["head"])

    def add(self, sheet: AgreementSheet, cells: Iterable[Cell]) -> None:
        """Add a row of that agreement."""
        self._row += 1
        if self._row >= MOST_ROWS:
            raise AccordiError("too_many_rows", most=MOST_ROWS - 1)
        at = 0
        for column, cell in zip(self.columns, cells, strict=True):
            if isinstance(cell, PartialDate):
                self._write_date(at, cell)
            elif isinstance(cell, int):
                self._sheet.write_number(self._row, at, cell, self._formats["number"])
            elif cell:
                self._write_text(at, cell, sheet, column)
            at += 2 if column.is_date else 1

    def _write_date(self, at: int, date: PartialDate) -> None:
        if not date.known:
            return
        if date.precision is Precision.DAY and date.earliest.year >= _FIRST_YEAR:
            moment = datetime.combine(date.earliest, time())
            self._sheet.write_datetime(self._row, at, moment, self._formats["date"])
        else:
            self._sheet.write_string(self._row, at, self._words.date(date), self._formats["code"])
        self._sheet.write_string(self._row, at + 1, date.edtf, self._formats["code"])

    def _write_text(self, at: int, text: str, sheet: AgreementSheet, column: Column) -> None:
        if len(text) > MOST_SIGNS:
            named = {"reference": sheet.content.reference, "name": column.label(self._words)}
            raise AccordiError("cell_too_long", most=MOST_SIGNS, **named)
        form = self._formats["text" if text[0].isascii() and text[0].isalpha() else "code"]
        if text.startswith("<r>") and text.endswith("</r>"):
            # The library would take such a text for markup of its own; in two pieces it does not.
            self._sheet.write_rich_string(self._row, at, text[:1], form, text[1:], form)
        else:
            self._sheet.write_string(self._row, at, text, form)

    def finish(self) -> None:
        """Freeze the heading and the reference, and let the table be filtered."""
        self._sheet.freeze_panes(1, 1)
        self._sheet.autofilter(0, 0, max(self._row, 1), self._last_column)
