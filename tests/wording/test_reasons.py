# SPDX-License-Identifier: EUPL-1.2
"""The reason beside each status, as an official would say it."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from accordi_desktop.model.dates.partial_date import UNKNOWN
from accordi_desktop.model.dates.partial_date import PartialDate as D
from accordi_desktop.model.enums import AssertedStatus, PeriodKind, RenewalClause
from accordi_desktop.model.validity.facts import AssertionFacts
from accordi_desktop.model.validity.spans import validity_on
from accordi_desktop.wording import Words
from tests.model.validity.former_rule import AgreementFacts, PeriodFacts
from tests.model.validity.present_facts import validity_facts

ORIGINAL, RENEWAL, EXTENSION = PeriodKind.ORIGINAL, PeriodKind.RENEWAL, PeriodKind.EXTENSION
RIGA = PeriodFacts(ORIGINAL, D(2018, 2, 2), months=24)
LINKED = AssertionFacts(AssertedStatus.IN_FORCE, wording="sono legate")


def told(facts, today, assertion=None):
    day = date.fromisoformat(today)
    stored = validity_facts(facts)
    if assertion is not None:
        stored = replace(stored, assertions=(assertion,))
    state = validity_on(stored, day)
    return tuple(Words(language).reason(stored, state) for language in ("it", "en"))


def agreement(*periods, **values):
    return AgreementFacts(tuple(periods), **values)


@pytest.mark.parametrize(
    ("facts", "today", "italian", "english"),
    [
        (
            agreement(RIGA),
            "2019-01-01",
            "scade il 02/02/2020: firmato il 02/02/2018, 24 mesi",
            "expires on 02/02/2020: signed on 02/02/2018, 24 months",
        ),
        (
            agreement(RIGA),
            "2020-02-03",
            "scaduto il 02/02/2020: firmato il 02/02/2018, 24 mesi",
            "expired on 02/02/2020: signed on 02/02/2018, 24 months",
        ),
        (agreement(RIGA), "2018-01-01", "entra in vigore il 02/02/2018", "takes effect on 02/02/2018"),
        (
            agreement(RIGA, PeriodFacts(RENEWAL, D(2020, 1, 10), start=D(2020, 2, 3), months=24)),
            "2020-03-01",
            "scade il 02/02/2022: rinnovato il 10/01/2020, 24 mesi dal 02/02/2020",
            "expires on 02/02/2022: renewed on 10/01/2020, 24 months from 02/02/2020",
        ),
        (
            agreement(RIGA, PeriodFacts(EXTENSION, start=D(2020, 2, 3), months=6)),
            "2020-03-01",
            "scade il 02/08/2020: prorogato, 6 mesi dal 02/02/2020",
            "expires on 02/08/2020: extended, 6 months from 02/02/2020",
        ),
        (
            agreement(PeriodFacts(ORIGINAL, D(2018, 2, 2), end=D(2020, 12, 31))),
            "2019-01-01",
            "scade il 31/12/2020, come scritto nell’atto",
            "expires on 31/12/2020, as stated in the act",
        ),
        (
            agreement(PeriodFacts(ORIGINAL, D(2012), months=24)),
            "2012-06-01",
            "scade nel 2014: firmato nel 2012, 24 mesi",
            "expires in 2014: signed in 2012, 24 months",
        ),
        (
            agreement(PeriodFacts(ORIGINAL, start=D(2012, 3), months=12)),
            "2014-01-01",
            "scaduto nel marzo 2013: 12 mesi dal marzo 2012",
            "expired in March 2013: 12 months from March 2012",
        ),
        (
            agreement(
                PeriodFacts(ORIGINAL, D(2010, 1, 1), months=36), clause=RenewalClause.TACIT, tacit_months=12
            ),
            "2014-06-01",
            "scade il 01/01/2015, dopo 2 rinnovi taciti di 12 mesi",
            "expires on 01/01/2015, after 2 tacit renewals of 12 months",
        ),
        (
            agreement(RIGA, notice_months=3),
            "2019-12-01",
            "scade il 02/02/2020: firmato il 02/02/2018, 24 mesi; preavviso entro il 02/11/2019",
            "expires on 02/02/2020: signed on 02/02/2018, 24 months; notice due by 02/11/2019",
        ),
        (
            agreement(PeriodFacts(ORIGINAL, D(2015, 9, 30), months=36), PeriodFacts(RENEWAL)),
            "2019-01-01",
            "rinnovato, data e durata non indicate",
            "renewed, neither date nor term stated",
        ),
        (
            agreement(PeriodFacts(ORIGINAL, D(2012)), PeriodFacts(RENEWAL, D(2017))),
            "2019-01-01",
            "rinnovato nel 2017, durata non indicata",
            "renewed in 2017, no term stated",
        ),
        (
            agreement(RIGA, PeriodFacts(RENEWAL, months=24)),
            "2019-01-01",
            "rinnovato per 24 mesi, data ignota",
            "renewed for 24 months, date unknown",
        ),
        (
            agreement(PeriodFacts(ORIGINAL, D(2016, 11, 25))),
            "2019-01-01",
            "firmato il 25/11/2016, durata non indicata",
            "signed on 25/11/2016, no term stated",
        ),
        (
            agreement(PeriodFacts(ORIGINAL, months=24)),
            "2019-01-01",
            "durata di 24 mesi, data di inizio ignota",
            "a term of 24 months, start date unknown",
        ),
        (
            agreement(PeriodFacts(ORIGINAL)),
            "2019-01-01",
            "data e durata non indicate",
            "neither date nor term stated",
        ),
        (
            agreement(),
            "2019-01-01",
            "nessun periodo di validità registrato",
            "no period of validity recorded",
        ),
        (agreement(RIGA, open_ended=True), "2026-01-01", "senza scadenza", "open-ended"),
        (
            agreement(RIGA, terminated_on=D(2019, 5, 1)),
            "2020-01-01",
            "cessato il 01/05/2019",
            "terminated on 01/05/2019",
        ),
    ],
)
def test_the_reason_gives_the_figures_it_rests_on(facts, today, italian, english):
    assert told(facts, today) == (italian, english)


def test_what_a_source_asserts_is_quoted():
    facts = agreement(PeriodFacts(ORIGINAL, D(2012)), asserted=AssertedStatus.IN_FORCE)
    assert told(facts, "2019-01-01", LINKED) == (
        "in vigore secondo la fonte: «sono legate»; attestazione da riconfermare",
        "in force according to the source: “sono legate”; statement to be reconfirmed",
    )
    assert told(facts, "2019-01-01")[0] == "in vigore secondo la fonte; attestazione da riconfermare"
    dated = AssertionFacts(AssertedStatus.IN_FORCE, as_of=D(2019, 1))
    assert told(facts, "2019-01-01", dated)[0] == "in vigore secondo la fonte (01/2019)"


days = st.dates(min_value=date(1950, 1, 1), max_value=date(2080, 1, 1))
partials = days.flatmap(
    lambda day: st.sampled_from([D.of(day), D(day.year, day.month), D(day.year), UNKNOWN])
)
months = st.none() | st.integers(1, 60)
later_periods = st.builds(
    PeriodFacts, st.sampled_from([RENEWAL, EXTENSION]), partials, partials, months, partials
)
all_facts = st.builds(
    lambda first, later, **values: AgreementFacts((*first, *later) if first else (), **values),
    st.lists(st.builds(PeriodFacts, st.just(ORIGINAL), partials, partials, months, partials), max_size=1),
    st.lists(later_periods, max_size=2),
    clause=st.sampled_from(RenewalClause),
    notice_months=months,
    open_ended=st.booleans(),
    asserted=st.none() | st.sampled_from(AssertedStatus),
    terminated_on=st.just(UNKNOWN) | partials,
)


@given(all_facts, days)
def test_every_agreement_has_a_reason_in_both_languages(facts, today):
    for reason in told(facts, today.isoformat(), LINKED):
        assert reason[0].islower()
        assert "{" not in reason
        assert "ignota ignota" not in reason
