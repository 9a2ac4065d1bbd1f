# SPDX-License-Identifier: EUPL-1.2
"""What sources assert of a status: which word counts on a day, when it is old, and what contradicts what.

The newest dated assertion counts; without a dated one, the last undated one. On a past day nothing counts
that was asserted later. An undated assertion may have been made at any time, so it counts on every day.
"""

from dataclasses import dataclass
from datetime import date

from accordi_desktop.model.dates.approximate_date import named_span
from accordi_desktop.model.dates.day_span import DaySpan, day_after, plus_months
from accordi_desktop.model.enums import AssertedStatus
from accordi_desktop.model.validity.facts import AssertionFacts


@dataclass(frozen=True, slots=True)
class Assertion:
    """An assertion and the days it may be of; None where it is undated."""

    facts: AssertionFacts
    as_of: DaySpan | None

    @property
    def value(self) -> AssertedStatus:
        """The status it asserts."""
        return self.facts.value

    def made_by(self, day: date) -> bool:
        """Whether it may have been made by that day."""
        return self.as_of is None or self.as_of.earliest <= day

    def is_old(self, day: date, months: int) -> bool:
        """Whether it is undated, or older than so many months."""
        return self.as_of is None or plus_months(self.as_of.latest, months) < day


class Assertions:
    """The assertions on an agreement, each to be asked for by day."""

    def __init__(self, facts: tuple[AssertionFacts, ...]) -> None:
        dated = [Assertion(one, named_span(one.as_of)) for one in facts]
        # Sorting is stable: of two as new as each other, the one recorded later counts.
        self._all = sorted(dated, key=lambda one: date.min if one.as_of is None else one.as_of.latest)

    def on(self, day: date) -> Assertion | None:
        """The assertion that counts on that day."""
        made = [one for one in self._all if one.made_by(day)]
        return made[-1] if made else None

    def conflict(self, day: date) -> bool:
        """Whether those made by that day exclude each other.

        In force first and expired later is no conflict: time may have passed between the two.
        """
        made = [one for one in self._all if one.made_by(day)]
        return any(_exclude(one, other) for index, one in enumerate(made) for other in made[index + 1 :])

    def turning_days(self, months: int) -> set[date]:
        """The days on which an assertion begins to count, and begins to be old."""
        dated = [one.as_of for one in self._all if one.as_of is not None]
        return {span.earliest for span in dated} | {
            day_after(plus_months(span.latest, months)) for span in dated
        }

    def __bool__(self) -> bool:
        return bool(self._all)


def _exclude(one: Assertion, later: Assertion) -> bool:
    if one.value is later.value:
        return False
    if one.as_of is None or later.as_of is None:
        return True
    ended_between = one.value is AssertedStatus.IN_FORCE and one.as_of.latest < later.as_of.earliest
    return not ended_between
