# SPDX-License-Identifier: EUPL-1.2
"""Holidays here and abroad; countries nobody knows have none."""

from datetime import date

from accordi_desktop.model.dates.holidays import holidays_of


def names(day: date, *countries: str, city: str = "Milano", language: str = "it") -> list[tuple[str, str]]:
    found = holidays_of(countries, (day.year,), language, city)
    return [(one.country, one.name) for one in found if one.day == day]


def test_the_patron_of_the_city_is_kept_there_only() -> None:
    assert names(date(2026, 12, 7)) == [("IT", "Sant'Ambrogio")]
    assert names(date(2026, 12, 7), city="Roma") == []
    assert names(date(2026, 6, 29), city="Roma") != []
    assert names(date(2026, 12, 7), city="Lione") == []


def test_easter_monday_moves() -> None:
    assert names(date(2026, 4, 6)) == [("IT", "Lunedì dell'Angelo")]
    assert names(date(2025, 4, 21)) == [("IT", "Lunedì dell'Angelo")]


def test_those_of_partners_follow_by_country() -> None:
    assert [country for country, _name in names(date(2026, 1, 1), "US", "LV")] == ["IT", "LV", "US"]
    assert names(date(2026, 7, 3), "US") == [("US", "Independence Day (observed)")]


def test_a_country_the_library_does_not_know_has_none() -> None:
    assert {one.country for one in holidays_of(("XX", "", "IT"), (2026,), "it")} == {"IT"}
