# SPDX-License-Identifier: EUPL-1.2
"""The rows of a plan, with a tick to leave one out; and the cells of one row beside what was understood."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from accordi_desktop.exchange.imports.describing import describe_cell, heading_label, remarks, title_of
from accordi_desktop.exchange.imports.meanings import Meaning
from accordi_desktop.exchange.imports.plan import PlanRow, Verdict
from accordi_desktop.exchange.imports.row_reader import ReadCell
from accordi_desktop.ui.widgets.text_table import Index, TextTableModel

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from accordi_desktop.ui.exchange.importing.session import ImportSession
    from accordi_desktop.wording import Words

ROW, OUTCOME, AGREEMENT, REMARKS = range(4)
_TICK = Qt.ItemDataRole.CheckStateRole
_POSSIBLE = (Verdict.NEW, Verdict.CHANGED)


class PlanRowsModel(TextTableModel[PlanRow]):
    """The rows of the verdict in view; what is not new or changed has no tick."""

    naming = AGREEMENT

    def __init__(self, session: ImportSession, words: Words, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._words = session, words
        self.heads = (self.tr("Row"), self.tr("Outcome"), self.tr("Agreement"), self.tr("To look at"))

    def text(self, row: PlanRow, column: int) -> str:
        """What a cell says."""
        match column:
            case 0:
                return str(row.numbers[0])
            case 1:
                return self._words.text(f"import_verdict.{row.verdict}")
            case 2:
                return title_of(row)
        return "; ".join(remarks(row, self._words))

    def flags(self, index: Index) -> Qt.ItemFlag:
        """What would be imported can be ticked."""
        flags = super().flags(index)
        if index.isValid() and index.column() == ROW and self.rows[index.row()].verdict in _POSSIBLE:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The texts, and the tick of the first column."""
        if role == _TICK and index.isValid() and index.column() == ROW:
            row = self.rows[index.row()]
            if row.verdict not in _POSSIBLE:
                return None
            unticked = row.numbers[0] in self._session.unticked
            return Qt.CheckState.Unchecked if unticked else Qt.CheckState.Checked
        return super().data(index, role)

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tick or untick."""
        if role != _TICK or not self.flags(index) & Qt.ItemFlag.ItemIsUserCheckable:
            return False
        number = self.rows[index.row()].numbers[0]
        if Qt.CheckState(value) is Qt.CheckState.Checked:
            self._session.unticked.discard(number)
        else:
            self._session.unticked.add(number)
        self.dataChanged.emit(index, index, [_TICK])
        return True


class CellsModel(TextTableModel[ReadCell]):
    """The cells of one row: as they stand in the file, and as they were understood."""

    def __init__(self, words: Words, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self.heads = (self.tr("Column"), self.tr("In the file"), self.tr("Understood as"))

    def text(self, row: ReadCell, column: int) -> str:
        """What a cell says."""
        match column:
            case 0:
                return heading_label(row.heading, self._words)
            case 1:
                return " ".join(row.text.split())
        if row.meaning is Meaning.KEEP:
            return self._words.text("import_meaning.keep")
        return describe_cell(row, self._words)
