# SPDX-License-Identifier: EUPL-1.2
"""A field for a number of months: a whole number from 1, or nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QGridLayout, QLineEdit, QSizePolicy, QWidget

from accordi_desktop.ui.theme.style import GAP, GRID
from accordi_desktop.ui.widgets.marks import mark
from accordi_desktop.ui.widgets.plain_label import PlainLabel

if TYPE_CHECKING:
    from accordi_desktop.wording import Words

LONGEST = 1200


class MonthsField(QWidget):
    """Takes digits only; says the length in words beside. No wheel, no arrows, no accidents."""

    changed = Signal()

    def __init__(self, words: Words, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self.edit = QLineEdit()
        self.edit.setAccessibleName(name)
        self.edit.setMaximumWidth(72)
        self.edit.setValidator(QIntValidator(0, LONGEST, self))
        self.edit.textEdited.connect(self._read)
        self._reading = PlainLabel(role="muted")
        self._reading.setWordWrap(False)
        self._problem = PlainLabel(role="error")
        self._problem.hide()
        self.setFocusProxy(self.edit)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(GAP)
        grid.setVerticalSpacing(GRID // 2)
        grid.addWidget(self.edit, 0, 0)
        grid.addWidget(self._reading, 0, 1)
        grid.addWidget(self._problem, 1, 0, 1, 2)
        grid.setColumnStretch(1, 1)

    def value(self) -> int | None:
        """The number of months, None when empty; zero comes through, for the draft's rules to refuse."""
        text = self.edit.text().strip()
        return int(text) if text.isdecimal() else None

    def setValue(self, months: int | None) -> None:
        """Show a number; `changed` is not emitted."""
        self.edit.setText("" if months is None else str(months))
        self._show()

    def problem(self) -> str:
        """What is wrong, in words; empty when nothing is."""
        return self._problem.text()

    def setProblem(self, text: str) -> None:
        """Show what is wrong with the number; the next change clears it."""
        self._problem.setText(text)
        self._problem.setVisible(bool(text))
        self.edit.setAccessibleDescription(text or self._reading.text())
        mark(self.edit, "invalid", bool(text))

    def _read(self) -> None:
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        months = self.value()
        self._reading.setText("" if months is None else self._words.months(months))
        self.setProblem("")
