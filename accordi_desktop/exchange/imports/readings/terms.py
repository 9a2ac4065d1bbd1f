# SPDX-License-Identifier: EUPL-1.2
"""Reads how long an agreement lasts and how it is renewed, from the words of a cell.

A number after a word for a check ("review every 2 years") is never a term.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING

from accordi_desktop.exchange.imports.readings import term_words as words
from accordi_desktop.exchange.imports.readings.dates import is_nothing, read_date
from accordi_desktop.exchange.imports.readings.durations import (
    Duration,
    find_duration,
    number_of,
    without_repeats,
)
from accordi_desktop.exchange.imports.readings.reasons import (
    EMPTY,
    Certainty,
    Reading,
    Reason,
    doubtful,
    not_understood,
    sure,
)
from accordi_desktop.exchange.tables.cells import CellError, CellValue
from accordi_desktop.model.dates.partial_date import UNKNOWN, PartialDate, Precision
from accordi_desktop.model.enums import RenewalClause
from accordi_desktop.model.text.fold import fold

if TYPE_CHECKING:
    from datetime import date

MAX_MONTHS, MAX_DAYS = 1200, 36500
_UNTIL = re.compile(
    r"(?:fino al?(?:l['’])?|sino al?|scad\w*(?: il)?|al|until|up to|ends? on|bis(?: zum)?"
    r"|jusqu['’](?:au|à)|hasta(?: el)?)\s+(.*\d.*)",
    re.IGNORECASE,
)
_RANGE = re.compile(
    r"(?:dal(?:l['’])?|from|vom|von|du|del)?\s*([^\s-].*?\d{4}|\d{4})\s*(?:-|–|—|\bal(?:l['’])?|\bto\b|\bbis\b|\bau\b|\buntil\b)\s*(?:zum\s+)?(\d.*)",
    re.IGNORECASE,
)
_PLUS = re.compile(r"(.*?\d.*?)\s*\+\s*(.+)")


@dataclass(frozen=True, slots=True)
class Term:
    """What a cell says of the term: only what it says is set.

    `extension` are the months by which it was extended. An empty one says no more than "renewable".
    """

    months: int | None = None
    days: int | None = None
    start: PartialDate = UNKNOWN
    end: PartialDate = UNKNOWN
    open_ended: bool = False
    clause: RenewalClause | None = None
    tacit_months: int | None = None
    notice_months: int | None = None
    notice_days: int | None = None
    extension: int | None = None


def read_term(value: CellValue, unit: str = "") -> Reading:
    """The term of a cell; `unit` is "year" or "month" where the heading says what a bare number means."""
    match value:
        case None:
            return EMPTY
        case CellError():
            return not_understood(Reason.EXCEL_ERROR if value.sign else Reason.NO_VALUE)
        case bool():
            return not_understood(Reason.NOT_A_TERM)
        case int() | float():
            return _bare(float(value), unit)
        case str():
            return _text(value, unit)
    return _until(value)


def read_notice(value: CellValue, unit: str = "") -> Reading:
    """The time of notice of a cell, as a Term with nothing but notice."""
    found = read_term(value, unit or "")
    if found.certainty not in (Certainty.SURE, Certainty.DOUBTFUL):
        return found

    def as_notice(term: Term) -> Term:
        months, days = term.notice_months or term.months, term.notice_days or term.days
        return Term(notice_months=months, notice_days=None if months else days)

    if found.certainty is Certainty.SURE:
        notice = as_notice(found.value)
        return sure(notice) if notice != Term() else not_understood(Reason.NOT_A_TERM)
    return replace(found, choices=tuple(map(as_notice, found.choices)))


def _until(day: date) -> Reading:
    """A day under such a heading is the end."""
    found = read_date(day)
    if found.certainty is Certainty.SURE:
        return sure(Term(end=found.value))
    return replace(found, choices=tuple(Term(end=one) for one in found.choices))


def _bare(number: float, unit: str) -> Reading:
    if number <= 0:
        return not_understood(Reason.ZERO_TERM)
    if not float(number * 2).is_integer():
        return not_understood(Reason.NOT_A_TERM)
    if unit:
        return _checked(Term(months=int(number * (12 if unit == "year" else 1))))
    if not number.is_integer():
        return doubtful(Reason.BARE_NUMBER, Term(months=int(number * 12)))
    if 1000 <= number <= 2999:
        return doubtful(Reason.BARE_NUMBER, Term(end=PartialDate(int(number))))
    choices = [Term(months=int(number)), Term(months=int(number * 12))]
    if number <= 11:
        choices.reverse()
    possible = [one for one in choices if one.months is not None and one.months <= MAX_MONTHS]
    return doubtful(Reason.BARE_NUMBER, *possible) if possible else not_understood(Reason.LONG_TERM)


def _checked(term: Term) -> Reading:
    lengths = [term.months, term.tacit_months, term.notice_months, term.extension]
    if any(one is not None and one < 1 for one in (*lengths, term.days, term.notice_days)):
        return not_understood(Reason.ZERO_TERM)
    if any(one is not None and one > MAX_MONTHS for one in lengths) or (term.days or 0) > MAX_DAYS:
        return not_understood(Reason.LONG_TERM)
    return sure(term)


@lru_cache(4_096)
def _text(text: str, unit: str) -> Reading:  # noqa: PLR0911 - a way to say it a line
    plain = " ".join(text.split()).strip(" .;,")
    if is_nothing(plain):
        return EMPTY
    if plain.isdigit() and plain.isascii():
        return _bare(float(plain[:9]), unit)
    if unit and (number := words.NUMBER_OF.get(fold(plain))) is not None:
        return _bare(float(number), unit)
    if (found_range := _range(plain)) is not None:
        return found_range
    if (match := _UNTIL.fullmatch(plain)) and (
        found := read_date(match[1])
    ).certainty is not Certainty.NOT_UNDERSTOOD:
        if found.certainty is Certainty.SURE and found.value.known:
            return sure(Term(end=found.value))
        return replace(
            found, choices=tuple(Term(end=one) for one in found.choices if isinstance(one, PartialDate))
        )
    if (match := _PLUS.fullmatch(plain)) and (both := _plus(match[1], match[2])) is not None:
        return both
    return _words(without_repeats(fold(plain)))


def _range(plain: str) -> Reading | None:
    """ "2019-2022", "dal 1/3/2019 al 28/2/2021": from a date to a date."""
    match = _RANGE.fullmatch(plain)
    if match is None:
        return None
    dates = [read_date(part) for part in match.groups()]
    if any(one.certainty is not Certainty.SURE or one.value.precision is Precision.SPAN for one in dates):
        return None
    start, end = (one.value for one in dates)
    return sure(Term(start=start, end=end)) if start.earliest <= end.latest else None


def _plus(first: str, second: str) -> Reading | None:
    """ "2 years + 2": a term and its extension; which unit a bare number has, the first says."""
    one, other = find_duration(fold(first)), find_duration(fold(second))
    if one.months and not other.months and fold(second).split()[0].isdigit():
        per_unit = 12 if one.unit == "year" else 1
        other = replace(other, months=int(fold(second).split()[0]) * per_unit)
    if first.strip().isdigit() and second.strip().isdigit():
        one, other = Duration(months=int(first) * 12), Duration(months=int(second) * 12)
    if not one.months or not other.months or max(one.months, other.months) > MAX_MONTHS:
        return None
    return doubtful(
        Reason.TERM_AND_EXTENSION, Term(months=one.months, extension=other.months), Term(months=one.months)
    )


def _words(plain: str) -> Reading:
    if words.OPEN_ENDED.search(plain):
        clause = RenewalClause.TACIT if words.TACIT.search(words.CHECK.sub("", plain)) else None
        return sure(Term(open_ended=True, clause=clause))
    term, left = _clauses(words.CHECK.sub(" ", plain))
    found = find_duration(left)
    if found.zero:
        return not_understood(Reason.ZERO_TERM)
    rest = [
        word
        for word in found.left.split()
        if word not in words.FILLERS and not words.RENEWABLE.fullmatch(word)
    ]
    if found.months or found.days:
        term = replace(term, months=found.months, days=None if found.months else found.days)
        if term.tacit_months == 0:
            term = replace(term, tacit_months=found.months)
    elif term.tacit_months == 0:
        term = replace(term, tacit_months=None)
    if term == Term():
        renewable = words.RENEWABLE.search(plain) and not rest
        return sure(Term()) if renewable else not_understood(Reason.NOT_A_TERM)
    checked = _checked(term)
    if checked.certainty is Certainty.SURE and (rest or found.count > 1):
        return doubtful(Reason.TERM_AMONG_WORDS, term)
    return checked


def _clauses(plain: str) -> tuple[Term, str]:
    """What is said of renewal and notice, and the text without it; tacit months 0: as long as the term."""
    term = Term()
    if (match := words.NOTICE.search(plain)) and (length := _length(match)) is not None:
        months, days = length
        term = replace(term, notice_months=months, notice_days=days)
        plain = plain[: match.start()] + " " + plain[match.end() :]
    if match := words.NOT_RENEWABLE.search(plain):
        return replace(term, clause=RenewalClause.NONE), plain[: match.start()] + plain[match.end() :]
    if match := words.TACIT.search(plain):
        term = replace(term, clause=RenewalClause.TACIT)
        left, right = plain[: match.start()], plain[match.end() :]
        if words.YEARLY.search(right) or words.YEARLY.search(left):
            term, right, left = (
                replace(term, tacit_months=12),
                words.YEARLY.sub(" ", right),
                words.YEARLY.sub(" ", left),
            )
        elif words.SAME_PERIOD.search(right):
            term, right = replace(term, tacit_months=0), words.SAME_PERIOD.sub(" ", right)
        else:
            after = find_duration(right)
            if after.count == 1 and after.months and find_duration(left).months:
                term, right = replace(term, tacit_months=after.months), after.left
        return term, f"{left} {right}"
    if words.EXPRESS.search(plain) and (words.RENEWABLE.search(plain) or words.EXPRESS.fullmatch(plain)):
        return replace(term, clause=RenewalClause.EXPRESS), words.EXPRESS.sub(" ", plain)
    return term, plain


def _length(match: re.Match[str]) -> tuple[int | None, int | None] | None:
    number = number_of(match["after"] or match["before"] or "")
    unit = words.UNIT_OF.get(match["after_unit"] or match["before_unit"] or "")
    if number is None or unit is None:
        return None
    if unit in ("year", "month"):
        return number * (12 if unit == "year" else 1), None
    return None, number * (7 if unit == "week" else 1)
