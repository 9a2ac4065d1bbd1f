# SPDX-License-Identifier: EUPL-1.2
"""Approximate dates as people type them, in both languages."""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from accordi_desktop.model.dates.approximate_date_text import parse_approximate_date
from accordi_desktop.model.dates.date_text import DateTextError, parse_date
from accordi_desktop.wording import Words


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("circa 1970", "1970~"),
        ("Circa  1970 ", "1970~"),
        ("ca. 1970", "1970~"),
        ("ca 1970", "1970~"),
        ("c. 1970", "1970~"),
        ("1970 circa", "1970~"),
        ("verso il 1970", "1970~"),
        ("intorno al 1970", "1970~"),
        ("intorno all'8 maggio 1970", "1970-05-08~"),
        ("attorno al maggio 1970", "1970-05~"),
        ("circa maggio 1970", "1970-05~"),
        ("circa il 2 maggio 1970", "1970-05-02~"),
        ("circa nel 1970", "1970~"),
        ("about 1970", "1970~"),
        ("around May 1970", "1970-05~"),
        ("approximately 1970", "1970~"),
        ("1970?", "1970?"),
        ("1970 ?", "1970?"),
        ("maggio 1970?", "1970-05?"),
        ("5/1970?", "1970-05?"),
        ("forse 1970", "1970?"),
        ("forse nel 1970", "1970?"),
        ("probabilmente il 2 maggio 1970", "1970-05-02?"),
        ("perhaps 1970", "1970?"),
        ("probably May 2, 1970", "1970-05-02?"),
        ("circa 1970?", "1970%"),
        ("forse circa 1970", "1970%"),
        ("prima del 1990", "../1989"),
        ("PRIMA DEL 1990", "../1989"),
        ("prima di maggio 1990", "../1990-04"),
        ("prima del 2 maggio 1990", "../1990-05-01"),
        ("prima dell'8 maggio 1990", "../1990-05-07"),
        ("prima dell’8 maggio 1990", "../1990-05-07"),
        ("prima del 02/05/1990", "../1990-05-01"),
        ("prima del 1990 circa", "../1989~"),
        ("ante 1990", "../1989"),
        ("anteriore al 1990", "../1989"),
        ("before 1990", "../1989"),
        ("before the 2nd of May 1990", "../1990-05-01"),
        ("dopo il 1990", "1991/.."),
        ("dopo maggio 1990", "1990-06/.."),
        ("dopo l'8 maggio 1990", "1990-05-09/.."),
        ("post 1990", "1991/.."),
        ("successivo al 1990", "1991/.."),
        ("after May 1990", "1990-06/.."),
        ("entro il 1990", "../1990"),
        ("fino al 2 maggio 1990", "../1990-05-02"),
        ("by 1990", "../1990"),
        ("dal 1990", "1990/.."),
        ("dall'8 maggio 1990", "1990-05-08/.."),
        ("a partire dal 1990", "1990/.."),
        ("since 1990", "1990/.."),
        ("prima del 30/06/2020", "../2020-06-29"),
        ("dopo il 30/06/2020", "2020-07-01/.."),
        ("dopo il 2000", "2001/.."),
        ("tra marzo e giugno 2020", "2020-03/2020-06"),
        ("tra il 1 e il 15 marzo 2020", "2020-03-01/2020-03-15"),
        ("tra il 1º e il 15 marzo 2020", "2020-03-01/2020-03-15"),
        ("tra il 28 marzo e il 2 aprile 2020", "2020-03-28/2020-04-02"),
        ("between March and June 2020", "2020-03/2020-06"),
        ("between 1 and 15 March 2020", "2020-03-01/2020-03-15"),
        ("dal 2015 al 2017", "2015/2017"),
        ("da marzo a giugno 2020", "2020-03/2020-06"),
        ("dal 1 marzo 2015 all'8 maggio 2017", "2015-03-01/2017-05-08"),
        ("from 2015 to 2017", "2015/2017"),
        ("primo semestre 2019", "2019-01/2019-06"),
        ("secondo semestre del 2019", "2019-07/2019-12"),
        ("il secondo semestre 2019", "2019-07/2019-12"),
        ("II semestre 2019", "2019-07/2019-12"),
        ("terzo trimestre 2019", "2019-07/2019-09"),
        ("second half of 2019", "2019-07/2019-12"),
        ("first quarter of 2019", "2019-01/2019-03"),
        ("primavera 2019", "2019-03/2019-06"),
        ("autunno del 2019", "2019-09/2019-12"),
        ("nell'estate 2019", "2019-06/2019-09"),
        ("spring 2019", "2019-03/2019-06"),
        ("anni '90", "1990/1999"),
        ("anni ’90", "1990/1999"),
        ("negli anni 1920", "1920/1929"),
        ("the 1990s", "1990/1999"),
        ("primo marzo 2027", "2027-03-01"),
        ("prima del primo marzo 2027", "../2027-02-28"),
        ("a marzo 2020", "2020-03"),
        ("nel 2019", "2019"),
        ("in March 2020", "2020-03"),
        ("sconosciuta", ""),
        ("data sconosciuta", ""),
        ("tra il 1998 e il 1999", "1998/1999"),
        ("fra il 1998 ed il 1999", "1998/1999"),
        ("tra luglio 2026 e giugno 2027", "2026-07/2027-06"),
        ("tra il 02/05/1998 e il 3/6/1999", "1998-05-02/1999-06-03"),
        ("tra l'8 maggio 1990 e l'11 maggio 1990", "1990-05-08/1990-05-11"),
        ("tra il 1998 circa e il 1999?", "1998~/1999?"),
        ("between 1998 and 1999", "1998/1999"),
        ("between about 1998 and June 1999", "1998~/1999-06"),
        ("1998-1999", "1998/1999"),
        ("1998–1999", "1998/1999"),
        ("1998 / 1999", "1998/1999"),
        ("1970~", "1970~"),
        ("1970-05-02?", "1970-05-02?"),
        ("1970%", "1970%"),
        ("../1990", "../1990"),
        ("1990-05/..", "1990-05/.."),
        ("1998-05/1999~", "1998-05/1999~"),
    ],
)
def test_approximate_dates_are_read_as_people_type_them(text, edtf):
    assert parse_approximate_date(text).edtf == edtf


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("circa", "date_not_understood"),
        ("circa domani", "date_not_understood"),
        ("prima di", "date_not_understood"),
        ("prima di ?", "date_not_understood"),
        ("circa ?", "date_not_understood"),
        ("tra il 1998", "date_not_understood"),
        ("tra il 1998 e", "date_not_understood"),
        ("tra il 1999 e il 1998", "date_interval_reversed"),
        ("1999-1998", "date_interval_reversed"),
        ("circa 31/02/1970", "date_no_such_day"),
        ("circa 70", "date_year_digits"),
        ("prima del 0999", "date_year_out_of_range"),
        ("0999~", "date_year_out_of_range"),
        ("1990/0999", "date_year_out_of_range"),
        ("3000/..", "date_year_out_of_range"),
        ("1970-13~", "date_not_understood"),
        ("../..", "date_not_understood"),
        ("entro domani", "date_not_understood"),
        ("fine 2018", "date_not_understood"),
        ("metà 2019", "date_not_understood"),
        ("inizi del 2020", "date_not_understood"),
        ("inverno 2019", "date_not_understood"),
        ("anni '20", "date_not_understood"),
        ("terzo semestre 2019", "date_not_understood"),
        ("primavera 0999", "date_year_out_of_range"),
        ("tra il 15 e il 1 marzo 2020", "date_interval_reversed"),
        ("2012-2014-2016", "date_not_understood"),
        pytest.param("circa " + "9" * 1_000_000, "date_not_understood", id="a-million-nines"),
    ],
)
@pytest.mark.parametrize("language", ["it", "en"])
def test_what_is_not_certain_is_refused_with_a_sentence(text, code, language):
    with pytest.raises(DateTextError) as caught:
        parse_approximate_date(text)
    assert caught.value.code == code
    sentence = Words(language).error(caught.value)
    assert sentence.endswith(".")
    assert "{" not in sentence


@pytest.mark.parametrize("text", ["prima di ieri l'altro", "tra il 1998 e ieri", "fine 2018"])
def test_the_whole_text_is_quoted_with_what_can_be_said(text):
    with pytest.raises(DateTextError) as caught:
        parse_approximate_date(text)
    sentence = Words("it").error(caught.value)
    assert f"«{text}»" in sentence
    assert all(said in sentence for said in ("verso il 2015", "prima del 1990", "tra il 1998 e il 1999"))


@pytest.mark.parametrize(
    "text",
    ["2 febbraio 2018", "2018-02-02", "2/2/2018", "2018", "febbraio 2018", "", "?", "data ignota", "2018/2"],
)
def test_plain_dates_are_read_as_before(text):
    assert parse_approximate_date(text) == parse_date(text)


@given(st.text(max_size=90))
def test_any_text_is_read_as_before_or_as_an_approximate_date_or_refused(text):
    with suppress(DateTextError):
        value = parse_approximate_date(text)
        assert value.year in {None, *range(1000, 3000)}
    with suppress(DateTextError):
        assert parse_date(text) == parse_approximate_date(text)
