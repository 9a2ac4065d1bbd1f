# SPDX-License-Identifier: EUPL-1.2
"""A new agreement from the command line: what was told and nothing more."""

import zipfile
from pathlib import Path

import pytest

from tests.cli.conftest import Accordi


@pytest.fixture
def path(accordi: Accordi, tmp_path: Path) -> Path:
    """An empty register of the office of Milan."""
    accordi("new", tmp_path / "a.accordi", "--body", "Comune di Milano", "--city", "Milano")
    return tmp_path / "a.accordi"


def test_an_agreement_is_recorded_with_what_is_known(accordi: Accordi, path: Path) -> None:
    said = accordi(
        *("add", "--title", "Memorandum d’intesa", "--kind", "Memorandum", "--counterpart", "Città di Łódź"),
        *("--city", "Łódź", "--country", "Polonia", "--sector", "Cultura", "--sector", "turismo"),
        *("--signed", "2/2/2018", "--months", "24", "--clause", "Rinnovo tacito", "--source", "atto"),
        *("--register", path),
    )
    assert (said.code, said.err) == (0, "")
    assert "A-001" in said.out
    (shown,) = accordi("show", "A-001", "--register", path, "--json").data
    assert shown["title"] == "Memorandum d’intesa"
    assert shown["kind"] == "memorandum"
    assert [(one["name"], one["side"]) for one in shown["parties"]] == [
        ("Comune di Milano", "own"),
        ("Città di Łódź", "counterpart"),
    ]
    assert (shown["city"], shown["country"]) == ("Łódź", "Polonia")
    assert [one["term"] for one in shown["sectors"]] == ["cultura", "turismo"]
    assert (shown["signed"], shown["periods"][0]["end"]) == ("2018-02-02", "2020-02-02")
    assert shown["renewal_clause"] == "tacit"
    assert accordi("undo", "--register", path).code == 0
    assert accordi("list", "--register", path, "--json").data == []


def test_what_was_not_told_is_not_recorded(accordi: Accordi, path: Path) -> None:
    assert accordi("add", "--title", "Gemellaggio", "--register", path).code == 0
    (shown,) = accordi("show", "A-001", "--register", path, "--json").data
    assert (shown["signed"], shown["end"], shown["renewal_clause"]) == (None, None, "unknown")
    assert shown["periods"] == []
    assert shown["kind"] == ""
    assert [one["side"] for one in shown["parties"]] == ["own"]


def test_dates_out_of_order_are_recorded_and_told_with_both(accordi: Accordi, path: Path) -> None:
    told = "La fine (31/12/2017) precede la data dell’atto (02/02/2018)."
    call = ("add", "--title", "Accordo", "--signed", "2/2/2018", "--until", "31/12/2017", "--register", path)
    said = accordi(*call)
    assert (said.code, told in said.out) == (0, True)
    checked = accordi("check", "--register", path)
    assert (checked.code, told in checked.out) == (0, True)
    renewed = accordi("renew", "A-001", "--on", "1/3/2020", "--until", "1/2/2019", "--register", path)
    assert renewed.code == 0
    assert "La fine (01/02/2019) precede la data dell’atto (01/03/2020)." in renewed.out


def test_rare_facts_of_term_notice_and_end_are_recorded(accordi: Accordi, path: Path) -> None:
    said = accordi(
        *("add", "--title", "Patto", "--counterpart", "Politecnico", "--body-kind", "Università"),
        *("--signed", "10/10/2025", "--in-force", "1/4/2026", "--days", "730", "--clause", "tacit"),
        *(
            "--tacit-months",
            "12",
            "--tacit-limit",
            "2",
            "--notice-days",
            "60",
            "--counterpart-notice-by",
            "30/6",
        ),
        *("--ends-with", "fine del mandato", "--ended-on", "2030", "--own-signatory", "Anna Rossi; Sindaca"),
        *("--register", path),
    )
    assert (said.code, said.err) == (0, "")
    (shown,) = accordi("show", "A-001", "--register", path, "--json").data
    (term,) = shown["periods"]
    assert (term["start_rule"], term["entered_into_force"], term["days"]) == (
        "entry_into_force",
        "2026-04-01",
        730,
    )
    assert [one["body_kind"] for one in shown["parties"]] == ["city", "university"]
    assert (shown["notice_days"], shown["counterpart_notice_yearday"]) == (60, "06-30")
    assert (shown["tacit_months"], shown["tacit_limit"]) == (12, 2)
    assert (shown["ending_event"], shown["ending_event_on"]) == ("fine del mandato", "2030")
    assert [(one["person"], one["office"]) for one in shown["signatories"]] == [("Anna Rossi", "Sindaca")]


@pytest.mark.parametrize(
    ("options", "told"),
    [
        (("--notice-by", "31/06"), "30/06"),
        (("--body-kind", "boh"), "university"),
        (("--start-rule", "boh"), "entry_into_force"),
    ],
)
def test_a_value_that_is_none_is_refused_with_those_that_are(
    accordi: Accordi, path: Path, options: tuple[str, ...], told: str
) -> None:
    said = accordi("add", "--title", "Patto", *options, "--register", path)
    assert (said.code, said.out) == (2, "")
    assert told in said.err


def test_a_year_stays_a_year(accordi: Accordi, path: Path) -> None:
    accordi("add", "--title", "Accordo", "--signed", "2012", "--register", path)
    (shown,) = accordi("show", "A-001", "--register", path, "--json").data
    assert shown["signed"] == "2012"


@pytest.mark.parametrize(
    ("options", "told"),
    [
        (("--kind", "memorandom"), "memorandum"),
        (("--sector", "cultra"), "cultura"),
        (("--country", "Polania", "--counterpart", "x"), "Polonia"),
        (("--country", "Polonia"), "nome"),
        (("--months", "0"), "almeno"),
        (("--reference", "#"), "riferimento"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, tuple) else "",
)
def test_what_cannot_be_is_refused_and_nothing_recorded(
    accordi: Accordi, path: Path, options: tuple[str, ...], told: str
) -> None:
    said = accordi("add", "--title", "Accordo", *options, "--register", path)
    assert (said.code, said.out) == (1, "")
    assert told in said.err
    assert accordi("list", "--register", path, "--json").data == []


@pytest.mark.parametrize(
    "options", [(), ("--title", "x", "--clause", "boh"), ("--title", "x", "--signed", "31/2/2020")]
)
def test_a_wrong_call_ends_with_2(accordi: Accordi, options: tuple[str, ...]) -> None:
    said = accordi("add", *options, "--sample")
    assert (said.code, said.out) == (2, "")


def test_a_report_for_support_holds_nothing_of_an_agreement(
    accordi: Accordi, path: Path, tmp_path: Path
) -> None:
    accordi("add", "--title", "Segretissimo", "--register", path)
    target = tmp_path / "a.zip"
    said = accordi("support", "--to", target)
    assert (said.code, str(target) in said.out) == (0, True)
    with zipfile.ZipFile(target) as report:
        text = "".join(report.read(name).decode() for name in report.namelist())
    assert "sqlalchemy" in text.casefold()
    assert "Segretissimo" not in text
    assert accordi("support", "--to", target).code == 1
