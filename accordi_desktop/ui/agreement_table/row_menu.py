# SPDX-License-Identifier: EUPL-1.2
"""The menu of the table's rows: what is done to the agreements, copies, filters by a value, the calendar."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from accordi_desktop.register.values.lists.query import Column
from accordi_desktop.ui.theme.icons import icon

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from PySide6.QtGui import QAction

    from accordi_desktop.register.values.lists.query import AgreementQuery
    from accordi_desktop.register.values.views import AgreementRow
    from accordi_desktop.ui.agreement_table.cells import Headers

# A column, a value in it, and the list that only holds the agreements with that value.
NarrowedTo = tuple[Column, str, "AgreementQuery"]


class RowMenu(QMenu):
    """Emits the query or the day that is chosen; deleted when it closes."""

    query_chosen = Signal(object)
    day_chosen = Signal(object)

    def __init__(self, actions: Sequence[Sequence[QAction]], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for group in actions:
            self.addActions(list(group))
            self.addSeparator()

    def offer_filters(self, found: Iterator[NarrowedTo], headers: Headers) -> None:
        """Offer to narrow the list to a value of the row."""
        menu = self.addMenu(icon("filter"), self.tr("Filter by"))
        for column, value, query in found:
            text = f"{headers[column]}: {value}".replace("&", "&&")
            menu.addAction(text, partial(self.query_chosen.emit, query))

    def offer_calendar(self, day: date | None) -> None:
        """Offer to show a day in the calendar, if there is one."""
        action = self.addAction(
            icon("calendar"), self.tr("Show in the calendar"), partial(self.day_chosen.emit, day)
        )
        action.setEnabled(day is not None)


def day_in_calendar(row: AgreementRow, today: date) -> date | None:
    """The day of the end, else of the signature; within a month or a year the day nearest to today."""
    on = row.end if row.end.known else row.signed
    return min(max(today, on.earliest), on.latest) if on.known else None
