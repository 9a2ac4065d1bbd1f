# SPDX-License-Identifier: EUPL-1.2
"""When to be reminded: so many days before the last day on which a renewal can still be decided on."""

import re
from collections.abc import Iterable
from datetime import date

MOST_DAYS = 3650
_NUMBERS = re.compile(r"\s*(?:\d{1,5}\s*(?:[,;\s]\s*\d{1,5}\s*)*)?")


def reminder_days(text: str) -> tuple[int, ...]:
    """The days of a text such as "365, 180, 90", the longest first, each once; none for an empty text.

    Raises ValueError for anything else.
    """
    if not _NUMBERS.fullmatch(text):
        raise ValueError(text)
    days = {int(number) for number in re.findall(r"\d+", text)}
    if any(number > MOST_DAYS for number in days):
        raise ValueError(text)
    return tuple(sorted(days, reverse=True))


def due_reminder(days: Iterable[int], decision: date, today: date) -> int | None:
    """The newest reminder whose day has come, as days before the decision: it covers those before it."""
    left = (decision - today).days
    return min((one for one in days if one >= left), default=None)
