# SPDX-License-Identifier: EUPL-1.2
"""The filters of the window, typed: what they leave, and what is said of a name that nothing has."""

import pytest

from accordi_desktop.register.values.drafts import PartyDraft, PeriodDraft, SectorDraft
from tests.builders import add, day, empty_register
from tests.cli.conftest import Accordi

AT = ("--today", "2026-11-23")


@pytest.fixture
def register_file(tmp_path):
    """Four agreements: 1 ended in 2024, 2 ends within 90 days, 3 later, 4 never known."""
    register = empty_register(tmp_path)
    kinds = {kind.name: kind.id for kind in register.office.instrument_kinds()}
    sectors = {sector.name: sector.id for sector in register.office.sectors()}
    for country, kind, sector, signed, end in (
        ("CN", "gemellaggio", "cultura", "2020", "2024-05-31"),
        ("AL", "memorandum", "turismo", "2025-01-31", "2027-01-31"),
        ("CN", "memorandum", "cultura", "2025-06-30", "2028-06-30"),
        ("JP", "gemellaggio", "turismo", "2026", ""),
    ):
        add(
            register,
            kind_id=kinds[kind],
            parties=(PartyDraft("Ente", country=country),),
            sectors=(SectorDraft(sector, sectors[sector]),),
            periods=(PeriodDraft(act_date=day(signed), end=day(end)),),
        )
    register.close()
    return register.path


@pytest.mark.parametrize(
    ("options", "found"),
    [
        ((), "1234"),
        (("--all",), "1234"),
        (("--current",), "234"),
        (("--country", "Cina"), "13"),
        (("--country", "cn", "--current"), "3"),
        (("--country", "China", "--country", "ALBANIA"), "123"),
        (("--sector", "Cultura"), "13"),
        (("--sector", "cultura", "--sector", "turismo"), "1234"),
        (("--kind", "Gemellaggio"), "14"),
        (("--kind", "memorandum", "--country", "CN"), "3"),
        (("--year", "2025"), "23"),
        (("--year", "2020", "--year", "2026"), "14"),
        (("--ends-in", "2024"), "1"),
        (("--ends-in", "2024", "--current"), "1"),
        (("--ends-in", "90"), "2"),
        (("--ends-in", "90", "--ends-in", "2028"), "23"),
        (("--ends-in", "-1000"), "1"),
        (("--status", "expired", "--status", "in vigore"), "13"),
        (("--find", "giappone", "--year", "2026"), "4"),
        (("--country", "Francia"), ""),
    ],
    ids=" ".join,
)
def test_a_filter_leaves_those_that_match(accordi: Accordi, register_file, options, found) -> None:
    said = accordi("list", *options, "--register", register_file, "--json", *AT)
    assert (said.code, said.err) == (0, "")
    assert "".join(one["ref"].removeprefix("A-00") for one in said.data) == found


@pytest.mark.parametrize(
    ("option", "name", "told"),
    [
        ("--country", "Chna", "Cina"),
        ("--country", "Stati", "Stati Uniti"),
        ("--country", "Qwxz", "Cina o CN"),
        ("--sector", "cultra", "cultura"),
        ("--sector", "svil", "sviluppo sociale"),
        ("--sector", "xyz", "turismo"),
        ("--kind", "gemelaggio", "gemellaggio"),
        ("--kind", "", "memorandum"),
    ],
)
def test_a_name_that_nothing_has_is_told_with_the_nearest(
    accordi: Accordi, register_file, option, name, told
) -> None:
    said = accordi("list", option, name, "--register", register_file)
    assert (said.code, said.out) == (1, "")
    assert f"«{name}»" in said.err
    assert told in said.err


@pytest.mark.parametrize(
    ("option", "value"),
    [
        ("--year", "24"),
        ("--year", "duemila"),
        ("--year", "0001"),
        ("--ends-in", "presto"),
        ("--ends-in", "99999"),
        ("--ends-in", "--5"),
        ("--status", "boh"),
    ],
)
def test_a_value_that_cannot_be_read_is_a_wrong_call(accordi: Accordi, option, value) -> None:
    said = accordi("list", option, value, "--sample")
    assert (said.code, said.out) == (2, "")


def test_two_numbers_of_days_are_one_too_many(accordi: Accordi) -> None:
    said = accordi("list", "--ends-in", "30", "--ends-in", "90", "--sample")
    assert (said.code, said.out) == (1, "")
    assert "--ends-in" in said.err


def test_a_search_that_finds_nothing_is_told_what_to_search_for_instead(accordi):
    said = accordi("list", "--sample", "--find", "memorandun", "--lang", "it")
    assert said.code == 0
    assert said.out.splitlines() == ["Nessun accordo trovato.", "Forse cercavi: Memorandum"]
    assert "Forse" not in accordi("list", "--sample", "--find", "xyzxyz", "--lang", "it").out


def test_a_register_opened_to_be_read_proposes_too(accordi, tmp_path):
    path = tmp_path / "registro.accordi"
    accordi("new", path)
    accordi("add", "--register", path, "--title", "Memorandum", "--counterpart", "Riga", "--signed", "2018")
    said = accordi("list", "--register", path, "--find", "memorandun", "--lang", "en")
    assert said.out.splitlines()[-1] == "Did you mean: Memorandum"
