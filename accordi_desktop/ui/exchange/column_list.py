# SPDX-License-Identifier: EUPL-1.2
"""The columns of an exported table, to be ticked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from accordi_desktop.exchange.exports.columns import COLUMNS, REFERENCE, USUAL, Column, chosen_columns
from accordi_desktop.ui.theme.style import GAP
from accordi_desktop.ui.widgets.buttons.buttons import push_button

if TYPE_CHECKING:
    from collections.abc import Iterable

    from accordi_desktop.wording import Words

_ROW = 28  # pixels: a tick of its own for each
_KEY = Qt.ItemDataRole.UserRole
_CHECKED, _UNCHECKED = Qt.CheckState.Checked, Qt.CheckState.Unchecked


class ColumnList(QWidget):
    """Space ticks a column; two buttons tick the usual ones or all. The reference is always there."""

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Columns"))
        self.list.setMinimumHeight(140)
        for column in COLUMNS:
            if column is not REFERENCE:
                item = QListWidgetItem(column.label(words), self.list)
                item.setData(_KEY, column.key)
                item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
                item.setSizeHint(QSize(0, _ROW))
        self.list.setCurrentRow(0)
        usual = push_button(self.tr("The usual ones"), lambda: self.tick(USUAL))
        every = push_button(self.tr("All columns"), lambda: self.tick(column.key for column in COLUMNS))
        row = QHBoxLayout()
        row.setSpacing(GAP)
        for button in (usual, every):
            button.setAutoDefault(False)
            row.addWidget(button)
        row.addStretch(1)
        column_layout = QVBoxLayout(self)
        column_layout.setContentsMargins(0, 0, 0, 0)
        column_layout.addWidget(self.list, 1)
        column_layout.addLayout(row)
        self.setFocusProxy(self.list)
        self.tick(USUAL)

    def tick(self, keys: Iterable[str]) -> None:
        """Tick the columns with these keys and no others."""
        wanted = set(keys)
        for row in range(self.list.count()):
            item = self.list.item(row)
            item.setCheckState(_CHECKED if item.data(_KEY) in wanted else _UNCHECKED)

    def chosen(self) -> tuple[Column, ...]:
        """The columns ticked, in the order of the table, behind the reference."""
        items = (self.list.item(row) for row in range(self.list.count()))
        return chosen_columns(item.data(_KEY) for item in items if item.checkState() is _CHECKED)
