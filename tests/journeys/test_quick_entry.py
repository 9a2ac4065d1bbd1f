# SPDX-License-Identifier: EUPL-1.2
"""Five agreements from paper, one after the other, with the keyboard alone and few Tabs each."""

from dataclasses import dataclass, replace

from PySide6.QtCore import Qt

from accordi_desktop.model.dates.partial_date import UNKNOWN, PartialDate
from accordi_desktop.model.enums import BodyKind, Certainty, Origin, PeriodKind, RenewalClause, Side
from accordi_desktop.register.values.drafts import AgreementDraft, PartyDraft, PeriodDraft, SignatoryDraft
from accordi_desktop.ui.app.application import Application, Wish
from accordi_desktop.ui.widgets.choices.suggest_edit import SuggestEdit
from tests.builders import day
from tests.ui.harness.keyboard import focused, press, press_tab, type_text

MOST_TABS = 15
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
SALA = SignatoryDraft("Giuseppe Sala", "Sindaco di Milano", "Comune di Milano", Side.OWN)


@dataclass(frozen=True)
class Paper:
    """What is typed, in the order of the form, and what shall be stored.

    Known names are typed as far as needed; a choice by its first letters, "↓" for the one after it.
    """

    party: tuple[str, str, str, str]  # name, kind of body, city, country
    title: str
    kind: str
    signed: str
    months: str
    end: str
    clause: str
    notice: tuple[str, ...]
    signatories: tuple[tuple[str, str, str], tuple[str, str, str]]  # person, office, side
    sectors: tuple[str, str]
    stored_party: PartyDraft
    stored_kind: str
    stored_period: tuple[PartialDate, int | None, PartialDate]
    stored_clause: tuple[RenewalClause, int | None, int | None]
    stored_signatory: SignatoryDraft
    stored_sectors: tuple[tuple[str, str | None], ...]


PAPERS = (
    Paper(
        party=("rig", "", "", ""),
        title="Protocollo d'intesa per la mobilità sostenibile",
        kind="pro",
        signed="12/3/2019",
        months="24",
        end="",
        clause="rin",
        notice=("3",),
        signatories=(("sala", "", ""), ("nils", "", "")),
        sectors=("cultura", "turismo"),
        stored_party=PartyDraft(
            "Riga", body_kind=BodyKind.CITY, city="Riga", country="LV", country_origin=Origin.DERIVED
        ),
        stored_kind="protocollo d'intesa",
        stored_period=(day("2019-03-12"), 24, UNKNOWN),
        stored_clause=(RenewalClause.EXPRESS, 3, None),
        stored_signatory=SignatoryDraft("Nils Ušakovs", "Presidente del Consiglio Comunale di Riga", "Riga"),
        stored_sectors=(("cultura", "cultura"), ("turismo", "turismo")),
    ),
    Paper(
        party=("Łódź", "", "Łódź", "polo"),
        title="Patto di amicizia fra Milano e Łódź",
        kind="pat",
        signed="6 maggio 2018",
        months="60",
        end="",
        clause="rin↓",
        notice=("6", "60"),
        signatories=(("sala", "", ""), ("Hanna Zdanowska", "Sindaca di Łódź", "")),
        sectors=("formazione", "moda"),
        stored_party=PartyDraft("Łódź", city="Łódź", country="PL"),
        stored_kind="patto di amicizia",
        stored_period=(day("2018-05-06"), 60, UNKNOWN),
        stored_clause=(RenewalClause.TACIT, 6, 60),
        stored_signatory=SignatoryDraft("Hanna Zdanowska", "Sindaca di Łódź"),
        stored_sectors=(("formazione", "formazione"), ("moda", None)),
    ),
    Paper(
        party=("Universidade do Porto", "univ", "Porto", "porto"),
        title="Memorandum sulla ricerca",
        kind="mem",
        signed="2017",
        months="",
        end="31/12/2021",
        clause="",
        notice=(),
        signatories=(("sala", "", ""), ("António de Sousa Pereira", "Rettore", "")),
        sectors=("ricerca universitaria", "sviluppo tecnologico"),
        stored_party=PartyDraft(
            "Universidade do Porto", body_kind=BodyKind.UNIVERSITY, city="Porto", country="PT"
        ),
        stored_kind="memorandum",
        stored_period=(day("2017"), None, day("2021-12-31")),
        stored_clause=(RenewalClause.UNKNOWN, None, None),
        stored_signatory=SignatoryDraft("António de Sousa Pereira", "Rettore"),
        stored_sectors=(
            ("ricerca universitaria", "ricerca universitaria"),
            ("sviluppo tecnologico", "sviluppo tecnologico"),
        ),
    ),
    Paper(
        party=("chen", "", "", ""),
        title="Accordo quadro sullo scambio di esperti",
        kind="acc",
        signed="9/2019",
        months="36",
        end="",
        clause="nes",
        notice=(),
        signatories=(("sala", "", ""), ("罗强", "Sindaco di Chengdu", "")),
        sectors=("cultura", "formazione degli insegnanti"),
        stored_party=PartyDraft(
            "Chengdu", body_kind=BodyKind.CITY, city="Chengdu", country="CN", country_origin=Origin.DERIVED
        ),
        stored_kind="accordo di collaborazione",
        stored_period=(day("2019-09"), 36, UNKNOWN),
        stored_clause=(RenewalClause.NONE, None, None),
        stored_signatory=SignatoryDraft("罗强", "Sindaco di Chengdu"),
        stored_sectors=(("cultura", "cultura"), ("formazione degli insegnanti", None)),
    ),
    Paper(
        party=("Lione", "", "Lione", "franc"),
        title="Lettera d'intenti sulle politiche alimentari",
        kind="let",
        signed="15/10/2015",
        months="12",
        end="",
        clause="rin",
        notice=("1",),
        signatories=(("sala", "", ""), ("Gérard Collomb", "Sindaco di Lione", "")),
        sectors=("sviluppo sociale", "agricoltura urbana"),
        stored_party=PartyDraft("Lione", city="Lione", country="FR"),
        stored_kind="lettera d'intenti",
        stored_period=(day("2015-10-15"), 12, UNKNOWN),
        stored_clause=(RenewalClause.EXPRESS, 1, None),
        stored_signatory=SignatoryDraft("Gérard Collomb", "Sindaco di Lione"),
        stored_sectors=(("sviluppo sociale", "sviluppo sociale"), ("agricoltura urbana", None)),
    ),
)


class Typist:
    """Types a paper into the form and counts the keys that only move."""

    def __init__(self) -> None:
        self.tabs = 0
        self.enters = 0

    def write(self, paper: Paper) -> None:
        """From the name of the counterpart, where the form begins, to the last sector."""
        name, body, city, country = paper.party
        for text in (name, body, city):
            self._tab(text)
        self._enter(country)
        self._enter(paper.title)
        self._enter(paper.kind)
        self._tab(paper.signed)
        self._tab(paper.months)
        self._enter(paper.end)
        for text in (paper.clause, *paper.notice):
            self._tab(text)
        self._enter("")  # the tick "without end"
        for signatory in paper.signatories:
            self._write_signatory(*signatory)
        self._enter("")  # the blank row that came
        for sector in paper.sectors:
            self._tab(sector)
            self._enter("")

    def _write_signatory(self, person: str, office: str, side: str) -> None:
        self._tab(person)
        self._tab(office)
        self._enter(side)

    def _tab(self, text: str) -> None:
        type_text(text.rstrip("↓"))
        if text.endswith("↓"):
            press(Qt.Key.Key_Down)
        press_tab()
        self.tabs += 1

    def _enter(self, text: str) -> None:
        """Enter takes an open suggestion first, and then goes to the next field."""
        type_text(text)
        field = focused()
        if isinstance(field, SuggestEdit) and field.suggestions():
            press(Qt.Key.Key_Return)
            self.enters += 1
        press(Qt.Key.Key_Return)
        self.enters += 1


def ready(application: Application) -> bool:
    context = application.window.context
    return context.register is not None and not context.tasks.busy


def test_five_agreements_are_typed_from_paper(qtbot, begin) -> None:
    application = begin(Wish(sample=True))
    window, context = application.window, application.window.context
    qtbot.waitUntil(lambda: ready(application))
    qtbot.waitActive(window)
    press(Qt.Key.Key_N, CTRL)
    qtbot.waitUntil(lambda: ready(application) and window.register_page.details.is_editing)
    counts = []
    for paper in PAPERS:
        typist = Typist()
        typist.write(paper)
        press(Qt.Key.Key_S, CTRL | SHIFT)
        counts.append((typist.tabs, typist.enters))
        qtbot.waitUntil(lambda: ready(application))
        assert window.register_page.details.is_editing, "the next one has begun"
        assert not window.register_page.details.is_dirty()
    assert max(tabs for tabs, _ in counts) <= MOST_TABS, counts
    register = context.register
    stored = [
        register.agreements.sheet(register.agreements.id_of(f"A-{6 + place:03}")).content
        for place in range(len(PAPERS))
    ]
    for content, paper in zip(stored, PAPERS, strict=True):
        compare(content, paper, register)


def compare(content: AgreementDraft, paper: Paper, register) -> None:
    kinds = {kind.id: kind.name for kind in register.office.instrument_kinds()}
    terms = {term.id: term.name for term in register.office.sectors()}
    own, party = content.parties
    assert (own.name, own.side) == ("Comune di Milano", Side.OWN)
    assert without_id(party) == paper.stored_party
    assert [title.text for title in content.titles] == [paper.title]
    assert kinds[content.kind_id] == paper.stored_kind
    (period,) = content.periods
    on, months, end = paper.stored_period
    assert without_id(period) == PeriodDraft(PeriodKind.ORIGINAL, on, UNKNOWN, months, end)
    assert period.certainty is Certainty.DOCUMENTED
    assert (content.renewal_clause, content.notice_months, content.tacit_months) == paper.stored_clause
    assert [without_id(one) for one in content.signatories] == [SALA, paper.stored_signatory]
    assert [(one.wording, terms.get(one.sector_id)) for one in content.sectors] == list(paper.stored_sectors)


def without_id(part):
    return replace(part, id=None)
