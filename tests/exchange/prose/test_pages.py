# SPDX-License-Identifier: EUPL-1.2
"""Pages as cities write them (all invented): lists, prose, records, press releases, Italian and English."""

import pytest

from accordi_desktop.exchange.prose.own_side import OwnSide
from tests.exchange.prose.reading import in_short, read, text_of

PAGES = {
    "torino_elenco": (
        "Torino",
        "IT",
        [
            ("Chambéry", "gemellaggio", "1957", None, ()),
            ("Colonia", "gemellaggio", "1958", None, ()),
            ("Esch-sur-Alzette", "gemellaggio", "1958", None, ()),
            ("Digione", "gemellaggio", "1958", None, ()),
            ("Nagoya", "gemellaggio", "2005-05-27", None, ()),
            ("Barcellona", "accordo", "1998-11-18", None, ()),
            ("Zlín", "accordo di collaborazione", "2004", None, ()),
            ("Haifa", "accordo di collaborazione", "", None, ()),
        ],
    ),
    "torino_prosa": (
        "Torino",
        "IT",
        [
            ("Detroit", "gemellaggio", "1998", None, ()),
            ("Salt Lake City", "gemellaggio", "2007", None, ()),
            ("Shenyang", "gemellaggio", "1985", None, ()),
            ("Volgograd", "gemellaggio", "2011", None, ()),
            ("Nagoya", "accordo di gemellaggio", "2005-05-27", 60, ("2015",)),
            ("Bogotà", "protocollo d'intesa", "2013-07", None, ()),
        ],
    ),
    "bologna": (
        "Bologna",
        "IT",
        [
            ("Tirana", "memorandum of understanding", "2022-10-05", 48, ()),
            ("Detroit", "patto di collaborazione", "2021-09", None, ("2023",)),
        ],
    ),
    "genova": (
        "Genova",
        "IT",
        [
            ("Baltimore", "gemellaggio", "1985", None, ()),
            ("Columbus", "gemellaggio", "1955", None, ()),
            ("Odessa", "gemellaggio", "1972", None, ()),
            ("Murcia", "gemellaggio", "", None, ()),
            ("Tianjin", "memorandum of understanding", "2019-03-12", 36, ()),
            ("Port Authority of Rotterdam", "letter of intent", "2017-06", None, ()),
        ],
    ),
    "firenze": (
        "Firenze",
        "IT",
        [
            ("Kyoto", "patto di gemellaggio", "1965", None, ()),
            ("Filadelfia", "patto di gemellaggio", "1964", None, ()),
            ("Valladolid", "patto di amicizia", "2007-05-03", None, ()),
            ("Tirana", "accordo di collaborazione", "2010-10-12", 36, ()),
            ("Nanchino", "gemellaggio", "1980", None, ()),
            ("Università di Edimburgo", "protocollo d'intesa", "2014-06-26", None, ()),
        ],
    ),
    "roma": (
        "Roma",
        "IT",
        [
            ("Parigi", "gemellaggio", "1956-01-30", None, ()),
            ("Seoul", "memorandum d'intesa", "2000-03-15", None, ()),
            ("Il Cairo", "protocollo di collaborazione", "1988", None, ()),
            ("Mosca", "dichiarazione d'intenti", "2006", None, ("2011",)),
        ],
    ),
    "bergamo": (
        "Bergamo",
        "IT",
        [
            ("Greenville", "gemellaggio", "1985", None, ()),
            ("Mulhouse", "gemellaggio", "1989", None, ()),
            ("Bengbu", "accordo di cooperazione", "2012", None, ()),
            ("Cochabamba", "lettera d'intenti", "2017-03-07", 18, ()),
        ],
    ),
    "vienna": (
        "Vienna",
        "AT",
        [
            ("Tashkent", "memorandum of understanding", "2021-05-05", 36, ("2024",)),
            ("Zagreb", "agreement on cooperation", "1992", None, ("1999", "2005")),
            ("Belgrade", "partnership agreement", "2015", None, ()),
        ],
    ),
    "napoli": (
        "Napoli",
        "IT",
        [
            ("Baku", "protocollo di gemellaggio", "1972", None, ()),
            ("Kagoshima", "gemellaggio", "1960-05-03", None, ()),
            ("Gafsa", "patto di amicizia", "2003", None, ()),
            ("Santiago de Cuba", "accordo di collaborazione", "2018-07-20", 36, ()),
        ],
    ),
    "palermo": (
        "Palermo",
        "IT",
        [
            ("Tunisi", "accordo di collaborazione", "2015", 24, ("2021-04-15",)),
            ("Düsseldorf", "gemellaggio", "2016", None, ()),
        ],
    ),
    "milano_asia": (
        "Milano",
        "IT",
        [
            ("Shanghai", "gemellaggio", "1979", None, ()),
            ("Shanghai", "accordo di cooperazione", "2016-10-12", 36, ("2019",)),
            ("Osaka", "patto di gemellaggio", "1981", None, ()),
            ("Seoul", "memorandum d'intesa", "2014-03-21", 36, ()),
        ],
    ),
    "milano_progetti": (
        "Milano",
        "IT",
        [],
    ),
    "verona_schede": (
        "Verona",
        "IT",
        [
            ("Nimes", "gemellaggio", "1960-05-15", None, ()),
            ("Salisburgo", "patto di amicizia", "1973-03-03", None, ()),
            ("Ningbo", "protocollo d'intesa", "2005-11", 36, ()),
        ],
    ),
    "chicago": (
        "Chicago",
        "US",
        [
            ("Milan", "gemellaggio", "1962", None, ()),
            ("Osaka", "gemellaggio", "1973", None, ()),
            ("Casablanca", "gemellaggio", "1982", None, ()),
            ("Shenyang", "gemellaggio", "1985-06-05", None, ()),
            ("Bogotá", "friendship agreement", "2009-09-14", 24, ()),
            ("Mexico City", "agreement", "2013-10", 24, ()),
        ],
    ),
    "trieste": (
        "Trieste",
        "IT",
        [
            ("Graz", "accordo", "1973-06-06", None, ("2003-05-10",)),
            ("Governo della Regione di Sofia", "protocollo d'intesa", "2011-11-04", 60, ()),
            ("Lubiana", "lettera di intenti", "2014-09-20", None, ()),
        ],
    ),
    "padova": (
        "Padova",
        "IT",
        [
            ("Nancy", "gemellaggio", "1964", None, ()),
            ("Friburgo in Brisgovia", "gemellaggio", "1967", None, ()),
            ("Boston", "gemellaggio", "1983", None, ()),
            ("Handan", "gemellaggio", "1988", None, ()),
            ("Iași", "gemellaggio", "1995", None, ()),
            ("Beira", "gemellaggio", "1995", None, ()),
            ("Coimbra", "gemellaggio", "1998", None, ()),
            ("Cagliari", "gemellaggio", "2002", None, ()),
            ("Oxford", "accordo di amicizia", "", None, ()),
            ("Gdańsk", "accordo", "2003", None, ()),
            ("Cracovia", "accordo", "2005", None, ()),
        ],
    ),
    "catania": (
        "Catania",
        "IT",
        [
            ("Phoenix", "gemellaggio", "1999", None, ()),
            ("Ottawa", "gemellaggio", "2004", None, ()),
            ("Alessandria d'Egitto", "memorandum of understanding", "2011", 60, ("",)),
        ],
    ),
    "brescia": (
        "Brescia",
        "IT",
        [
            ("Darmstadt", "gemellaggio", "1991-07-13", None, ()),
            ("Logroño", "accordo di collaborazione", "2006", None, ()),
            ("Betlemme", "accordo di collaborazione", "2007", None, ()),
            ("Shenzhen", "accordo di collaborazione", "2015-11-16", None, ("2018", "2021-12-04")),
            ("Kaunas", "accordo di collaborazione", "", None, ()),
        ],
    ),
    "elenco_maiuscolo": (
        "Esempio",
        "IT",
        [
            ("Nordhavn", "gemellaggio", "2015", None, ()),
            ("Kamień", "gemellaggio", "2011", None, ()),
            ("Veliko-Polje", "gemellaggio", "2010", None, ()),
        ],
    ),
    "agenzia": (
        "Esempio",
        "IT",
        [
            ("Borgofinto", "protocollo d'intesa", "", 48, ()),
        ],
    ),
    "annuncio": (
        "Esempio",
        "IT",
        [],
    ),
    "tre_comuni": (
        "Esempio",
        "IT",
        [
            ("Borgofinto, Montefinto, Fiumicino", "patto di amicizia", "", None, ()),
            ("Costanza", "gemellaggio", "1985", None, ()),
            ("Omegna", "gemellaggio", "1998", None, ()),
        ],
    ),
    "altre_citta": (
        "Esempio",
        "IT",
        [],
    ),
    "in_collegamento": (
        "Esempio",
        "IT",
        [
            ("Dnipro", "patto di amicizia", "2023-06-14", 60, ()),
        ],
    ),
}


@pytest.mark.parametrize("name", PAGES)
def test_agreements_of_a_page(name):
    city, country, expected = PAGES[name]
    found = read(text_of(name), OwnSide(f"Comune di {city}", city, country))
    assert [in_short(proposal.draft) for proposal in found.proposals] == expected
