# SPDX-License-Identifier: EUPL-1.2
"""Makes the draft of an agreement from a row that was read; what a row does not say stays empty."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING, Any

from accordi_desktop.assets import resource
from accordi_desktop.exchange.imports.meanings import Meaning
from accordi_desktop.exchange.imports.periods import make_periods
from accordi_desktop.exchange.imports.readings.names import Person, plain
from accordi_desktop.exchange.imports.readings.reasons import Certainty, Reason
from accordi_desktop.exchange.imports.readings.terms import Term
from accordi_desktop.model.dates.approximate_date import parse_edtf
from accordi_desktop.model.dates.partial_date import UNKNOWN, PartialDate
from accordi_desktop.model.enums import BodyKind, RenewalClause, Side
from accordi_desktop.model.text.city_name import city_name
from accordi_desktop.model.text.fold import fold
from accordi_desktop.model.text.place import find_place
from accordi_desktop.register.values.drafts import (
    AgreementDraft,
    AssertionDraft,
    GapDraft,
    PartyDraft,
    SectorDraft,
    SignatoryDraft,
    TerminationDraft,
    TitleDraft,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from accordi_desktop.exchange.imports.mapping import Mapping as ColumnMapping
    from accordi_desktop.exchange.imports.row_reader import ReadCell, ReadRow
    from accordi_desktop.register.values.views import OfficeParticulars

_NO_GAP = frozenset({Reason.STATE_WITHOUT_SOURCE})


@dataclass(frozen=True, slots=True)
class DraftContext:
    """What drafts are made with: the office, its lists by folded name, and the sentences of a language.

    `gap` words a cell that was not understood: heading, text, reason.
    """

    office: OfficeParticulars
    kinds: Mapping[str, int]
    sectors: Mapping[str, int]
    gap: Callable[[str, str, Reason], str]
    untitled: str
    termination_reason: str
    language: str = "it"


@dataclass(slots=True)
class MadeDraft:
    """A draft, and what of the row as a whole is doubtful."""

    draft: AgreementDraft
    doubts: list[Reason] = field(default_factory=list)


def make_draft(row: ReadRow, mapping: ColumnMapping, context: DraftContext) -> MadeDraft:
    """The draft of a row; it can be saved whatever the row says."""
    made = MadeDraft(AgreementDraft())
    kind = _first(row, Meaning.KIND)
    parties = _parties(row, context)
    if not any(party.side is Side.COUNTERPART for party in parties):
        made.doubts.append(Reason.NO_COUNTERPART)
    terms = [
        one
        for one in row.values(Meaning.TERM, Meaning.CLAUSE, Meaning.NOTICE, Meaning.END)
        if isinstance(one, Term)
    ]
    periods, unequal = make_periods(row)
    if unequal:
        made.doubts.append(Reason.UNEQUAL_LISTS)
    ended = _date(_first(row, Meaning.TERMINATED_ON))
    made.draft = AgreementDraft(
        reference=_text(_first(row, Meaning.REFERENCE)),
        kind_id=context.kinds.get(fold(kind)) if kind else None,
        kind_wording=kind or "",
        titles=_titles(row, kind or "", context),
        purpose=_joined(row, Meaning.PURPOSE),
        parties=parties,
        signatories=_signatories(row, parties),
        sectors=_sectors(row, context),
        periods=periods,
        gaps=_gaps(row, context),
        renewal_clause=_clause(terms),
        notice_months=_one(term.notice_months for term in terms),
        notice_days=None
        if _one(term.notice_months for term in terms)
        else _one(term.notice_days for term in terms),
        tacit_months=_one(term.tacit_months for term in terms),
        open_ended=any(term.open_ended for term in terms),
        assertions=_assertions(row, mapping),
        termination=TerminationDraft(ended, context.termination_reason)
        if ended.known
        else TerminationDraft(),
        protocol_number=_joined(row, Meaning.PROTOCOL, " – "),
        resolution_number=_joined(row, Meaning.RESOLUTION, " – "),
        source=_joined(row, Meaning.SOURCE) or mapping.source,
        notes=_joined(row, Meaning.NOTES),
    )
    return made


def _first(row: ReadRow, meaning: Meaning) -> Any:  # noqa: ANN401 - as the meaning has it
    return next(iter(row.values(meaning)), None)


def _text(value: object) -> str:
    return str(value) if value else ""


def _one(values: Iterable[Any]) -> Any:  # noqa: ANN401
    return next((value for value in values if value is not None), None)


def _joined(row: ReadRow, meaning: Meaning, between: str = "\n") -> str:
    return between.join(dict.fromkeys(str(one) for one in row.values(meaning)))


def _date(value: object) -> PartialDate:
    return value if isinstance(value, PartialDate) else UNKNOWN


def _titles(row: ReadRow, kind: str, context: DraftContext) -> tuple[TitleDraft, ...]:
    """The titles of the act; without one a description, which is not proper."""
    titles = tuple(dict.fromkeys(map(str, row.values(Meaning.TITLE))))
    if titles:
        return tuple(TitleDraft(text, context.language) for text in titles)
    return (TitleDraft(kind or context.untitled, context.language, proper=False),)


def _parties(row: ReadRow, context: DraftContext) -> tuple[PartyDraft, ...]:
    office = context.office
    own_name = _text(_first(row, Meaning.OWN_BODY)) or office.body
    own = PartyDraft(own_name, Side.OWN, body_kind(own_name), city=office.city, country=office.country)
    city, country = _text(_first(row, Meaning.CITY)), _text(_first(row, Meaning.COUNTRY))
    if place := _first(row, Meaning.PLACE):
        city, country = city or place[0], country or place[1]
    names = [part.strip() for part in _text(_first(row, Meaning.COUNTERPART)).split(";") if part.strip()]
    if not names and city:
        names = [city]
    cities = [part.strip() for part in city.split(";") if part.strip()] if len(names) > 1 else [city]
    if len(cities) != len(names):
        cities = [city] + [""] * (len(names) - 1) if len(names) == 1 else [""] * len(names)
    others = [
        PartyDraft(name, Side.COUNTERPART, body_kind(name), city=where, country=country)
        for name, where in zip(names, cities, strict=True)
    ]
    return ((own,) if own_name else ()) + tuple(others)


def body_kind(name: str) -> BodyKind | None:
    """What kind of body a name says plainly: by its words, or as the name of a city; else none."""
    folded = fold(name)
    found = next((kind for kind, word in _bodies().items() if word.search(folded)), None)
    if found is not None:
        return found
    city = city_name(name)
    return BodyKind.CITY if city != " ".join(name.split()) or find_place(city) is not None else None


@cache
def _bodies() -> dict[BodyKind, re.Pattern[str]]:
    table: dict[str, list[str]] = json.loads(resource("exchange", "bodies.json").read_text(encoding="utf-8"))
    return {BodyKind(kind): re.compile(rf"\b(?:{'|'.join(words)})\b") for kind, words in table.items()}


def _sectors(row: ReadRow, context: DraftContext) -> tuple[SectorDraft, ...]:
    wordings = [str(one) for found in row.values(Meaning.SECTORS) for one in _tuple(found)]
    return tuple(SectorDraft(one, context.sectors.get(fold(one))) for one in dict.fromkeys(wordings))


def _tuple(value: object) -> tuple[object, ...]:
    return value if isinstance(value, tuple) else (value,)


def _signatories(row: ReadRow, parties: tuple[PartyDraft, ...]) -> tuple[SignatoryDraft, ...]:
    found = [
        SignatoryDraft(person.name, person.office, side=side)
        for meaning, side in (
            (Meaning.OWN_SIGNATORIES, Side.OWN),
            (Meaning.COUNTERPART_SIGNATORIES, Side.COUNTERPART),
        )
        for person in _people(row.values(meaning))
    ]
    people = _people(row.values(Meaning.SIGNATORIES))
    sides = [_side(person, parties) for person in people]
    for index, person in enumerate(people):
        side = sides[index]
        if side is None:
            # The first of two is ours where the other is theirs: so acts and tables name them.
            others = {one for place, one in enumerate(sides) if place != index and one is not None}
            side = Side.OWN if others == {Side.COUNTERPART} else Side.COUNTERPART
        found.append(SignatoryDraft(person.name, person.office, side=side))
    return tuple(found)


def _people(values: Iterable[object]) -> list[Person]:
    return [person for value in values for person in _tuple(value) if isinstance(person, Person)]


def _side(person: Person, parties: tuple[PartyDraft, ...]) -> Side | None:
    """The side whose city or body the office names; None where it names neither."""
    text = f" {fold(f'{person.name} {person.office}')} "
    for side in (Side.COUNTERPART, Side.OWN):
        for party in parties:
            named = [fold(party.city), fold(party.name)]
            if party.side is side and any(len(name) > 2 and f" {name} " in text for name in named):
                return side
    return None


def _clause(terms: list[Term]) -> RenewalClause:
    return _one(term.clause for term in terms) or RenewalClause.UNKNOWN


def _assertions(row: ReadRow, mapping: ColumnMapping) -> tuple[AssertionDraft, ...]:
    """The state that the table asserts, once somebody said in whose name and of which day it speaks."""
    state = _first(row, Meaning.STATE)
    if not state or not mapping.asserted_source:
        return ()
    as_of = parse_edtf(mapping.asserted_on) if mapping.asserted_on else UNKNOWN
    return (AssertionDraft(state[0], state[1], mapping.asserted_source, as_of),)


def _gaps(row: ReadRow, context: DraftContext) -> tuple[GapDraft, ...]:
    """One for each cell that was not understood; what a person gave up is not asked for again."""
    return tuple(
        GapDraft(context.gap(plain(cell.heading), _cut(cell), cell.taken.reason))
        for cell in row.cells
        if cell.taken.certainty is Certainty.NOT_UNDERSTOOD
        and cell.taken.reason is not None
        and cell.taken.reason not in _NO_GAP
        and cell.meaning is not Meaning.STATE
    )


def _cut(cell: ReadCell) -> str:
    text = plain(cell.value)
    return text if len(text) <= 200 else f"{text[:199]}…"
