# SPDX-License-Identifier: EUPL-1.2
"""How often an agreement was prolonged, each way apart.

A recorded renewal is express or tacit only if its own source says so, or the clause calls for express
renewal; else it is just a renewal. Tacit renewals without an act are those that came about by a day.
"""

from collections import Counter
from dataclasses import dataclass, replace
from datetime import date

from accordi_desktop.model.enums import RenewalClause, RenewalManner
from accordi_desktop.model.validity.counted_term import Afterwards
from accordi_desktop.model.validity.effective_end import EffectiveEnd
from accordi_desktop.model.validity.facts import ActKind, PeriodFacts, ValidityFacts


@dataclass(frozen=True, slots=True)
class RenewalCounts:
    """`renewals` are those of which it is not said how; extensions and amendments are no renewals."""

    renewals: int = 0
    express: int = 0
    tacit: int = 0
    extensions: int = 0
    amendments: int = 0

    @property
    def total(self) -> int:
        """How often it was renewed."""
        return self.renewals + self.express + self.tacit


def renewal_counts(facts: ValidityFacts, day: date) -> RenewalCounts:
    """What is recorded, and the tacit renewals until that day."""
    end = EffectiveEnd(facts)
    recorded = recorded_counts(facts, end)
    return replace(recorded, tacit=recorded.tacit + end.on(day).tacit_renewals) if adds(end) else recorded


def recorded_counts(facts: ValidityFacts, end: EffectiveEnd) -> RenewalCounts:
    """What is recorded, and the tacit renewals between the recorded acts: no passing of time adds to it."""
    kinds = Counter(period.kind for period in facts.periods)
    manners = Counter(_manner(facts, one) for one in facts.periods if one.kind is ActKind.RENEWAL)
    return RenewalCounts(
        manners[RenewalManner.UNSTATED],
        manners[RenewalManner.EXPRESS],
        manners[RenewalManner.TACIT] + sum(term.tacit_before for term in end.terms),
        kinds[ActKind.EXTENSION],
        kinds[ActKind.AMENDMENT],
    )


def adds(end: EffectiveEnd) -> bool:
    """Whether the tacit renewals of a state come on top of those recorded."""
    return end.term is not None and end.term.afterwards is Afterwards.OVER


def _manner(facts: ValidityFacts, period: PeriodFacts) -> RenewalManner:
    if period.manner is RenewalManner.UNSTATED and facts.clause is RenewalClause.EXPRESS:
        return RenewalManner.EXPRESS
    return period.manner
