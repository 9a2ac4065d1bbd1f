# SPDX-License-Identifier: EUPL-1.2
"""The city's own page: its five agreements, field by field, and nothing that it does not say."""

from datetime import date

import pytest

from accordi_desktop.exchange.prose.marks import RemarkKind
from accordi_desktop.model.dates.partial_date import PartialDate
from accordi_desktop.model.enums import AssertedStatus, BodyKind, Origin, PeriodKind, SectorLevel, Side
from tests.exchange.prose.reading import read, text_of


@pytest.fixture(scope="module")
def found():
    return read(text_of("pagina"), as_of=date(2024, 5, 1))


@pytest.fixture(scope="module")
def drafts(found):
    return [proposal.draft for proposal in found.proposals]


def _other(draft):
    return next(party for party in draft.parties if party.side is Side.COUNTERPART)


def _sectors(draft, level=SectorLevel.SECTOR):
    return [sector.wording for sector in draft.sectors if sector.level is level]


def test_there_are_five(drafts):
    assert [_other(draft).name for draft in drafts] == [
        "Riga",
        "NYC Mayor’s Office of Digital Strategy",
        "New York City Economic Development Corporation",
        "Chengdu",
        "Guangzhou",
    ]


def test_riga(drafts):
    riga = drafts[0]
    assert (riga.kind_wording, riga.kind_id) == ("memorandum di collaborazione", 1)
    assert (_other(riga).country, _other(riga).country_origin) == ("LV", Origin.DERIVED)
    assert [(one.act_date.edtf, one.months) for one in riga.periods] == [("2018-02-02", 24)]
    assert [(one.person, one.office, one.side) for one in riga.signatories] == [
        ("Giuseppe Sala", "Sindaco di Milano", Side.OWN),
        ("Nils Ušakovs", "Presidente del Consiglio Comunale di Riga", Side.COUNTERPART),
    ]
    assert _sectors(riga) == [
        "educazione",
        "cultura",
        "pianificazione urbana sostenibile",
        "servizi di pubblica utilità",
        "sviluppo economico",
    ]
    assert _sectors(riga, SectorLevel.FOCUS) == ["stile di vita salutare", "design", "moda"]
    assert riga.sectors[1].sector_id == 2


def test_both_bodies_of_new_york(drafts):
    office, agency = drafts[1:3]
    assert [(_other(one).body_kind, _other(one).city, _other(one).country) for one in (office, agency)] == [
        (BodyKind.CITY_OFFICE, "New York", "US"),
        (BodyKind.AGENCY, "New York", "US"),
    ]
    assert (office.kind_wording, agency.kind_wording) == ("dichiarazione programmatica", "accordo")
    assert [(one.act_date.edtf, one.months) for one in (*office.periods, *agency.periods)] == [
        ("2016-11-25", None),
        ("2016-05-02", 24),
    ]
    assert [one.name for one in office.initiatives] == ["Milan Digital Bridge"]
    assert [one.name for one in agency.initiatives] == ["bando pubblico"]
    assert not office.signatories
    assert not agency.signatories


def test_the_third_agreement_with_new_york_is_a_gap(found, drafts):
    assert [remark.kind for remark in found.remarks] == [RemarkKind.COUNT]
    assert [len(draft.gaps) for draft in drafts] == [0, 1, 0, 0, 0]
    assert "se ne è aggiunto un terzo" in drafts[1].gaps[0].text


def test_chengdu(drafts):
    chengdu = drafts[3]
    assert [(one.kind, one.act_date.edtf, one.months) for one in chengdu.periods] == [
        (PeriodKind.ORIGINAL, "2015-09-30", 36),
        (PeriodKind.RENEWAL, "", None),
    ]
    (assertion,) = chengdu.assertions
    assert (assertion.status, assertion.wording) == (AssertedStatus.IN_FORCE, "è tuttora attivo")
    assert assertion.as_of == PartialDate(2024, 5, 1)
    assert not chengdu.signatories


def test_guangzhou(drafts):
    guangzhou = drafts[4]
    assert (
        guangzhou.titles[0].text == "Memorandum per il Rafforzamento delle Comunicazioni e della Cooperazione"
    )
    assert guangzhou.titles[0].proper
    assert [(one.kind, one.act_date.edtf, one.months) for one in guangzhou.periods] == [
        (PeriodKind.ORIGINAL, "2012", None),
        (PeriodKind.RENEWAL, "2014", None),
        (PeriodKind.RENEWAL, "2017", None),
    ]
    assert _sectors(guangzhou) == [
        "cooperazione economica, commerciale, scientifica",
        "industria della moda",
        "gestione della città",
        "cultura",
        "istruzione",
        "servizi sociali",
        "sport",
        "turismo",
    ]
    assert guangzhou.assertions[0].wording == "sono legate"


def test_the_rule_for_all_is_applied_to_none(drafts):
    """The page says that such agreements usually last two years; only two of the five say so themselves."""
    terms = [draft.periods[0].months for draft in drafts]
    assert terms == [24, None, 24, 36, None]
    assert not any(draft.purpose.startswith("durata") for draft in drafts)
