# SPDX-License-Identifier: EUPL-1.2
"""What the calendar shows beside ends and signatures: decisions, steps of procedures, anniversaries."""

from datetime import date

import pytest

from accordi_desktop.model.dates.partial_date import PartialDate
from accordi_desktop.model.enums import DeadlineKind
from accordi_desktop.register.commands.procedure import AddStep
from accordi_desktop.register.register import Register
from accordi_desktop.register.values.drafts import PeriodDraft
from accordi_desktop.register.values.procedure import StepDraft
from tests.builders import add, day

ALL = frozenset(DeadlineKind)


def found(register: Register, first: date, last: date, kind: DeadlineKind) -> list[PartialDate]:
    return [one.on for one in register.calendar.deadlines(first, last, kinds=[kind])]


@pytest.mark.parametrize(
    ("signed", "months", "first", "last", "on"),
    [
        ("2018-02-02", 24, date(2019, 2, 2), date(2019, 2, 2), "2019-02-02"),
        ("2018-02-02", 24, date(2019, 2, 3), date(2019, 12, 31), None),
        ("2016-02-29", 48, date(2019, 2, 28), date(2019, 2, 28), "2019-02-28"),
        ("2018", 24, date(2019, 6, 1), date(2019, 6, 30), "2019"),
        ("2018-03", 24, date(2019, 3, 9), date(2019, 3, 9), "2019-03"),
    ],
)
def test_a_decision_is_due_a_year_before_the_end(register: Register, signed, months, first, last, on) -> None:
    add(register, periods=(PeriodDraft(act_date=day(signed), months=months),))
    expected = [] if on is None else [day(on)]
    assert found(register, first, last, DeadlineKind.DECISION) == expected


@pytest.mark.parametrize(
    ("signed", "when", "on"),
    [
        ("2014-11-20", date(2019, 11, 20), "2019-11-20"),
        ("2009-11-20", date(2019, 11, 20), "2019-11-20"),
        ("1994-11-20", date(2019, 11, 20), "2019-11-20"),
        ("2013-11-20", date(2019, 11, 20), None),
        ("2016-02-29", date(2021, 2, 28), "2021-02-28"),
        ("2016-02-28", date(2021, 2, 28), "2021-02-28"),
        ("2014", date(2019, 6, 1), "2019"),
    ],
)
def test_anniversaries(register: Register, signed: str, when: date, on: str | None) -> None:
    add(register, periods=(PeriodDraft(act_date=day(signed), months=24),))
    expected = [] if on is None else [day(on)]
    assert found(register, when, when, DeadlineKind.ANNIVERSARY) == expected


def test_what_is_not_asked_for_is_not_told(register: Register) -> None:
    add(register, periods=(PeriodDraft(act_date=day("2014-11-20"), months=60),))
    span = date(2010, 1, 1), date(2030, 12, 31)
    usual = {one.kind for one in register.calendar.deadlines(*span)}
    assert usual == {DeadlineKind.SIGNATURE, DeadlineKind.EXPIRY}
    assert {one.kind for one in register.calendar.deadlines(*span, kinds=ALL)} == usual | {
        DeadlineKind.DECISION,
        DeadlineKind.ANNIVERSARY,
    }
    assert register.calendar.deadlines(*span, kinds=()) == ()


def test_a_step_is_due_until_it_is_done(register: Register) -> None:
    one = add(register, periods=(PeriodDraft(act_date=day("2014-11-20"), months=60),))
    register.perform(AddStep(one, StepDraft("Comunicazione", due_on=day("2019-10-01"))))
    register.perform(AddStep(one, StepDraft("Firma", due_on=day("2019-10-02"), done_on=day("2019-09-30"))))
    due = register.calendar.deadlines(date(2019, 10, 1), date(2019, 10, 31), kinds=[DeadlineKind.STEP])
    assert [(step.on, step.title) for step in due] == [(day("2019-10-01"), "Comunicazione")]


def test_on_one_day_what_ends_comes_before_what_is_to_be_decided(register: Register) -> None:
    for months in (36, 24):
        add(register, periods=(PeriodDraft(act_date=day("2015-02-02"), months=months),))
    found = register.calendar.deadlines(date(2017, 2, 2), date(2017, 2, 2), kinds=ALL)
    assert [one.kind for one in found] == [DeadlineKind.EXPIRY, DeadlineKind.DECISION]
