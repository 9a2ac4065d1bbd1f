# SPDX-License-Identifier: EUPL-1.2
"""Declining a tacit renewal, letting an agreement rest, and taking either back."""

from dataclasses import replace
from datetime import date

import pytest

from accordi_desktop.model.dates.day_span import DaySpan
from accordi_desktop.model.dates.partial_date import UNKNOWN
from accordi_desktop.model.enums import DeadlineKind, RenewalClause, Status
from accordi_desktop.model.errors import AccordiError, InvalidDraftError
from accordi_desktop.register.commands.status import DeclineRenewal, ResumeAgreements, SuspendAgreements
from accordi_desktop.register.register import Register
from accordi_desktop.register.values.drafts import PeriodDraft, SuspensionDraft
from accordi_desktop.register.values.lists.query import AgreementQuery, Column
from tests.builders import EVERYTHING, add, day

TWO_YEARS = {
    "periods": (PeriodDraft(act_date=day("2018-02-02"), months=24),),
    "renewal_clause": RenewalClause.TACIT,
    "notice_months": 6,
}


def test_a_declined_agreement_ends_with_its_term_and_keeps_no_notice_day(register: Register) -> None:
    one = add(register, **TWO_YEARS)
    assert register.agreements.rows([one])[0].end == day("2028-02-02")
    register.perform(DeclineRenewal((one,), day("2021-05-01")))
    row = register.agreements.rows([one])[0]
    assert (row.end, row.status, row.renewals) == (day("2022-02-02"), Status.EXPIRED, 1)
    kinds = [found.kind for found in register.calendar.deadlines(date(2021, 1, 1), date(2023, 1, 1))]
    assert kinds == [DeadlineKind.EXPIRY]


def test_a_notice_can_be_withdrawn_and_undone(register: Register) -> None:
    one = add(register, **TWO_YEARS)
    before = register.agreements.sheet(one)
    register.perform(DeclineRenewal((one,), day("2021-05-01")))
    register.perform(DeclineRenewal((one,), UNKNOWN))
    assert register.agreements.sheet(one).validity == before.validity
    register.undo()
    assert register.agreements.sheet(one).end == day("2022-02-02")
    register.undo()
    assert register.agreements.sheet(one).content == before.content


def test_only_a_tacit_renewal_can_be_declined_and_none_of_them_is_if_one_cannot(register: Register) -> None:
    tacit, express = add(register, **TWO_YEARS), add(register)
    with pytest.raises(AccordiError) as refused:
        register.perform(DeclineRenewal((tacit, express), day("2026-01-01")))
    assert refused.value.code == "not_tacit"
    assert not register.agreements.sheet(tacit).content.declined_on.known


def test_an_agreement_rests_and_is_taken_up_again(register: Register) -> None:
    one, other = add(register, open_ended=True), add(register)
    register.perform(SuspendAgreements((one, other), day("2022-03-01"), "Guerra"))
    assert [row.status for row in register.agreements.rows([one, other])] == [Status.SUSPENDED] * 2
    assert register.agreements.sheet(one).validity.on == DaySpan.of(date(2022, 3, 1))
    assert set(register.agreements.ids(AgreementQuery(statuses=(Status.SUSPENDED,)))) == {one, other}
    assert register.agreements.counts(AgreementQuery()).matching == 2
    register.perform(ResumeAgreements((one, other)))
    assert register.agreements.sheet(one).suspension is None
    assert [row.status for row in register.agreements.rows([one, other])] == [Status.IN_FORCE] * 2
    register.undo()
    assert register.agreements.sheet(one).content.suspensions[0].reason == "Guerra"


FOR_THE_WINTER = SuspensionDraft(day("2026-11-20"), day("2027-03-31"), "Elezioni")


def test_a_suspension_with_a_last_day_is_the_one_that_is_taken_up_again(register: Register) -> None:
    one = add(register, open_ended=True, suspensions=(FOR_THE_WINTER,))
    register.perform(ResumeAgreements((one,)))
    sheet = register.agreements.sheet(one)
    assert (sheet.status, sheet.suspension) == (Status.IN_FORCE, None)
    assert sheet.content.suspensions[0].until == day("2026-11-22")


def test_a_suspension_with_a_last_day_is_corrected_and_not_doubled(register: Register) -> None:
    one = add(register, open_ended=True, suspensions=(FOR_THE_WINTER,))
    register.perform(SuspendAgreements((one,), day("2026-11-21"), "Elezioni", day("2027-05-31")))
    (row,) = register.agreements.sheet(one).content.suspensions
    assert (row.since, row.until) == (day("2026-11-21"), day("2027-05-31"))


def test_a_suspension_that_is_over_or_only_planned_stays_as_it_is(register: Register) -> None:
    over = SuspensionDraft(day("2025-01-01"), day("2025-03-31"))
    planned = SuspensionDraft(day("2027-01-01"), day("2027-03-31"))
    one = add(register, open_ended=True, suspensions=(over, planned))
    register.perform(SuspendAgreements((one,), day("2026-11-23")))
    register.perform(ResumeAgreements((one,)))
    rows = register.agreements.sheet(one).content.suspensions
    assert [replace(row, id=None) for row in rows] == [over, planned]


def test_taking_up_again_after_the_last_day_does_not_lengthen_a_suspension(register: Register) -> None:
    one = add(register, open_ended=True, suspensions=(FOR_THE_WINTER,))
    register.perform(ResumeAgreements((one,), day("2027-06-01")))
    assert register.agreements.sheet(one).content.suspensions[0].until == day("2027-03-31")


def test_all_suspensions_in_force_end_together(register: Register) -> None:
    one = add(register, open_ended=True, suspensions=(SuspensionDraft(day("2026-01-01")), FOR_THE_WINTER))
    register.perform(ResumeAgreements((one,)))
    assert register.agreements.sheet(one).status is Status.IN_FORCE


def test_a_suspension_needs_its_day(register: Register) -> None:
    one = add(register)
    with pytest.raises(InvalidDraftError) as refused:
        register.perform(SuspendAgreements((one,), UNKNOWN, "\x00"))
    assert {(found.path, found.code) for found in refused.value.problems} == {
        ("suspensions.since", "day_required"),
        ("suspensions.reason", "invalid_character"),
    }


def test_the_renewals_of_the_sample(sample: Register) -> None:
    rows = sample.agreements.page(
        AgreementQuery(with_past=True, order=Column.RENEWALS, descending=True), 0, 10
    )
    assert [(row.city, row.renewals) for row in rows[:2]] == [("Guangzhou", 2), ("Chengdu", 1)]
    assert sum(row.renewals for row in sample.agreements.page(EVERYTHING, 0, 10)) == 3
