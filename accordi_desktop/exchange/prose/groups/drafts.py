# SPDX-License-Identifier: EUPL-1.2
"""Groups of marks as proposed drafts: only what the text says, never more precise than it says it."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from accordi_desktop.exchange.prose.groups.group import Counterpart, Group, Person, Renewal
from accordi_desktop.exchange.prose.marks import Mark, MarkKind, Sureness
from accordi_desktop.exchange.prose.own_side import OwnSide
from accordi_desktop.model.dates.partial_date import UNKNOWN, PartialDate
from accordi_desktop.model.enums import AssertedStatus, BodyKind, Origin, PeriodKind, RenewalClause, Side
from accordi_desktop.model.text.fold import fold
from accordi_desktop.register.values.drafts import (
    AgreementDraft,
    AssertionDraft,
    GapDraft,
    InitiativeDraft,
    PartyDraft,
    PeriodDraft,
    SectorDraft,
    SignatoryDraft,
    TerminationDraft,
    TitleDraft,
)

_UNKNOWN_SIDE = Side.COUNTERPART


@dataclass(frozen=True, slots=True)
class Terms:
    """The office's lists, by folded name: a wording is linked only to a name that is the same."""

    kinds: Mapping[str, int] = field(default_factory=dict)
    sectors: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Source:
    """Where the text comes from and the day on which it spoke, given once for all that is taken from it."""

    title: str = ""
    as_of: PartialDate = UNKNOWN


def draft_of(group: Group, own: OwnSide, terms: Terms, source: Source) -> AgreementDraft:
    """The draft of one agreement; what the marks do not say stays empty or unknown."""
    clause = RenewalClause(str(group.clause.value)) if group.clause else RenewalClause.UNKNOWN
    return AgreementDraft(
        kind_id=terms.kinds.get(fold(group.kind)),
        kind_wording=group.kind_wording,
        titles=(_title(group),),
        purpose=str(group.purpose.value) if group.purpose else "",
        parties=(_own_party(own), *(_party(one) for one in group.counterparts)),
        signatories=_signatories(group, own),
        sectors=tuple(
            SectorDraft(str(mark.value), terms.sectors.get(fold(str(mark.value))), level)
            for mark, level in group.sectors
        ),
        periods=_periods(group),
        initiatives=_initiatives(group),
        gaps=tuple(GapDraft(mark.text) for mark in group.gaps),
        renewal_clause=clause,
        notice_months=_number(group.notice, MarkKind.NOTICE_MONTHS),
        notice_days=_number(group.notice, MarkKind.NOTICE_DAYS),
        termination=TerminationDraft(on=_date(group.ended)),
        open_ended=group.open_ended is not None,
        assertions=_assertions(group, source),
        resolution_number=str(group.resolution.value) if group.resolution else "",
        source=source.title,
    )


def _title(group: Group) -> TitleDraft:
    if group.title is not None:
        return TitleDraft(str(group.title.value))
    return TitleDraft(group.kind_wording[:1].upper() + group.kind_wording[1:], proper=False)


def _own_party(own: OwnSide) -> PartyDraft:
    return PartyDraft(own.body or own.city, Side.OWN, BodyKind.CITY, city=own.city, country=own.country)


def _party(one: Counterpart) -> PartyDraft:
    return PartyDraft(
        one.name,
        Side.COUNTERPART,
        one.kind,
        city=one.city,
        country=one.country,
        country_origin=Origin.STATED if one.country_said else Origin.DERIVED,
    )


def _signatories(group: Group, own: OwnSide) -> tuple[SignatoryDraft, ...]:
    """Each person on the side of the office; of offices without a place the first is taken for the own."""
    unplaced = [one for one in group.people if one.own is None]
    other = group.counterparts[0].name if group.counterparts else ""

    def drafted(person: Person) -> SignatoryDraft:
        mine = person.own if person.own is not None else person is unplaced[0]
        side = Side.OWN if mine else _UNKNOWN_SIDE
        return SignatoryDraft(
            str(person.name.value), person.office, (own.body or own.city) if mine else other, side
        )

    return tuple(drafted(one) for one in group.people)


def _periods(group: Group) -> tuple[PeriodDraft, ...]:
    first = PeriodDraft(
        act_date=_date(group.signed),
        start=_date(group.start),
        months=int(str(group.term.value)) if group.term else None,
        end=_date(group.end) if not group.term else UNKNOWN,
        place=str(group.place_signed.value) if group.place_signed else "",
    )
    renewals = tuple(_renewal(one) for one in group.renewals)
    return (first, *renewals) if first.says_something or renewals else ()


def _renewal(renewal: Renewal) -> PeriodDraft:
    months = int(str(renewal.months.value)) if renewal.months else None
    return PeriodDraft(
        PeriodKind.RENEWAL,
        act_date=_date(renewal.mark),
        months=months,
        end=_date(renewal.end) if months is None else UNKNOWN,
    )


def _initiatives(group: Group) -> tuple[InitiativeDraft, ...]:
    if group.initiative is None:
        return ()
    fields = "; ".join(str(mark.value) for mark in group.initiative_fields)
    return (InitiativeDraft(str(group.initiative.value), fields=fields),)


def _assertions(group: Group, source: Source) -> tuple[AssertionDraft, ...]:
    """What the source asserts, in its words, with the day on which it spoke."""
    if group.state is None:
        return ()
    return (
        AssertionDraft(AssertedStatus(str(group.state.value)), group.state.text, source.title, source.as_of),
    )


def _number(mark: Mark | None, kind: MarkKind) -> int | None:
    return int(str(mark.value)) if mark is not None and mark.kind is kind else None


def _date(mark: Mark | None) -> PartialDate:
    return mark.value if mark is not None and isinstance(mark.value, PartialDate) else UNKNOWN


def doubts(group: Group) -> tuple[Mark, ...]:
    """The marks that a person must decide on."""
    return tuple(mark for mark in group.marks if mark.sureness is Sureness.DOUBTFUL)
