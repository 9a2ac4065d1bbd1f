# SPDX-License-Identifier: EUPL-1.2
"""Of invented agreements the rule, the list, the calendar and the calendar file say the same."""

import os
from collections import defaultdict
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, date, datetime

import pytest

from accordi_desktop.exchange.calendar.calendar_file import KINDS, calendar_deadlines, calendar_file
from accordi_desktop.model.dates.approximate_date import date_of, span_of
from accordi_desktop.model.enums import DeadlineKind, EndBasis
from accordi_desktop.model.validity.coming_deadlines import deadlines
from accordi_desktop.model.validity.facts import OfficeRules
from accordi_desktop.model.validity.spans import validity_on
from accordi_desktop.register.register import Register
from accordi_desktop.register.validity_facts import facts_of_draft
from accordi_desktop.register.values.drafts import (
    AgreementDraft,
    AssertionDraft,
    PeriodDraft,
    SuspensionDraft,
    TerminationDraft,
)
from accordi_desktop.wording import Words
from tests.builders import EVERYTHING, TODAY, draft
from tests.exchange.ics_reader import read
from tests.model.validity.former_rule import AgreementFacts
from tests.model.validity.invented_facts import Chance, present_facts
from tests.register.queries.test_sql_equals_python import register_of

# More of them are for a run by hand.
AGREEMENTS = int(os.environ.get("ACCORDI_INVENTED", "120"))
FIRST, LAST = date(1980, 1, 1), date(2070, 1, 1)


def draft_of(reference: str, facts: AgreementFacts) -> AgreementDraft:
    """A draft of these facts."""
    periods = tuple(
        PeriodDraft(one.kind, one.act_date, one.start, one.months, one.end) for one in facts.periods
    )
    return draft(
        reference=reference,
        periods=periods,
        renewal_clause=facts.clause,
        notice_months=facts.notice_months,
        tacit_months=facts.tacit_months,
        open_ended=facts.open_ended,
        assertions=(AssertionDraft(facts.asserted, source="sito"),) if facts.asserted else (),
        termination=TerminationDraft(facts.terminated_on, "recesso"),
        declined_on=facts.declined_on,
        suspensions=(SuspensionDraft(facts.suspended_on),) if facts.suspended_on.known else (),
    )


@pytest.fixture(scope="module")
def invented(tmp_path_factory) -> Iterator[tuple[Register, dict[str, AgreementDraft]]]:
    """A register of invented agreements, and what each of them says."""
    chance = Chance(18)
    drafts = {f"P-{number}": draft_of(f"P-{number}", present_facts(chance)) for number in range(AGREEMENTS)}
    register = register_of(tmp_path_factory.mktemp("r"), list(drafts.values()), TODAY)
    with closing(register):
        yield register, drafts


def test_the_list_says_what_the_rule_says(invented) -> None:
    register, drafts = invented
    rows = register.agreements.rows(register.agreements.ids(EVERYTHING))
    assert len(rows) == AGREEMENTS
    for row in rows:
        state = validity_on(facts_of_draft(drafts[row.reference]), TODAY, OfficeRules())
        assert (row.status, span_of(row.end)) == (state.status, state.end), row.reference


def test_the_calendar_says_what_the_rule_says(invented) -> None:
    register, drafts = invented
    kinds = {DeadlineKind.EXPIRY, DeadlineKind.NOTICE, DeadlineKind.DECISION}
    found = defaultdict(set)
    for one in register.calendar.deadlines(FIRST, LAST, kinds=kinds):
        found[one.reference].add((one.kind, one.on, one.basis, one.side))
    for reference, content in drafts.items():
        ruled = {
            (one.kind, date_of(one.on), one.basis, one.side)
            for one in deadlines(facts_of_draft(content), TODAY, OfficeRules())
        }
        assert found[reference] == ruled, reference


def test_no_event_of_the_file_lies_after_a_known_end(invented) -> None:
    register, drafts = invented
    deadlines_of_file = calendar_deadlines(register)
    calendar = read(
        calendar_file(register, deadlines_of_file, Words("it"), datetime(2026, 11, 23, tzinfo=UTC))
    )
    assert len(calendar.parts) == len(deadlines_of_file)
    assert {one.kind for one in deadlines_of_file} <= KINDS
    by_end = {reference: validity_on(facts_of_draft(one), TODAY) for reference, one in drafts.items()}
    terminations = 0
    for event, one in zip(calendar.parts, deadlines_of_file, strict=True):
        state = by_end[one.reference]
        assert state.end is not None
        assert date.fromisoformat(event.values["DTSTART"]) <= state.end.latest
        terminations += one.basis is EndBasis.TERMINATION
        if one.basis is EndBasis.TERMINATION:
            assert one.kind is DeadlineKind.EXPIRY
    assert terminations
