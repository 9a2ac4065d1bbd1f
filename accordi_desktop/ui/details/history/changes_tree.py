# SPDX-License-Identifier: EUPL-1.2
"""What one revision changed: the rows, and under each its fields before and after."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from accordi_desktop.register.values.history import ChangeKind
from accordi_desktop.ui.widgets.labels.plain_label import plain_tip
from accordi_desktop.wording.subjects.changes import word_field, word_row

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from accordi_desktop.register.values.history import RevisionView, RowChange
    from accordi_desktop.wording import Words

_LONGEST = 300
_AIR, _LEAST = 16, 120  # pixels beside the name of a field, and the narrowest column of them
_MOST = 0.45  # of the width
_ROLE = Qt.ItemDataRole.UserRole


class ChangesTree(QTreeWidget):
    """Three columns of plain text; the chosen line is a row or one field of it."""

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self.setAccessibleName(self.tr("What was changed"))
        self.setHeaderLabels([self.tr("Field"), self.tr("Before"), self.tr("After")])
        self.setUniformRowHeights(False)
        self.setWordWrap(True)
        self.header().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)

    def show_revision(self, revision: RevisionView | None) -> None:
        """Show the changes of a revision, all unfolded."""
        self.clear()
        for row in revision.rows if revision is not None else ():
            top = self._row(row)
            self.addTopLevelItem(top)
            top.setFirstColumnSpanned(True)
        self.expandAll()
        self._fit_names()
        if (first := self.topLevelItem(0)) is not None:
            self.setCurrentItem(first)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The names keep their share; rows are measured in the style the window has by now."""
        super().resizeEvent(event)
        self._fit_names()
        self.doItemsLayout()

    def chosen(self) -> tuple[RowChange, str] | None:
        """The row that is chosen, and the column of its field; empty where it is the row itself."""
        item = self.currentItem()
        if item is None:
            return None
        held = item.data(0, _ROLE)
        return (held[0], held[1]) if held is not None else None

    def _fit_names(self) -> None:
        """Give the names of the fields the width they need, but no more than a share of the whole."""
        tops = [self.topLevelItem(index) for index in range(self.topLevelItemCount())]
        fields = [top.child(index) for top in tops if top for index in range(top.childCount())]
        names = [field.text(0) for field in fields if field]
        needed = max((self.fontMetrics().horizontalAdvance(name) for name in names), default=0)
        width = needed + 2 * self.indentation() + _AIR
        self.header().resizeSection(0, min(max(width, _LEAST), round(self.viewport().width() * _MOST)))

    def _row(self, row: RowChange) -> QTreeWidgetItem:
        fates = {
            ChangeKind.ADDED: self.tr("added"),
            ChangeKind.CHANGED: self.tr("changed"),
            ChangeKind.REMOVED: self.tr("removed"),
        }
        top = QTreeWidgetItem([f"{word_row(self._words, row)} – {fates[row.kind]}"])
        top.setData(0, _ROLE, (row, ""))
        for column in (1, 2):  # where nothing is shown
            top.setData(column, Qt.ItemDataRole.AccessibleTextRole, fates[row.kind])
        font = top.font(0)
        font.setBold(True)
        top.setFont(0, font)
        for change in row.fields:
            texts = word_field(self._words, change)
            item = QTreeWidgetItem([_cut(text) for text in texts])
            item.setData(0, _ROLE, (row, change.column if row.kind is ChangeKind.CHANGED else ""))
            for column, text in enumerate(texts):
                item.setToolTip(column, plain_tip(text))
            top.addChild(item)
        return top


def _cut(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST].rstrip()}…"
