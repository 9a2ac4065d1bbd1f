# SPDX-License-Identifier: EUPL-1.2
"""A new agreement from the content of another."""

from dataclasses import replace
from typing import Any

from accordi_desktop.model.enums import Certainty
from accordi_desktop.register.values.drafts import AgreementDraft, PeriodDraft
from accordi_desktop.wording.field_types import Part, Row
from accordi_desktop.wording.fields import OWN_FIELDS, PARTS, PERIODS


def copy_of(draft: AgreementDraft, reference: str) -> AgreementDraft:
    """What the draft says, under another reference; its parts are new ones.

    The fields that are not `copied` (numbers, dates, what a source says of the state...) are the first one's
    own: taken over, they would be false of another act. The length of the first term becomes inferred.
    """
    blank = AgreementDraft()
    changes: dict[str, Any] = {
        field.attribute: getattr(blank, field.attribute) for field in OWN_FIELDS if not field.copied
    }
    for part in PARTS:
        changes[part.name] = (
            tuple(_new(part, row) for row in getattr(draft, part.name)) if part.copied else ()
        )
    changes[PERIODS.name] = tuple(_term(period) for period in draft.periods[:1])
    return replace(draft, **changes | {"reference": reference})


def _new(part: Part, row: Row) -> Row:
    """A row as a new one, without what is not `copied`."""
    blank = type(row)()
    own = {field.name: getattr(blank, field.name) for field in part.fields if not field.copied}
    return replace(row, **own, id=None)


def _term(period: PeriodDraft) -> PeriodDraft:
    if period.months is None:
        return PeriodDraft()
    return PeriodDraft(months=period.months, certainty=Certainty.INFERRED)
