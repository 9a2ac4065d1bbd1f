# SPDX-License-Identifier: EUPL-1.2
"""The sample register is the city's page: all it says, and nothing more."""

import pytest

from tests.cli import transcription
from tests.cli.conftest import Accordi

TODAY = ("--today", "2026-11-23")


def test_the_list_is_the_page_field_by_field(process: Accordi) -> None:
    said = process("list", "--sample", "--json", *TODAY)
    assert (said.code, said.err) == (0, "")
    for found, wanted in zip(said.data, transcription.ALL, strict=True):
        told = transcription.essence(found)
        # A reason that rests on an assertion or on what is missing quotes it; its wording is tested apart.
        assert told | {"status_reason": ""} == wanted | {"status_reason": ""}
        assert told["status_reason"] == wanted.get("status_reason", told["status_reason"])


def test_what_was_derived_is_marked_and_the_rest_comes_from_the_page(accordi: Accordi) -> None:
    for agreement in accordi("list", "--sample", "--json", *TODAY).data:
        assert [party["country_derived"] for party in agreement["parties"]] == [True, True]
        assert [party["side"] for party in agreement["parties"]] == ["own", "counterpart"]
        assert agreement["source"] == "Comune di Milano, pagina «Accordi di collaborazione»"
        assert agreement["published"] is True
        assert {period["certainty"] for period in agreement["periods"]} == {"documented"}
        assert all(period["start"] is None for period in agreement["periods"])


def test_what_the_page_does_not_say_is_not_filled_in(accordi: Accordi) -> None:
    for agreement in accordi("list", "--sample", "--json", *TODAY).data:
        assert agreement["renewal_clause"] == "unknown"
        assert agreement["notice_months"] is None
        assert not any(agreement["termination"].values())
        assert (agreement["protocol_number"], agreement["resolution_number"]) == ("", "")


def test_only_the_title_in_the_page_is_a_proper_one(accordi: Accordi) -> None:
    proper = {one["ref"]: one["titles"][0]["proper"] for one in accordi("list", "--sample", "--json").data}
    assert proper == {"A-001": False, "A-002": False, "A-003": False, "A-004": False, "A-005": True}


def test_the_missing_agreement_with_new_york_is_a_gap(accordi: Accordi) -> None:
    (gap,) = accordi("show", "A-002", "--sample", "--json").data[0]["gaps"]
    assert "tre accordi con New York" in gap["text"]
    assert not gap["settled"]


@pytest.mark.parametrize(
    ("today", "statuses"),
    [
        ("2012-06-15", ["not_yet", "not_yet", "not_yet", "not_yet", "in_force"]),
        ("2013-01-01", ["not_yet", "not_yet", "not_yet", "not_yet", "in_force"]),
        ("2018-03-01", ["in_force", "to_verify", "expiring", "in_force", "in_force"]),
        ("2019-01-01", ["in_force", "to_verify", "expired", "in_force", "in_force"]),
        ("2019-08-06", ["expiring", "to_verify", "expired", "in_force", "in_force"]),
        ("2020-02-02", ["expiring", "to_verify", "expired", "in_force", "in_force"]),
        ("2020-02-03", ["expired", "to_verify", "expired", "in_force", "in_force"]),
    ],
)
def test_the_day_changes_what_it_must(accordi: Accordi, today: str, statuses: list[str]) -> None:
    found = accordi("list", "--sample", "--json", "--today", today).data
    assert [agreement["status"] for agreement in found] == statuses
    # The day moves the status alone: what was signed and when it ends stays.
    assert [one["end"] for one in found] == [one["end"] for one in transcription.ALL]


@pytest.mark.parametrize(
    ("text", "refs"),
    [
        ("usakovs", ["A-001"]),
        ("UŠAKOVS", ["A-001"]),
        ("lettonia", ["A-001"]),
        ("latvia", ["A-001"]),
        ("new york", ["A-002", "A-003"]),
        ("mayor's office", ["A-002"]),
        ("mayor’s office", ["A-002"]),
        ("buone pratiche", ["A-002"]),
        ("cina", ["A-004", "A-005"]),
        ("digital bridge", ["A-002"]),
        ("istruzione", ["A-005"]),
        ("nessuno così", []),
    ],
)
def test_words_find_what_holds_them(accordi: Accordi, text: str, refs: list[str]) -> None:
    assert [one["ref"] for one in accordi("list", "--sample", "--json", "--find", text).data] == refs


def test_a_year_is_shown_as_a_year(accordi: Accordi) -> None:
    (line,) = [one for one in accordi("list", "--sample").out.splitlines() if one.startswith("A-005")]
    assert line.split()[-4:] == ["2012", "–", "In", "vigore"]
    assert "01/01/2012" not in accordi("show", "A-005", "--sample").out


def test_what_rests_on_the_source_says_so(accordi: Accordi) -> None:
    chengdu = accordi("show", "a-004", "--sample", "--json").data[0]
    assert (
        chengdu["status_reason"]
        == "in vigore secondo la fonte: «è stato rinnovato ed è tuttora attivo»; attestazione da riconfermare"
    )
    assert chengdu["end_basis"] == "renewal_without_term"
