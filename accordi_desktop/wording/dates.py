# SPDX-License-Identifier: EUPL-1.2
"""Known dates written out, as precisely as they are known."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date, datetime

    from accordi_desktop.model.dates.partial_date import PartialDate


def numeric(value: PartialDate | date) -> str:
    """Day first: "02/02/2018", "02/2018", "2012"."""
    parts = [f"{part:02d}" for part in (value.day, value.month) if part is not None]
    return "/".join([*parts, f"{value.year:04d}"])


def in_letters(value: PartialDate, language: str) -> str:
    """With the month in letters: "2 febbraio 2018", "1º maggio 2016", "febbraio 2018", "2012"."""
    from accordi_desktop.model.dates.date_text import MONTH_NAMES  # noqa: PLC0415 - not before the window is painted

    parts = [f"{value.year:04d}"]
    if value.month is not None:
        parts.insert(0, MONTH_NAMES[language][value.month - 1])
    if value.day is not None:
        first_of_month = language == "it" and value.day == 1
        parts.insert(0, "1º" if first_of_month else str(value.day))
    return " ".join(parts)


def clock_time(at: datetime) -> str:
    """A moment by the clock of this computer: "22/11/2026 14:05"."""
    return f"{at.astimezone():%d/%m/%Y %H:%M}"
