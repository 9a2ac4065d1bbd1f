# SPDX-License-Identifier: EUPL-1.2
"""The sample register says what the city's page says: every value here was copied from its transcription."""

from typing import Any

import pytest

from tests.cli.conftest import Accordi

PAGE = "Comune di Milano, pagina «Accordi di collaborazione»"
NEITHER = {"status": None, "wording": "", "source": "", "as_of": None}


def sector(wording: str, term: str | None = None, level: str = "sector") -> dict[str, Any]:
    return {"term": term, "wording": wording, "level": level}


def period(
    kind: str, act_date: str | None, months: int | None = None, end: str | None = None
) -> dict[str, Any]:
    return {
        "kind": kind,
        "act_date": act_date,
        "start": None,
        "months": months,
        "end": end,
        "end_computed": end is not None,
        "certainty": "documented",
    }


RIGA = {
    "ref": "A-001",
    "title": "Memorandum di collaborazione",
    "kind": "memorandum",
    "kind_wording": "memorandum di collaborazione",
    "counterpart": "Riga",
    "city": "Riga",
    "country": "Lettonia",
    "signed": "2018-02-02",
    "end": "2020-02-02",
    "status": "expired",
    "status_reason": "scaduto il 02/02/2020: firmato il 02/02/2018, 24 mesi",
    "signatories": [
        {
            "person": "Giuseppe Sala",
            "office": "Sindaco di Milano",
            "body": "Comune di Milano",
            "side": "own",
            "role": "signer",
        },
        {
            "person": "Nils Ušakovs",
            "office": "Presidente del Consiglio Comunale di Riga",
            "body": "Riga",
            "side": "counterpart",
            "role": "signer",
        },
    ],
    "sectors": [
        sector("educazione", "educazione"),
        sector("cultura", "cultura"),
        sector("pianificazione urbana sostenibile"),
        sector("servizi di pubblica utilità"),
        sector("sviluppo economico"),
        sector("stile di vita salutare", level="focus"),
        sector("design", level="focus"),
        sector("moda", level="focus"),
    ],
    "periods": [period("original", "2018-02-02", 24, "2020-02-02")],
    "initiatives": [],
    "gaps": [],
    "assertion": NEITHER,
}
DIGITAL_STRATEGY = {
    "ref": "A-002",
    "title": "Dichiarazione programmatica sul progetto “Milan Digital Bridge”",
    "kind": "dichiarazione programmatica",
    "kind_wording": "dichiarazione programmatica",
    "counterpart": "NYC Mayor’s Office of Digital Strategy",
    "city": "New York",
    "country": "Stati Uniti",
    "signed": "2016-11-25",
    "end": None,
    "status": "to_verify",
    "status_reason": "firmato il 25/11/2016, durata non indicata",
    "signatories": [],
    "sectors": [
        sector("innovazione digitale"),
        sector("buone pratiche"),
        sector("servizi ai cittadini"),
        sector("popolazione a rischio di esclusione (civica, sociale, tecnologica)"),
    ],
    "periods": [period("original", "2016-11-25")],
    "initiatives": [{"name": "Milan Digital Bridge", "description": "", "fields": []}],
    "assertion": NEITHER,
}
DEVELOPMENT_CORPORATION = {
    "ref": "A-003",
    "title": "Accordo",
    "kind": "accordo",
    "kind_wording": "accordo",
    "counterpart": "New York City Economic Development Corporation",
    "city": "New York",
    "country": "Stati Uniti",
    "signed": "2016-05-02",
    "end": "2018-05-02",
    "status": "expired",
    "status_reason": "scaduto il 02/05/2018: firmato il 02/05/2016, 24 mesi",
    "signatories": [],
    "sectors": [sector("opportunità economiche per giovani imprese"), sector("scambi economici")],
    "periods": [period("original", "2016-05-02", 24, "2018-05-02")],
    "gaps": [],
    "assertion": NEITHER,
}
CHENGDU = {
    "ref": "A-004",
    "title": "Accordo di cooperazione",
    "kind": "accordo di cooperazione",
    "kind_wording": "accordo di cooperazione; più avanti «accordo di collaborazione»",
    "counterpart": "Chengdu",
    "city": "Chengdu",
    "country": "Cina",
    "signed": "2015-09-30",
    "end": None,
    "status": "in_force",
    "status_reason": "in vigore secondo la fonte: «è stato rinnovato ed è tuttora attivo»",
    "signatories": [],
    "sectors": [
        sector("scambi commerciali e culturali"),
        sector("promozione turistica e territoriale"),
        sector("poli accademici e di alta formazione"),
        sector("cooperazione commerciale"),
    ],
    "periods": [period("original", "2015-09-30", 36, "2018-09-30"), period("renewal", None)],
    "initiatives": [],
    "gaps": [],
    "assertion": {
        "status": "in_force",
        "wording": "è stato rinnovato ed è tuttora attivo",
        "source": PAGE,
        "as_of": None,
    },
}
GUANGZHOU = {
    "ref": "A-005",
    "title": "Memorandum per il Rafforzamento delle Comunicazioni e della Cooperazione",
    "kind": "memorandum",
    "kind_wording": "Memorandum",
    "counterpart": "Guangzhou",
    "city": "Guangzhou",
    "country": "Cina",
    "signed": "2012",
    "end": None,
    "status": "in_force",
    "status_reason": "in vigore secondo la fonte: «sono legate»",
    "signatories": [],
    "sectors": [
        sector("cooperazione economica, commerciale, scientifica"),
        sector("industria della moda"),
        sector("gestione della città"),
        sector("cultura", "cultura"),
        sector("istruzione"),
        sector("servizi sociali"),
        sector("sport"),
        sector("turismo", "turismo"),
    ],
    "periods": [period("original", "2012"), period("renewal", "2014"), period("renewal", "2017")],
    "initiatives": [],
    "gaps": [],
    "assertion": {"status": "in_force", "wording": "sono legate", "source": PAGE, "as_of": None},
}
TRANSCRIPTION = [RIGA, DIGITAL_STRATEGY, DEVELOPMENT_CORPORATION, CHENGDU, GUANGZHOU]


def without_notes(agreement: dict[str, Any]) -> dict[str, Any]:
    """The notes of periods are ours; what the page says stands in the other fields."""
    periods = [{name: value for name, value in one.items() if name != "note"} for one in agreement["periods"]]
    return {**agreement, "periods": periods}


def test_the_sample_holds_what_the_page_says_and_nothing_else(accordi: Accordi) -> None:
    found = accordi("list", "--sample", "--json", "--today", "2026-11-23").json
    assert len(found) == 5
    for shown, expected in zip(map(without_notes, found), TRANSCRIPTION, strict=True):
        assert {name: shown[name] for name in expected} == expected


def test_every_record_names_its_source_and_marks_what_was_derived(accordi: Accordi) -> None:
    for agreement in accordi("list", "--sample", "--json").json:
        assert agreement["source"] == PAGE
        assert agreement["published"]
        own, other = agreement["parties"]
        assert (own["name"], own["side"], own["city"]) == ("Comune di Milano", "own", "Milano")
        assert own["country_derived"]
        assert (other["side"], other["country_derived"]) == ("counterpart", True)
        assert (agreement["renewal_clause"], agreement["notice_months"]) == ("unknown", None)
        assert (agreement["protocol_number"], agreement["resolution_number"]) == ("", "")


@pytest.mark.parametrize(
    ("ref", "kind"),
    [("A-001", "city"), ("A-002", "city_office"), ("A-003", "agency"), ("A-004", "city"), ("A-005", "city")],
)
def test_a_counterpart_is_the_body_that_signed(accordi: Accordi, ref: str, kind: str) -> None:
    (agreement,) = accordi("show", ref, "--sample", "--json").json
    assert agreement["parties"][1]["body_kind"] == kind


def test_the_agreement_that_the_page_does_not_describe_is_a_gap(accordi: Accordi) -> None:
    (agreement,) = accordi("show", "A-002", "--sample", "--json").json
    (gap,) = agreement["gaps"]
    assert "tre accordi con New York" in gap["text"]
    assert not gap["settled"]


def test_the_call_for_start_ups_is_an_initiative_and_its_fields_no_sectors(accordi: Accordi) -> None:
    (agreement,) = accordi("show", "A-003", "--sample", "--json").json
    (call,) = agreement["initiatives"]
    assert call["name"] == "Bando pubblico per venti start-up"
    for words in ("dieci italiane e dieci americane", "spazi per uffici", "networking", "supporto"):
        assert words in call["description"]
    assert call["fields"] == [
        "high-tech e green economy",
        "food e agri-food",
        "social innovation",
        "fashion e design",
        "economia circolare",
        "sharing economy",
        "manifattura digitale",
    ]


def test_only_one_title_is_a_title_of_the_act(accordi: Accordi) -> None:
    found = accordi("list", "--sample", "--json").json
    assert [[title["proper"] for title in one["titles"]] for one in found] == [
        [False],
        [False],
        [False],
        [False],
        [True],
    ]


@pytest.mark.parametrize(
    ("today", "statuses"),
    [
        ("2013-06-30", ["not_yet", "not_yet", "not_yet", "not_yet", "in_force"]),
        ("2018-03-01", ["in_force", "to_verify", "expiring", "in_force", "in_force"]),
        ("2018-05-02", ["in_force", "to_verify", "expiring", "in_force", "in_force"]),
        ("2018-05-03", ["in_force", "to_verify", "expired", "in_force", "in_force"]),
        ("2019-01-01", ["in_force", "to_verify", "expired", "in_force", "in_force"]),
        ("2020-02-02", ["expiring", "to_verify", "expired", "in_force", "in_force"]),
        ("2020-02-03", ["expired", "to_verify", "expired", "in_force", "in_force"]),
    ],
)
def test_where_each_stands_follows_from_the_day(accordi: Accordi, today: str, statuses: list[str]) -> None:
    found = accordi("list", "--sample", "--json", "--today", today).json
    assert [one["status"] for one in found] == statuses


def test_another_day_changes_the_status_and_its_reason_and_nothing_else(accordi: Accordi) -> None:
    now = accordi("list", "--sample", "--json", "--today", "2026-11-23").json
    then = accordi("list", "--sample", "--json", "--today", "2019-01-01").json
    assert then[0]["status_reason"] == "scade il 02/02/2020: firmato il 02/02/2018, 24 mesi"
    changed = {
        (one["ref"], name)
        for one, other in zip(now, then, strict=True)
        for name in one
        if one[name] != other[name]
    }
    assert changed == {("A-001", name) for name in ("status", "status_label", "status_reason")}


@pytest.mark.parametrize(
    ("words", "refs"),
    [
        ("usakovs", ["A-001"]),
        ("UŠAKOVS", ["A-001"]),
        ("lettonia", ["A-001"]),
        ("latvia", ["A-001"]),
        ("cina", ["A-004", "A-005"]),
        ("mayor's office", ["A-002"]),
        ("buone pratiche", ["A-002"]),
        ("new york", ["A-002", "A-003"]),
        ("sharing economy", ["A-003"]),
        ("tre accordi", ["A-002"]),
        ("2012", ["A-005"]),
        ("architettura", []),
    ],
)
def test_what_is_looked_for_is_found_alone(accordi: Accordi, words: str, refs: list[str]) -> None:
    assert accordi("list", "--sample", "--find", words, "--json").refs == refs
