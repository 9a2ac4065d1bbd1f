# SPDX-License-Identifier: EUPL-1.2
"""Which deadlines an agreement has: those of its effective end, and none after it."""

from dataclasses import replace

import pytest

from accordi_desktop.model.enums import DeadlineKind, StartRule
from accordi_desktop.model.validity.coming_deadlines import deadlines, decision_day
from accordi_desktop.model.validity.facts import EndingEvent, OfficeRules
from accordi_desktop.model.validity.notice_term import DaysNotice
from accordi_desktop.wording import Words
from accordi_desktop.wording.validity_words import word_deadline
from tests.model.validity.validity_builders import (
    TODAY,
    agreement,
    asserted,
    declined,
    edtf,
    express,
    extension,
    iso,
    original,
    span,
    suspension,
    tacit,
    terminated,
)


def found(facts, today="2026-11-29"):
    return [(one.kind.value, one.on.earliest.isoformat()) for one in deadlines(facts, iso(today))]


def test_an_express_term_has_its_end_its_notice_and_its_decision():
    facts = express(original("2020-01-01", 120), notice=6)
    assert found(facts) == [("decision", "2029-01-01"), ("notice", "2029-07-01"), ("expiry", "2030-01-01")]
    sooner = deadlines(facts, TODAY, OfficeRules(decision_months=9))
    assert sooner[0].on == span("2029-04-01")


@pytest.mark.parametrize(
    "facts",
    [
        express(original("2020-01-01", 120), notice=6, termination=terminated("2027-03-01")),
        tacit(original("2020-01-01", 12), step=12, notice=3, termination=terminated("2027-03-01")),
        agreement(original("1990-05-05"), open_ended=True, termination=terminated("2027-03-01")),
        agreement(original("2016-11-25"), termination=terminated("2027-03-01")),
        agreement(original("2016-11-25"), ends_with=EndingEvent("fine del mandato", edtf("2027-03-01"))),
    ],
)
def test_a_known_termination_or_event_is_one_deadline(facts):
    assert found(facts) == [("expiry", "2027-03-01")]
    assert decision_day(facts, TODAY) is None


def test_what_was_terminated_has_the_day_it_ended():
    facts = express(original("2024-05-01", 60), notice=6, termination=terminated("2026-05-01"))
    assert found(facts) == [("expiry", "2026-05-01")]


def test_each_side_has_its_own_last_day_for_notice():
    facts = tacit(
        original("2020-07-01", 12), step=12, own_notice=DaysNotice(60), counterpart_notice=DaysNotice(90)
    )
    notices = [one for one in deadlines(facts, TODAY) if one.kind is DeadlineKind.NOTICE]
    assert [(one.side, one.on) for one in notices] == [
        ("counterpart", span("2027-04-02")),
        ("own", span("2027-05-02")),
    ]
    assert [word_deadline(Words("it"), one) for one in notices] == [
        "Termine del preavviso della controparte",
        "Termine del nostro preavviso",
    ]
    one_sided = deadlines(replace(facts, own_notice=None), TODAY)
    assert [one.side for one in one_sided if one.kind is DeadlineKind.NOTICE] == ["counterpart"]
    assert decision_day(facts, TODAY) == iso("2027-05-02")


def test_after_notice_there_is_only_the_end():
    facts = tacit(original("2021-12-31", 60), step=12, notice=6, notice_given=declined("2026-10-01"))
    assert found(facts) == [("expiry", "2027-12-31")]
    assert decision_day(facts, TODAY) is None


def test_no_end_no_deadline():
    assert found(agreement(original("2012"), assertions=(asserted("in_force"),))) == []
    assert found(agreement(original("2012"), open_ended=True)) == []
    assert found(agreement()) == []
    waits = original("2023-05-10", 36, start_rule=StartRule.ENTRY_INTO_FORCE)
    assert found(express(waits, notice=6)) == []
    assert found(express(waits, termination=terminated("2027-01-01"))) == [("expiry", "2027-01-01")]
    assert decision_day(express(waits), TODAY) is None


@pytest.mark.parametrize(
    ("suspended", "expected"),
    [
        (suspension("2026-11-29", "2026-11-29"), [("expiry", "2028-01-01")]),
        (suspension("2026-12-01", "2027-01-01"), [("notice", "2027-07-01"), ("expiry", "2028-01-01")]),
        (suspension("2027-07-01"), [("decision", "2027-01-01"), ("expiry", "2028-01-01")]),
        (suspension("2020-05-01", "2026-11-28"),
         [("decision", "2027-01-01"), ("notice", "2027-07-01"), ("expiry", "2028-01-01")]),
    ],
)  # fmt: skip
def test_nothing_asks_for_a_decision_on_a_day_of_suspension(suspended, expected):
    facts = express(original("2020-01-01", 96), notice=6, suspensions=(suspended,))
    assert found(facts) == expected


def test_the_day_to_decide_is_that_of_notice_while_it_lies_ahead():
    facts = express(original("2020-01-01", 96), notice=6)
    assert decision_day(facts, iso("2027-07-01")) == iso("2027-07-01")
    assert decision_day(facts, iso("2027-07-02")) == iso("2028-01-01")
    assert decision_day(facts, iso("2028-01-01")) == iso("2028-01-01")
    assert decision_day(facts, iso("2028-01-02")) is None
    assert decision_day(replace(facts, suspensions=(suspension("2026-01-01"),)), TODAY) is None
    assert decision_day(express(original("2020", 96), notice=6), TODAY) is None
    assert decision_day(express(original("2020-01-01~", 96)), TODAY) is None


def test_an_end_known_by_its_year_has_deadlines_of_a_year():
    facts = express(original("2026", 24), notice=6)
    assert [(one.kind.value, one.on) for one in deadlines(facts, TODAY)] == [
        ("decision", span("2027-01-01", "2027-12-31")),
        ("notice", span("2027-07-01", "2028-06-30")),
        ("expiry", span("2028-01-01", "2028-12-31")),
    ]


def test_an_extension_of_unknown_length_keeps_the_deadlines_of_the_known_end():
    facts = express(original("2023-01-10", 60), extension("2024-05-02"), notice=6)
    assert found(facts)[-1] == ("expiry", "2028-01-10")
    assert found(facts, "2028-01-11") == []


def test_deadlines_have_names():
    it = Words("it")
    ends = express(original("2020-01-01", 120), termination=terminated("2027-03-01"))
    event = agreement(original("2016-11-25"), ends_with=EndingEvent("x", edtf("2027-03-01")))
    plain = express(original("2020-01-01", 120), notice=6)
    assert [word_deadline(it, one) for one in deadlines(ends, TODAY)] == ["Cessazione"]
    assert [word_deadline(it, one) for one in deadlines(event, TODAY)] == ["Fine per evento"]
    assert [word_deadline(it, one) for one in deadlines(plain, TODAY)] == [
        it.label(kind) for kind in (DeadlineKind.DECISION, DeadlineKind.NOTICE, DeadlineKind.EXPIRY)
    ]
