# SPDX-License-Identifier: EUPL-1.2
"""The sentences and labels of one language, and numbers of days, months and years in it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from accordi_desktop.wording import dates
from accordi_desktop.wording.catalogue import catalogue

if TYPE_CHECKING:
    import datetime as dt
    from enum import StrEnum

_INDEX = re.compile(r"\[(\d+)\]")
_CAPITAL = re.compile(r"(?<!^)(?=[A-Z])")


class Sentences:
    """What a catalogue alone words; `Words` adds what the domain's rules decide."""

    def __init__(self, language: str) -> None:
        self.language = language
        self._catalogue = catalogue(language)

    def text(self, key: str, /, **values: object) -> str:
        """The sentence of that key, its gaps filled; KeyError for a key that is not in the catalogue."""
        return self._catalogue.text(key, **values)

    def count(self, key: str, number: int, /, **values: object) -> str:
        """A counted sentence: "1 accordo", "3 accordi"."""
        return self._catalogue.count(key, number, **values)

    def label(self, member: StrEnum) -> str:
        """The label of a member of the vocabulary."""
        return self.text(_key_of(member))

    def short(self, member: StrEnum) -> str:
        """The label where room is scarce: on a pill, in a narrow column."""
        key = f"{_key_of(member)}.short"
        return self.text(key) if self._catalogue.has(key) else self.label(member)

    def field(self, name: str) -> str:
        """The label of a field, by its name or by the path of a problem: "periods[0].months"."""
        return self.text(f"field.{_INDEX.sub('', name).lstrip('.')}")

    def section(self, name: str) -> str:
        """The name of a section of an agreement: "overview", "periods"…"""
        return self.text(f"section.{name}")

    def day(self, day: dt.date) -> str:
        """A whole day: "02/02/2018"."""
        return dates.numeric(day)

    def months(self, number: int) -> str:
        """A number of months: "24 mesi"."""
        return self.count("months", number)

    def years(self, months: int) -> str:
        """A number of months in years: "2 anni", "1 anno e 6 mesi"; nothing below a year."""
        years, rest = divmod(months, 12)
        if not years:
            return ""
        whole = self.count("years", years)
        return self.text("years.and_months", years=whole, months=self.months(rest)) if rest else whole

    def days(self, number: int) -> str:
        """A number of days: "180 giorni"."""
        return self.count("days", number)


def _key_of(member: StrEnum) -> str:
    return f"{_CAPITAL.sub('_', type(member).__name__).lower()}.{member.value}"
