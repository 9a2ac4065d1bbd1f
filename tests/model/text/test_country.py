# SPDX-License-Identifier: EUPL-1.2
import pytest

from accordi_desktop.model.text.country import (
    all_countries,
    country_code,
    country_in,
    country_name,
    find_countries,
    is_country,
    names,
)
from accordi_desktop.model.text.fold import fold


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Lettonia", "LV"),
        ("latvia", "LV"),
        ("Stati Uniti", "US"),
        ("stati uniti d’america", "US"),
        ("Repubblica Ceca", "CZ"),
        ("cechia", "CZ"),
        ("CN", "CN"),
        ("  città del vaticano ", "VA"),
        ("Atlantide", None),
        ("", None),
    ],
)
def test_a_country_is_found_by_any_of_its_names(text: str, code: str | None) -> None:
    assert country_code(text) == code


def test_names_of_both_languages_are_searched() -> None:
    assert {"Cina", "China"} <= set(names("CN"))
    assert names("??") == ()


@pytest.mark.parametrize("language", ["it", "en"])
def test_every_country_has_a_name_and_is_listed_in_order(language: str) -> None:
    listed = all_countries(language)
    assert len(listed) > 240
    assert [fold(name) for _, name in listed] == sorted(fold(name) for _, name in listed)
    assert all(country_name(code, language) == name and is_country(code) for code, name in listed)


def test_a_code_that_is_none_has_no_name() -> None:
    with pytest.raises(KeyError):
        country_name("ZZ", "it")


@pytest.mark.parametrize(
    ("typed", "first"),
    [("cin", "CN"), ("stati u", "US"), ("usa", "US"), ("latvia", "LV"), ("LETT", "LV"), ("emir", "AE")],
)
def test_a_country_is_found_by_what_any_of_its_names_begins_with(typed: str, first: str) -> None:
    assert find_countries(typed, "it")[0] == first


@pytest.mark.parametrize("typed", ["", "  ", "zzz", "ina"])
def test_no_country_is_found_by_nothing_or_by_the_middle_of_a_word(typed: str) -> None:
    assert find_countries(typed, "it") == ()


def test_at_most_as_many_countries_as_asked_for_are_found() -> None:
    assert len(find_countries("s", "it", most=5)) == 5


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Ministero degli Affari Esteri della Repubblica di Lettonia", "LV"),
        ("Government of Papua New Guinea", "PG"),
        ("Repubblica Ceca", "CZ"),
        ("Ministero della Cultura", None),
        ("Guineana", None),
        ("", None),
    ],
)
def test_a_country_is_read_in_a_name(text, code):
    assert country_in(text) == code
