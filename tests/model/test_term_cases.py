# SPDX-License-Identifier: EUPL-1.2
"""Case by case: the end, the status, the last day for notice and the tacit renewals, each with its rule."""

from dataclasses import dataclass, field
from datetime import date
from typing import Any

import pytest

from accordi_desktop.model.dates.partial_date import PartialDate
from accordi_desktop.model.enums import AssertedStatus, PeriodKind, RenewalClause
from tests.model.validity.former_rule import AgreementFacts, PeriodFacts
from tests.model.validity.present_rule import renewals_on, status_on, term_on

LEAD = 180

MONTHS = "Civil code, art. 2963 c. 4: a term in months ends on the same day of the last month"
CLAMPED = "Civil code, art. 2963 c. 5: where that month lacks the day, on its last day"
FIRST_DAY = "Civil code, art. 2963 c. 2: the day it begins is not counted, the last one is"
STATED = "The act: an end it states wins over one that is counted"
PRECISION = "EDTF (ISO 8601-2): a year or a month is a span, over when its last day is"
NO_FILLING = "The page of the city: what no source says is not filled in"
EXPRESS = "Clause of the act: express renewal needs an act, and never happens by itself"
TACIT = "Clause of the act: tacit renewal prolongs by as much again until somebody declines"
NOTICE = "Clause of the act: notice is counted back from the end of the current term"
DECLINED = "Clause of the act: the term in which notice is given is the last"
TERMINATED = "Civil code, art. 1372: the parties may end it by agreement, from that day"
SUSPENDED = "Practice of twinnings: at rest while the term goes on"
PERMANENT = "Practice of twinnings: without a term nothing is ever late"
CONTINUED = "Practice of renewals: agreed before the old end, it goes on from there"
ASSERTED = "The page of the city: its word counts where no end can be computed"
LEAD_TIME = "Habit of the office: expiring from so many days before the end, or from the notice day"


def first(act="", months=None, end="", start=""):
    return PeriodFacts(PeriodKind.ORIGINAL, day(act), day(start), months, day(end))


def renewed(act="", months=None, end="", start=""):
    return PeriodFacts(PeriodKind.RENEWAL, day(act), day(start), months, day(end))


def extended(act="", months=None, end="", start=""):
    return PeriodFacts(PeriodKind.EXTENSION, day(act), day(start), months, day(end))


def day(text):
    return PartialDate.from_edtf(text)


@dataclass(frozen=True)
class Case:
    rule: str
    periods: tuple[PeriodFacts, ...]
    today: str
    end: str
    status: str
    notice: str = ""
    renewals: int = 0
    values: dict[str, Any] = field(default_factory=dict)


def tacit(*periods, **values):
    return periods, {"clause": RenewalClause.TACIT, **values}


def case(rule, what, today, end, status, notice="", renewals=0):
    """`what` is one period, several, or `having` them with further facts."""
    if isinstance(what, PeriodFacts):
        what = (what,)
    if not what or isinstance(what[-1], PeriodFacts):
        what = having(*what)
    periods, values = what
    return Case(rule, periods, today, end, status, notice, renewals, values)


def having(*periods, **values):
    return periods, values


THREE_THEN_YEARLY = tacit(first("2010-01-01", 36), notice_months=3, tacit_months=12)
IN_FORCE = AssertedStatus.IN_FORCE
HALF_YEARLY = tacit(first("2020-08-31", 6), tacit_months=6, notice_months=1)

CASES = (
    # Months, and the ends of months.
    case(MONTHS, first("2018-02-02", 24), "2019-01-01", "2020-02-02", "in_force"),
    case(MONTHS, first("2015-09-30", 36), "2016-01-01", "2018-09-30", "in_force"),
    case(MONTHS, first("2016-05-02", 24), "2026-11-22", "2018-05-02", "expired"),
    case(MONTHS, first("2026-12-31", 6), "2027-01-01", "2027-06-30", "expiring"),
    case(CLAMPED, first("2019-01-31", 1), "2019-02-10", "2019-02-28", "expiring"),
    case(CLAMPED, first("2020-01-31", 1), "2020-02-10", "2020-02-29", "expiring"),
    case(CLAMPED, first("2024-02-29", 12), "2024-03-01", "2025-02-28", "in_force"),
    case(CLAMPED, first("2020-02-29", 48), "2021-03-01", "2024-02-29", "in_force"),
    case(CLAMPED, first("2019-08-31", 18), "2020-01-01", "2021-02-28", "in_force"),
    case(CLAMPED, first("2096-02-29", 48), "2097-01-01", "2100-02-28", "in_force"),
    case(CLAMPED, first("2021-03-31", 6), "2021-04-01", "2021-09-30", "in_force"),
    case(FIRST_DAY, first("2018-02-02", 24), "2020-02-02", "2020-02-02", "expiring"),
    case(FIRST_DAY, first("2018-02-02", 24), "2020-02-03", "2020-02-02", "expired"),
    case(FIRST_DAY, first("2018-02-02", 24), "2018-02-01", "2020-02-02", "not_yet"),
    case(FIRST_DAY, first("2018-02-02", 24, start="2018-03-01"), "2020-03-01", "2020-03-01", "expiring"),
    case(FIRST_DAY, first("2018-02-02", 24, start="2018-03-01"), "2018-02-15", "2020-03-01", "not_yet"),
    case(STATED, first("2018-02-02", 24, end="2020-12-31"), "2020-02-03", "2020-12-31", "in_force"),
    case(STATED, first("2018-02-02", end="2020"), "2020-12-31", "2020", "expiring"),
    # Years and months that are all one knows.
    case(PRECISION, first("2012", 24), "2014-12-31", "2014", "expiring"),
    case(PRECISION, first("2012", 24), "2015-01-01", "2014", "expired"),
    case(PRECISION, first("2012-03", 12), "2013-03-31", "2013-03", "expiring"),
    case(PRECISION, first("2012-03", 12), "2013-04-01", "2013-03", "expired"),
    case(PRECISION, first("2012-12", 2), "2013-01-01", "2013-02", "expiring"),
    case(PRECISION, first("2012", 24), "2011-12-31", "2014", "not_yet"),
    case(PRECISION, first("2012", 18), "2013-01-01", "2013-07/2014-06", "in_force"),
    # What is not known.
    case(NO_FILLING, first("2016-11-25"), "2026-11-22", "", "to_verify"),
    case(NO_FILLING, first("", 24), "2026-11-22", "", "to_verify"),
    case(NO_FILLING, (), "2026-11-22", "", "to_verify"),
    case(NO_FILLING, (first("2015-09-30", 36), renewed()), "2026-11-22", "", "renewed_end_unknown", "", 1),
    case(
        NO_FILLING,
        (first("2012"), renewed("2014"), renewed("2017")),
        "2026-11-22",
        "",
        "renewed_end_unknown",
        "",
        2,
    ),
    case(
        ASSERTED,
        having(first("2012"), renewed("2014"), renewed("2017"), asserted=IN_FORCE),
        "2026-11-22",
        "",
        "in_force",
        "",
        2,
    ),
    case(ASSERTED, having(first("2018-02-02", 24), asserted=IN_FORCE), "2026-11-22", "2020-02-02", "expired"),
    case(ASSERTED, having(first("2016-11-25"), asserted=AssertedStatus.EXPIRED), "2026-11-22", "", "expired"),
    # Renewed and extended by an act.
    case(
        EXPRESS,
        having(first("2018-02-02", 24), clause=RenewalClause.EXPRESS),
        "2020-02-03",
        "2020-02-02",
        "expired",
    ),
    case(
        EXPRESS,
        having(first("2018-02-02", 24), clause=RenewalClause.EXPRESS, tacit_months=12),
        "2026-11-22",
        "2020-02-02",
        "expired",
    ),
    case(
        CONTINUED,
        (first("2018-02-02", 24), renewed("2020-01-10", 24, start="2020-02-03")),
        "2020-03-01",
        "2022-02-02",
        "in_force",
        "",
        1,
    ),
    case(
        CONTINUED,
        (first("2018-02-02", 24), renewed("2019-12-01", 24)),
        "2020-03-01",
        "2022-02-02",
        "in_force",
        "",
        1,
    ),
    case(
        CONTINUED,
        (first("2018-02-02", 24), renewed("2021-06-01", 24)),
        "2021-07-01",
        "2023-06-01",
        "in_force",
        "",
        1,
    ),
    case(
        CONTINUED,
        (first("2020-01-01", 24), extended("2020-06-01", 6)),
        "2021-01-01",
        "2022-07-01",
        "in_force",
    ),
    case(
        CONTINUED,
        (first("2019-08-31", 6), renewed("2020-02-01", 6)),
        "2020-03-02",
        "2020-08-29",
        "expiring",
        "",
        1,
    ),
    case(
        CONTINUED,
        tacit(
            first("2001-11-26", 12), renewed("2026-11-23", 24, start="2026-11-27"), clause=RenewalClause.TACIT
        ),
        "2027-01-01",
        "2028-11-26",
        "in_force",
        "",
        25,
    ),
    # Tacit renewal, and the notice that follows the current term.
    case(TACIT, tacit(first("2018-02-02", 24)), "2020-02-02", "2020-02-02", "expiring"),
    case(TACIT, tacit(first("2018-02-02", 24)), "2020-02-03", "2022-02-02", "in_force", "", 1),
    case(TACIT, tacit(first("2018-02-02", 24)), "2026-11-22", "2028-02-02", "in_force", "", 4),
    case(TACIT, tacit(first("2019-07-31", 1)), "2020-02-10", "2020-02-29", "expiring", "", 6),
    case(TACIT, tacit(first("2019-07-31", 1)), "2020-03-10", "2020-03-31", "expiring", "", 7),
    case(TACIT, tacit(first("2010", 12)), "2026-11-22", "2026", "expiring", "", 15),
    case(TACIT, tacit(first("2010-05", 24)), "2026-11-22", "2028-05", "in_force", "", 8),
    case(TACIT, tacit(first("2010-01-01", end="2012-05-05")), "2026-11-22", "2012-05-05", "expired"),
    case(TACIT, tacit(first("2016-11-25")), "2026-11-22", "", "to_verify"),
    case(NOTICE, THREE_THEN_YEARLY, "2012-06-01", "2013-01-01", "in_force", "2012-10-01"),
    case(NOTICE, THREE_THEN_YEARLY, "2012-10-01", "2013-01-01", "expiring", "2012-10-01"),
    case(NOTICE, THREE_THEN_YEARLY, "2013-01-02", "2014-01-01", "in_force", "2013-10-01", 1),
    case(NOTICE, THREE_THEN_YEARLY, "2026-11-22", "2027-01-01", "expiring", "2026-10-01", 14),
    case(NOTICE, HALF_YEARLY, "2021-02-28", "2021-02-28", "expiring", "2021-01-28"),
    case(NOTICE, HALF_YEARLY, "2021-03-01", "2021-08-31", "in_force", "2021-07-31", 1),
    case(
        NOTICE,
        having(first("2018-02-02", 24), notice_months=6),
        "2019-07-01",
        "2020-02-02",
        "in_force",
        "2019-08-02",
    ),
    case(
        LEAD_TIME,
        having(first("2018-02-02", 24), notice_months=12),
        "2019-02-02",
        "2020-02-02",
        "expiring",
        "2019-02-02",
    ),
    case(LEAD_TIME, first("2018-02-02", 24), "2019-08-05", "2020-02-02", "in_force"),
    case(LEAD_TIME, first("2018-02-02", 24), "2019-08-06", "2020-02-02", "expiring"),
    # Declined: the term in which notice was given is the last, and there is no notice day left to keep.
    case(
        DECLINED,
        tacit(first("2018-02-02", 24), declined_on="2019-06-01"),
        "2020-02-03",
        "2020-02-02",
        "expired",
    ),
    case(
        DECLINED,
        tacit(first("2018-02-02", 24), declined_on="2021-06-01", notice_months=3),
        "2021-12-01",
        "2022-02-02",
        "expiring",
        "",
        1,
    ),
    case(
        DECLINED,
        tacit(first("2018-02-02", 24), declined_on="2021-06-01"),
        "2026-11-22",
        "2022-02-02",
        "expired",
        "",
        1,
    ),
    case(
        DECLINED,
        tacit(first("2010", 12), declined_on="2015"),
        "2026-11-22",
        "2015",
        "expired",
        "",
        4,
    ),
    case(
        DECLINED,
        tacit(first("2018-02-02", 24), renewed("2022-01-01", 24), declined_on="2021-06-01"),
        "2026-11-22",
        "2028-02-02",
        "in_force",
        "",
        4,
    ),
    case(
        DECLINED,
        having(first("2018-02-02", 24), clause=RenewalClause.EXPRESS, declined_on="2019-06-01"),
        "2019-07-01",
        "2020-02-02",
        "in_force",
    ),
    # Ended before the term.
    case(
        TERMINATED,
        having(first("2018-02-02", 24), terminated_on="2019-05-01"),
        "2019-04-30",
        "2019-05-01",
        "expiring",
    ),
    case(
        TERMINATED,
        having(first("2018-02-02", 24), terminated_on="2019-05-01"),
        "2019-05-01",
        "2019-05-01",
        "terminated",
    ),
    case(
        TERMINATED,
        tacit(first("2010-01-01", 12), terminated_on="2012-06-01"),
        "2026-11-22",
        "2012-06-01",
        "terminated",
        "",
        2,
    ),
    case(TERMINATED, having(open_ended=True, terminated_on="2000"), "2000-01-01", "2000", "terminated"),
    # At rest.
    case(
        SUSPENDED,
        having(first("1991-06-01"), open_ended=True, suspended_on="2022-03-01"),
        "2022-02-28",
        "",
        "in_force",
    ),
    case(
        SUSPENDED,
        having(first("1991-06-01"), open_ended=True, suspended_on="2022-03-01"),
        "2022-03-01",
        "",
        "suspended",
    ),
    case(
        SUSPENDED,
        having(first("2018-02-02", 24), suspended_on="2019-01"),
        "2020-02-02",
        "2020-02-02",
        "suspended",
    ),
    case(
        SUSPENDED,
        having(first("2018-02-02", 24), suspended_on="2019-01"),
        "2020-02-03",
        "2020-02-02",
        "expired",
    ),
    case(
        SUSPENDED,
        tacit(first("2018-02-02", 24), suspended_on="2019"),
        "2026-11-22",
        "2028-02-02",
        "suspended",
        "",
        4,
    ),
    case(
        SUSPENDED,
        having(first("1991-06-01"), open_ended=True, suspended_on="2022", terminated_on="2023-05-01"),
        "2023-05-01",
        "2023-05-01",
        "terminated",
    ),
    # Without a term.
    case(PERMANENT, having(first("1974-06-08"), open_ended=True), "2026-11-22", "", "in_force"),
    case(
        PERMANENT,
        having(first("1974-06-08", 24), open_ended=True, clause=RenewalClause.TACIT),
        "2026-11-22",
        "",
        "in_force",
    ),
    case(PERMANENT, having(open_ended=True), "2026-11-22", "", "in_force"),
)


def facts_of(one: Case) -> AgreementFacts:
    dated = {"terminated_on", "declined_on", "suspended_on"}
    values = {name: day(value) if name in dated else value for name, value in one.values.items()}
    return AgreementFacts(one.periods, **values)


def test_there_are_enough_cases_and_each_has_its_rule():
    assert len(CASES) >= 60
    assert all(one.rule for one in CASES)


@pytest.mark.parametrize("one", CASES, ids=[f"{place:02}" for place, _ in enumerate(CASES)])
def test_case(one):
    facts, today = facts_of(one), date.fromisoformat(one.today)
    term = term_on(facts, today)
    found = (
        term.end.edtf,
        status_on(facts, today, LEAD).status.value,
        term.notice.edtf,
        renewals_on(facts, today).total,
    )
    assert found == (one.end, one.status, one.notice, one.renewals), one.rule
