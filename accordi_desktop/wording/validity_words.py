# SPDX-License-Identifier: EUPL-1.2
"""Contradictions, deadlines and counts of renewals in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from accordi_desktop.model.enums import DeadlineKind, EndBasis, Side
from accordi_desktop.wording.approximate_dates import word_date

if TYPE_CHECKING:
    from accordi_desktop.model.validity.coming_deadlines import ComingDeadline
    from accordi_desktop.model.validity.orderings import Contradiction
    from accordi_desktop.model.validity.renewal_counts import RenewalCounts
    from accordi_desktop.register.values.views import Deadline
    from accordi_desktop.wording.sentences import Sentences


def word_contradiction(words: Sentences, found: Contradiction) -> str:
    """Both values, and what is wrong with them, as a sentence."""
    first, second = (word_date(words, value) for value in (found.first, found.second))
    return words.text(f"contradiction.{found.code}", first=first, second=second)


def word_deadline(words: Sentences, deadline: ComingDeadline | Deadline) -> str:
    """What falls due: "Cessazione", "Preavviso della controparte"."""
    if deadline.kind is DeadlineKind.EXPIRY and deadline.basis is EndBasis.TERMINATION:
        return words.text("deadline.termination")
    if deadline.kind is DeadlineKind.EXPIRY and deadline.basis is EndBasis.EVENT:
        return words.text("deadline.event")
    if deadline.side is not None:
        return words.text(
            "deadline.own_notice" if deadline.side is Side.OWN else "deadline.counterpart_notice"
        )
    return words.label(deadline.kind)


def word_renewal_counts(words: Sentences, counts: RenewalCounts) -> str:
    """How often, and how as far as it is said: "1 rinnovo", "2 espressi, 3 taciti, 1 proroga"; "nessuno"."""
    ways = (
        ("renewals.unstated", counts.renewals),
        ("renewals.express", counts.express),
        ("renewals.tacit", counts.tacit),
        ("renewals.extensions", counts.extensions),
        ("renewals.amendments", counts.amendments),
    )
    return ", ".join(words.count(key, number) for key, number in ways if number) or words.text(
        "renewals.none"
    )
