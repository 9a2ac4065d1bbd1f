# SPDX-License-Identifier: EUPL-1.2
"""How long a period lasts, in words."""

from accordi_desktop.register.values.drafts import PeriodDraft
from accordi_desktop.wording.words import Words


def word_length(words: Words, period: PeriodDraft) -> str:
    """Its months or its days; nothing where the act says neither."""
    if period.months is not None:
        return words.months(period.months)
    return "" if period.days is None else words.days(period.days)
