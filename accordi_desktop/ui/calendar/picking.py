# SPDX-License-Identifier: EUPL-1.2
"""Which agreements are picked in the calendar: one place at a time shows a selection, and is what counts."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from accordi_desktop.ui.calendar.agenda.agreement_list import AgreementList
    from accordi_desktop.ui.calendar.day_popup import DayPopup
    from accordi_desktop.ui.calendar.panes import CalendarPanes


class Picking(QObject):
    """`ids` are those of the entry or the lines picked last, else those of the day in view."""

    changed = Signal()

    def __init__(self, views: CalendarPanes) -> None:
        super().__init__(views)
        self._views = views
        self.ids: tuple[int, ...] = ()
        self._lists = (views.undated.list, views.agenda.list)
        for view in (views.month, views.year, views.timeline.list):
            view.picked.connect(partial(self._pick_from, None))
        for one in self._lists:
            one.picked.connect(partial(self._pick_from, one))

    def pick(self, ids: tuple[int, ...]) -> None:
        """Count these as picked."""
        self.ids = ids
        self.changed.emit()

    def follow(self, popup: DayPopup) -> None:
        """Count what is picked in the list of a day as long as it is open."""
        popup.picked.connect(self.pick)
        self.pick(popup.list.selected_ids())
        # Its own deletion comes after whatever a menu over the list has begun with what is picked there.
        popup.destroyed.connect(self._leave_popup)

    def _leave_popup(self) -> None:
        self.pick(self._views.day_ids())

    def _pick_from(self, source: AgreementList | None, ids: tuple[int, ...]) -> None:
        for other in self._lists:
            if other is not source:
                blocked = other.blockSignals(True)
                other.clearSelection()
                other.blockSignals(blocked)
        self.pick(ids or self._views.day_ids())
