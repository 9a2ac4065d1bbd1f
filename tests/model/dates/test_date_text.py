# SPDX-License-Identifier: EUPL-1.2
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from accordi_desktop.model.dates.date_text import DateTextError, parse_date
from accordi_desktop.model.dates.partial_date import UNKNOWN, PartialDate
from accordi_desktop.wording import Words

DAY = PartialDate(2018, 2, 2)
MONTH = PartialDate(2018, 2)
YEAR = PartialDate(2018)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2 febbraio 2018", DAY),
        ("2 FEBBRAIO 2018", DAY),
        ("il 2 febbraio del 2018", DAY),
        ("2/2/2018", DAY),
        ("02.02.2018", DAY),
        ("2-2-2018", DAY),
        ("2 / 2 / 2018", DAY),
        ("2–2–2018", DAY),
        ("２/２/２０１８", DAY),
        ("2018-02-02", DAY),
        ("2018/2/2", DAY),
        ("Feb 2, 2018", DAY),
        ("2 Feb 2018", DAY),
        ("2nd of February 2018", DAY),
        ("2feb2018", DAY),
        ("  2 febbraio 2018\t", DAY),
        ("1° maggio 2016", PartialDate(2016, 5, 1)),
        ("1º maggio 2016", PartialDate(2016, 5, 1)),
        ("May 1st, 2016", PartialDate(2016, 5, 1)),
        ("3/4/2018", PartialDate(2018, 4, 3)),
        ("29/02/2020", PartialDate(2020, 2, 29)),
        ("30 sett. 2015", PartialDate(2015, 9, 30)),
        ("feb 2018", MONTH),
        ("february 2018", MONTH),
        ("febbraio 2018", MONTH),
        ("2/2018", MONTH),
        ("2018-02", MONTH),
        ("2018 feb", MONTH),
        ("2018", YEAR),
        (" 2018 ", YEAR),
        ("", UNKNOWN),
        ("   ", UNKNOWN),
        ("data ignota", UNKNOWN),
    ],
)
def test_dates_are_read_as_people_type_them(text, expected):
    assert parse_date(text) == expected


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("31/02/2018", "date_no_such_day"),
        ("29 febbraio 2019", "date_no_such_day"),
        ("0/2/2018", "date_no_such_day"),
        ("2/13/2018", "date_no_such_month"),
        ("2018-13", "date_no_such_month"),
        ("0/2018", "date_no_such_month"),
        ("18", "date_year_digits"),
        ("2/2/18", "date_year_digits"),
        ("2 feb 18", "date_year_digits"),
        ("2 febbraio", "date_year_digits"),
        ("feb 18", "date_year_digits"),
        ("201", "date_year_digits"),
        ("2/2", "date_year_digits"),
        ("0999", "date_year_out_of_range"),
        ("3000", "date_year_out_of_range"),
        ("12018", "date_year_out_of_range"),
        ("domani", "date_not_understood"),
        ("feb", "date_not_understood"),
        ("febbraio marzo 2018", "date_not_understood"),
        ("1-2 febbraio 2018", "date_not_understood"),
        ("2012-2014", "date_not_understood"),
        ("20180202", "date_year_out_of_range"),
        ("٢٠١٨", "date_not_understood"),
        ("2²/2/2018", "date_not_understood"),
        ("<img src=x>", "date_not_understood"),
        ("2018\x00", "date_not_understood"),
        ("2018-02-02T10:00", "date_not_understood"),
        ("-2018", "date_not_understood"),
        pytest.param("9" * 1_000_000, "date_not_understood", id="a-million-nines"),
    ],
)
@pytest.mark.parametrize("language", ["it", "en"])
def test_what_is_not_certain_is_refused_with_a_sentence(text, code, language):
    with pytest.raises(DateTextError) as caught:
        parse_date(text)
    assert caught.value.code == code
    sentence = Words(language).error(caught.value)
    assert sentence.endswith(".")
    assert "{" not in sentence


def partial_dates() -> st.SearchStrategy[PartialDate]:
    days = st.dates(min_value=PartialDate(1000).earliest, max_value=PartialDate(2999).latest)
    return st.one_of(
        st.just(UNKNOWN),
        days.map(lambda day: PartialDate(day.year)),
        days.map(lambda day: PartialDate(day.year, day.month)),
        days.map(PartialDate.of),
    )


@given(partial_dates(), st.sampled_from(["it", "en"]))
def test_every_written_date_is_read_back(value, language):
    words = Words(language)
    assert parse_date(words.date(value)) == value
    assert parse_date(words.long_date(value)) == value
    assert parse_date(value.edtf) == value


@given(st.text(max_size=60))
def test_any_text_is_read_or_refused(text):
    with suppress(DateTextError):
        assert parse_date(text).year in {None, *range(1000, 3000)}
