# SPDX-License-Identifier: EUPL-1.2
"""Tacit renewals by arithmetic: each end counts from the anchor day of the first term, so no day drifts.

31 August plus six months is 28 February; after the next tacit renewal the end is 31 August again.
"""

from bisect import bisect_left
from dataclasses import dataclass
from datetime import date

from accordi_desktop.model.dates.day_span import OPEN_START, DaySpan
from accordi_desktop.model.validity.notice_term import NoticeTerm


@dataclass(frozen=True, slots=True)
class TacitRolls:
    """The ends of a term that goes on being renewed tacitly by `step` months, at most `limit` times."""

    anchor: DaySpan
    months: int
    step: int
    limit: int | None = None

    def end(self, renewals: int) -> DaySpan:
        """The end after so many tacit renewals."""
        return self.anchor.plus_months(self.months + renewals * self.step)

    def allowed(self, renewals: int) -> int:
        """So many, or as many as there may be."""
        return renewals if self.limit is None else min(renewals, self.limit)

    def until(self, day: date) -> int:
        """How many renewals it takes until the end is not before that day, within the limit."""
        anchor = self.anchor.latest
        months = (day.year - anchor.year) * 12 + day.month - anchor.month - self.months
        renewals = self.allowed(max(0, -(-months // self.step)))
        # Within its month the end may still come before the day; the month after, it cannot.
        return self.allowed(renewals + 1) if self.end(renewals).latest < day else renewals

    def first_kept(self, given: date, notice: NoticeTerm | None, *, surely: bool) -> int:
        """The renewals before the first end whose last day for notice is not before `given`.

        `surely`: whether the earliest possible last day must keep it, or the latest possible one suffices; an
        end without an earliest day has only a latest one. Without a notice term it is the first end that is
        not before `given`. Within the limit.
        """
        first = self.until(given)
        if notice is None:
            return first
        by_earliest = surely and self.anchor.earliest != OPEN_START

        def kept(renewals: int) -> bool:
            last_day = notice.last_day(self.end(renewals))
            return given <= (last_day.earliest if by_earliest else last_day.latest)

        farthest = 1
        while not kept(first + farthest):
            farthest *= 2
        return self.allowed(bisect_left(range(first + farthest), True, lo=first, key=kept))
