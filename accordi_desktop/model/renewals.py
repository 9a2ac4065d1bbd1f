# SPDX-License-Identifier: EUPL-1.2
"""How often an agreement was renewed: by acts on record, and by nobody having declined."""

from dataclasses import dataclass
from datetime import date

from accordi_desktop.model.enums import PeriodKind
from accordi_desktop.model.term import AgreementFacts, base_term, period_ends, term_on


@dataclass(frozen=True, slots=True)
class Renewals:
    """The prolongations of an agreement, each way counted apart."""

    express: int
    tacit: int
    extensions: int

    @property
    def total(self) -> int:
        """How often it was renewed; an extension is no renewal."""
        return self.express + self.tacit


def renewals_on(facts: AgreementFacts, today: date) -> Renewals:
    """What there was until that day."""
    return _counted(facts, term_on(facts, today).tacit_renewals)


def renewals_recorded(facts: AgreementFacts) -> Renewals:
    """What no passing of time adds to."""
    return _counted(facts, base_term(facts).tacit_renewals)


def _counted(facts: AgreementFacts, since_last_period: int) -> Renewals:
    kinds = [period.kind for period in facts.periods]
    between = sum(found.tacit_before for found in period_ends(facts))
    return Renewals(
        kinds.count(PeriodKind.RENEWAL), between + since_last_period, kinds.count(PeriodKind.EXTENSION)
    )
