# SPDX-License-Identifier: EUPL-1.2
"""A day of every year, such as a fixed last day for notice: kept as month and day, "06-30"."""

import calendar
import re

from accordi_desktop.model.dates.date_text import DateTextError, parse_date

_KEPT = re.compile(r"(\d\d)-(\d\d)", re.ASCII)
_LEAP_YEAR = 2000


def is_year_day(text: str) -> bool:
    """Whether it is a day that some year has, "06-30"."""
    match = _KEPT.fullmatch(text)
    if match is None:
        return False
    month, day = int(match[1]), int(match[2])
    return 1 <= month <= 12 and 1 <= day <= calendar.monthrange(_LEAP_YEAR, month)[1]


def read_year_day(text: str) -> str:
    """What "30/06" or "30 giugno" means, as it is kept; a text that is no such day as it stands."""
    plain = text.strip().rstrip("./-")
    between = re.search(r"[/.-]", plain)
    try:
        found = parse_date(f"{plain}{between[0] if between else ' '}{_LEAP_YEAR}")
    except DateTextError:
        return text
    return text if found.day is None else f"{found.month:02d}-{found.day:02d}"


def write_year_day(kept: str) -> str:
    """The day as people write it, "30/06"; what is no such day as it stands."""
    match = _KEPT.fullmatch(kept)
    return f"{match[2]}/{match[1]}" if match else kept
