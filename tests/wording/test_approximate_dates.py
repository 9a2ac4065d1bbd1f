# SPDX-License-Identifier: EUPL-1.2
"""Approximate dates and spans of days as they are written, and read back."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from accordi_desktop.model.dates.approximate_date import (
    DateInterval,
    QualifiedDate,
    Qualifier,
    parse_edtf,
    span_of,
)
from accordi_desktop.model.dates.approximate_date_text import parse_approximate_date
from accordi_desktop.model.dates.day_span import DaySpan
from accordi_desktop.model.dates.partial_date import UNKNOWN, PartialDate
from accordi_desktop.wording import Words
from accordi_desktop.wording.approximate_dates import by, of, since, until, when, word_date, word_span

IT, EN = Words("it"), Words("en")


@pytest.mark.parametrize(
    ("edtf", "italian", "english"),
    [
        ("2018-02-02", "02/02/2018", "02/02/2018"),
        ("2018-02", "02/2018", "02/2018"),
        ("2018", "2018", "2018"),
        ("", "data ignota", "date unknown"),
        ("1970~", "circa 1970", "about 1970"),
        ("1970-05-02~", "circa 02/05/1970", "about 02/05/1970"),
        ("1970?", "1970?", "1970?"),
        ("1970%", "circa 1970?", "about 1970?"),
        ("../1989", "prima del 1990", "before 1990"),
        ("../1990-04", "prima di maggio 1990", "before May 1990"),
        ("../1990-05-07", "prima del 08/05/1990", "before 08/05/1990"),
        ("1991/..", "dopo il 1990", "after 1990"),
        ("1990-06/..", "dopo maggio 1990", "after May 1990"),
        ("1990-05-03/..", "dopo il 02/05/1990", "after 02/05/1990"),
        ("../2999", "entro il 2999", "by 2999"),
        ("1000/..", "dal 1000", "from 1000"),
        ("1998/1999", "tra il 1998 e il 1999", "between 1998 and 1999"),
        ("2026-07/2027-06", "tra luglio 2026 e giugno 2027", "between July 2026 and June 2027"),
        ("1998~/1999?", "tra il 1998 circa e il 1999?", "between about 1998 and 1999?"),
        ("1998-05-02/1999-06-03", "tra il 02/05/1998 e il 03/06/1999", "between 02/05/1998 and 03/06/1999"),
    ],
)
def test_dates_are_written_as_sure_as_they_are(edtf, italian, english):
    assert word_date(IT, parse_edtf(edtf)) == italian
    assert word_date(EN, parse_edtf(edtf)) == english


@pytest.mark.parametrize(
    ("edtf", "italian"),
    [
        ("1970-05~", "circa maggio 1970"),
        ("../1990-05-07", "prima dell’8 maggio 1990"),
        ("../1990-05-10", "prima dell’11 maggio 1990"),
        ("../1990-05-01", "prima del 2 maggio 1990"),
        ("1990-05-08/1990-05-11", "tra l’8 maggio 1990 e l’11 maggio 1990"),
        ("1990-05-01/1990-05-12", "tra il 1º maggio 1990 e il 12 maggio 1990"),
        ("1990-05/1991", "tra maggio 1990 e il 1991"),
    ],
)
def test_in_letters_articles_are_elided(edtf, italian):
    assert word_date(IT, parse_edtf(edtf), letters=True) == italian


days = st.dates(date(1000, 1, 1), date(2999, 12, 31))
plain = days.flatmap(
    lambda day: st.sampled_from(
        [PartialDate.of(day), PartialDate(day.year, day.month), PartialDate(day.year)]
    )
)
bounds = plain | st.builds(QualifiedDate.near, plain, st.sampled_from(Qualifier))
values = (
    st.just(UNKNOWN)
    | bounds
    | st.builds(DateInterval.until, bounds)
    | st.builds(DateInterval.since, bounds)
    | st.tuples(bounds, bounds)
    .filter(lambda pair: pair[0].earliest <= pair[1].latest)
    .map(lambda pair: DateInterval.between(*pair))
)


@given(values, st.sampled_from([IT, EN]), st.booleans())
def test_every_written_date_is_read_back(value, words, letters):
    assert parse_approximate_date(word_date(words, value, letters=letters)) == value
    assert parse_approximate_date(value.edtf) == value


DAY = DaySpan(date(2027, 8, 8), date(2027, 8, 8))
MONTH = span_of(PartialDate(2027, 3))
YEAR = span_of(PartialDate(2027))
PAIR = DaySpan(date(2026, 7, 1), date(2027, 6, 30))
CIRCA = span_of(parse_edtf("2027~"))
NEARLY, BETWEEN = "nel 2027 circa", "tra luglio 2026 e giugno 2027"


@pytest.mark.parametrize(
    ("say", "day", "month", "year", "pair", "circa"),
    [
        (word_span, "08/08/2027", "marzo 2027", "2027", "tra luglio 2026 e giugno 2027", "circa 2027"),
        (
            when,
            "il 08/08/2027",
            "nel marzo 2027",
            "nel 2027",
            "tra luglio 2026 e giugno 2027",
            "nel 2027 circa",
        ),
        (
            since,
            "dal 08/08/2027",
            "dal marzo 2027",
            "dal 2027",
            "da un giorno tra luglio 2026 e giugno 2027",
            "dal 2027 circa",
        ),
        (
            until,
            "fino al 08/08/2027",
            "fino a marzo 2027",
            "fino al 2027",
            "fino a un giorno tra luglio 2026 e giugno 2027",
            "fino al 2027 circa",
        ),
        (
            by,
            "entro il 08/08/2027",
            "entro un giorno di marzo 2027",
            "entro un giorno del 2027",
            "entro un giorno tra luglio 2026 e giugno 2027",
            "entro un giorno del 2027 circa",
        ),
        (
            of,
            "del 08/08/2027",
            "di marzo 2027",
            "del 2027",
            "tra luglio 2026 e giugno 2027",
            "del 2027 circa",
        ),
    ],
)
def test_spans_in_sentences(say, day, month, year, pair, circa):
    assert [say(IT, span) for span in (DAY, MONTH, YEAR, PAIR, CIRCA)] == [day, month, year, pair, circa]


def test_spans_in_english_sentences():
    assert (when(EN, DAY), when(EN, YEAR)) == ("on 08/08/2027", "in 2027")
    assert by(EN, PAIR) == "by some day between July 2026 and June 2027"
    assert by(EN, CIRCA) == "by some day in about 2027"
