# SPDX-License-Identifier: EUPL-1.2
"""Approximate dates as people type them, in Italian and English: "circa 1970", "tra il 1998 e il 1999".

Whatever `parse_date` reads is read the same way here; the notation itself ("1970~", "../1989") is read too.
"Prima del 1990" leaves 1990 out, "entro il 1990" does not.
"""

import re

from accordi_desktop.model.dates.approximate_date import (
    DateInterval,
    QualifiedDate,
    Qualifier,
    neighbour,
    parse_edtf,
)
from accordi_desktop.model.dates.date_text import (
    FIRST_YEAR,
    LAST_YEAR,
    MONTH_NAMES,
    DateTextError,
    parse_date,
)
from accordi_desktop.model.dates.partial_date import PartialDate
from accordi_desktop.model.dates.parts_of_years import part_of_year

_LONGEST = 80
_APOSTROPHES = dict.fromkeys(map(ord, "’‘ʼ"), "'")
_NOTATION = re.compile(
    r"(?:\d{4}(?:-\d{2}){0,2}[~?%]?|\.\.)(?:/(?:\d{4}(?:-\d{2}){0,2}[~?%]?|\.\.))?", re.ASCII
)
_CIRCA = re.compile(
    r"(?:circa|ca\.?|c\.|verso|intorno|attorno|about|around|approximately|approx\.?)\s+(?:(?:a|the)\s+)?(.+)"
)
_CIRCA_AFTER = re.compile(r"(.+?)\s+(?:circa|ca\.?)")
_BEFORE = re.compile(r"(?:prima|ante|anteriore|antecedente|before)\s+(.+)")
_AFTER = re.compile(r"(?:dopo|post|posteriore|successivo|after)\s+(.+)")
_UNTIL = re.compile(r"(?:entro|fino|by|until|up to)\s+(.+)")
_SINCE = re.compile(r"(?:(?:a partire )?dal(?:l'\s*|\s+)|(?:a partire )?da\s+|(?:since|from)\s+)(.+)")
_BETWEEN = re.compile(r"(?:tra|fra)\s+(.+?)\s+ed?\s+(.+)|between\s+(.+?)\s+and\s+(.+)")
_FROM_TO = re.compile(
    r"dal(?:l'\s*|\s+)(.+?)\s+(?:fino\s+)?(?:al\s+|all'\s*)(.+)|da\s+(.+?)\s+a\s+(.+)|from\s+(.+?)\s+to\s+(.+)"
)
_FIRST_DAY = re.compile(rf"\bprimo(?=\s+(?:{'|'.join(MONTH_NAMES['it'])})\b)")
_YEARS = re.compile(r"(\d{4})\s*[-‐‑–—/]\s*(\d{4})", re.ASCII)
_UNCERTAIN = re.compile(r"(.+?)\s*\?|(?:forse|probabilmente|perhaps|possibly|probably)\s+(.+)")
_ARTICLE = re.compile(r"(?:(?:il|lo|al|allo|del|dello|nel|di|a|in|negli|the)\s+|(?:l|all|dell|nell|un)'\s*)")


def parse_approximate_date(text: str) -> PartialDate:
    """The date a text means, as sure as it says to be; raises DateTextError, worded by the catalogues."""
    if len(text) > _LONGEST:
        raise DateTextError("date_not_understood", text=text[:_LONGEST] + "…")
    plain = " ".join(text.casefold().translate(_APOSTROPHES).split())
    try:
        found = _notation(plain, text)
        return found if found is not None else _words(_FIRST_DAY.sub("1", plain), text)
    except DateTextError as error:
        if error.code != "date_not_understood":
            raise
        # Whoever reads the message has typed the whole text, not the part that is no date.
        raise DateTextError(error.code, text=text.strip()) from error


def _notation(plain: str, text: str) -> PartialDate | None:
    """What is written in EDTF, or as two whole years; None for other texts."""
    if years := _YEARS.fullmatch(plain):
        return _between(years[1], years[2], text)
    if not plain or not _NOTATION.fullmatch(plain) or plain.strip("0123456789-") == "":
        return None
    for year in re.findall(r"\d{4}(?=-|[~?%]|/|$)", plain):
        if not FIRST_YEAR <= int(year) <= LAST_YEAR:
            raise DateTextError("date_year_out_of_range", year=int(year), first=FIRST_YEAR, last=LAST_YEAR)
    try:
        return parse_edtf(plain)
    except ValueError as error:
        raise DateTextError("date_not_understood", text=text.strip()) from error


def _words(plain: str, text: str) -> PartialDate:
    if match := _BETWEEN.fullmatch(plain) or _FROM_TO.fullmatch(plain):
        first, last = (part for part in match.groups() if part is not None)
        return _between(_completed(_without_article(first), last), last, text)
    if months := part_of_year(_without_article(plain)):
        return _in_range(DateInterval.between(*months))
    open_one = _open_interval(plain, text)
    return _qualified(plain, text) if open_one is None else open_one


def _open_interval(plain: str, text: str) -> PartialDate | None:
    """What has a bound on one side alone; only "entro" and "dal" count the date itself in."""
    if match := _BEFORE.fullmatch(plain):
        return DateInterval.until(neighbour(_bound(match[1], text), -1))
    if match := _AFTER.fullmatch(plain):
        return DateInterval.since(neighbour(_bound(match[1], text), 1))
    if match := _UNTIL.fullmatch(plain):
        return DateInterval.until(_bound(match[1], text))
    if match := _SINCE.fullmatch(plain):
        return DateInterval.since(_bound(match[1], text))
    return None


def _completed(first: str, last: str) -> str:
    """The first of two dates with what it shares with the second: "1" of "1 e il 15 marzo 2020"."""
    shared = last.split()
    if re.fullmatch(r"\d{1,2}[º°]?", first) and len(shared) > 2:
        return " ".join((first, *shared[-2:]))
    if not re.search(r"\d{3}", first) and re.search(r"[^\W\d_]{3}", first) and len(shared) > 1:
        return f"{first} {shared[-1]}"
    return first


def _in_range(value: PartialDate) -> PartialDate:
    for day in (value.earliest, value.latest):
        if not FIRST_YEAR <= day.year <= LAST_YEAR:
            raise DateTextError("date_year_out_of_range", year=day.year, first=FIRST_YEAR, last=LAST_YEAR)
    return value


def _between(first: str, last: str, text: str) -> PartialDate:
    one, other = _bound(first, text), _bound(last, text)
    if one.earliest > other.latest:
        raise DateTextError("date_interval_reversed", text=text.strip())
    return DateInterval.between(one, other)


def _bound(plain: str, text: str) -> PartialDate:
    named = _without_article(plain)
    bound = _qualified(named, named)
    if not bound.known:
        raise DateTextError("date_not_understood", text=text.strip())
    return bound


def _qualified(plain: str, text: str) -> PartialDate:
    """One date with what is said of its certainty; without any it is read as every other text."""
    uncertain = _UNCERTAIN.fullmatch(plain)
    rest = (uncertain[1] or uncertain[2]) if uncertain else plain
    circa = _CIRCA.fullmatch(rest) or _CIRCA_AFTER.fullmatch(rest)
    if circa:
        rest = circa[1]
    if not uncertain and not circa:
        return _plain(plain, text)
    said = parse_date(_without_article(rest))
    if not said.known:
        raise DateTextError("date_not_understood", text=text.strip())
    if uncertain and circa:
        return QualifiedDate.near(said, Qualifier.CIRCA_UNCERTAIN)
    return QualifiedDate.near(said, Qualifier.CIRCA if circa else Qualifier.UNCERTAIN)


def _plain(plain: str, text: str) -> PartialDate:
    """A date that nothing is said of; "a marzo 2020" and "nel 2019" are that month and that year."""
    try:
        return parse_date(text)
    except DateTextError:
        if (named := _without_article(plain)) == text.casefold().strip():
            raise
        return parse_date(named)


def _without_article(plain: str) -> str:
    """A date without the small word before it: "l'8 maggio 1990" is "8 maggio 1990"."""
    article = _ARTICLE.match(plain)
    return plain[article.end() :] if article else plain
