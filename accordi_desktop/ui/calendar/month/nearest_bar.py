# SPDX-License-Identifier: EUPL-1.2
"""What an empty month says: nothing here, and where the nearest deadlines are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from accordi_desktop.ui.theme.style import GAP
from accordi_desktop.ui.widgets.buttons.buttons import push_button
from accordi_desktop.ui.widgets.flow_layout import FlowLayout
from accordi_desktop.ui.widgets.labels.plain_label import PlainLabel, plain_tip

if TYPE_CHECKING:
    from accordi_desktop.register.values.views import Deadline
    from accordi_desktop.wording import Words


class NearestBar(QWidget):
    """Offers to go to the deadline before and to the one after; what does not fit takes another line."""

    wanted = Signal(object)

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._text = PlainLabel(self.tr("No deadlines in this month."))
        self._text.setWordWrap(False)
        self.before = push_button("", lambda: self._go(self._earlier), icon_name="chevron-left")
        self.after = push_button("", lambda: self._go(self._later), icon_name="chevron-right")
        self._earlier: Deadline | None = None
        self._later: Deadline | None = None
        line = FlowLayout(self, GAP)
        for widget in (self._text, self.before, self.after):
            line.addWidget(widget)

    def offer(self, earlier: Deadline | None, later: Deadline | None) -> None:
        """Offer what there is; with nothing at all, say so."""
        self._earlier, self._later = earlier, later
        self._text.setText(
            self.tr("No deadlines in this month.")
            if earlier or later
            else self.tr("No deadlines in the register.")
        )
        self._word(self.before, self.tr("Previous: {date}, {name}"), earlier)
        self._word(self.after, self.tr("Next: {date}, {name}"), later)

    def _word(self, button: QPushButton, text: str, deadline: Deadline | None) -> None:
        button.setVisible(deadline is not None)
        if deadline is not None:
            name = deadline.counterpart or deadline.reference
            metrics = button.fontMetrics()
            short = metrics.elidedText(name, Qt.TextElideMode.ElideRight, 140)
            date = self._words.date(deadline.on)
            button.setText(text.format(date=date, name=short).replace("&", "&&"))
            button.setToolTip(plain_tip(text.format(date=date, name=name)))

    def _go(self, deadline: Deadline | None) -> None:
        if deadline is not None:
            self.wanted.emit(deadline.on.earliest)
