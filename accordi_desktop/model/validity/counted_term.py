# SPDX-License-Identifier: EUPL-1.2
"""A term as the recorded acts give it, and how it goes on being renewed tacitly."""

from dataclasses import dataclass
from enum import Enum, auto

from accordi_desktop.model.dates.day_span import DaySpan
from accordi_desktop.model.enums import EndBasis, RenewalClause
from accordi_desktop.model.validity.facts import PeriodFacts, ValidityFacts
from accordi_desktop.model.validity.tacit_rolls import TacitRolls


class Afterwards(Enum):
    """What follows the end of a term: nothing, an extension of unknown length, an act not yet in force."""

    OVER = auto()
    UNKNOWN_END = auto()
    AWAITING_ENTRY = auto()


@dataclass(frozen=True, slots=True)
class Term:
    """A term: `months` from `anchor` make its `end`; a stated end is its own anchor.

    `index` is that of the latest act that bears on it, `period` the act its length comes from. `counted_from`
    is the day a computed end follows from. `rolled` tacit renewals are in the end already, `tacit_before`
    prolonged the term before it, `used` count against the limit.
    """

    index: int
    period: PeriodFacts
    basis: EndBasis
    end: DaySpan | None = None
    anchor: DaySpan | None = None
    months: int = 0
    counted_from: DaySpan | None = None
    rolled: int = 0
    tacit_before: int = 0
    used: int = 0
    afterwards: Afterwards = Afterwards.OVER


def tacit_rolls(facts: ValidityFacts, term: Term) -> TacitRolls | None:
    """How a term is renewed tacitly; None where it is not, or its months are not known."""
    if facts.clause is not RenewalClause.TACIT or facts.open_ended or term.anchor is None:
        return None
    step = facts.tacit_months or term.period.months
    if step is None or step <= 0 or term.afterwards is not Afterwards.OVER:
        return None
    limit = None if facts.tacit_limit is None else max(0, facts.tacit_limit - term.used)
    return TacitRolls(term.anchor, term.months, step, limit)
