# SPDX-License-Identifier: EUPL-1.2
"""The five agreements of the city's public page, field by field, written by hand from the page."""

from typing import Any

MILAN = ("Comune di Milano", "city", "Milano", "Italia")
SAYS_IN_FORCE = {
    "status": "in_force",
    "source": "Comune di Milano, pagina «Accordi di collaborazione»",
    "as_of": None,
    "page": "",
}

RIGA: dict[str, Any] = {
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
    "parties": [MILAN, ("Riga", "city", "Riga", "Lettonia")],
    "signatories": [
        ("Giuseppe Sala", "Sindaco di Milano", "Comune di Milano", "own", "signer"),
        ("Nils Ušakovs", "Presidente del Consiglio Comunale di Riga", "Riga", "counterpart", "signer"),
    ],
    "sectors": [
        ("educazione", "educazione", "sector"),
        ("cultura", "cultura", "sector"),
        (None, "pianificazione urbana sostenibile", "sector"),
        (None, "servizi di pubblica utilità", "sector"),
        (None, "sviluppo economico", "sector"),
        (None, "stile di vita salutare", "focus"),
        (None, "design", "focus"),
        (None, "moda", "focus"),
    ],
    "periods": [("original", "2018-02-02", 24, "2020-02-02")],
    "initiatives": [],
    "gaps": 0,
    "assertions": [],
}

NEW_YORK_DIGITAL: dict[str, Any] = {
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
    "parties": [MILAN, ("NYC Mayor’s Office of Digital Strategy", "city_office", "New York", "Stati Uniti")],
    "signatories": [],
    "sectors": [
        (None, "innovazione digitale", "sector"),
        (None, "buone pratiche", "sector"),
        (None, "servizi ai cittadini", "sector"),
        (None, "popolazione a rischio di esclusione (civica, sociale, tecnologica)", "sector"),
    ],
    "periods": [("original", "2016-11-25", None, None)],
    "initiatives": [("Milan Digital Bridge", [])],
    "gaps": 1,
    "assertions": [],
}

NEW_YORK_ECONOMY: dict[str, Any] = {
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
    "parties": [
        MILAN,
        ("New York City Economic Development Corporation", "agency", "New York", "Stati Uniti"),
    ],
    "signatories": [],
    "sectors": [
        (None, "opportunità economiche per giovani imprese", "sector"),
        (None, "scambi economici", "sector"),
    ],
    "periods": [("original", "2016-05-02", 24, "2018-05-02")],
    "initiatives": [
        (
            "Bando pubblico per venti start-up",
            [
                "high-tech e green economy",
                "food e agri-food",
                "social innovation",
                "fashion e design",
                "economia circolare",
                "sharing economy",
                "manifattura digitale",
            ],
        )
    ],
    "gaps": 0,
    "assertions": [],
}

CHENGDU: dict[str, Any] = {
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
    "parties": [MILAN, ("Chengdu", "city", "Chengdu", "Cina")],
    "signatories": [],
    "sectors": [
        (None, "scambi commerciali e culturali", "sector"),
        (None, "promozione turistica e territoriale", "sector"),
        (None, "poli accademici e di alta formazione", "sector"),
        (None, "cooperazione commerciale", "sector"),
    ],
    "periods": [("original", "2015-09-30", 36, "2018-09-30"), ("renewal", None, None, None)],
    "initiatives": [],
    "gaps": 0,
    "assertions": [SAYS_IN_FORCE | {"wording": "è stato rinnovato ed è tuttora attivo"}],
}

GUANGZHOU: dict[str, Any] = {
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
    "parties": [MILAN, ("Guangzhou", "city", "Guangzhou", "Cina")],
    "signatories": [],
    "sectors": [
        (None, "cooperazione economica, commerciale, scientifica", "sector"),
        (None, "industria della moda", "sector"),
        (None, "gestione della città", "sector"),
        ("cultura", "cultura", "sector"),
        (None, "istruzione", "sector"),
        (None, "servizi sociali", "sector"),
        (None, "sport", "sector"),
        ("turismo", "turismo", "sector"),
    ],
    "periods": [
        ("original", "2012", None, None),
        ("renewal", "2014", None, None),
        ("renewal", "2017", None, None),
    ],
    "initiatives": [],
    "gaps": 0,
    "assertions": [SAYS_IN_FORCE | {"wording": "sono legate"}],
}

ALL = (RIGA, NEW_YORK_DIGITAL, NEW_YORK_ECONOMY, CHENGDU, GUANGZHOU)


def essence(agreement: dict[str, Any]) -> dict[str, Any]:
    """What the command line says of an agreement, in the form of the transcription."""
    return {
        **{name: agreement[name] for name in RIGA},
        "parties": [
            (party["name"], party["body_kind"], party["city"], party["country"])
            for party in agreement["parties"]
        ],
        "signatories": [
            tuple(one[name] for name in ("person", "office", "body", "side", "role"))
            for one in agreement["signatories"]
        ],
        "sectors": [
            tuple(one[name] for name in ("term", "wording", "level")) for one in agreement["sectors"]
        ],
        "periods": [
            tuple(one[name] for name in ("kind", "act_date", "months", "end")) for one in agreement["periods"]
        ],
        "initiatives": [(one["name"], one["fields"]) for one in agreement["initiatives"]],
        "gaps": len(agreement["gaps"]),
    }
