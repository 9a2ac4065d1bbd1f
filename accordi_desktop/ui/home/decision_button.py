# SPDX-License-Identifier: EUPL-1.2
"""A decision as a line: the day as a leaf of a calendar, with whom, what happens, how long there is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from accordi_desktop.ui.theme.palette import colours
from accordi_desktop.ui.theme.style import GAP, GRID
from accordi_desktop.ui.theme.type_scale import CAPTION, TITLE, sized, tabular
from accordi_desktop.ui.widgets.labels.elided_label import ElidedLabel
from accordi_desktop.ui.widgets.labels.marks import mark
from accordi_desktop.ui.widgets.labels.plain_label import PlainLabel
from accordi_desktop.wording.subjects.reminders import matter, time_left

if TYPE_CHECKING:
    from datetime import date

    from accordi_desktop.register.values.reminders import Reminder
    from accordi_desktop.wording import Words

_URGENT_DAYS = 14


class DecisionButton(QPushButton):
    """One button, read out whole; names that are too long are cut, with the whole in the tool tip."""

    def __init__(self, reminder: Reminder, words: Words, today: date) -> None:
        super().__init__()
        self.setProperty("kind", "row")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        about = reminder.counterpart or reminder.title or reminder.reference
        left = time_left(reminder, words, today)
        day = reminder.key.decision_on
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(GAP, GRID, GAP, GRID)
        self._row.setSpacing(GAP + GRID)
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addStretch(1)
        texts.addWidget(ElidedLabel(about, role="strong"))
        texts.addWidget(ElidedLabel(words.text(f"reminder.what.{reminder.matter.value}"), role="caption"))
        texts.addStretch(1)
        chip = PlainLabel(left, role="chip")
        chip.setWordWrap(False)
        mark(chip, "urgent", (day - today).days <= _URGENT_DAYS)
        self._row.addWidget(DayLeaf(day, words.language, this_year=today.year))
        self._row.addLayout(texts, 1)
        self._row.addWidget(chip, 0, Qt.AlignmentFlag.AlignVCenter)
        for part in self.findChildren(QWidget):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(", ".join((words.day(day), matter(reminder, words), left)))

    def sizeHint(self) -> QSize:
        """Room for both lines."""
        return self._row.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """The names can be cut."""
        return self._row.minimumSize()


class DayLeaf(QWidget):
    """The day large, the month small under it; the year where it is another than this."""

    def __init__(self, day: date, language: str, *, this_year: int) -> None:
        super().__init__()
        self._day = str(day.day)
        locale = QLocale(language)
        month = locale.standaloneMonthName(day.month, QLocale.FormatType.ShortFormat).rstrip(".")
        self._month = month.upper() if day.year == this_year else f"{month} {day.year % 100:02}".upper()
        self._large = tabular(sized(self.font(), TITLE, bold=True))
        self._small = sized(self.font(), CAPTION * CAPTION, bold=True)
        height = self.fontMetrics().height()
        self.setFixedSize(3 * height, round(2.7 * height))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the leaf."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shade = colours()
        painter.setPen(QColor(shade.edge))
        painter.setBrush(QColor(shade.alternate))
        painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), 6, 6)
        middle = round(self.height() * 0.58)
        painter.setPen(QColor(shade.text))
        painter.setFont(self._large)
        painter.drawText(QRect(0, 2, self.width(), middle), Qt.AlignmentFlag.AlignCenter, self._day)
        painter.setPen(QColor(shade.muted))
        painter.setFont(self._small)
        month = QRect(0, middle - 2, self.width(), self.height() - middle)
        painter.drawText(month, Qt.AlignmentFlag.AlignCenter, self._month)
        painter.end()
