# SPDX-License-Identifier: EUPL-1.2
"""An editable list of the office: its sectors, its kinds of instrument."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QListView, QVBoxLayout, QWidget

from accordi_desktop.register.values.views import TermChoice
from accordi_desktop.ui.preferences.ordered_list_model import Index, OrderedListModel
from accordi_desktop.ui.theme.style import GAP, MARGIN
from accordi_desktop.ui.widgets.buttons.buttons import push_button
from accordi_desktop.ui.widgets.labels.plain_label import PlainLabel

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QPushButton

    from accordi_desktop.wording import Words


class OfficeListModel(OrderedListModel[TermChoice]):
    """The terms by name; a row edits its name."""

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Names are edited in place."""
        flags = super().flags(index)
        if not index.isValid():
            return flags
        return flags | Qt.ItemFlag.ItemNeverHasChildren | Qt.ItemFlag.ItemIsEditable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The name."""
        if index.isValid() and role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole}:
            return self.items[index.row()].name
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Another name; a blank one is not taken."""
        name = str(value).strip()
        if not index.isValid() or role != Qt.ItemDataRole.EditRole or not name:
            return False
        self.change(index.row(), replace(self.items[index.row()], name=name))
        return True

    def add(self, name: str) -> int:
        """Append a new term; returns its row."""
        row = len(self.items)
        self.insert(row, TermChoice(0, name))
        return row


class OfficeListPage(QWidget):
    """The list with its buttons; a term in use is not removed."""

    def __init__(self, words: Words, name: str, new_name: str, terms: Sequence[TermChoice]) -> None:
        super().__init__()
        self._words = words
        self._new_name = new_name
        self._before = tuple(terms)
        self.model = OfficeListModel(terms, self)
        self.list = QListView()
        self.list.setProperty("lines", "one")
        self.list.ensurePolished()  # before its lines are measured
        self.list.setModel(self.model)
        self.list.setAccessibleName(name)
        self.list.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        self.add_button = self._button(self.tr("Add"), self.add)
        self.rename_button = self._button(self.tr("Rename"), self.rename)
        self.up_button = self._button(self.tr("Move up"), lambda: self._move(-1))
        self.down_button = self._button(self.tr("Move down"), lambda: self._move(1))
        self.remove_button = self._button(self.tr("Remove"), self.remove)
        self.problem = PlainLabel(role="error")
        self.problem.hide()
        buttons = QVBoxLayout()
        for button in (
            self.add_button,
            self.rename_button,
            self.up_button,
            self.down_button,
            self.remove_button,
        ):
            buttons.addWidget(button)
        buttons.addStretch(1)
        row = QHBoxLayout()
        row.addWidget(self.list, 1)
        row.addLayout(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(GAP)
        column.addLayout(row, 1)
        column.addWidget(self.problem)
        self.list.setCurrentIndex(self.model.index(0))
        for changed in (self.model.rowsInserted, self.model.rowsRemoved, self.model.rowsMoved):
            changed.connect(self._update_buttons)
        self.list.selectionModel().currentChanged.connect(self._update_buttons)
        self._update_buttons()

    def value(self) -> tuple[TermChoice, ...] | None:
        """The list as it shall be; None when nothing was changed."""
        terms = tuple(self.model.items)
        return None if terms == self._before else terms

    def add(self) -> None:
        """A new term, ready to be named."""
        self.list.setCurrentIndex(self.model.index(self.model.add(self._new_name)))
        self.rename()

    def rename(self) -> None:
        """Edit the name in place."""
        self.setProblem("")
        if self.list.currentIndex().isValid():
            self.list.edit(self.list.currentIndex())

    def remove(self) -> None:
        """Take the current term off, unless agreements use it."""
        row = self.list.currentIndex().row()
        if row < 0:
            return
        term = self.model.items[row]
        if term.in_use:
            self.setProblem(self._words.text("error.term_in_use", name=term.name))
        else:
            self.setProblem("")
            self.model.remove(row)

    def setProblem(self, text: str) -> None:
        """Show what is wrong with the list."""
        self.problem.setText(text)
        self.problem.setVisible(bool(text))

    def _move(self, by: int) -> None:
        row = self.list.currentIndex().row()
        if self.model.move(row, by):
            self.list.setCurrentIndex(self.model.index(row + by))

    def _update_buttons(self) -> None:
        row, last = self.list.currentIndex().row(), self.model.rowCount() - 1
        self.up_button.setEnabled(row > 0)
        self.down_button.setEnabled(0 <= row < last)
        self.rename_button.setEnabled(row >= 0)
        self.remove_button.setEnabled(row >= 0)

    def _button(self, text: str, clicked: Callable[[], None]) -> QPushButton:
        button = push_button(text, clicked)
        button.setAutoDefault(False)
        return button
