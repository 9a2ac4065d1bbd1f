# SPDX-License-Identifier: EUPL-1.2
"""The steps of the office's procedure as a list, each by what it is for and its name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

if TYPE_CHECKING:
    from collections.abc import Sequence

    from accordi_desktop.register.values.procedure import TemplateStep
    from accordi_desktop.wording import Words

Index = QModelIndex | QPersistentModelIndex


class TemplateModel(QAbstractListModel):
    """Steps in the office's order."""

    def __init__(self, words: Words, steps: Sequence[TemplateStep], parent: QObject) -> None:
        super().__init__(parent)
        self._words = words
        self.steps = list(steps)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """One row a step."""
        return 0 if parent.isValid() else len(self.steps)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What it is for, and its name."""
        if not index.isValid() or role != Qt.ItemDataRole.DisplayRole:
            return None
        step = self.steps[index.row()]
        return f"{self._words.label(step.purpose)} · {step.name}"

    def change(self, row: int, step: TemplateStep) -> None:
        """Put another step in its place."""
        self.steps[row] = step
        self.dataChanged.emit(self.index(row), self.index(row))

    def insert(self, row: int, step: TemplateStep) -> None:
        """Put a new step before that row."""
        self.beginInsertRows(QModelIndex(), row, row)
        self.steps.insert(row, step)
        self.endInsertRows()

    def remove(self, row: int) -> None:
        """Take a step off."""
        self.beginRemoveRows(QModelIndex(), row, row)
        del self.steps[row]
        self.endRemoveRows()

    def move(self, row: int, by: int) -> bool:
        """Move a step one up or down."""
        to = row + by
        if not (0 <= row < len(self.steps) and 0 <= to < len(self.steps)):
            return False
        self.beginMoveRows(QModelIndex(), row, row, QModelIndex(), to + (1 if by > 0 else 0))
        self.steps.insert(to, self.steps.pop(row))
        self.endMoveRows()
        return True
