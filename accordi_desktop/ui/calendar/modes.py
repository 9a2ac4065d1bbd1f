# SPDX-License-Identifier: EUPL-1.2
"""The ways to look at the calendar, and the control that switches them."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from accordi_desktop.ui.theme.style import GRID
from accordi_desktop.ui.widgets.buttons.exclusive_buttons import ExclusiveButtons
from accordi_desktop.ui.widgets.choices.chips import ToggleChip


class Mode(StrEnum):
    """A way to look at the same deadlines; the value is how it is remembered."""

    MONTH = "month"
    YEAR = "year"
    TIMELINE = "timeline"
    AGENDA = "agenda"

    @classmethod
    def remembered(cls, text: object) -> Mode:
        """The mode kept under that text; the month for anything else."""
        return next((mode for mode in cls if mode.value == text), cls.MONTH)


class ModeSwitch(QWidget):
    """Chips of which exactly one is on."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("View"))
        titles = {
            Mode.MONTH: self.tr("Month"),
            Mode.YEAR: self.tr("Year"),
            Mode.TIMELINE: self.tr("Timeline"),
            Mode.AGENDA: self.tr("Agenda"),
        }
        self.chips = {mode: ToggleChip(title) for mode, title in titles.items()}
        self._group = ExclusiveButtons(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        for mode, chip in self.chips.items():
            self._group.addButton(chip)
            row.addWidget(chip)
            chip.toggled.connect(lambda on, mode=mode: self.chosen.emit(mode) if on else None)
        self.chips[Mode.MONTH].setChecked(True)

    @property
    def mode(self) -> Mode:
        """The one that is on."""
        return next(mode for mode, chip in self.chips.items() if chip.isChecked())

    def setMode(self, mode: Mode) -> None:
        """Switch to one."""
        self.chips[mode].setChecked(True)
