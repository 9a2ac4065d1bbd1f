# SPDX-License-Identifier: EUPL-1.2
"""The row of deadlines known by month or year only: they fall into the month shown, on no day of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QWidget

from accordi_desktop.ui.calendar.agenda.entries_view import EntriesView
from accordi_desktop.ui.theme.style import GAP
from accordi_desktop.ui.widgets.labels.plain_label import PlainLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from accordi_desktop.register.values.views import Deadline
    from accordi_desktop.wording import Words

_ONE_LINE, _TWO_LINES = 36, 66
# So many chips fill the lines there is room for, however wide the window.
_ENOUGH = 60


class UndatedRow(QWidget):
    """Chips in two lines, in one where the window is low, more by scrolling; hidden when there are none."""

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        title = self.tr("No day")
        self.list = EntriesView(words, self.tr("Dates without a day"), as_chips=True)
        self.list.setMinimumHeight(_ONE_LINE)
        label = PlainLabel(title, role="heading")
        label.setWordWrap(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        row.addWidget(label)
        row.addWidget(self.list, 1)

    def showDeadlines(self, deadlines: Sequence[Deadline]) -> None:
        """Show these, or hide."""
        self.list.entries.setEntries(deadlines)
        self.setVisible(bool(deadlines))
        self._fit()

    def clear(self) -> None:
        """Remove the chips but stay visible, so that the page keeps its layout while the next are read."""
        self.list.entries.setEntries(())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The chips wrap anew."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        model = self.list.entries
        last = self.list.visualRect(model.index(min(model.rowCount(), _ENOUGH) - 1))
        bottom = last.bottom() + self.list.verticalOffset() + 6
        self.list.setMaximumHeight(min(max(bottom, _ONE_LINE), _TWO_LINES))
