# SPDX-License-Identifier: EUPL-1.2
"""Where the arrows lead in the table of agreements."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QTableView

from accordi_desktop.ui.agreement_table.cells import COLUMNS

if TYPE_CHECKING:
    from accordi_desktop.ui.agreement_table.model import AgreementsModel

_Hint = QAbstractItemView.ScrollHint


class SteppingTable(QTableView):
    """Steps by columns that are shown, and goes on where a line stood that left the list."""

    rows: AgreementsModel
    _kept_row = 0  # where the arrows go on, while no line is current

    def forget_rows(self) -> None:
        """Read the rows again after a change; the arrows go on here even if it takes the current one away."""
        self._kept_row = max(self.currentIndex().row(), 0)
        self.rows.forget_rows()

    def scrollTo(self, index: QModelIndex | QPersistentModelIndex, hint: _Hint = _Hint.EnsureVisible) -> None:
        """Bring a row into view: by a column that is shown, since for a hidden one Qt does nothing."""
        super().scrollTo(index.sibling(index.row(), self._shown_column(index.column())), hint)

    def moveCursor(self, action: QTableView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Move on from a column that is shown, since from a hidden one Qt does not."""
        current = self.currentIndex()
        if not current.isValid() and self._kept_row:
            row = self._kept_row - 1 if action is QTableView.CursorAction.MoveUp else self._kept_row
            return self.rows.index(min(row, self.rows.rowCount() - 1), self._shown_column(0))
        if current.isValid() and self.isColumnHidden(current.column()):
            shown = current.siblingAtColumn(self._shown_column(current.column()))
            self.selectionModel().setCurrentIndex(shown, QItemSelectionModel.SelectionFlag.NoUpdate)
        return super().moveCursor(action, modifiers)

    def _shown_column(self, section: int) -> int:
        """This column if it is shown, else the first that is."""
        return COLUMNS.index(self.rows.leading) if self.isColumnHidden(section) else section
