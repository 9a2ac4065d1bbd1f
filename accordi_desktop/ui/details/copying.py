# SPDX-License-Identifier: EUPL-1.2
"""A new agreement from the content of another."""

from dataclasses import replace
from typing import TypeVar

from accordi_desktop.model.dates.partial_date import UNKNOWN
from accordi_desktop.model.enums import Certainty
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

Part = TypeVar(
    "Part",
    TitleDraft,
    PartyDraft,
    SignatoryDraft,
    SectorDraft,
    InitiativeDraft,
    GapDraft,
)


def copy_of(draft: AgreementDraft, reference: str) -> AgreementDraft:
    """What the draft says, under another reference.

    The numbers of the papers, the dates, the renewals, what a source says of the state, the termination, a
    declined renewal, a suspension and the publication are the first one's own: taken over, they would be
    false of another act. The length of the first term is taken over as inferred.
    """
    return replace(
        draft,
        reference=reference,
        protocol_number="",
        resolution_number="",
        assertion=AssertionDraft(),
        termination=TerminationDraft(),
        declined_on=UNKNOWN,
        suspended_on=UNKNOWN,
        suspension_note="",
        published=False,
        titles=_new(draft.titles),
        parties=_new(draft.parties),
        signatories=_new(draft.signatories),
        sectors=_new(draft.sectors),
        periods=tuple(_term(period) for period in draft.periods[:1]),
        initiatives=_new(draft.initiatives),
        gaps=_new(draft.gaps),
    )


def _term(period: PeriodDraft) -> PeriodDraft:
    if period.months is None:
        return PeriodDraft()
    return PeriodDraft(months=period.months, certainty=Certainty.INFERRED)


def _new(parts: tuple[Part, ...]) -> tuple[Part, ...]:
    return tuple(replace(part, id=None) for part in parts)
