# SPDX-License-Identifier: EUPL-1.2
"""The rows of a sheet as they stand, each with what it is taken for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from accordi_desktop.exchange.tables.cells import cell_text, column_letters
from accordi_desktop.ui.widgets.text_table import TextTableModel

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from accordi_desktop.exchange.tables.cells import CellValue, Sheet
    from accordi_desktop.exchange.tables.layout import Table
    from accordi_desktop.wording import Words

SHOWN = 500
NUMBER, ROLE = 0, 1
_FIRST = 2

SheetRow = tuple[int, str, tuple["CellValue", ...]]


class SheetModel(TextTableModel[SheetRow]):
    """At most the first 500 rows."""

    naming = ROLE

    def __init__(self, words: Words, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self.heads = (self.tr("Row"), self.tr("Taken as"))

    def show_sheet(self, sheet: Sheet | None, table: Table | None) -> None:
        """Show a sheet and which of its rows belong to the table."""
        self.beginResetModel()
        rows = sheet.rows[:SHOWN] if sheet is not None else ()
        width = max((len(row) for row in rows), default=0)
        self.heads = (self.tr("Row"), self.tr("Taken as"), *map(column_letters, range(width)))
        left = dict(table.left_out) if table is not None else {}
        taken = {row.number for row in table.rows} if table is not None else set()
        self.rows = tuple(
            (number, self._role(number in taken, left.get(number)), row) for number, row in enumerate(rows)
        )
        self.endResetModel()

    def _role(self, taken: bool, left: object) -> str:
        if taken:
            return self.tr("Agreement")
        return self._words.text(f"import_left_out.{left}").capitalize() if left else ""

    def text(self, row: SheetRow, column: int) -> str:
        """Its number, what it is taken for, its cells."""
        number, role, cells = row
        if column == NUMBER:
            return str(number + 1)
        if column == ROLE:
            return role
        index = column - _FIRST
        return " ".join(cell_text(cells[index]).split()) if index < len(cells) else ""
