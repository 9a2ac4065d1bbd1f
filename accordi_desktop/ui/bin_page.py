# SPDX-License-Identifier: EUPL-1.2
"""The bin: what was deleted, to be looked at and restored."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from accordi_desktop.register.query import AgreementQuery, Column
from accordi_desktop.ui.agreements.table import AgreementsTable
from accordi_desktop.ui.page import Page, Pane
from accordi_desktop.ui.rereading import Rereading
from accordi_desktop.ui.theme.style import GAP, MARGIN
from accordi_desktop.ui.widgets.action_button import ActionButton
from accordi_desktop.ui.widgets.empty_state import EmptyState
from accordi_desktop.ui.widgets.plain_label import PlainLabel

if TYPE_CHECKING:
    from array import array

    from PySide6.QtGui import QAction

    from accordi_desktop.register.register import Register
    from accordi_desktop.register.views import AgreementRow
    from accordi_desktop.ui.desk import Desk

    _Found = tuple[tuple[AgreementRow, ...], array[int]]

_BINNED = AgreementQuery(in_bin=True, order=Column.REFERENCE)
_FIRST_ROWS = 60


class BinPage(Page):
    """A table of what is in the bin; nothing leaves it but by being restored."""

    def __init__(self, desk: Desk, restore: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._table = AgreementsTable(desk)
        self._table.setAccessibleName(self.tr("Deleted agreements"))
        self._table.addAction(restore)
        self._table.choice_changed.connect(self.selection_changed)
        self._empty = EmptyState(
            "bin",
            self.tr("The bin is empty"),
            self.tr("Agreements you delete are kept here and can be restored."),
        )
        self._layers = QStackedWidget()
        self._layers.addWidget(self._empty)
        self._layers.addWidget(self._table)
        self._layers.setCurrentWidget(self._table)  # nothing is said before it is read
        self._button = ActionButton(restore, "restore")
        top = QHBoxLayout()
        top.addWidget(PlainLabel(self.tr("Bin"), role="title"), 1)
        top.addWidget(self._button, 0, Qt.AlignmentFlag.AlignRight)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(GAP)
        column.addLayout(top)
        column.addWidget(self._layers, 1)
        self.reading = Rereading(desk, self, lambda: _read, self._show, self._clear)

    def selected_ids(self) -> tuple[int, ...]:
        """The deleted agreements that are chosen."""
        return self._table.chosen_ids()

    def panes(self) -> tuple[Pane, ...]:
        """One part: the table, or what says that nothing is in the bin."""
        if self._layers.currentWidget() is self._empty:
            return ((self, self._empty.focus_first),)
        return ((self, self._table.go_to_first if self.reading.ready else self.setFocus),)

    def _clear(self) -> None:
        """Say nothing of a register before it is read, not even that its bin is empty."""
        self._table.show_first(())
        self._table.choose(None)
        self._layers.setCurrentIndex(1)
        self._button.hide()

    def _show(self, found: _Found) -> None:
        rows, ids = found
        self._table.show_first(rows)
        self._table.show_all(ids)
        self._layers.setCurrentIndex(1 if ids else 0)
        self._button.setVisible(bool(ids))
        self.focus_read()


def _read(register: Register) -> _Found:
    return register.page(_BINNED, 0, _FIRST_ROWS), register.ids(_BINNED)
