# SPDX-License-Identifier: EUPL-1.2
"""The rule of today asked in the terms of the former one, for cases that were written for it."""

from dataclasses import dataclass
from datetime import date

from accordi_desktop.model.dates.approximate_date import date_of
from accordi_desktop.model.dates.day_span import DaySpan
from accordi_desktop.model.dates.partial_date import UNKNOWN, PartialDate
from accordi_desktop.model.enums import EndBasis
from accordi_desktop.model.validity.effective_end import EffectiveEnd
from accordi_desktop.model.validity.facts import OfficeRules
from accordi_desktop.model.validity.renewal_counts import RenewalCounts, renewal_counts
from accordi_desktop.model.validity.spans import validity_on
from accordi_desktop.model.validity.state import Validity
from tests.model.validity.former_rule import AgreementFacts
from tests.model.validity.present_facts import validity_facts


@dataclass(frozen=True, slots=True)
class Term:
    """The effective end on a day, the last day for notice, and what the end follows from."""

    end: PartialDate
    basis: EndBasis
    counted_from: PartialDate
    months: int | None
    notice: PartialDate
    tacit_renewals: int


def term_on(facts: AgreementFacts, today: date) -> Term:
    """The effective end as it stands on a day."""
    found = EffectiveEnd(validity_facts(facts)).on(today)
    return Term(
        _date(found.end),
        found.basis,
        _date(found.counted_from),
        found.months,
        _date(found.own_notice),
        found.tacit_renewals,
    )


def status_on(facts: AgreementFacts, today: date, lead_days: int) -> Validity:
    """The state on a day."""
    return validity_on(validity_facts(facts), today, OfficeRules(lead_days=lead_days))


def renewals_on(facts: AgreementFacts, today: date) -> RenewalCounts:
    """How often it was renewed by that day."""
    return renewal_counts(validity_facts(facts), today)


def _date(span: DaySpan | None) -> PartialDate:
    return UNKNOWN if span is None else date_of(span)
