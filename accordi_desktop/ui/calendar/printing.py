# SPDX-License-Identifier: EUPL-1.2
"""The month or the year in view, in the print preview."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from accordi_desktop.ui.calendar.modes import Mode
from accordi_desktop.ui.calendar.months import Month, weeks_of
from accordi_desktop.ui.preview.preview_dialog import PrintPreview, open_preview
from accordi_desktop.ui.preview.rendering import RenderedPages

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from accordi_desktop.model.enums import DeadlineKind
    from accordi_desktop.register.values.lists.query import AgreementQuery
    from accordi_desktop.ui.context.context import AppContext
    from accordi_desktop.ui.context.tasks import Progress


@dataclass(frozen=True, slots=True)
class InView:
    """What is looked at: the month of a day, or its year."""

    mode: Mode
    day: date


def print_calendar(
    context: AppContext, page: InView, query: AgreementQuery, kinds: frozenset[DeadlineKind], parent: QWidget
) -> PrintPreview | None:
    """The page of a month, or of a year."""
    register, words, day = context.register, context.words, page.day
    if register is None:
        return None
    month = Month.of(day)

    def lay_out(progress: Progress) -> RenderedPages:
        from accordi_desktop.printing.calendar_pages import month_page, year_page  # noqa: PLC0415

        progress(0, 0)
        office, today, title = (
            register.office.particulars,
            register.calendar.today,
            words.text("print.calendar"),
        )
        if page.mode is Mode.YEAR:
            first, last = Month(day.year, 1).first, Month(day.year, 12).last
            found = register.calendar.deadlines(first, last, query, kinds)
            return RenderedPages(year_page(day.year, found, office, words, today), f"{title} {day.year}.pdf")
        weeks = weeks_of(month)
        found = register.calendar.deadlines(weeks[0][0], weeks[-1][-1], query, kinds)
        name = f"{title} {day.year}-{month.number:02d}.pdf"
        return RenderedPages(month_page(month.first, found, office, words, today), name)

    return open_preview(context, lay_out, parent)
