# SPDX-License-Identifier: EUPL-1.2
"""What runs out within a period, month by month."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from accordi_desktop.model.dates.partial_date import PartialDate, Precision
from accordi_desktop.model.enums import DeadlineKind
from accordi_desktop.printing.reports import tables
from accordi_desktop.printing.reports.report import Chapter, Report, tiles

if TYPE_CHECKING:
    from datetime import date

    from accordi_desktop.register.register import Register
    from accordi_desktop.register.values.views import Deadline
    from accordi_desktop.wording import Words

_RUNNING_OUT = (DeadlineKind.EXPIRY, DeadlineKind.NOTICE)


def expiring(register: Register, first: date, last: date, words: Words) -> Report:
    """Ends and last days for notice from `first` to `last`; what is known by year alone stands apart."""
    found = [one for one in register.calendar.deadlines(first, last) if one.kind in _RUNNING_OUT]
    counts = tiles((words.label(kind), sum(one.kind is kind for one in found)) for kind in _RUNNING_OUT)
    months = [
        tables.deadlines(words.long_date(month) if month.known else words.text("report.by_year"), some, words)
        for month, some in _by_month(found)
    ]
    return Report(
        words.text("report.expiring"),
        words.text("report.from_to", first=words.day(first), last=words.day(last)),
        (
            Chapter(
                words.text("report.deadlines"),
                (counts, *months) if months else (counts, tables.deadlines("", (), words)),
            ),
        ),
    )


def _by_month(found: list[Deadline]) -> list[tuple[PartialDate, list[Deadline]]]:
    unknown = PartialDate()
    dated = [one for one in found if one.on.precision is not Precision.YEAR]
    groups = [
        (month, list(some))
        for month, some in groupby(dated, key=lambda one: PartialDate(one.on.year, one.on.month))
    ]
    by_year = [one for one in found if one.on.precision is Precision.YEAR]
    return [*groups, (unknown, by_year)] if by_year else groups
