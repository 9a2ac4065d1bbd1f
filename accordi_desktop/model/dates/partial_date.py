# SPDX-License-Identifier: EUPL-1.2
"""A date as precisely as it is known: a day, a month, a year, or not at all.

"2012" is the span 2012-01-01…2012-12-31 and is never stored or shown as the first of January.
The notation is EDTF level 0 (ISO 8601-2): "2018-02-02", "2018-02", "2012"; unknown is the empty text.
"""

import calendar
import re
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from functools import total_ordering

_EDTF = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?", re.ASCII)


class Precision(StrEnum):
    """How much of a date is known."""

    DAY = "day"
    MONTH = "month"
    YEAR = "year"
    SPAN = "span"
    UNKNOWN = "unknown"


@total_ordering
@dataclass(frozen=True, slots=True)
class PartialDate:
    """A year, a year and a month, a day, or nothing; orders by its earliest day, unknown last."""

    year: int | None = None
    month: int | None = None
    day: int | None = None

    def __post_init__(self) -> None:
        if (self.month is not None and self.year is None) or (self.day is not None and self.month is None):
            raise ValueError("a day needs its month, a month needs its year")
        if self.year is not None:
            date(self.year, 1 if self.month is None else self.month, 1 if self.day is None else self.day)

    @classmethod
    def of(cls, day: date) -> "PartialDate":
        """The partial date of a whole day."""
        return cls(day.year, day.month, day.day)

    @classmethod
    def from_edtf(cls, text: str) -> "PartialDate":
        """Read EDTF level 0; raises ValueError for anything else ("" is unknown)."""
        if not text:
            return UNKNOWN
        match = _EDTF.fullmatch(text)
        if match is None:
            raise ValueError(f"not an EDTF date: {text!r}")
        year, month, day = (int(part) if part else None for part in match.groups())
        return cls(year, month, day)

    @property
    def edtf(self) -> str:
        """The EDTF text, "" for unknown; texts order as the dates do."""
        match self.precision:
            case Precision.DAY:
                return f"{self.year:04d}-{self.month:02d}-{self.day:02d}"
            case Precision.MONTH:
                return f"{self.year:04d}-{self.month:02d}"
            case Precision.YEAR:
                return f"{self.year:04d}"
            case _:
                return ""

    @property
    def precision(self) -> Precision:
        """How much is known."""
        if self.day is not None:
            return Precision.DAY
        if self.month is not None:
            return Precision.MONTH
        return Precision.YEAR if self.year is not None else Precision.UNKNOWN

    @property
    def known(self) -> bool:
        """Whether at least the year is known."""
        return self.year is not None

    @property
    def earliest(self) -> date:
        """The first day it can be; raises ValueError when unknown."""
        return date(self._year(), self.month or 1, self.day or 1)

    @property
    def latest(self) -> date:
        """The last day it can be; raises ValueError when unknown."""
        month = self.month or 12
        return date(self._year(), month, self.day or calendar.monthrange(self._year(), month)[1])

    def plus_months(self, months: int) -> "PartialDate":
        """The same calendar day `months` later, clamped to the month's end (Italian civil code art. 2963).

        A month or a year stays a month or a year: 2012 plus 24 months is 2014. From a year the months that
        make no whole year are not known to matter, so the year in which the last day falls is taken.
        """
        if self.year is None:
            return UNKNOWN
        # Whole numbers: a calendar of thousands of agreements asks for this tens of thousands of times.
        year, month = divmod(self.year * 12 + (self.month or 12) - 1 + months, 12)
        if self.month is None:
            return PartialDate(year)
        if self.day is None:
            return PartialDate(year, month + 1)
        return PartialDate(year, month + 1, min(self.day, calendar.monthrange(year, month + 1)[1]))

    def plus_days(self, days: int) -> "PartialDate":
        """The day `days` later; anything less precise than a day is left as it is."""
        if self.precision is not Precision.DAY:
            return self
        return PartialDate.of(self.earliest + timedelta(days=days))

    def contains(self, day: date) -> bool:
        """Whether the date may be that day."""
        return self.known and self.earliest <= day <= self.latest

    def __lt__(self, other: "PartialDate") -> bool:
        return self.rank < other.rank

    @property
    def rank(self) -> tuple[int, str]:
        """What it orders by, to be worked out once where many are sorted."""
        return (0 if self.known else 1, self.edtf)

    def _year(self) -> int:
        if self.year is None:
            raise ValueError("an unknown date has no days")
        return self.year


UNKNOWN = PartialDate()
