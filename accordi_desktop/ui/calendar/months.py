# SPDX-License-Identifier: EUPL-1.2
"""Months and weeks of the calendar; pure, as all layouts are, so that it can be tested without a window."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from accordi_desktop.model.dates.date_text import FIRST_YEAR, LAST_YEAR
from accordi_desktop.model.dates.partial_date import PartialDate
from accordi_desktop.register.values.views import Deadline

DAYS_A_WEEK = 7


@dataclass(frozen=True, slots=True, order=True)
class Month:
    """A month of a year the register can hold."""

    year: int
    number: int

    @classmethod
    def of(cls, day: date) -> "Month":
        """The month a day falls in."""
        return cls(day.year, day.month).clamped()

    def plus(self, months: int) -> "Month":
        """So many months later or earlier, not beyond the years the register can hold."""
        index = self.year * 12 + self.number - 1 + months
        return Month(index // 12, index % 12 + 1).clamped()

    def clamped(self) -> "Month":
        """The nearest month the register can hold."""
        return min(max(self, Month(FIRST_YEAR, 1)), Month(LAST_YEAR, 12))

    @property
    def first(self) -> date:
        """The first day."""
        return date(self.year, self.number, 1)

    @property
    def last(self) -> date:
        """The last day."""
        return PartialDate(self.year, self.number).latest

    def day(self, number: int) -> date:
        """That day of the month, or its last one."""
        return date(self.year, self.number, min(number, self.last.day))


def weeks_of(month: Month, first_weekday: int = 0) -> tuple[tuple[date, ...], ...]:
    """The weeks that touch a month, whole; `first_weekday` is 0 for Monday, 6 for Sunday."""
    before = (month.first.weekday() - first_weekday) % DAYS_A_WEEK
    start = month.first - timedelta(days=before)
    count = -(-(before + month.last.day) // DAYS_A_WEEK)
    return tuple(
        tuple(start + timedelta(days=DAYS_A_WEEK * week + day) for day in range(DAYS_A_WEEK))
        for week in range(count)
    )


def agreement_ids(deadlines: Iterable[Deadline]) -> tuple[int, ...]:
    """The agreements of some deadlines, each once, in order."""
    return tuple(dict.fromkeys(one.agreement_id for one in deadlines))
