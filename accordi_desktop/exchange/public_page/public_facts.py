# SPDX-License-Identifier: EUPL-1.2
"""What the public may read of an agreement: never a note, a gap, a document or a state of our own.

It is taken field by field, so that a new field of the register is not published until it is named here.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from accordi_desktop.model.enums import EndBasis, Origin, PeriodKind, Side, SignatoryRole
from accordi_desktop.model.text.fold import fold

if TYPE_CHECKING:
    from accordi_desktop.model.dates.partial_date import PartialDate
    from accordi_desktop.model.enums import AssertedStatus
    from accordi_desktop.register.values.drafts import AssertionDraft, PartyDraft
    from accordi_desktop.register.values.views import AgreementSheet

_ENDS = {EndBasis.STATED, EndBasis.COMPUTED, EndBasis.TACIT, EndBasis.TERMINATION, EndBasis.EVENT}


@dataclass(frozen=True, slots=True)
class PublicBody:
    """A counterpart; `derived` tells that the country follows from the city and stands in no act."""

    name: str
    city: str
    country: str
    derived: bool


@dataclass(frozen=True, slots=True)
class PublicStatement:
    """What a source says of an agreement, with the day it spoke."""

    status: AssertedStatus
    wording: str
    source: str
    as_of: PartialDate


@dataclass(frozen=True, slots=True)
class PublicAgreement:
    """One published agreement; titles by their language, country codes, months of the first term."""

    reference: str
    titles: tuple[tuple[str, str], ...]
    kind: str
    own_bodies: tuple[str, ...]
    counterparts: tuple[PublicBody, ...]
    signed: PartialDate
    months: int | None
    end: PartialDate
    open_ended: bool
    renewals: tuple[PartialDate, ...]
    purpose: str
    sectors: tuple[str, ...]
    initiatives: tuple[tuple[str, str], ...]
    signatories: tuple[tuple[str, str], ...]
    statement: PublicStatement | None

    @property
    def anchor(self) -> str:
        """The name of its place on the page."""
        return "accordo-" + fold(self.reference).replace(" ", "-")

    def title(self, language: str) -> tuple[str, str]:
        """The title in that language and the language it is in: another one where there is none."""
        found = next((pair for pair in self.titles if pair[0] == language), None)
        if found is None:
            found = self.titles[0] if self.titles else (language, "")
        return found[1], found[0]


def public_agreement(sheet: AgreementSheet, *, with_names: bool) -> PublicAgreement:
    """What is published of a sheet; the persons who signed only `with_names`."""
    content = sheet.content
    others = (party for party in content.parties if party.side is Side.COUNTERPART)
    own = (party.name for party in content.parties if party.side is Side.OWN)
    renewals = (one.act_date for one in content.periods if one.kind is PeriodKind.RENEWAL)
    sectors = (one.wording or sheet.sector_names.get(one.sector_id or 0, "") for one in content.sectors)
    signers = (one for one in content.signatories if one.role is SignatoryRole.SIGNER)
    end_is_known = sheet.end.known and sheet.validity.basis in _ENDS
    return PublicAgreement(
        reference=content.reference,
        titles=tuple((one.language or "it", one.text) for one in content.titles if one.text),
        kind=content.kind_wording or sheet.kind,
        own_bodies=tuple(name for name in own if name),
        counterparts=tuple(_body(party) for party in others if party.name or party.city),
        signed=sheet.signed,
        months=content.periods[0].months if content.periods else None,
        end=sheet.end if end_is_known else type(sheet.end)(),
        open_ended=content.open_ended,
        renewals=tuple(renewals),
        purpose=content.purpose,
        sectors=tuple(dict.fromkeys(text for text in sectors if text)),
        initiatives=tuple((one.name, one.description) for one in content.initiatives if one.name),
        signatories=tuple((one.person, one.office) for one in signers if one.person) if with_names else (),
        statement=_statement(content.assertions),
    )


def _body(party: PartyDraft) -> PublicBody:
    derived = bool(party.country) and party.country_origin is Origin.DERIVED
    return PublicBody(party.name or party.city, party.city, party.country, derived)


def _statement(assertions: tuple[AssertionDraft, ...]) -> PublicStatement | None:
    """The newest statement that says when it was made; one without a day would grow false unseen."""
    dated = [one for one in assertions if one.status is not None and one.as_of.known]
    if not dated:
        return None
    last = max(dated, key=lambda one: one.as_of.latest)
    assert last.status is not None
    return PublicStatement(last.status, last.wording, last.source, last.as_of)
