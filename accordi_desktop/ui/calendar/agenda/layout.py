# SPDX-License-Identifier: EUPL-1.2
"""The groups of an agenda: the deadlines of a span of days, by month."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from accordi_desktop.model.dates.partial_date import PartialDate
from accordi_desktop.register.values.views import Deadline
from accordi_desktop.ui.calendar.months import Month

AGENDA_MONTHS = 12


@dataclass(frozen=True, slots=True)
class AgendaGroup:
    """What happens in a month, or in a year whose month is not known (`span` has no month then)."""

    span: PartialDate
    deadlines: tuple[Deadline, ...]


def agenda_span(month: Month, today: date, earlier: int = 0) -> tuple[date, date]:
    """The days an agenda covers: a year from the month on, and so many months earlier.

    In the present month it begins today, unless months before are wanted too.
    """
    begins_today = Month.of(today) == month and not earlier
    first = today if begins_today else month.plus(-earlier).first
    return first, month.plus(AGENDA_MONTHS - 1).last


def agenda(deadlines: Iterable[Deadline], first: date, last: date) -> tuple[AgendaGroup, ...]:
    """Deadlines that touch the days from `first` to `last`, by month; a year alone leads its months."""
    touching = [
        one for one in deadlines if one.on.known and one.on.earliest <= last and one.on.latest >= first
    ]
    in_order = sorted(touching, key=lambda one: one.on)
    return tuple(
        AgendaGroup(span, tuple(found))
        for span, found in groupby(in_order, key=lambda one: PartialDate(one.on.year, one.on.month))
    )
