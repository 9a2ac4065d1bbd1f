# SPDX-License-Identifier: EUPL-1.2
"""The axis of time shows what the stored spans say: suspended, renewed tacitly, ended early."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from accordi_desktop.model.enums import RenewalClause
from accordi_desktop.model.timespans import SpanKind
from accordi_desktop.register.commands.status import SuspendAgreements, TerminateAgreements
from accordi_desktop.register.register import Register
from accordi_desktop.register.values.drafts import PeriodDraft, SuspensionDraft, TerminationDraft
from accordi_desktop.register.values.lists.query import AgreementQuery
from tests.builders import add, day, empty_register


@pytest.fixture
def register(tmp_path: Path) -> Iterator[Register]:
    """An empty register."""
    opened = empty_register(tmp_path)
    yield opened
    opened.close()


def lines(register):
    """Kind, first and last day of each span, those of suspensions last; "" for an end that is open."""
    (row,) = register.calendar.timeline(AgreementQuery(with_past=True))
    return [
        (span.kind, span.start.edtf, "" if span.open else span.end.edtf)
        for span in (*row.spans, *row.suspensions)
    ]


def test_a_suspension_lies_over_the_term(register: Register) -> None:
    summer = SuspensionDraft(day("2021-05-01"), day("2021-08-31"))
    winter = SuspensionDraft(day("2025-01"), day("2025-02"))
    add(
        register, periods=(PeriodDraft(act_date=day("2020-01-01"), months=120),), suspensions=(summer, winter)
    )
    assert lines(register) == [
        (SpanKind.ORIGINAL, "2020-01-01", "2030-01-01"),
        (SpanKind.SUSPENDED, "2021-05-01", "2021-08-31"),
        (SpanKind.SUSPENDED, "2025-01-01", "2025-02-28"),
    ]


def test_a_suspension_that_goes_on_ends_with_the_term(register: Register) -> None:
    agreement = add(register, periods=(PeriodDraft(act_date=day("2020-01-01"), months=120),))
    register.perform(SuspendAgreements((agreement,), day("2026-03-01")))
    assert lines(register)[1:] == [(SpanKind.SUSPENDED, "2026-03-01", "2030-01-01")]
    register.perform(TerminateAgreements((agreement,), TerminationDraft(day("2027-10-01"), "recesso")))
    assert lines(register) == [
        (SpanKind.ORIGINAL, "2020-01-01", "2027-10-01"),
        (SpanKind.SUSPENDED, "2026-03-01", "2027-09-30"),
    ]


def test_a_suspension_of_what_has_no_end_is_open(register: Register) -> None:
    agreement = add(register, periods=(PeriodDraft(act_date=day("1990-05-05")),), open_ended=True)
    register.perform(SuspendAgreements((agreement,), day("2012-11-23")))
    assert lines(register)[-1] == (SpanKind.SUSPENDED, "2012-11-23", "")


def test_a_suspension_over_tacit_renewals_is_one(register: Register) -> None:
    agreement = add(
        register,
        periods=(PeriodDraft(act_date=day("2022-01-01"), months=12),),
        renewal_clause=RenewalClause.TACIT,
    )
    register.perform(SuspendAgreements((agreement,), day("2023-06-01"), until=day("2025-06-30")))
    assert lines(register) == [
        (SpanKind.ORIGINAL, "2022-01-01", "2023-01-01"),
        (SpanKind.TACIT, "2023-01-01", "2027-01-01"),
        (SpanKind.SUSPENDED, "2023-06-01", "2025-06-30"),
    ]
