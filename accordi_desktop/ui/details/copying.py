# SPDX-License-Identifier: EUPL-1.2
"""A new agreement from the content of another."""

from dataclasses import replace
from typing import TypeVar

from accordi_desktop.register.drafts import (
    AgreementDraft,
    GapDraft,
    InitiativeDraft,
    PartyDraft,
    PeriodDraft,
    SectorDraft,
    SignatoryDraft,
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
    """All that the draft says, under another reference; the numbers of the papers are the first one's own."""
    return replace(
        draft,
        reference=reference,
        protocol_number="",
        resolution_number="",
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
