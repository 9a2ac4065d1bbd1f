# SPDX-License-Identifier: EUPL-1.2
"""A field for a whole number, or for none: no wheel and no arrows, so that nothing changes by accident."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QGridLayout, QLineEdit, QSizePolicy, QWidget

from accordi_desktop.ui.theme.style import GAP, GRID
from accordi_desktop.ui.widgets.labels.marks import mark
from accordi_desktop.ui.widgets.labels.plain_label import PlainLabel


class NumberField(QWidget):
    """Takes digits only, up to `largest`; says the number in words beside.

    A form may put `problem_label` elsewhere.
    """

    changed = Signal()

    def __init__(
        self,
        name: str,
        reading: Callable[[int], str],
        largest: int,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._read_out = reading
        self.edit = QLineEdit()
        self.edit.setAccessibleName(name)
        self.edit.setFixedWidth(72)
        self.edit.setValidator(QIntValidator(0, largest, self))
        self.edit.textEdited.connect(self._read)
        self._reading = PlainLabel(role="muted")
        self._reading.setWordWrap(False)
        self.problem_label = PlainLabel(role="error")
        self.problem_label.hide()
        self.setFocusProxy(self.edit)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(GAP)
        grid.setVerticalSpacing(GRID // 2)
        grid.addWidget(self.edit, 0, 0)
        grid.addWidget(self._reading, 0, 1)
        grid.addWidget(self.problem_label, 1, 0, 1, 2)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 3)

    def value(self) -> int | None:
        """The number, None when empty; zero comes through, for the draft's rules to refuse."""
        text = self.edit.text().strip()
        return int(text) if text.isdecimal() else None

    def setValue(self, number: int | None) -> None:
        """Show a number; `changed` is not emitted."""
        self.edit.setText("" if number is None else str(number))
        self._show()

    def problem(self) -> str:
        """What is wrong, in words; empty when nothing is."""
        return self.problem_label.text()

    def setProblem(self, text: str) -> None:
        """Show what is wrong with the number; the next change clears it."""
        self.problem_label.setText(text)
        self.problem_label.setVisible(bool(text))
        self.edit.setAccessibleDescription(text or self._reading.text())
        mark(self.edit, "invalid", bool(text))

    def _read(self) -> None:
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        number = self.value()
        self._reading.setText("" if number is None else self._read_out(number))
        self.setProblem("")
