# SPDX-License-Identifier: EUPL-1.2
"""Dates that a sentence names: days, months, years, spans of years, "oggi" by the dateline.

A number of four digits is a year where the words around it say so: "nel 2012", "(1965)", not "Expo 2015".
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from accordi_desktop.exchange.prose.marks import Sureness
from accordi_desktop.exchange.prose.vocabulary import words
from accordi_desktop.model.dates.approximate_date import QualifiedDate
from accordi_desktop.model.dates.date_text import DateTextError, parse_date
from accordi_desktop.model.dates.dates_in_text import dates_in
from accordi_desktop.model.dates.partial_date import UNKNOWN, PartialDate

_YEAR = r"(?:1[89]|20)\d\d"
_LEAD = words("dates.lead")
_AND = r"(?:,|e(?: nel| dal)?|ed(?: nel)?|and(?: in)?|&)"
_YEARS = re.compile(
    rf"(?:(?<=\()|(?<=\[)|(?<=, )|(?<!\w)(?P<lead>{_LEAD})\s+)(?P<circa>circa\s+|about\s+|ca\.?\s+)?"
    rf"(?P<years>{_YEAR}(?!\w)(?:\s*{_AND}\s+{_YEAR}(?!\w))*)(?![/-]\d)",
    re.IGNORECASE,
)
_AFTER_YEAR = {"(": re.compile(r"\s*[)\],;-]"), ",": re.compile(r"\s*(?:[).;]|$)")}
_BARE_YEAR = re.compile(rf"(?<![\w/.-])(?P<year>{_YEAR})(?![\w/]|[.-]\d)")
_SPAN = re.compile(rf"(?<![\w/.-])(?P<first>{_YEAR})\s*-\s*(?P<last>{_YEAR})(?![\w/-])")
_TODAY = re.compile(
    r"(?<!\w)(?:oggi|questa mattina|stamattina|stamani|questo pomeriggio|today|this morning)(?!\w)",
    re.IGNORECASE,
)
_LATELY = re.compile(
    rf"(?<!\w)(?<!prossimo )(?:{words('dates.lately')})?(?P<day>\d{{1,2}})[º°]?\s+(?P<month>[a-z]{{3,9}})"
    r"(?:\s+scorso)?(?!\w|,?\s+\d{4}|\s+del)",
    re.IGNORECASE,
)
_DATELINE = re.compile(
    r"^[^\W\d_][\w' .]{1,40},\s*(?P<date>\d{1,2}[º°]?\s+[a-zA-Z]+\s+\d{4}|\d{1,2}/\d{1,2}/\d{4})\s*[-:.(]"
)
_CIRCA = re.compile(r"(?:circa|ca\.|about)\s+(?:il\s+)?\Z", re.IGNORECASE)
_OF_THE_TEXT = "dateline"
_NAMED_AFTER = re.compile(rf"(?:{words('dates.named_after')})\s*$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class DateMention:
    """A date and where it stands in its sentence; `lead` is the small word before it."""

    start: int
    end: int
    value: PartialDate
    lead: str = ""
    sureness: Sureness = Sureness.STATED
    rule: str = "date"
    until: PartialDate | None = None


def dateline(text: str) -> date | None:
    """The day that stands at the head of a press release: "Esempio, 12 marzo 2024 - …"."""
    found = _DATELINE.match(text)
    if found is None:
        return None
    try:
        value = parse_date(found["date"])
    except DateTextError:
        return None
    return value.earliest if value.earliest == value.latest else None


def dates_of(text: str, told_on: date | None = None, *, bare_years: bool = False) -> list[DateMention]:
    """The dates of a sentence in order.

    `told_on` is the day on which the text speaks: by it "oggi" and "lo scorso 22 marzo" are derived, and
    doubtful. In a list a year that stands alone is a date too (`bare_years`).
    """
    found: list[DateMention] = []
    for mention in _candidates(text, told_on, bare_years):
        if all(mention.end <= one.start or one.end <= mention.start for one in found):
            found.append(mention)
    return sorted((one for one in found if one.rule != _OF_THE_TEXT), key=lambda one: one.start)


def _candidates(text: str, told_on: date | None, bare_years: bool) -> Iterator[DateMention]:
    """Whatever may be a date; where two overlap the first one counts."""
    line = _DATELINE.match(text)
    if line and dateline(text):
        # The dateline is the day of the text, not of what it tells.
        yield DateMention(line.start("date"), line.end("date"), UNKNOWN, rule=_OF_THE_TEXT)
    for match, value in dates_in(text):
        circa = _CIRCA.search(text[: match.start()])
        said = QualifiedDate.near(value) if circa else value
        yield DateMention(match.start(), match.end(), said, _lead(text, match.start()))
    for match in _SPAN.finditer(text):
        first, last = PartialDate(int(match["first"])), PartialDate(int(match["last"]))
        if first.earliest <= last.earliest:
            yield DateMention(match.start(), match.end(), first, "span", until=last)
    for match in _YEARS.finditer(text):
        yield from _years(text, match)
    if bare_years:
        for match in _BARE_YEAR.finditer(text):
            if not _NAMED_AFTER.search(text[: match.start()]):
                yield DateMention(match.start(), match.end(), PartialDate(int(match["year"])))
    if told_on is not None:
        yield from _relative(text, told_on)


def _years(text: str, match: re.Match[str]) -> Iterator[DateMention]:
    """Each year of "nel 2014 e nel 2017"; one in brackets only if it stands there alone or before a comma."""
    sign = "," if text[: match.start()].endswith(", ") else "("
    if not match["lead"] and not _AFTER_YEAR[sign].match(text, match.end()):
        return
    if _NAMED_AFTER.search(text[: match.start()]) or re.match(
        r"\s*(?:abitanti|persone|euro|€|people|inhabitants)", text[match.end() :]
    ):
        return
    for year in re.finditer(_YEAR, match["years"]):
        start = match.start("years") + year.start()
        value: PartialDate = PartialDate(int(year[0]))
        if match["circa"]:
            value = QualifiedDate.near(value)
        yield DateMention(start, start + 4, value, (match["lead"] or "").casefold())


def _relative(text: str, told_on: date) -> Iterator[DateMention]:
    for match in _TODAY.finditer(text):
        yield DateMention(match.start(), match.end(), PartialDate.of(told_on), "", Sureness.DOUBTFUL, "today")
    for match in _LATELY.finditer(text):
        if value := _last_such_day(match, told_on):
            yield DateMention(match.start(), match.end(), value, "", Sureness.DOUBTFUL, "without_year")


def _last_such_day(match: re.Match[str], told_on: date) -> PartialDate | None:
    """The last day of that name up to the day of the text; None for what is no day."""
    for year in (told_on.year, told_on.year - 1):
        try:
            value = parse_date(f"{match['day']} {match['month']} {year}")
        except DateTextError:
            return None
        if value.latest <= told_on:
            return value
    return None


def _lead(text: str, start: int) -> str:
    """The small word before a date, in small letters."""
    found = re.search(
        rf"(?<!\w)(?:{_LEAD}|dall'|all'|nell'|l'|on|dated|del)\s*$", text[:start], re.IGNORECASE
    )
    return found[0].strip().casefold() if found else ""
