# SPDX-License-Identifier: EUPL-1.2
"""Dates out of order: each is told with both values, and none where they may be in order."""

from dataclasses import replace

import pytest

from accordi_desktop.model.enums import RenewalClause, StartRule
from accordi_desktop.model.validity.facts import (
    EndingEvent,
    NoticeGiven,
    PartyFacts,
    SignatureFacts,
    SuspensionFacts,
    TerminationFacts,
)
from accordi_desktop.model.validity.orderings import orderings
from accordi_desktop.wording import Words
from accordi_desktop.wording.validity_words import word_contradiction
from tests.model.validity.invented_facts import Chance, any_facts
from tests.model.validity.validity_builders import (
    agreement,
    amendment,
    declined,
    edtf,
    express,
    extension,
    original,
    renewal,
    suspension,
    tacit,
    terminated,
)


def codes(facts):
    return [one.code for one in orderings(facts)]


def told(facts):
    (only,) = orderings(facts)
    return only.code, only.first_path, only.first.edtf, only.second_path, only.second.edtf


FIRST = original("2020-01-01", 120)


@pytest.mark.parametrize(
    ("facts", "code", "second_path", "second"),
    [
        (express(FIRST, termination=terminated("1918-03-01")), "termination_before_signature",
         "termination.effective_on", "1918-03-01"),
        (express(FIRST, termination=TerminationFacts(decided_on=edtf("1918-03-01"))),
         "termination_before_signature", "termination.decided_on", "1918-03-01"),
        (express(FIRST, suspensions=(suspension("1918-01-01"),)), "suspension_before_signature",
         "suspensions[0].since", "1918-01-01"),
        (tacit(FIRST, notice_given=declined("1918-01-01")), "notice_before_signature",
         "notice_given.on", "1918-01-01"),
        (agreement(original("2020-01-01"), ends_with=EndingEvent("x", edtf("2019"))),
         "event_before_signature", "ends_with.on", "2019"),
        (express(FIRST, renewal("1920-01-01", 300)), "renewal_before_original",
         "periods[1].act_date", "1920-01-01"),
        (express(FIRST, amendment("2019-12")), "renewal_before_original", "periods[1].act_date", "2019-12"),
        (express(original("2020-01-01", 24, start="2019-12-31")), "start_before_signature",
         "periods[0].start", "2019-12-31"),
        (express(original("2020-01-01", entered_into_force="2019-05")), "entry_before_signature",
         "periods[0].entered_into_force", "2019-05"),
        (express(original("2020-01-01", end="2019-12-31")), "end_before_signature",
         "periods[0].end", "2019-12-31"),
        (express(FIRST, extension("2029-01-01", end="2028-12-31")), "end_before_signature",
         "periods[1].end", "2028-12-31"),
    ],
)  # fmt: skip
def test_what_follows_the_signature_cannot_precede_it(facts, code, second_path, second):
    found = next(one for one in orderings(facts) if one.code == code)
    act = facts.periods[1 if second_path == "periods[1].end" else 0].act_date
    assert (found.first, found.second_path, found.second) == (act, second_path, edtf(second))
    assert found.first_path.endswith("act_date")


def test_within_an_act_entry_start_and_end_have_an_order():
    period = original("2020-01-01", start="2021-01-01", entered_into_force="2020-06-01", end="2022-01-01")
    assert codes(express(period)) == []
    assert told(express(replace(period, start=edtf("2020-05-31")))) == (
        "start_before_entry", "periods[0].entered_into_force", "2020-06-01", "periods[0].start", "2020-05-31",
    )  # fmt: skip
    assert told(express(replace(period, end=edtf("2020-12-31"))))[0] == "end_before_start"
    early = replace(period, end=edtf("2020-05-01"), start=edtf(""), start_rule=StartRule.ENTRY_INTO_FORCE)
    assert told(express(early))[0] == "end_before_entry"


def test_a_renewal_may_begin_before_it_was_signed():
    late = renewal("2022-06-01", 24, start="2022-01-02")
    assert codes(express(original("2020-01-01", 24), late)) == []


def test_every_signature_comes_before_the_entry_into_force():
    signed = (SignatureFacts("A", edtf("2020-01-01")), SignatureFacts("B", edtf("2020-03-01")))
    period = original("", signatures=signed, entered_into_force="2020-02-01")
    assert told(express(period)) == (
        "entry_before_signature", "periods[0].signatures[1].on", "2020-03-01",
        "periods[0].entered_into_force", "2020-02-01",
    )  # fmt: skip


def test_without_a_date_of_the_act_the_first_signature_counts():
    signed = (SignatureFacts("A", edtf("2020-03-01")), SignatureFacts("B", edtf("2020-01-01")))
    facts = express(original("", signatures=signed), termination=terminated("2020-02-01"))
    assert codes(facts) == []
    found = told(replace(facts, termination=terminated("2019-12-31")))
    assert found[1:3] == ("periods[0].signatures[1].on", "2020-01-01")


def test_a_suspension_ends_after_it_begins_and_a_party_leaves_after_it_joins():
    suspended = express(FIRST, suspensions=(suspension("2021"), suspension("2022-05-01", "2022-04-30")))
    assert told(suspended) == (
        "suspension_ends_before_it_begins", "suspensions[1].since", "2022-05-01",
        "suspensions[1].until", "2022-04-30",
    )  # fmt: skip
    assert codes(express(FIRST, suspensions=(suspension("2022-05-01", "2022-05-01"),))) == []
    network = express(FIRST, parties=(PartyFacts("A"), PartyFacts("B", edtf("2022"), edtf("2021"))))
    assert told(network)[0] == "party_leaves_before_joining"
    assert told(network)[3] == "parties[1].left_on"
    assert codes(express(FIRST, parties=(PartyFacts("B", edtf("2022"), edtf("2022")),))) == []


@pytest.mark.parametrize(
    ("later", "expected"),
    [
        (extension("2026-11-01", end="2027-01-01"), ["new_end_not_later"]),
        (renewal("2026-11-01", end="2030-01-01"), ["new_end_not_later"]),
        (renewal("2026-11-01", end="2030-01-02"), []),
        (amendment("2026-11-01", end="2030-01-01"), []),
        (amendment("2026-11-01", end="2029-12-31"), ["new_end_not_later"]),
        (extension("2026-11-01", end="2030"), []),
        (extension("2026-11-01"), []),
        (amendment("2026-11-01"), []),
        (renewal("2026-11-01"), []),
    ],
)
def test_a_new_end_is_later_than_the_old_one(later, expected):
    facts = express(original("2020-01-01", end="2030-01-01"), later)
    assert codes(facts) == expected
    if expected:
        found = told(facts)
        assert found[1:4] == ("periods[0].end", "2030-01-01", "periods[1].end")


def test_the_old_end_is_the_one_tacit_renewal_had_reached():
    first, later = original("2015-01-01", 12), extension("2020-06-01", end="2020-12-01")
    assert told(tacit(first, later, step=12))[1:3] == ("periods[0].end", "2021-01-01")
    assert codes(express(first, later)) == []


@pytest.mark.parametrize(
    ("end", "told_of"),
    [
        ("2020-06-01", True),
        ("2024-11-30", True),
        ("2024-12-01", False),
        ("2024-12-31", False),
        ("2025-02-01", False),
        ("2025-02-02", True),
        ("2025", False),
        ("2026", True),
        ("2024-11", True),
        ("2024", False),
    ],
)
def test_months_and_a_stated_end_agree_within_a_month(end, told_of):
    facts = express(original("2020-01-01", 60, end=end))
    assert codes(facts) == (["months_and_end_differ"] if told_of else [])
    if told_of:
        assert told(facts)[1:] == ("periods[0].months", "2025-01-01", "periods[0].end", end)


def test_months_of_a_renewal_count_from_its_act_or_from_the_old_end():
    first = original("2020-01-01", 24)
    for end in ("2024-01-01", "2023-06-01"):
        assert codes(express(first, renewal("2021-06-01", 24, end=end))) == []
    assert codes(express(first, renewal("2021-06-01", 24, end="2023-09-01"))) == ["months_and_end_differ"]
    assert codes(express(original("", 24, end="2024-01-01"))) == []


def test_a_renewal_although_the_clause_allows_none():
    facts = agreement(original("2020-01-01", 24), renewal("2021-06-01", 24), clause=RenewalClause.NONE)
    assert told(facts) == (
        "renewal_without_clause", "periods[1].kind", "2021-06-01", "periods[1].kind", "2021-06-01",
    )  # fmt: skip
    extended = agreement(original("2020-01-01", 24), extension("2021-06-01", 24), clause=RenewalClause.NONE)
    assert codes(extended) == []
    assert codes(replace(facts, clause=RenewalClause.UNKNOWN)) == []


def test_a_termination_after_the_end():
    facts = express(original("2018-02-02", 24), termination=terminated("2022-05-01"))
    assert told(facts) == (
        "termination_after_end", "termination.effective_on", "2022-05-01", "periods[0].end", "2020-02-02",
    )  # fmt: skip
    assert codes(replace(facts, termination=terminated("2020-02-02"))) == []
    assert codes(replace(facts, termination=terminated("2020"))) == []
    assert codes(tacit(original("2018-02-02", 24), termination=terminated("2022-05-01"))) == []
    event = agreement(original("2018-02-02"), ends_with=EndingEvent("x", edtf("2019-01-01")))
    assert told(replace(event, termination=terminated("2022-05-01")))[3] == "periods[0].end"


def test_dates_that_may_be_in_order_do_not_contradict_each_other():
    assert codes(express(original("2020"), termination=terminated("2020-03-01"))) == []
    assert codes(express(original("2020-05"), termination=terminated("2020"))) == []
    assert codes(express(original("2020-05"), termination=terminated("2020-04-30"))) == [
        "termination_before_signature"
    ]


@pytest.mark.parametrize(
    ("act", "effect", "expected"),
    [
        ("1970~", "1969-01-02", 0),
        ("1970~", "1968-12-30", 1),
        ("1970?", "1969-06", 0),
        ("1970-05-02", "1970-05-01~", 0),
        ("1970-05-02", "1970-04-30~", 1),
        ("../1970", "1950", 0),
        ("1970/..", "1969-12-31", 1),
        ("1970/1980", "1975", 0),
    ],
)
def test_what_the_source_is_not_sure_of_is_given_as_much_room_again(act, effect, expected):
    assert len(orderings(agreement(original(act), termination=terminated(effect)))) == expected


def test_each_contradiction_is_told_once_with_both_values_in_both_languages():
    facts = express(FIRST, suspensions=(SuspensionFacts(edtf("1918-01-01"), edtf("1917")),))
    told_in = {
        language: [word_contradiction(Words(language), one) for one in orderings(facts)]
        for language in ("it", "en")
    }
    assert told_in["it"] == [
        "La sospensione (01/01/1918) precede la firma (01/01/2020).",
        "La sospensione finisce (1917) prima di cominciare (01/01/1918).",
    ]
    assert told_in["en"][0] == "The suspension (01/01/1918) precedes the signature (01/01/2020)."


@pytest.mark.parametrize("seed", range(5))
def test_every_contradiction_of_any_agreement_has_words(seed):
    chance, seen = Chance(seed), set()
    for _ in range(200):
        facts = any_facts(chance)
        for one in orderings(facts):
            seen.add(one.code)
            for language in ("it", "en"):
                assert word_contradiction(Words(language), one).endswith(".")
        assert orderings(facts) == tuple(dict.fromkeys(orderings(facts)))
    assert len(seen) > 9


def test_what_is_in_order_is_left_in_peace():
    facts = tacit(
        original("2020-01-01", 24, start="2020-01-01", entered_into_force="2020-01-01"),
        renewal("2021-12-01", 24, start="2022-01-02"),
        notice_given=NoticeGiven(edtf("2020-01-01")),
        termination=terminated("2023-01-01", "2022-06-01"),
        suspensions=(suspension("2020-01-01", "2020-02-01"),),
    )
    assert codes(facts) == []
    assert codes(agreement()) == []


@pytest.mark.parametrize(
    ("period", "path", "end"),
    [
        (original("2020-01-01", 24), "periods[0].months", "2022-01-01"),
        (original("2020-01-01", days=60), "periods[0].days", "2020-03-01"),
        (original("2020-01-01", end="2021"), "periods[0].end", "2021"),
        (original("", 24), "periods[0].months", ""),
    ],
)
def test_what_has_no_end_has_no_term(period, path, end):
    assert told(agreement(period, open_ended=True)) == ("open_ended_with_term", path, end, path, end)
    assert codes(agreement(period)) == []


def test_what_has_no_end_any_more_may_have_had_a_term():
    assert codes(agreement(original("2020-01-01", 24), renewal("2021-12-01"), open_ended=True)) == []
