# SPDX-License-Identifier: EUPL-1.2
"""Agreements of a register as a file of data, in one of four forms."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from accordi_desktop.exchange.exports.columns import COLUMNS
from accordi_desktop.exchange.exports.csv_file import CsvDialect, write_csv
from accordi_desktop.exchange.exports.xlsx_file import write_xlsx
from accordi_desktop.exchange.json_file.writing import write_json
from accordi_desktop.model.progress import no_progress
from accordi_desktop.wording.fields import PARTS

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from accordi_desktop.exchange.exports.columns import Column
    from accordi_desktop.exchange.selection import Selection
    from accordi_desktop.model.progress import Progress
    from accordi_desktop.wording import Words


class DataForm(StrEnum):
    """What kind of file; JSON holds everything that is recorded, the others the columns chosen."""

    XLSX = "xlsx"
    CSV_EXCEL_IT = "csv_excel_it"
    CSV_RFC4180 = "csv_rfc4180"
    JSON = "json"

    @property
    def suffix(self) -> str:
        """How the name of the file ends."""
        return f".{self.value.partition('_')[0]}"


def write_data(
    selection: Selection,
    path: Path,
    form: DataForm,
    words: Words,
    *,
    columns: Sequence[Column] = COLUMNS,
    with_parts: bool = True,
    progress: Progress = no_progress,
) -> int:
    """Write these agreements whole or not at all; returns how many they are. Raises AccordiError.

    A workbook has sheets of their parts `with_parts`.
    """
    match form:
        case DataForm.XLSX:
            parts = PARTS if with_parts else ()
            write_xlsx(path, selection, columns, words, parts=parts, progress=progress)
        case DataForm.CSV_EXCEL_IT:
            write_csv(path, selection, columns, CsvDialect.EXCEL_IT, words, progress=progress)
        case DataForm.CSV_RFC4180:
            write_csv(path, selection, columns, CsvDialect.RFC4180, words, progress=progress)
        case DataForm.JSON:
            write_json(path, selection, words, progress)
    return len(selection)
