# SPDX-License-Identifier: EUPL-1.2
"""Reads the dates of cells: never more precise than the cell, and doubtful rather than guessed."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta
from functools import lru_cache

from accordi_desktop.exchange.imports.readings.reasons import (
    EMPTY,
    Reading,
    Reason,
    doubtful,
    not_understood,
    sure,
)
from accordi_desktop.exchange.tables.cells import CellError, CellValue
from accordi_desktop.model.dates.approximate_date import DateInterval
from accordi_desktop.model.dates.approximate_date_text import parse_approximate_date
from accordi_desktop.model.dates.date_text import FIRST_YEAR, LAST_YEAR, DateTextError
from accordi_desktop.model.dates.partial_date import PartialDate, Precision
from accordi_desktop.model.text.fold import fold

_NOTHING_TEXTS = frozenset(
    {
        "", "nd", "n d", "sd", "s d", "na", "n a", "np", "n p", "non disponibile", "non nota", "non noto",
        "non indicata", "non indicato", "data ignota", "ignota", "sconosciuta", "sconosciuto", "senza data",
        "da definire", "da verificare", "nessuna", "nessuno", "none", "unknown", "not known", "not available",
        "not applicable", "non applicabile", "tbd", "tbc", "unbekannt", "k a", "keine angabe", "ohne datum",
        "inconnu", "inconnue", "sans date", "desconocido", "desconocida", "sin fecha", "no consta", "null",
        "0000 00 00", "00 00 0000",
    }
)  # fmt: skip
_EXCEL_EPOCH = date(1899, 12, 30)
_EXCEL_FIRST, _EXCEL_LAST = 10_000, 80_000  # 1927 to 2119
# Fixed, so that a file means the same in every year.
_TURNS_OVER = 30
_SHORT_YEAR = re.compile(r"(\d{1,2})\s*[/.\-]\s*(\d{1,2})\s*[/.\-]\s*[’']?(\d{2})", re.ASCII)
_MONTH_FIRST = re.compile(r"(\d{1,2})\s*([/.\-])\s*(\d{1,2})\s*\2\s*(\d{4})", re.ASCII)
_NO_TIME = re.compile(
    r"(\d{4}-\d{2}-\d{2}|\d{1,2}[/.]\d{1,2}[/.]\d{4})[T ]+0?0[:.]00(?:[:.]00(?:[.,]0+)?)?(?:Z|\+00:?00)?"
)
_WITH_TIME = re.compile(
    r"(\d{4}-\d{2}-\d{2}|\d{1,2}[/.]\d{1,2}[/.]\d{4})[T ]+"
    r"\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:[.,]\d+)?)?(?:Z|[+-]\d\d:?\d\d)?"
)
_LISTED = re.compile(r"\s*(?:;|\n|\||\s-\s|\s–\s|\s/\s)\s*")
_WHOLE_DATE = re.compile(
    r"(?<![\d/.\-])(\d{1,2}\s?[/.\-]\s?\d{1,2}\s?[/.\-]\s?\d{4}|\d{4}-\d{2}-\d{2})(?![\d/\-])"
)
_ANY_YEAR = re.compile(r"(?<!\d)(?:1[5-9]|20)\d\d(?!\d)")
_WEEKDAY = re.compile(
    r"(?:luned[iì]|marted[iì]|mercoled[iì]|gioved[iì]|venerd[iì]|sabato|domenica|(?:mon|tues|wednes|thurs|fri|satur|sun)day"
    r"|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag)\.?,?\s+",
    re.IGNORECASE,
)
_SINCE = re.compile(
    r"(?:(?:a partire )?dal(?:l['’]\s*|\s+)|dalla data\s+|(?:a partire )?da\s+|since\s+|from\s+"
    r"|seit(?:\s+dem)?\s+|ab\s+|depuis(?:\s+le)?\s+|desde(?:\s+el)?\s+)",
    re.IGNORECASE,
)
_FIRST = re.compile(r"\b1er\b", re.IGNORECASE)
_SMALL_WORDS = re.compile(r"\b(?:den|le|am|de|du|do|da|el|vom)\s+(?=\S)", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_]+\.?")
_MONTHS = (
    ("januar", "jan", "janvier", "janv", "enero", "ene", "janeiro", "jaenner", "janner"),
    ("februar", "feb", "fevrier", "fevr", "febrero", "fevereiro", "fev"),
    ("marz", "maerz", "mrz", "mars", "marco"),
    ("april", "avril", "avr", "abril", "abr"),
    ("mai", "mayo", "maio"),
    ("juni", "jun", "juin", "junio", "junho"),
    ("juli", "jul", "juillet", "juil", "julio", "julho"),
    ("august", "aug", "aout", "agosto", "ago"),
    ("september", "sept", "septembre", "septiembre", "setiembre", "setembro"),
    ("oktober", "okt", "octobre", "octubre", "outubro", "out"),
    ("november", "nov", "novembre", "noviembre", "novembro"),
    ("dezember", "dez", "decembre", "diciembre", "dic", "dezembro"),
)
_ITALIAN = (
    "gennaio", "febbraio", "marzo", "aprile", "maggio", "giugno", "luglio", "agosto", "settembre", "ottobre",
    "novembre", "dicembre",
)  # fmt: skip
_MONTH_OF = {name: _ITALIAN[number] for number, names in enumerate(_MONTHS) for name in names}


def is_nothing(text: str) -> bool:
    """Whether a text says that there is nothing to say: "n.d.", "—", "?"."""
    return fold(text) in _NOTHING_TEXTS


def read_date(value: CellValue) -> Reading:  # noqa: PLR0911 - a type a line
    """The date of a cell; of a cell with several, a tuple of them, doubtful."""
    match value:
        case None:
            return EMPTY
        case CellError():
            return not_understood(Reason.EXCEL_ERROR if value.sign else Reason.NO_VALUE)
        case bool():
            return not_understood(Reason.NOT_A_DATE)
        case datetime():
            return _in_range(value.date(), Reason.TIME_IN_DATE)
        case date():
            return _in_range(value, None)
        case int():
            return _number(value)
        case float():
            return _number(int(value)) if value > _EXCEL_FIRST else not_understood(Reason.NOT_A_DATE)
    return _text(value)


def several(value: CellValue) -> tuple[PartialDate, ...] | None:
    """The dates of a cell that lists more than one, each of them sure; None for any other cell."""
    if not isinstance(value, str):
        return None
    parts = [part for part in _LISTED.split(value.strip()) if part]
    if len(parts) < 2 or len(parts) > 20:
        return None
    readings = [_text(part) for part in parts]
    if any(one.reason is not None or not isinstance(one.value, PartialDate) for one in readings):
        return None
    return tuple(one.value for one in readings)


def _in_range(day: date, reason: Reason | None) -> Reading:
    if not FIRST_YEAR <= day.year <= LAST_YEAR:
        return not_understood(Reason.YEAR_OUT_OF_RANGE)
    found = PartialDate.of(day)
    return sure(found) if reason is None else doubtful(reason, found)


def _number(number: int) -> Reading:
    if FIRST_YEAR <= number <= LAST_YEAR:
        return sure(PartialDate(number))
    if _EXCEL_FIRST <= number <= _EXCEL_LAST:
        return doubtful(Reason.EXCEL_NUMBER, PartialDate.of(_EXCEL_EPOCH + timedelta(days=number)))
    if number == 0:
        return EMPTY
    return not_understood(Reason.NOT_A_DATE)


@lru_cache(8_192)
def _text(text: str) -> Reading:  # noqa: PLR0911 - a way to write it a line
    plain = " ".join(text.split()).strip(" .,;")
    if is_nothing(plain):
        return EMPTY
    if plain.isascii() and plain.isdigit() and len(plain) == 5:
        return _number(int(plain))
    if match := _NO_TIME.fullmatch(plain):
        plain = match[1]
    elif match := _WITH_TIME.fullmatch(plain):
        return _doubted(match[1], Reason.TIME_IN_DATE)
    if match := _SHORT_YEAR.fullmatch(plain):
        return _short_year(*match.groups())
    if match := _SINCE.match(plain):
        return _since(plain, plain[match.end() :])
    found = _parsed(plain)
    if isinstance(found, PartialDate):
        return sure(found) if found.known else EMPTY
    if (dates := several(text)) is not None:
        return doubtful(Reason.SEVERAL_DATES, dates, dates[:1])
    return _refused(plain, found)


def _parsed(plain: str) -> PartialDate | str:
    """The date, or the code of what is wrong with it; months in further languages are known too."""
    known = _WEEKDAY.sub("", plain, count=1)
    try:
        return parse_approximate_date(known)
    except DateTextError as error:
        code = error.code
    except ValueError:  # beyond the years of a calendar
        return "date_year_out_of_range"
    translated = _WORD.sub(lambda one: _MONTH_OF.get(fold(one[0]), one[0]), _FIRST.sub("1", known))
    translated = _SMALL_WORDS.sub("", translated)
    if translated != known:
        try:
            return parse_approximate_date(translated)
        except (DateTextError, ValueError):
            return code
    return code


def _doubted(plain: str, reason: Reason) -> Reading:
    found = _parsed(plain)
    return doubtful(reason, found) if isinstance(found, PartialDate) else not_understood(Reason.NOT_A_DATE)


def _short_year(day: str, month: str, year: str) -> Reading:
    """Two digits of a year mean this century or the last one; the likelier first."""
    centuries = (2000, 1900) if int(year) <= _TURNS_OVER else (1900, 2000)
    found = []
    for century in centuries:
        for first, second in ((day, month), (month, day)):
            try:
                found.append(PartialDate(century + int(year), int(second), int(first)))
                break
            except ValueError:
                continue
    return doubtful(Reason.TWO_DIGIT_YEAR, *found) if found else not_understood(Reason.NO_SUCH_DAY)


def _since(plain: str, rest: str) -> Reading:
    """ "Dal 2012" may name the start, or say no more than that it was in force in 2012."""
    whole, named = _parsed(plain), _parsed(rest)
    if not isinstance(named, PartialDate) or not named.known:
        if isinstance(whole, PartialDate) and whole.known:
            return sure(whole)
        return _refused(plain, "date_not_understood")
    if named.precision is Precision.SPAN:
        return _refused(plain, "date_not_understood")
    return doubtful(Reason.SINCE, named, DateInterval.since(named))


def _refused(plain: str, code: str) -> Reading:
    if code == "date_year_out_of_range":
        return not_understood(Reason.YEAR_OUT_OF_RANGE)
    if code == "date_no_such_month" and (match := _MONTH_FIRST.fullmatch(plain)):
        month, _sign, day, year = match.groups()
        try:
            return doubtful(Reason.MONTH_FIRST, PartialDate(int(year), int(month), int(day)))
        except ValueError:
            return not_understood(Reason.NO_SUCH_DAY)
    if code in {"date_no_such_day", "date_no_such_month"}:
        return not_understood(Reason.NO_SUCH_DAY)
    whole = _WHOLE_DATE.findall(plain)
    # One date among words; a second year anywhere would leave open which is meant.
    if len(whole) == 1 and len(_ANY_YEAR.findall(plain)) == 1 and len(plain) > len(whole[0]) + 3:
        return _doubted(whole[0], Reason.DATE_AMONG_WORDS)
    return not_understood(Reason.NOT_A_DATE)
