# SPDX-License-Identifier: EUPL-1.2
"""Facts under their labels, in as many columns as there is room for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from accordi_desktop.ui.details.reading.long_text import ValueLabel, text_widget
from accordi_desktop.ui.theme.style import GAP

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

_LETTERS = 21  # there is room for in a column
_MOST_COLUMNS = 3
_LONG = 40  # letters from which a fact has the whole width


class FactGrid(QWidget):
    """Label over value, side by side; a long text takes a line of its own."""

    def __init__(self, facts: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        self._cells = [(_cell(label, value), len(value) > _LONG or "\n" in value) for label, value in facts]
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(2 * GAP)
        self._grid.setVerticalSpacing(GAP)
        self._columns = 0
        self._lay_out(2)

    def minimumSizeHint(self) -> QSize:
        """As narrow as the pane."""
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As many columns as fit."""
        super().resizeEvent(event)
        column = _LETTERS * self.fontMetrics().averageCharWidth()
        fitting = (event.size().width() + 2 * GAP) // (column + 2 * GAP)
        self._lay_out(min(max(fitting, 1), _MOST_COLUMNS))

    def _lay_out(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        row = place = 0
        for cell, whole in self._cells:
            if place and (whole or place == columns):
                row, place = row + 1, 0
            self._grid.addWidget(cell, row, place, 1, columns if whole else 1)
            place = columns if whole else place + 1
        for number in range(_MOST_COLUMNS):
            self._grid.setColumnStretch(number, 1 if number < columns else 0)


def _cell(label: str, value: str) -> QWidget:
    cell = QWidget()
    column = QVBoxLayout(cell)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(1)
    column.addWidget(ValueLabel(label, role="caption"))
    column.addWidget(text_widget(value, label))
    column.addStretch(1)
    return cell
