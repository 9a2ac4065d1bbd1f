# SPDX-License-Identifier: EUPL-1.2
"""What stands behind an option, read as a value or refused with a sentence."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from accordi_desktop.model.errors import AccordiError
from accordi_desktop.wording import Words
from accordi_desktop.wording.catalogue import LANGUAGES

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable
    from enum import StrEnum

    from accordi_desktop.model.dates.partial_date import PartialDate
    from accordi_desktop.model.enums import (
        AssertedStatus,
        BodyKind,
        DocumentKind,
        RenewalClause,
        Side,
        StartRule,
        Status,
    )

Member = TypeVar("Member", bound="StrEnum")

_MOST_DAYS = 36500
_FIRST_YEAR, _LAST_YEAR = 1000, 9999


class End(NamedTuple):
    """When agreements end: in a year, or within a number of days from today (negative: in days past)."""

    year: int | None = None
    days: int | None = None


class Values:
    """Readers for argparse; what they refuse is a usage error, told in the user's language.

    The window's start passes by here too, so what reads a value is loaded where there is one to read.
    """

    def __init__(self, words: Words) -> None:
        self._words = words

    def date(self, text: str) -> PartialDate:
        """A date as people type it, as precise as it is."""
        from accordi_desktop.model.dates.approximate_date_text import parse_approximate_date  # noqa: PLC0415

        try:
            return parse_approximate_date(text)
        except AccordiError as error:
            raise argparse.ArgumentTypeError(self._words.error(error)) from error

    def day(self, text: str) -> dt.date:
        """A date known to the day."""
        from accordi_desktop.model.dates.partial_date import Precision  # noqa: PLC0415

        found = self.date(text)
        if found.precision is not Precision.DAY:
            raise self._refusal("bad_day", value=text)
        return found.earliest

    def days(self, text: str) -> int:
        """A number of days that a calendar can look ahead."""
        if not (text.isdecimal() and len(text) <= 6 and int(text) <= _MOST_DAYS):
            raise self._refusal("bad_days", value=text, most=_MOST_DAYS)
        return int(text)

    def year(self, text: str) -> int:
        """A year in four digits."""
        if not (text.isdecimal() and len(text) == 4 and _FIRST_YEAR <= int(text) <= _LAST_YEAR):
            raise self._refusal("bad_year", value=text)
        return int(text)

    def end(self, text: str) -> End:
        """Four digits are a year, any other number is days."""
        if text.isdecimal() and len(text) == 4:
            return End(year=self.year(text))
        days = self.days(text.removeprefix("-"))
        return End(days=-days if text.startswith("-") else days)

    def status(self, text: str) -> Status:
        """A status by its name in the data or by its label in any language."""
        from accordi_desktop.model.enums import Status  # noqa: PLC0415

        return self._member(text, Status, "unknown_status")

    def asserted_status(self, text: str) -> AssertedStatus:
        """What a source may say of an agreement."""
        from accordi_desktop.model.enums import AssertedStatus  # noqa: PLC0415

        return self._member(text, AssertedStatus, "unknown_status")

    def side(self, text: str) -> Side:
        """One of the two sides."""
        from accordi_desktop.model.enums import Side  # noqa: PLC0415

        return self._member(text, Side, "unknown_side")

    def document_kind(self, text: str) -> DocumentKind:
        """What a file may be."""
        from accordi_desktop.model.enums import DocumentKind  # noqa: PLC0415

        return self._member(text, DocumentKind, "unknown_document_kind")

    def renewal_clause(self, text: str) -> RenewalClause:
        """How the act says that it may be renewed."""
        from accordi_desktop.model.enums import RenewalClause  # noqa: PLC0415

        return self._member(text, RenewalClause, "unknown_clause")

    def body_kind(self, text: str) -> BodyKind:
        """What kind of body a party is."""
        from accordi_desktop.model.enums import BodyKind  # noqa: PLC0415

        return self._member(text, BodyKind, "unknown_body_kind")

    def start_rule(self, text: str) -> StartRule:
        """From when a term counts."""
        from accordi_desktop.model.enums import StartRule  # noqa: PLC0415

        return self._member(text, StartRule, "unknown_start_rule")

    def year_day(self, text: str) -> str:
        """A day of every year, as it is stored."""
        from accordi_desktop.model.dates.year_day import is_year_day, read_year_day  # noqa: PLC0415

        if not is_year_day(found := read_year_day(text)):
            raise self._refusal("bad_year_day", value=text)
        return found

    def language(self, text: str) -> str:
        """The code of a language in two or three small letters."""
        if not (text.isascii() and text.isalpha() and text.islower() and len(text) in (2, 3)):
            raise self._refusal("bad_language", value=text)
        return text

    def _member(self, text: str, members: Iterable[Member], refusal: str) -> Member:
        from accordi_desktop.model.text.fold import fold  # noqa: PLC0415

        known = tuple(members)
        for member in known:
            labels = (Words(language).label(member) for language in LANGUAGES)
            if fold(text) in {fold(label) for label in (member.value, *labels)}:
                return member
        choices = ", ".join(f"{member.value} ({self._words.label(member)})" for member in known)
        raise self._refusal(refusal, value=text, values=choices)

    def _refusal(self, code: str, **values: object) -> argparse.ArgumentTypeError:
        return argparse.ArgumentTypeError(self._words.text(f"error.{code}", **values))
