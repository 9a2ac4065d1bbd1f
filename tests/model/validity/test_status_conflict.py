# SPDX-License-Identifier: EUPL-1.2
"""Sources that contradict each other, or what follows from the dates."""

from dataclasses import replace

import pytest

from accordi_desktop.model.enums import Status
from accordi_desktop.model.validity.spans import validity_on
from accordi_desktop.model.validity.state import Remark
from tests.model.validity.validity_builders import (
    agreement,
    asserted,
    express,
    iso,
    original,
    renewal,
    suspension,
    terminated,
)


def contradicted(facts, day="2026-11-29"):
    return Remark.CONTRADICTED in validity_on(facts, iso(day)).remarks


ENDED = express(original("2015-09-30", 36))
LIVE = express(original("2024-09-30", 60))


@pytest.mark.parametrize(
    ("facts", "value", "as_of", "expected"),
    [
        (ENDED, "in_force", "2026-11-01", True),
        (ENDED, "in_force", "2018-10-01", True),
        (ENDED, "in_force", "2018-09-30", False),
        (ENDED, "in_force", "2018", False),
        (ENDED, "in_force", "", True),
        (ENDED, "expired", "2017-01-01", False),
        (ENDED, "expired", "", False),
        (LIVE, "expired", "2025-01-01", True),
        (LIVE, "expired", "", True),
        (LIVE, "expired", "2024-09-29", False),
        (LIVE, "expired", "2024-09-30", True),
        (LIVE, "in_force", "2025-01-01", False),
        (LIVE, "in_force", "2020-01-01", False),
    ],
)
def test_a_source_against_the_computed_end(facts, value, as_of, expected):
    facts = replace(facts, assertions=(asserted(value, as_of),))
    assert contradicted(facts) is expected
    assert validity_on(facts, iso("2026-11-29")).status is (
        Status.EXPIRED if facts.periods == ENDED.periods else Status.IN_FORCE
    )


def test_it_is_said_from_the_day_the_source_speaks_of():
    facts = replace(ENDED, assertions=(asserted("in_force", "2026-11-01"),))
    assert not contradicted(facts, "2026-10-31")
    assert contradicted(facts, "2026-11-01")


def test_a_renewal_after_the_word_of_the_source_is_no_contradiction():
    renewed = express(original("2015-09-30", 36), renewal("2025-01-10", 36))
    assert not contradicted(replace(renewed, assertions=(asserted("expired", "2024-12-31"),)))
    assert contradicted(replace(renewed, assertions=(asserted("expired", "2025-01-10"),)))
    assert contradicted(replace(renewed, assertions=(asserted("expired"),)))


@pytest.mark.parametrize(("as_of", "expected"), [("2026-05-01", False), ("2026-05-02", True), ("", False)])
def test_a_source_against_a_termination(as_of, expected):
    facts = replace(LIVE, termination=terminated("2026-05-01"), assertions=(asserted("in_force", as_of),))
    assert contradicted(facts) is expected


@pytest.mark.parametrize(
    ("as_of", "expected"),
    [
        ("2022-03-01", True),
        ("2012-11-23", True),
        ("2012-11-22", False),
        ("2012", False),
        ("2013", True),
        ("", False),
    ],
)
def test_a_source_against_a_suspension(as_of, expected):
    facts = agreement(
        original("1967-01-01"),
        open_ended=True,
        suspensions=(suspension("2012-11-23"),),
        assertions=(asserted("in_force", as_of),),
    )
    assert contradicted(facts) is expected


def test_a_suspension_known_by_its_year_contradicts_from_its_last_first_day():
    facts = agreement(original("1967-01-01"), open_ended=True, suspensions=(suspension("2012"),))
    assert not contradicted(replace(facts, assertions=(asserted("in_force", "2012-06-01"),)))
    assert contradicted(replace(facts, assertions=(asserted("in_force", "2012-12-31"),)))
    ended = replace(facts, suspensions=(suspension("2012", "2012-05-01"), suspension("2020-01-01")))
    assert not contradicted(replace(ended, assertions=(asserted("in_force", "2012-04-01"),)))


def test_a_source_says_expired_of_what_is_suspended_or_open_ended():
    facts = agreement(original("1967-01-01"), open_ended=True, assertions=(asserted("expired", "2020"),))
    assert contradicted(facts)
    assert contradicted(replace(facts, suspensions=(suspension("2012"),)))


def test_a_source_speaks_before_anything_was_in_force():
    assert contradicted(replace(LIVE, assertions=(asserted("in_force", "2020-01-01"),)), "2024-09-29")
    assert not contradicted(replace(LIVE, assertions=(asserted("in_force", "2020-01-01"),)), "2024-09-30")


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (("in_force", "2020"), ("in_force", "2024"), False),
        (("in_force", "2020"), ("expired", "2024"), False),
        (("expired", "2020"), ("in_force", "2024"), True),
        (("in_force", "2024-05-01"), ("expired", "2024-05-01"), True),
        (("in_force", "2024-05-01"), ("expired", "2024-05-02"), False),
        (("in_force", "2024"), ("expired", "2024-05"), True),
        (("in_force", ""), ("expired", "2024"), True),
        (("in_force", ""), ("expired", ""), True),
        (("in_force", ""), ("in_force", "2024"), False),
        (("expired", "2026-12-01"), ("in_force", "2024"), False),
    ],
)
@pytest.mark.parametrize("turned", [False, True])
def test_sources_against_each_other(one, other, expected, turned):
    pair = (asserted(*other), asserted(*one)) if turned else (asserted(*one), asserted(*other))
    assert contradicted(agreement(original("2012"), assertions=pair)) is expected


def test_of_two_as_new_as_each_other_the_last_recorded_counts():
    same_day = (asserted("in_force", "2024-05-01"), asserted("expired", "2024-05-01"))
    facts = agreement(original("2012"), assertions=same_day)
    assert validity_on(facts, iso("2025-01-01")).status is Status.EXPIRED
    turned = replace(facts, assertions=same_day[::-1])
    assert validity_on(turned, iso("2025-01-01")).status is Status.IN_FORCE


def test_of_a_year_and_a_day_within_it_the_one_that_may_be_later_counts():
    facts = agreement(
        original("2012"), assertions=(asserted("expired", "2024"), asserted("in_force", "2024-05-01"))
    )
    assert validity_on(facts, iso("2025-01-01")).status is Status.EXPIRED


def test_what_only_the_source_says_contradicts_nothing():
    facts = agreement(original("2012"), assertions=(asserted("expired", "2026-01-01"),))
    assert not contradicted(facts)
