# SPDX-License-Identifier: EUPL-1.2
"""The four facts that are looked for first: signed, ends, notice, clause."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from accordi_desktop.ui.details.reading.long_text import ValueLabel
from accordi_desktop.ui.theme.style import GAP

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from accordi_desktop.register.values.views import AgreementSheet
    from accordi_desktop.wording import Words

_NOTHING = "—"


class KeyFacts(QWidget):
    """Side by side where there is room, else two and two."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.signed = _Fact(self.tr("Signed"))
        self.ends = _Fact(self.tr("Ends"))
        self.notice = _Fact(self.tr("Notice by"))
        self.clause = _Fact(self.tr("Renewal"))
        self._facts = (self.signed, self.ends, self.notice, self.clause)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(GAP, 0, 0, GAP)
        self._grid.setHorizontalSpacing(GAP)
        self._grid.setVerticalSpacing(GAP)
        self._columns = 0
        self._lay_out(2)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def show_sheet(self, sheet: AgreementSheet, words: Words) -> None:
        """Show the facts of an agreement; a dash where nothing is known."""
        for fact, day in ((self.signed, sheet.signed), (self.ends, sheet.end), (self.notice, sheet.notice)):
            fact.say(words.date(day) if day.known else _NOTHING, words.long_date(day))
        clause = words.label(sheet.content.renewal_clause)
        self.clause.say(clause, clause)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put them side by side where there is room."""
        super().resizeEvent(event)
        date = QFontMetrics(self.ends.value.font()).horizontalAdvance("20/12/2026") + 2 * GAP
        self._lay_out(4 if event.size().width() >= 4 * date else 2)

    def minimumSizeHint(self) -> QSize:
        """As narrow as the pane."""
        return QSize(0, super().minimumSizeHint().height())

    def _lay_out(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for number, fact in enumerate(self._facts):
            self._grid.addWidget(fact, number // columns, number % columns)
        for number in range(4):
            self._grid.setColumnStretch(number, 1 if number < columns else 0)


class _Fact(QWidget):
    """A value over its label."""

    def __init__(self, label: str) -> None:
        super().__init__()
        self.value = ValueLabel(role="strong", selectable=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.value)
        column.addWidget(ValueLabel(label, role="caption"))
        self._label = label

    def say(self, text: str, spoken: str) -> None:
        """Show a value; `spoken` is what a screen reader says of it."""
        self.value.setText(text)
        self.value.setAccessibleName(f"{self._label}: {spoken}")
