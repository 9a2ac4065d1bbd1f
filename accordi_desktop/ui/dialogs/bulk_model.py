# SPDX-License-Identifier: EUPL-1.2
"""The selection of a bulk renewal as a table: which agreement, its old and new end, and what is odd."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from accordi_desktop.ui.dialogs.prolong_plan import Oddity, Planned, gap_days
from accordi_desktop.ui.theme.icons import icon

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QIcon

    from accordi_desktop.register.commands import ProlongAgreement
    from accordi_desktop.wording import Words

Index = QModelIndex | QPersistentModelIndex
AGREEMENT, OLD_END, NEW_END, REMARK = range(4)
_TICK = Qt.ItemDataRole.CheckStateRole


class BulkModel(QAbstractTableModel):
    """Rows can be unticked; what somebody ticked or unticked stays so when the plan is worked out anew."""

    def __init__(self, words: Words, parent: QObject) -> None:
        super().__init__(parent)
        self._words = words
        self._planned: tuple[Planned, ...] = ()
        self._chosen: dict[int, bool] = {}

    def setPlan(self, planned: Sequence[Planned]) -> None:
        """Show another plan."""
        self.beginResetModel()
        self._planned = tuple(planned)
        self.endResetModel()

    def commands(self) -> tuple[ProlongAgreement, ...]:
        """The commands of the ticked rows."""
        return tuple(one.command for one in self._planned if self._ticked(one))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """One row an agreement."""
        return 0 if parent.isValid() else len(self._planned)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Agreement, old end, new end, remark."""
        return 0 if parent.isValid() else 4

    def flags(self, index: Index) -> Qt.ItemFlag:
        """What cannot be saved cannot be ticked."""
        flags = super().flags(index)
        if index.isValid() and index.column() == AGREEMENT and self._planned[index.row()].possible:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The texts, and the tick of the first column."""
        if not index.isValid():
            return None
        one = self._planned[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(one, index.column())
        if role == Qt.ItemDataRole.DecorationRole and index.column() == REMARK:
            return _sign(one)
        if role == _TICK and index.column() == AGREEMENT:
            return Qt.CheckState.Checked if self._ticked(one) else Qt.CheckState.Unchecked
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tick or untick."""
        if role != _TICK or not self.flags(index) & Qt.ItemFlag.ItemIsUserCheckable:
            return False
        row = self._planned[index.row()].row
        self._chosen[row.id] = Qt.CheckState(value) is Qt.CheckState.Checked
        self.dataChanged.emit(index, index, [_TICK])
        return True

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The names of the columns."""
        if role != Qt.ItemDataRole.DisplayRole or orientation is not Qt.Orientation.Horizontal:
            return None
        return (self.tr("Agreement"), self.tr("End now"), self.tr("New end"), self.tr("Remarks"))[section]

    def _ticked(self, one: Planned) -> bool:
        return one.possible and self._chosen.get(one.row.id, one.advised)

    def _text(self, one: Planned, column: int) -> str:
        if column == AGREEMENT:
            return " · ".join(part for part in (one.row.reference, one.row.counterpart) if part)
        if column == REMARK:
            return self._remark(one)
        if column == OLD_END:
            return self._words.date(one.old_end)
        return self._words.date(one.new_end) if one.possible else ""

    def _remark(self, one: Planned) -> str:
        if one.fault is not None:
            return self._words.error(one.fault)
        gap = self._words.days(gap_days(one.old_end, one.command.start))
        texts = {
            Oddity.TERMINATED: self.tr("Terminated: it stays so."),
            Oddity.SUSPENDED: self.tr("Suspended."),
            Oddity.NO_NEW_END: self.tr("No end follows from this."),
            Oddity.SHORTER: self.tr("The new end comes before the old one."),
            Oddity.OLD_END_UNKNOWN: self.tr("The end of the present term is not known."),
            Oddity.GAP: self.tr("{days} stay uncovered.").format(days=gap),
        }
        return texts.get(one.oddity, "")


def _sign(one: Planned) -> QIcon | None:
    """What is left out and what only needs a second look differ in their sign."""
    if one.oddity is Oddity.NONE:
        return None
    return icon("info") if one.advised else icon("warning", "danger")
