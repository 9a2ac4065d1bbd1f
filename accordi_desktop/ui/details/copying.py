# SPDX-License-Identifier: EUPL-1.2
"""A new agreement from the content of another."""

from dataclasses import replace
from typing import TypeVar

from accordi_desktop.model.partial_date import UNKNOWN
from accordi_desktop.register.drafts import (
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
    PeriodDraft,
    InitiativeDraft,
    GapDraft,
)


def copy_of(draft: AgreementDraft, reference: str) -> AgreementDraft:
    """What the draft says, under another reference.

    The numbers of the papers, what a source says of the state, the termination, a declined renewal, a
    suspension and the publication are the first one's own: taken over, they would be false of another act.
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
        periods=_new(draft.periods),
        initiatives=_new(draft.initiatives),
        gaps=_new(draft.gaps),
    )


def _new(parts: tuple[Part, ...]) -> tuple[Part, ...]:
    return tuple(replace(part, id=None) for part in parts)
