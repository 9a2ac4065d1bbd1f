# SPDX-License-Identifier: EUPL-1.2
"""Agreements as one table of text, in the dialect of an Italian Excel or in that of RFC 4180."""

from __future__ import annotations

import csv
import io
import re
from enum import StrEnum
from typing import TYPE_CHECKING

from accordi_desktop.model.dates.partial_date import PartialDate
from accordi_desktop.model.progress import no_progress
from accordi_desktop.storage.atomic_file import writing_file

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

    from accordi_desktop.exchange.exports.columns import Cell, Column
    from accordi_desktop.exchange.selection import Selection
    from accordi_desktop.model.progress import Progress
    from accordi_desktop.wording import Words

# A spreadsheet takes a cell that begins so for a formula, blanks before it or not.
_FORMULA = re.compile(r"'*\s*[=+\-@\t\r]")


class CsvDialect(StrEnum):
    """How a table is written as text.

    EXCEL_IT: semicolons, a byte order mark, dates as they are read, and an apostrophe before what Excel would
    take for a formula. RFC4180: commas, dates as EDTF, every text as it is.
    """

    EXCEL_IT = "excel-it"
    RFC4180 = "rfc4180"


def write_csv(
    path: Path,
    selection: Selection,
    columns: Sequence[Column],
    dialect: CsvDialect,
    words: Words,
    *,
    progress: Progress = no_progress,
) -> None:
    """Write a line for each of these agreements, whole or not at all. Raises AccordiError."""
    with writing_file(path) as file:
        for text in csv_text(selection, columns, dialect, words, progress=progress):
            file.write(text.encode())


def csv_text(
    selection: Selection,
    columns: Sequence[Column],
    dialect: CsvDialect,
    words: Words,
    *,
    progress: Progress = no_progress,
) -> Iterator[str]:
    """The text of the file, a line at a time."""
    excel = dialect is CsvDialect.EXCEL_IT
    buffer = io.StringIO()
    writer = csv.writer(buffer, delimiter=";" if excel else ",", lineterminator="\r\n")

    def line(cells: Iterable[str]) -> str:
        writer.writerow([guarded(cell) for cell in cells] if excel else list(cells))
        text = buffer.getvalue()
        buffer.seek(0)
        buffer.truncate()
        return text

    yield "\ufeff" * excel + line(column.label(words) for column in columns)
    for sheet in selection.sheets(progress):
        cells = (column.cell(sheet, sheet, words) for column in columns)
        yield line(_text(cell, words, readable=excel) for cell in cells)


def guarded(text: str) -> str:
    """The text with an apostrophe before it where a spreadsheet would take it for a formula.

    So has a text that begins as such a guarded one does: an import takes exactly one apostrophe off again.
    """
    return f"'{text}" if _FORMULA.match(text) else text


def _text(cell: Cell, words: Words, *, readable: bool) -> str:
    if isinstance(cell, PartialDate):
        if not readable:
            return cell.edtf
        return words.date(cell) if cell.known else ""
    return str(cell)
