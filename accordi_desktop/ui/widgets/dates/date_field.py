# SPDX-License-Identifier: EUPL-1.2
"""A field for a date as precisely as it is known: "2/2/2018", "febbraio 2018" and "2012" are all welcome."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QLineEdit, QSizePolicy, QWidget

from accordi_desktop.model.dates.approximate_date_text import parse_approximate_date
from accordi_desktop.model.dates.partial_date import UNKNOWN, PartialDate
from accordi_desktop.model.errors import AccordiError
from accordi_desktop.ui.theme.style import GRID
from accordi_desktop.ui.widgets.buttons.buttons import tool_button
from accordi_desktop.ui.widgets.dates.calendar_popup import CalendarPopup
from accordi_desktop.ui.widgets.labels.marks import mark
from accordi_desktop.ui.widgets.labels.plain_label import PlainLabel, plain_tip

if TYPE_CHECKING:
    from accordi_desktop.wording import Words


_CHROME = 24  # pixels of a line around its text: edge, padding, cursor
_USUAL, _WIDEST = 180, 320  # pixels of a line


class PartialDateField(QWidget):
    """Takes typed dates, says how it read them beside, and what is wrong underneath.

    It is as wide as its text, which it follows when one leaves it: while one types nothing moves.
    The calendar is opened by its button, and by keys from the line itself: the button is no stop of Tab.
    Without `echo` the reading is told to screen readers alone; a form may put `problem_label` elsewhere.
    """

    changed = Signal()

    def __init__(self, words: Words, name: str, parent: QWidget | None = None, *, echo: bool = True) -> None:
        super().__init__(parent)
        self._words = words
        self._value: PartialDate | None = UNKNOWN
        self._trouble = ""
        self.edit = QLineEdit()
        self.edit.setAccessibleName(name)
        self._echo = echo
        self.edit.setPlaceholderText(self.tr("day, month or year"))
        self.edit.installEventFilter(self)
        self.edit.textEdited.connect(self._read)
        self.edit.editingFinished.connect(self._finish)
        self.button = tool_button(
            "calendar", self.tr("Choose from a calendar: {field}").format(field=name), self.open_calendar
        )
        self.button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        # As high as the line, which then stands level with those of other fields.
        self.button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Ignored)
        self._reading = PlainLabel(role="muted")
        self._reading.setWordWrap(False)
        if not echo:
            self._reading.hide()
        self.problem_label = PlainLabel(role="error")
        self.problem_label.hide()
        self.setFocusProxy(self.edit)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._lay_out(echo=echo)
        self._fit()

    def value(self) -> PartialDate | None:
        """The date; UNKNOWN when empty, None while the text is no date."""
        return self._value

    def setValue(self, value: PartialDate) -> None:
        """Show a date; `changed` is not emitted."""
        self._value = value
        self.edit.setText(self._words.date(value) if value.known else "")
        self._trouble = ""
        self._show_problem("")
        self._show_reading()
        self._fit()

    def problem(self) -> str:
        """What is wrong, in words; empty when nothing is."""
        return self.problem_label.text()

    def setProblem(self, text: str) -> None:
        """Show what somebody else found wrong with the date; the next change clears it."""
        self._show_problem(text)

    def open_calendar(self) -> None:
        """Let the user point at a day, a month or a year."""
        popup = CalendarPopup(self._words.language, self._value or UNKNOWN, self)
        popup.chosen.connect(self._take)
        popup.open_at(self.mapToGlobal(QPoint(0, self.edit.geometry().bottom() + GRID)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Alt+Down and F4 open the calendar; plain arrows never change a date."""
        if watched is self.edit and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            alt_down = event.key() == Qt.Key.Key_Down and event.modifiers() & Qt.KeyboardModifier.AltModifier
            if alt_down or event.key() == Qt.Key.Key_F4:
                self.open_calendar()
                return True
        return super().eventFilter(watched, event)

    def _lay_out(self, *, echo: bool) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(GRID)
        grid.setVerticalSpacing(GRID // 2)
        grid.addWidget(self.edit, 0, 0)
        grid.addWidget(self.button, 0, 1)
        grid.addWidget(self._reading, 0, 2)
        grid.addWidget(self.problem_label, 1, 0, 1, 3)
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(2, 1 if echo else 0)

    def _read(self, text: str) -> None:
        before = self._value
        try:
            self._value = parse_approximate_date(text)
            self._trouble = ""
        except AccordiError as error:
            self._value = None
            self._trouble = self._words.error(error)
        self._show_reading()
        if not self._trouble or self.problem():  # while typing, trouble only goes or is renewed
            self._show_problem(self._trouble)
        if self._value != before:
            self.changed.emit()

    def _finish(self) -> None:
        if self._trouble:
            self._show_problem(self._trouble)
        elif self._value is not None and self._value.known:
            self.edit.setText(self._words.date(self._value))
        self._fit()

    def _fit(self) -> None:
        """Ask for the width of the text, on another line of a form if need be; the tool tip has it too."""
        texts = (self.edit.text(), self.edit.placeholderText())
        width = min(max(map(self.edit.fontMetrics().horizontalAdvance, texts)) + _CHROME, _WIDEST)
        self.edit.setMinimumWidth(width)
        if self._echo:
            self.edit.setMaximumWidth(max(width, _USUAL))
        hint = self.tr("Also “about 1970”, “before 1990”, “between 1998 and 1999”")
        self.edit.setToolTip(plain_tip("\n".join(filter(None, (self.edit.text(), hint)))))

    def _take(self, value: PartialDate) -> None:
        before = self._value
        self.setValue(value)
        self.edit.setFocus()
        if value != before:
            self.changed.emit()

    def _show_reading(self) -> None:
        known = self._value is not None and self._value.known
        self._reading.setText(self._words.long_date(self._value) if known and self._value else "")
        self.edit.setAccessibleDescription(self._reading.text())

    def _show_problem(self, text: str) -> None:
        self.problem_label.setText(text)
        self.problem_label.setVisible(bool(text))
        if text:
            self.edit.setAccessibleDescription(text)
        mark(self.edit, "invalid", bool(text))
