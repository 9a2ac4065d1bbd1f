# SPDX-License-Identifier: EUPL-1.2
"""A table of what a command for many would do to each agreement, with a tick to leave one out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, Protocol, TypeVar

from PySide6.QtCore import QObject, Qt

from accordi_desktop.ui.widgets.text_table import Index, TextTableModel

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon

AGREEMENT = 0
_TICK = Qt.ItemDataRole.CheckStateRole


class PlanRow(Protocol):
    """One agreement of a plan."""

    @property
    def id(self) -> int:
        """The agreement."""

    @property
    def possible(self) -> bool:
        """Whether it can be included at all."""

    @property
    def advised(self) -> bool:
        """Whether it is ticked at first."""


R = TypeVar("R", bound=PlanRow)


class PlanModel(TextTableModel[R], Generic[R]):
    """Rows can be unticked; what somebody ticked or unticked stays so when the plan is worked out anew.

    A subclass names its columns in `heads`: first the agreement with its tick, last the remarks with an icon.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._chosen: dict[int, bool] = {}

    def sign(self, row: R) -> QIcon | None:
        """The icon before the remarks of a row, if it deserves a second look."""
        raise NotImplementedError

    def ticked(self) -> tuple[R, ...]:
        """The rows that are to be included."""
        return tuple(row for row in self.rows if self._ticked(row))

    def flags(self, index: Index) -> Qt.ItemFlag:
        """What cannot be saved cannot be ticked."""
        flags = super().flags(index)
        if index.isValid() and index.column() == AGREEMENT and self.rows[index.row()].possible:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The texts, the tick of the first column, the icon of the last."""
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DecorationRole and index.column() == len(self.heads) - 1:
            return self.sign(row)
        if role == _TICK and index.column() == AGREEMENT and row.possible:
            return Qt.CheckState.Checked if self._ticked(row) else Qt.CheckState.Unchecked
        return super().data(index, role)

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tick or untick."""
        if role != _TICK or not self.flags(index) & Qt.ItemFlag.ItemIsUserCheckable:
            return False
        self._chosen[self.rows[index.row()].id] = Qt.CheckState(value) is Qt.CheckState.Checked
        self.dataChanged.emit(index, index, [_TICK])
        return True

    def _ticked(self, row: R) -> bool:
        return row.possible and self._chosen.get(row.id, row.advised)
