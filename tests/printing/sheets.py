# SPDX-License-Identifier: EUPL-1.2
"""Sheets to print: what the office's own page says of its five agreements, and hard cases made from them."""

from dataclasses import replace
from datetime import date

from accordi_desktop.model.dates.partial_date import UNKNOWN, PartialDate
from accordi_desktop.model.enums import (
    AssertedStatus,
    BodyKind,
    Certainty,
    Origin,
    PeriodKind,
    RenewalClause,
    SectorLevel,
    Side,
)
from accordi_desktop.model.validity.spans import validity_on
from accordi_desktop.model.validity.term_chain import period_ends
from accordi_desktop.register.validity_facts import facts_of_draft
from accordi_desktop.register.values.drafts import (
    AgreementDraft,
    AssertionDraft,
    GapDraft,
    InitiativeDraft,
    PartyDraft,
    PeriodDraft,
    SectorDraft,
    SignatoryDraft,
    TitleDraft,
)
from accordi_desktop.register.values.views import AgreementSheet, OfficeParticulars, PeriodView

TODAY = date(2026, 11, 22)
SOURCE = "Comune di Milano, pagina «Accordi di collaborazione»"
SECTORS = {
    1: "turismo", 2: "cultura", 3: "educazione", 4: "formazione", 5: "architettura", 6: "commercio",
    7: "sviluppo tecnologico", 8: "sviluppo urbano", 9: "sviluppo sociale", 10: "ricerca universitaria",
    11: "scambio di buone pratiche d’amministrazione pubblica",
}  # fmt: skip
OFFICE = OfficeParticulars(
    body="Comune di Milano",
    office="Ufficio Relazioni Internazionali",
    city="Milano",
    address="Piazza della Scala 2, 20121 Milano",
    contacts="relazioni.internazionali@example.org\n+39 02 0000000",
)


def sheet(
    content: AgreementDraft, kind: str = "accordo di collaborazione", today: date = TODAY
) -> AgreementSheet:
    """The sheet that the register would give of that content."""
    facts = facts_of_draft(content)
    return AgreementSheet(
        id=1,
        version=1,
        content=content,
        kind=kind,
        sector_names=SECTORS,
        periods=tuple(
            PeriodView(period, found.end, found.computed)
            for period, found in zip(content.periods, period_ends(facts), strict=True)
        ),
        signed=content.periods[0].act_date if content.periods else UNKNOWN,
        facts=facts,
        validity=validity_on(facts, today),
        today=today,
        deleted=False,
        revised_at="2026-11-22T10:00:00",
        revised_by="anna",
    )


MILAN = PartyDraft("Comune di Milano", Side.OWN, BodyKind.CITY, city="Milano", country="IT")


def _sectors(
    *pairs: tuple[str, int | None], level: SectorLevel = SectorLevel.SECTOR
) -> tuple[SectorDraft, ...]:
    return tuple(SectorDraft(wording, term, level) for wording, term in pairs)


def _original(act_date: str, months: int | None) -> PeriodDraft:
    return PeriodDraft(PeriodKind.ORIGINAL, PartialDate.from_edtf(act_date), months=months)


def _renewal(act_date: str) -> PeriodDraft:
    return PeriodDraft(PeriodKind.RENEWAL, PartialDate.from_edtf(act_date))


def _abroad(
    name: str, kind: BodyKind, city: str, country: str, parent: str = "", other_names: str = ""
) -> PartyDraft:
    return PartyDraft(name, Side.COUNTERPART, kind, parent, city, country, Origin.DERIVED, other_names)


RIGA = sheet(
    AgreementDraft(
        reference="A-001",
        kind_wording="memorandum di collaborazione",
        titles=(TitleDraft("Memorandum di collaborazione tra Milano e Riga", proper=False),),
        purpose="Scambievole crescita culturale, economica e sociale delle due comunità.",
        parties=(MILAN, _abroad("Città di Riga", BodyKind.CITY, "Riga", "LV")),
        signatories=(
            SignatoryDraft("Giuseppe Sala", "Sindaco di Milano", "Comune di Milano", Side.OWN),
            SignatoryDraft("Nils Ušakovs", "Presidente del Consiglio Comunale di Riga", "Città di Riga"),
        ),
        sectors=_sectors(
            ("educazione", 3),
            ("cultura", 2),
            ("pianificazione urbana sostenibile", 8),
            ("servizi di pubblica utilità", None),
            ("sviluppo economico", None),
        )
        + _sectors(
            ("stile di vita salutare", None), ("design", None), ("moda", None), level=SectorLevel.FOCUS
        ),
        periods=(_original("2018-02-02", 24),),
        renewal_clause=RenewalClause.EXPRESS,
        source=SOURCE,
        published=True,
    ),
    "memorandum",
)

BRIDGE = sheet(
    AgreementDraft(
        reference="A-002",
        titles=(TitleDraft("Dichiarazione programmatica sul progetto “Milan Digital Bridge”", proper=False),),
        purpose="Condividere le buone pratiche sui temi dell’innovazione digitale.",
        parties=(
            MILAN,
            _abroad(
                "NYC Mayor’s Office of Digital Strategy", BodyKind.CITY_OFFICE, "New York", "US",
                parent="City of New York",
            ),
        ),
        sectors=_sectors(
            ("innovazione digitale", 7),
            ("buone pratiche", 11),
            ("servizi ai cittadini", None),
            ("popolazione a rischio di esclusione (civica, sociale, tecnologica)", 9),
        ),
        periods=(_original("2016-11-25", None),),
        renewal_clause=RenewalClause.EXPRESS,
        initiatives=(InitiativeDraft("Milan Digital Bridge", "Nuovi progetti digitali congiunti"),),
        gaps=(GapDraft("La pagina parla di tre accordi con New York e ne descrive due."),),
        source=SOURCE,
        published=True,
    ),
    "dichiarazione programmatica",
)  # fmt: skip

START_UPS = sheet(
    AgreementDraft(
        reference="A-003",
        titles=(TitleDraft("Accordo con la New York City Economic Development Corporation", proper=False),),
        parties=(
            MILAN,
            _abroad("New York City Economic Development Corporation", BodyKind.AGENCY, "New York", "US"),
        ),
        sectors=_sectors(("opportunità economiche per giovani imprese", 6), ("scambi economici", 6)),
        periods=(_original("2016-05-02", 24),),
        renewal_clause=RenewalClause.EXPRESS,
        initiatives=(
            InitiativeDraft(
                "Bando pubblico per venti start-up",
                "Spazi per uffici, networking e supporto a dieci imprese italiane e dieci americane",
                "high-tech e green economy; food e agri-food; social innovation; fashion e design; "
                "economia circolare; sharing economy; manifattura digitale",
            ),
        ),
        source=SOURCE,
        published=True,
    ),
    "accordo",
)

CHENGDU = sheet(
    AgreementDraft(
        reference="A-004",
        kind_wording="accordo di cooperazione; più avanti «accordo di collaborazione»",
        titles=(TitleDraft("Accordo di cooperazione tra Milano e Chengdu", proper=False),),
        parties=(MILAN, _abroad("Città di Chengdu", BodyKind.CITY, "Chengdu", "CN", other_names="成都")),
        sectors=_sectors(
            ("scambi commerciali e culturali", 6),
            ("promozione turistica e territoriale", 1),
            ("poli accademici e di alta formazione", 10),
            ("cooperazione commerciale", 6),
        ),
        periods=(_original("2015-09-30", 36), _renewal("")),
        renewal_clause=RenewalClause.EXPRESS,
        assertions=(AssertionDraft(AssertedStatus.IN_FORCE, "rinnovato ed è tuttora attivo", SOURCE),),
        gaps=(GapDraft("Data e durata del rinnovo non sono indicate."),),
        source=SOURCE,
        published=True,
    ),
    "accordo di cooperazione",
)

GUANGZHOU = sheet(
    AgreementDraft(
        reference="A-005",
        titles=(TitleDraft("Memorandum per il Rafforzamento delle Comunicazioni e della Cooperazione"),),
        parties=(
            MILAN,
            _abroad("Città di Guangzhou", BodyKind.CITY, "Guangzhou", "CN", other_names="Canton"),
        ),
        sectors=_sectors(
            ("cooperazione economica, commerciale, scientifica", 6),
            ("industria della moda", None),
            ("gestione della città", 11),
            ("cultura", 2),
            ("istruzione", None),
            ("servizi sociali", 9),
            ("sport", None),
            ("turismo", 1),
        ),
        periods=(_original("2012", None), _renewal("2014"), _renewal("2017")),
        renewal_clause=RenewalClause.EXPRESS,
        assertions=(AssertionDraft(AssertedStatus.IN_FORCE, "sono legate", SOURCE),),
        source=SOURCE,
        published=True,
    ),
    "memorandum",
)

SEED = (RIGA, BRIDGE, START_UPS, CHENGDU, GUANGZHOU)

_SENTENCE = "Nella riunione del gruppo di lavoro si è convenuto di proseguire lo scambio di esperienze. "

CROWDED = sheet(
    replace(
        RIGA.content,
        reference="A-017",
        titles=(
            *RIGA.content.titles,
            TitleDraft("Memorandum of cooperation between Milan and Riga", "en"),
            TitleDraft("Sadarbības memorands starp Milānu un Rīgu", "lv"),
        ),
        signatories=tuple(
            SignatoryDraft(f"Firmataria {number}", f"Consigliera delegata {number}", "Città di Riga")
            for number in range(1, 26)
        ),
        periods=(
            *RIGA.content.periods,
            PeriodDraft(
                PeriodKind.RENEWAL,
                PartialDate(2020, 1, 20),
                PartialDate(2020, 2, 3),
                months=84,
                certainty=Certainty.INFERRED,
                note="Rinnovo deliberato dalla Giunta, atto non ancora reperito.",
            ),
        ),
        notice_months=6,
        protocol_number="PG 123456/2018",
        resolution_number="Delibera di Giunta n. 87 del 19/01/2018",
        notes="\n\n".join(_SENTENCE * 12 for _ in range(14)),
    )
)


def with_notes(notes: str) -> AgreementSheet:
    """Riga with other notes."""
    return sheet(replace(RIGA.content, notes=notes), RIGA.kind)
