# SPDX-License-Identifier: EUPL-1.2
"""The head of the details: with whom, what, where it stands and why, and what can be done about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from accordi_desktop.model.enums import Side
from accordi_desktop.model.timespans import spans_of
from accordi_desktop.register.values.lists.query import HIDDEN_BY_DEFAULT
from accordi_desktop.ui.details.reading.entry import joined
from accordi_desktop.ui.details.reading.long_text import ValueLabel
from accordi_desktop.ui.theme.style import GAP, GRID, MARGIN
from accordi_desktop.ui.widgets.buttons.action_button import ActionButton
from accordi_desktop.ui.widgets.buttons.buttons import push_button, tool_button
from accordi_desktop.ui.widgets.input.tab_order import follow_layout
from accordi_desktop.ui.widgets.labels.plain_label import PlainLabel
from accordi_desktop.ui.widgets.labels.status_pill import StatusPill
from accordi_desktop.ui.widgets.spans.life_bar import LifeBar
from accordi_desktop.wording.subjects.unreadable import unreadable_line

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from accordi_desktop.register.values.drafts import AgreementDraft
    from accordi_desktop.register.values.views import AgreementSheet
    from accordi_desktop.wording import Words

_LONGEST = 200
_SOON, _MONTH = 180, 30.44  # days


class Header(QWidget):
    """The counterpart is the biggest word in the pane: it is what people look for."""

    edit_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = ValueLabel(role="title", selectable=True)
        self.title = ValueLabel(selectable=True)
        self.reference = PlainLabel(role="caption", selectable=True)
        self.pill = StatusPill()
        self.left = PlainLabel(role="strong")
        self.left.setWordWrap(False)
        self.life = LifeBar()
        self.reason = PlainLabel(role="caption", selectable=True)
        self.edit_button = push_button(self.tr("Edit"), self.edit_requested.emit, icon_name="edit")
        self.more_button = tool_button("more", self.tr("More actions"))
        self.more_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._menu = QMenu(self.more_button)
        self.more_button.setMenu(self._menu)
        self._buttons = QWidget()
        # In a narrower pane they give way: else the height would be reckoned for the width they need.
        self._buttons.setMinimumWidth(1)
        self._row = QHBoxLayout(self._buttons)
        self._row.setContentsMargins(0, GRID, 0, 0)
        self._row.setSpacing(GAP)
        self._row.addWidget(self.edit_button)
        self._row.addWidget(self.more_button)
        self._row.addStretch(1)
        self._lay_out()

    def set_actions(self, primary: QAction, others: list[QAction]) -> None:
        """The action that matters most as a button, the others in a menu."""
        self._row.insertWidget(0, ActionButton(primary, "renew", "primary"))
        self._menu.addActions(others)
        follow_layout(self)

    def show_sheet(self, sheet: AgreementSheet, words: Words, *, writable: bool) -> None:
        """Show title, status, its reason and the references of an agreement."""
        self._say(sheet.content)
        self.pill.setStatus(sheet.status, words.label(sheet.status))
        reasons = (words.reason(sheet.facts, sheet.validity), unreadable_line(words, sheet.unreadable))
        self.reason.setText("\n".join(filter(None, reasons)))
        self.reference.setText(joined(sheet.content.reference, sheet.kind))
        self.left.setText(self._time_left(sheet, words))
        notice = sheet.notice.latest if sheet.notice.known else None
        self.life.show_life(spans_of(sheet.facts, sheet.today), sheet.today, notice)
        for part in (self.pill, self.reason, self.reference):
            part.show()
        self._buttons.setVisible(not sheet.deleted)
        self.edit_button.setVisible(writable)

    def focus_first(self) -> None:
        """Put the keyboard on the first button there is."""
        for button in (self.edit_button, self.more_button):
            if button.isVisibleTo(self):
                button.setFocus()
                return

    def _say(self, draft: AgreementDraft) -> None:
        names = [party.name for party in draft.parties if party.side is Side.COUNTERPART and party.name]
        title = next((one.text for one in draft.titles if one.text), "")
        self.name.setText(_short("; ".join(names) or title))
        self.title.setText(_short(title) if names else "")
        self.name.setVisible(bool(self.name.text()))
        self.title.setVisible(bool(self.title.text()))

    def _time_left(self, sheet: AgreementSheet, words: Words) -> str:
        """How long it still runs; empty where its end is past or not known."""
        days = (sheet.end.latest - sheet.today).days if sheet.end.known else -1
        if days < 0 or sheet.status in HIDDEN_BY_DEFAULT:
            return ""
        if days == 0:
            return words.text("reminder.today")
        if days <= _SOON:
            return words.count("reminder.left", days)
        return self.tr("in {time}").format(time=words.years(round(days / _MONTH)))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, GAP)
        column.setSpacing(GRID)
        for widget in (self.reference, self.name, self.title):
            column.addWidget(widget)
        column.addSpacing(GRID)
        status = QHBoxLayout()
        status.setSpacing(GAP)
        status.addWidget(self.pill)
        status.addStretch(1)
        status.addWidget(self.left)
        column.addLayout(status)
        column.addWidget(self.life)
        column.addWidget(self.reason)
        column.addWidget(self._buttons)


def _short(text: str) -> str:
    """A title of thousands of letters is read in its section, not here."""
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST].rstrip()}…"
