# SPDX-License-Identifier: EUPL-1.2
"""Agreements as an office records them: names in the language of the act, numbers and dates its own way."""

from typing import Any

from accordi_desktop.model.enums import PeriodKind, Side
from accordi_desktop.register.values.drafts import (
    AgreementDraft,
    InitiativeDraft,
    PartyDraft,
    PeriodDraft,
    SignatoryDraft,
    SuspensionDraft,
    TitleDraft,
)
from tests.builders import day, draft

_OWN = PartyDraft("Comune di Milano", Side.OWN, city="Milano", country="IT")


def _partner(reference: str, name: str, city: str, country: str, **more: Any) -> AgreementDraft:
    other_names, parent = more.pop("other_names", ""), more.pop("parent", "")
    partner = PartyDraft(name, city=city, country=country, other_names=other_names, parent=parent)
    values = {"titles": (TitleDraft("Patto"),), "periods": ()} | more
    return draft(reference=reference, parties=(_OWN, partner), **values)


def _signed(edtf: str, months: int | None = None) -> tuple[PeriodDraft, ...]:
    return (PeriodDraft(act_date=day(edtf), months=months),)


OFFICE = (
    _partner("U-01", "Comune dell'Aquila", "L’Aquila", "IT"),
    _partner("U-02", "Fondazione Sant'Ambrogio", "Milano", "IT"),
    _partner("U-03", "Landeshauptstadt München", "München", "DE"),
    _partner("U-04", "Kyiv City Council", "Kyiv", "UA"),
    _partner("U-05", "Municipalità di Pechino", "Pechino", "CN"),
    _partner(
        "U-06",
        "Ente fiera",
        "Roma",
        "IT",
        resolution_number="DGC 123/2019",
        protocol_number="prot. n. 12345/2018",
        source="Albo pretorio, atto del 12 maggio 2019",
    ),
    _partner(
        "U-07",
        "Amministrazione cittadina",
        "Tomsk",
        "RU",
        suspensions=(SuspensionDraft(day("2012-11-23"), reason="mozione sulla legge contestata"),),
    ),
    _partner("U-08", "Comune amico", "Riga", "LV", periods=_signed("2018-02-02", 24)),
    _partner("U-09", "Comune altro", "Lima", "PE", periods=_signed("2018-11-02", 24)),
    _partner(
        "U-10",
        "Universität Zürich",
        "Zürich",
        "CH",
        titles=(TitleDraft("Intesa con l'Università cantonale"),),
    ),
    _partner("U-11", "Göteborgs Stad", "Göteborg", "SE"),
    _partner("U-12", "Prefeitura Municipal", "São Paulo", "BR"),
    _partner("U-13", "محافظة القاهرة", "القاهرة", "EG"),
    _partner(
        "U-14",
        "Fondazione",
        "Pescara",
        "IT",
        signatories=(SignatoryDraft("Gabriele D’Annunzio", "Presidente"),),
    ),
    _partner("U-15", "U.S.A.I.D.", "Washington", "US", parent="S.E.A. S.p.A."),
    _partner("U-16", "Landeshauptstadt Stuttgart", "Stuttgart", "DE"),
    _partner("U-17", "广州市人民政府", "广州", "CN"),
    _partner("U-18", "Città di San Pietroburgo", "San Pietroburgo", "RU", periods=_signed("1967")),
    _partner("U-19", "Stadt Freiburg", "Freiburg im Breisgau", "DE"),
    _partner("U-20", "Δήμος Θεσσαλονίκης", "Θεσσαλονίκη", "GR"),
    _partner("U-21", "Thành phố Hồ Chí Minh", "Hồ Chí Minh", "VN"),
    _partner(
        "U-22",
        "Dublin City Council",
        "Dublin",
        "IE",
        signatories=(SignatoryDraft("Mary O'Brien", "Lord Mayor"),),
        notes="Inviare un'e-mail di follow-up.",
    ),
    _partner(
        "U-23",
        "Municipalità",
        "Betlemme",
        "PS",
        titles=(TitleDraft("Gemellaggio"),),
        periods=_signed("2000-04"),
    ),
    _partner(
        "U-24",
        "Wiener Stadtverwaltung",
        "Wien",
        "AT",
        periods=(
            PeriodDraft(act_date=day("2016-03-03"), months=60),
            PeriodDraft(PeriodKind.RENEWAL, day("2021-03-03"), months=24, note="con lettera del 15.4.2021"),
        ),
        initiatives=(InitiativeDraft("Start-up week", fields="moda; design"),),
    ),
)
