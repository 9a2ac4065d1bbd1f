# SPDX-License-Identifier: EUPL-1.2
"""An agreement of which every field holds something: what an output leaves out is seen to be missing."""

from dataclasses import replace

from accordi_desktop.model.dates.partial_date import PartialDate
from accordi_desktop.model.enums import (
    AssertedStatus,
    BodyKind,
    Certainty,
    DocumentKind,
    LinkKind,
    NumberKind,
    Origin,
    PeriodKind,
    ProcedurePurpose,
    RenewalClause,
    RenewalManner,
    SectorLevel,
    Side,
    SignatoryRole,
    StartRule,
    StepOutcome,
    TextStanding,
)
from accordi_desktop.model.stored_file import StoredFile
from accordi_desktop.register.values.documents import DocumentDraft, DocumentView
from accordi_desktop.register.values.drafts import (
    ActNumberDraft,
    AgreementDraft,
    AssertionDraft,
    GapDraft,
    InitiativeDraft,
    LinkDraft,
    PartyDraft,
    PeriodDraft,
    SectorDraft,
    SignatoryDraft,
    SuspensionDraft,
    TerminationDraft,
    TextLanguageDraft,
    TitleDraft,
)
from accordi_desktop.register.values.procedure import StepDraft, StepView
from accordi_desktop.register.values.views import AgreementSheet, IncomingLink
from tests.printing.sheets import sheet


def _day(text: str) -> PartialDate:
    return PartialDate.from_edtf(text)


CONTENT = AgreementDraft(
    reference="A-042",
    kind_id=3,
    kind_wording="accordo quadro",
    titles=(
        TitleDraft("Accordo tra Milano e Łódź", "it", id=11),
        TitleDraft("Umowa o współpracy", "pl", proper=False, id=12),
    ),
    purpose="Scambio di esperienze.\nSeconda riga.",
    parties=(
        PartyDraft("Comune di Milano", Side.OWN, BodyKind.CITY, "", "Milano", "IT", id=21),
        PartyDraft(
            "Urząd Miasta Łodzi",
            Side.COUNTERPART,
            BodyKind.CITY_OFFICE,
            "Miasto Łódź",
            "Łódź",
            "PL",
            Origin.DERIVED,
            "Città di Łódź",
            id=22,
        ),
        PartyDraft(
            "Lyon",
            body_kind=BodyKind.AGENCY,
            city="Lyon",
            country="ZQ",
            joined_on=_day("2019-01-01"),
            left_on=_day("2021"),
            membership_act="Adesione del 2019",
            id=23,
        ),
    ),
    signatories=(
        SignatoryDraft(
            "Anna Nowak",
            "Prezydent",
            "Miasto Łódź",
            signed_on=_day("2018-02-10"),
            signed_at="Łódź",
            period_id=52,
            id=31,
        ),
        SignatoryDraft(
            "Giulia Bianchi", "Assessora", "Comune di Milano", Side.OWN, SignatoryRole.WITNESS, id=32
        ),
        SignatoryDraft("Piotr Zieliński", suspension_id=101, id=33),
        SignatoryDraft("Ewa Lis", of_termination=True, id=34),
    ),
    sectors=(
        SectorDraft("kultura", 2, SectorLevel.AIM, id=41),
        SectorDraft("", 6, SectorLevel.FOCUS, id=42),
        SectorDraft("sport", None, id=43),
    ),
    periods=(
        PeriodDraft(
            act_date=_day("2018-02-02"),
            start=_day("2018-03-01"),
            months=24,
            note="Nota",
            start_rule=StartRule.STATED_DAY,
            entered_into_force=_day("2018-03-01"),
            id=51,
        ),
        PeriodDraft(
            PeriodKind.RENEWAL,
            _day("2020"),
            end=_day("2030-06"),
            certainty=Certainty.INFERRED,
            days=45,
            manner=RenewalManner.EXPRESS,
            subject="Aggiunge lo sport",
            place="Varsavia",
            decided_by="Giunta",
            protocol_number="PG 5/2020",
            resolution_number="DGC 6/2020",
            about_id=51,
            id=52,
        ),
    ),
    initiatives=(InitiativeDraft("Ponte", "Programma di scambi", "moda; design ;; cibo", id=61),),
    gaps=(GapDraft("Manca l’atto", id=71), GapDraft("Firma", settled=True, id=72)),
    renewal_clause=RenewalClause.TACIT,
    notice_months=6,
    notice_days=60,
    notice_yearday="06-30",
    counterpart_notice_months=3,
    counterpart_notice_days=90,
    counterpart_notice_yearday="09-30",
    tacit_months=12,
    tacit_limit=2,
    open_ended=True,
    assertions=(
        AssertionDraft(
            AssertedStatus.IN_FORCE, "tuttora attivo", "Pagina del Comune", _day("2024-05"), "p. 3", id=91
        ),
        AssertionDraft(AssertedStatus.EXPIRED, source="Lettera", id=92),
    ),
    termination=TerminationDraft(
        _day("2031-01-01"),
        "Venuto meno l’interesse",
        _day("2030-11-05"),
        "Consiglio comunale",
        "Milano",
        "PG 9/2030",
        "CC 8/2030",
    ),
    declined_on=_day("2029-12-01"),
    declined_by=Side.COUNTERPART,
    accepted_late=True,
    ending_event="Fine del mandato",
    ending_event_on=_day("2031-06"),
    suspensions=(
        SuspensionDraft(
            _day("2012-11-23"),
            _day("2014"),
            "Mozione",
            _day("2012-11-20"),
            "Consiglio comunale",
            "Milano",
            "PG 1/2012",
            "CC 2/2012",
            id=101,
        ),
        SuspensionDraft(_day("2025-01-15"), reason="In attesa di fondi", id=102),
    ),
    text_languages=(
        TextLanguageDraft("it", id=111),
        TextLanguageDraft("pl", TextStanding.PREVAILING, id=112),
    ),
    numbers=(ActNumberDraft(NumberKind.RESOLUTION, "DGC 7/2019", "Giunta", _day("2019-03"), id=121),),
    links=(LinkDraft(LinkKind.IMPLEMENTS, 7, "Piano", id=131),),
    protocol_number="PG 123/2018",
    resolution_number="DGC 45/2018",
    source="Archivio\n\nFaldone 7",
    notes="Prima nota.\n\nSeconda nota.",
    published=True,
)
_FILE = StoredFile("sha256:" + "0" * 64, 12_345, "application/pdf")
FULL = replace(
    sheet(CONTENT, "accordo di cooperazione"),
    version=7,
    documents=(
        DocumentView(
            81,
            DocumentDraft("atto.pdf", DocumentKind.SIGNED_TEXT, "it", _day("2018-02-02"), "Scansione", 52),
            _FILE,
        ),
        DocumentView(82, DocumentDraft("lettera.pdf", DocumentKind.LETTER, of_termination=True), _FILE),
        DocumentView(83, DocumentDraft("mozione.pdf", DocumentKind.RESOLUTION, suspension_id=101), _FILE),
    ),
    steps=(
        StepView(
            91,
            StepDraft(
                "Comunicazione preventiva", ProcedurePurpose.SIGNATURE, "Presidenza", _day("2018-01-02"),
                "P 9", 30, _day("2018-02-01"), StepOutcome.SILENCE, _day("2018-02-01"), 81,
                holds_signature=True, note="Inviata per PEC",
            ),
        ),
        StepView(92, StepDraft("Firma")),
    ),
    reminder_days="365,180",
    references={7: "A-007"},
    source_rule="In genere due anni",
    linked_from=(IncomingLink(9, "A-009", LinkKind.SUPERSEDES, "Nuovo testo"),),
)  # fmt: skip
BLANK: AgreementSheet = sheet(AgreementDraft(reference="A-043"), "")
