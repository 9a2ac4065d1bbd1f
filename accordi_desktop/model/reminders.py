# SPDX-License-Identifier: EUPL-1.2
"""When to be reminded: days before a decision, written as people write them: "365, 180, 90"."""

import re

MOST_DAYS = 3650
_NUMBERS = re.compile(r"\s*(?:\d{1,5}\s*(?:[,;\s]\s*\d{1,5}\s*)*)?")


def reminder_days(text: str) -> tuple[int, ...]:
    """The days, the longest first, each once; none for an empty text; ValueError for anything else."""
    if not _NUMBERS.fullmatch(text):
        raise ValueError(text)
    days = {int(number) for number in re.findall(r"\d+", text)}
    if any(number > MOST_DAYS for number in days):
        raise ValueError(text)
    return tuple(sorted(days, reverse=True))
