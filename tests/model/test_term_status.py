# SPDX-License-Identifier: EUPL-1.2
"""Where agreements stand on a day: the five of the city's own page, and the clauses offices ask about."""

from dataclasses import replace
from datetime import date

import pytest

from accordi_desktop.model.dates.partial_date import UNKNOWN
from accordi_desktop.model.dates.partial_date import PartialDate as D
from accordi_desktop.model.enums import AssertedStatus, EndBasis, PeriodKind, RenewalClause, Status
from accordi_desktop.model.validity.state import StatusReason as Reason
from tests.model.validity.former_rule import AgreementFacts, PeriodFacts
from tests.model.validity.present_rule import status_on, term_on

LEAD = 180


def original(act_date=UNKNOWN, months=None, **values):
    return PeriodFacts(PeriodKind.ORIGINAL, act_date, months=months, **values)


def renewal(act_date=UNKNOWN, months=None, **values):
    return PeriodFacts(PeriodKind.RENEWAL, act_date, months=months, **values)


RIGA = AgreementFacts((original(D(2018, 2, 2), 24),))
NEW_YORK_DIGITAL = AgreementFacts((original(D(2016, 11, 25)),))
NEW_YORK_EDC = AgreementFacts((original(D(2016, 5, 2), 24),))
CHENGDU = AgreementFacts((original(D(2015, 9, 30), 36), renewal()), asserted=AssertedStatus.IN_FORCE)
GUANGZHOU = AgreementFacts(
    (original(D(2012)), renewal(D(2014)), renewal(D(2017))), asserted=AssertedStatus.IN_FORCE
)

NOT_YET = (Status.NOT_YET, Reason.BEGINS)
AHEAD = (Status.IN_FORCE, Reason.ENDS_AHEAD)
SOON = (Status.EXPIRING, Reason.ENDS_SOON)
ENDED = (Status.EXPIRED, Reason.ENDED)
ASSERTED = (Status.IN_FORCE, Reason.ASSERTED)
TO_VERIFY = (Status.TO_VERIFY, Reason.NO_END_KNOWN)

DAYS = {
    "2013-01-01": (NOT_YET, NOT_YET, NOT_YET, NOT_YET, ASSERTED),
    "2018-02-02": (AHEAD, TO_VERIFY, SOON, ASSERTED, ASSERTED),
    "2018-03-01": (AHEAD, TO_VERIFY, SOON, ASSERTED, ASSERTED),
    "2018-05-02": (AHEAD, TO_VERIFY, SOON, ASSERTED, ASSERTED),
    "2018-05-03": (AHEAD, TO_VERIFY, ENDED, ASSERTED, ASSERTED),
    "2019-01-01": (AHEAD, TO_VERIFY, ENDED, ASSERTED, ASSERTED),
    "2019-08-05": (AHEAD, TO_VERIFY, ENDED, ASSERTED, ASSERTED),
    "2019-08-06": (SOON, TO_VERIFY, ENDED, ASSERTED, ASSERTED),
    "2020-02-02": (SOON, TO_VERIFY, ENDED, ASSERTED, ASSERTED),
    "2020-02-03": (ENDED, TO_VERIFY, ENDED, ASSERTED, ASSERTED),
    "2026-11-23": (ENDED, TO_VERIFY, ENDED, ASSERTED, ASSERTED),
}
SEED = {
    "Riga": RIGA,
    "New York digital": NEW_YORK_DIGITAL,
    "New York EDC": NEW_YORK_EDC,
    "Chengdu": CHENGDU,
    "Guangzhou": GUANGZHOU,
}


@pytest.mark.parametrize(
    ("name", "day", "expected"),
    [(name, day, found) for day, row in DAYS.items() for name, found in zip(SEED, row, strict=True)],
)
def test_the_five_agreements_of_the_page(name, day, expected):
    finding = status_on(SEED[name], date.fromisoformat(day), LEAD)
    assert (finding.status, finding.reason) == expected


@pytest.mark.parametrize(
    ("name", "end", "basis"),
    [
        ("Riga", D(2020, 2, 2), EndBasis.COMPUTED),
        ("New York digital", UNKNOWN, EndBasis.NO_TERM),
        ("New York EDC", D(2018, 5, 2), EndBasis.COMPUTED),
        ("Chengdu", UNKNOWN, EndBasis.RENEWAL_WITHOUT_TERM),
        ("Guangzhou", UNKNOWN, EndBasis.RENEWAL_WITHOUT_TERM),
    ],
)
def test_the_ends_of_the_five(name, end, basis):
    term = term_on(SEED[name], date.min)
    assert (term.end, term.basis) == (end, basis)


TERMINATED = replace(RIGA, terminated_on=D(2019, 5, 1))
YEAR_ONLY = AgreementFacts((original(D(2012), 24),))
MONTH_ONLY = AgreementFacts((original(D(2012, 3), 12),))
OPEN_ENDED = AgreementFacts((original(D(1991, 6, 1)),), open_ended=True)
STATED = AgreementFacts((original(D(2018, 2, 2), 24, end=D(2020, 12, 31)),))
WITH_NOTICE = replace(RIGA, notice_months=12)
LATE_START = AgreementFacts((original(D(2018, 2, 2), 24, start=D(2018, 3, 1)),))
EXPRESS = replace(RIGA, clause=RenewalClause.EXPRESS)
TACIT = replace(RIGA, clause=RenewalClause.TACIT)
RENEWED_UNDATED = AgreementFacts((original(D(2015, 9, 30), 36), renewal()))


@pytest.mark.parametrize(
    ("facts", "day", "status", "reason"),
    [
        # Termination comes before everything else, on the day itself; not before that day.
        (TERMINATED, "2018-11-01", Status.IN_FORCE, Reason.ENDS_AHEAD),
        (TERMINATED, "2019-04-30", Status.EXPIRING, Reason.ENDS_SOON),
        (TERMINATED, "2019-05-01", Status.TERMINATED, Reason.TERMINATED),
        (TERMINATED, "2026-11-23", Status.TERMINATED, Reason.TERMINATED),
        (replace(OPEN_ENDED, terminated_on=D(2000)), "2000-01-01", Status.TERMINATED, Reason.TERMINATED),
        # A year is over when its last day is.
        (YEAR_ONLY, "2011-12-31", Status.NOT_YET, Reason.BEGINS),
        (YEAR_ONLY, "2012-01-01", Status.IN_FORCE, Reason.ENDS_AHEAD),
        (YEAR_ONLY, "2014-12-31", Status.EXPIRING, Reason.ENDS_SOON),
        (YEAR_ONLY, "2015-01-01", Status.EXPIRED, Reason.ENDED),
        (MONTH_ONLY, "2013-03-31", Status.EXPIRING, Reason.ENDS_SOON),
        (MONTH_ONLY, "2013-04-01", Status.EXPIRED, Reason.ENDED),
        # Twinnings may be permanent: no end is not a missing one.
        (OPEN_ENDED, "2026-11-23", Status.IN_FORCE, Reason.OPEN_ENDED),
        (AgreementFacts(open_ended=True), "2026-11-23", Status.IN_FORCE, Reason.OPEN_ENDED),
        # A stated end wins over months.
        (STATED, "2020-12-31", Status.EXPIRING, Reason.ENDS_SOON),
        (STATED, "2021-01-01", Status.EXPIRED, Reason.ENDED),
        # The notice day opens the window where it is earlier than the lead time.
        (WITH_NOTICE, "2019-02-01", Status.IN_FORCE, Reason.ENDS_AHEAD),
        (WITH_NOTICE, "2019-02-02", Status.EXPIRING, Reason.ENDS_SOON),
        # Validity begins with the start, not with the signature.
        (LATE_START, "2018-02-28", Status.NOT_YET, Reason.BEGINS),
        (LATE_START, "2020-03-01", Status.EXPIRING, Reason.ENDS_SOON),
        (LATE_START, "2020-03-02", Status.EXPIRED, Reason.ENDED),
        # Express renewal never renews itself; a tacit one never shows as expired.
        (EXPRESS, "2020-02-03", Status.EXPIRED, Reason.ENDED),
        (TACIT, "2020-02-03", Status.IN_FORCE, Reason.ENDS_AHEAD),
        (TACIT, "2026-11-23", Status.IN_FORCE, Reason.ENDS_AHEAD),
        # Sources are asked only where no end can be computed.
        (replace(RIGA, asserted=AssertedStatus.IN_FORCE), "2026-11-23", Status.EXPIRED, Reason.ENDED),
        (
            replace(NEW_YORK_DIGITAL, asserted=AssertedStatus.EXPIRED),
            "2026-11-23",
            Status.EXPIRED,
            Reason.ASSERTED,
        ),
        (RENEWED_UNDATED, "2026-11-23", Status.RENEWED_END_UNKNOWN, Reason.RENEWED_WITHOUT_TERM),
        # What nobody can know is to be verified.
        (AgreementFacts(), "2026-11-23", Status.TO_VERIFY, Reason.NO_END_KNOWN),
        (AgreementFacts((original(months=24),)), "2026-11-23", Status.TO_VERIFY, Reason.NO_END_KNOWN),
    ],
)
def test_where_an_agreement_stands(facts, day, status, reason):
    finding = status_on(facts, date.fromisoformat(day), LEAD)
    assert (finding.status, finding.reason) == (status, reason)


def test_without_lead_time_only_the_last_day_is_expiring():
    assert status_on(RIGA, date(2020, 2, 1), 0).status is Status.IN_FORCE
    assert status_on(RIGA, date(2020, 2, 2), 0).status is Status.EXPIRING


def test_a_huge_lead_time_is_no_trouble():
    assert status_on(RIGA, date(2018, 2, 2), 10**6).status is Status.EXPIRING


@pytest.mark.parametrize(
    ("today", "end", "notice", "renewals"),
    [
        ("2013-01-01", D(2013, 1, 1), D(2012, 10, 1), 0),
        ("2013-01-02", D(2014, 1, 1), D(2013, 10, 1), 1),
        ("2014-01-01", D(2014, 1, 1), D(2013, 10, 1), 1),
        ("2014-01-02", D(2015, 1, 1), D(2014, 10, 1), 2),
        ("2026-11-23", D(2027, 1, 1), D(2026, 10, 1), 14),
    ],
)
def test_three_years_then_yearly_with_three_months_notice(today, end, notice, renewals):
    facts = AgreementFacts(
        (original(D(2010, 1, 1), 36),), clause=RenewalClause.TACIT, notice_months=3, tacit_months=12
    )
    term = term_on(facts, date.fromisoformat(today))
    assert (term.end, term.notice, term.tacit_renewals) == (end, notice, renewals)
