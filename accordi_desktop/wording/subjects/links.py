# SPDX-License-Identifier: EUPL-1.2
"""Links from other agreements, seen from the one they lead to."""

from accordi_desktop.register.values.views import IncomingLink
from accordi_desktop.wording.words import Words


def word_incoming(words: Words, link: IncomingLink) -> tuple[str, str]:
    """What the other agreement is to this one, and its reference: "È sostituito da", "A-009 (nuovo)"."""
    note = f" ({link.note})" if link.note else ""
    return words.text(f"linked_from.{link.kind}"), link.reference + note
