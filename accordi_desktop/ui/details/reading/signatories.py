# SPDX-License-Identifier: EUPL-1.2
"""Who signed, as it is read."""

from accordi_desktop.model.enums import SignatoryRole
from accordi_desktop.register.values.drafts import SignatoryDraft
from accordi_desktop.register.values.views import AgreementSheet
from accordi_desktop.ui.details.reading.entry import Entry, joined
from accordi_desktop.ui.details.reading.other_fields import facts_of
from accordi_desktop.wording import Words
from accordi_desktop.wording.fields import SIGNATORIES

_OTHERS = SIGNATORIES.without("person", "office", "body", "side", "role")


def signatories(sheet: AgreementSheet, words: Words) -> tuple[Entry, ...]:
    """Each person with the office held and the body signed for."""
    return tuple(
        Entry(
            one.person,
            _tag(one, words),
            tuple(line for line in (one.office, one.body) if line),
            facts_of(_OTHERS, one, sheet, words),
        )
        for one in sheet.content.signatories
    )


def _tag(one: SignatoryDraft, words: Words) -> str:
    role = "" if one.role is SignatoryRole.SIGNER else words.label(one.role)
    return joined(words.label(one.side), role)
