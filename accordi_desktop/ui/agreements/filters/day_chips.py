# SPDX-License-Identifier: EUPL-1.2
"""The filters that go with the calendar, as chips that are there only while they filter."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from accordi_desktop.ui.widgets.choices.chips import ToggleChip

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from accordi_desktop.register.values.lists.query import AgreementQuery


class DayChips(QObject):
    """One chip a filter; a click takes it away, since it is set elsewhere: on the first page, in a view."""

    changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._days: dict[str, int | None] = dict.fromkeys(
            ("notice_within", "decision_within", "changed_within")
        )
        self.chips = {name: ToggleChip("", parent) for name in self._days}
        for name, chip in self.chips.items():
            chip.setVisible(False)
            chip.clicked.connect(lambda _checked=False, name=name: self._take_away(name))

    def show_query(self, query: AgreementQuery) -> None:
        """Show a chip for each of these filters that the query has."""
        for name, chip in self.chips.items():
            days: int | None = getattr(query, name)
            self._days[name] = days
            chip.setVisible(days is not None)
            chip.setChecked(days is not None)
            if days is not None:
                chip.setTitle(self._title(name, days))

    def filled(self, query: AgreementQuery) -> AgreementQuery:
        """The query with these filters as they are now."""
        days: dict[str, Any] = dict(self._days)
        return replace(query, **days)

    def _take_away(self, name: str) -> None:
        self._days[name] = None
        self.changed.emit()

    def _title(self, name: str, days: int) -> str:
        if name == "notice_within":
            return self.tr("Notice within %n day(s)", "", days)
        if name == "decision_within":
            return self.tr("Renewal of an end within %n day(s) to be decided on", "", days)
        return self.tr("Changed in the last %n day(s)", "", days)
