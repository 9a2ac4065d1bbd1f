# SPDX-License-Identifier: EUPL-1.2
"""Dates as sure as their source is, and spans of days: "circa 1970", "tra luglio 2026 e giugno 2027"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from accordi_desktop.model.approximate_date import DateInterval, Qualifier, QualifiedDate, date_of
from accordi_desktop.model.partial_date import Precision
from accordi_desktop.wording import dates

if TYPE_CHECKING:
    from accordi_desktop.model.day_span import DaySpan
    from accordi_desktop.model.partial_date import PartialDate
    from accordi_desktop.wording.words import Words

# Days that a number in letters begins with a vowel in Italian: "l’8 maggio", "l’11 maggio".
_VOWELS = (8, 11)


def word_date(words: Words, value: PartialDate, *, letters: bool = False) -> str:
    """A date as sure as it is: "02/02/2018", "circa 1970", "1970?", "prima del 1990", "data ignota".

    With the months in letters where asked for, as they always are in a span of months.
    """
    if isinstance(value, DateInterval):
        return _interval(words, value, letters=letters)
    if isinstance(value, QualifiedDate):
        return _qualified(words, value, "date.circa", letters=letters)
    if not value.known:
        return words.say("date.unknown")
    return dates.in_letters(value, words.language) if letters else dates.numeric(value)


def word_span(words: Words, span: DaySpan) -> str:
    """The days something lies in: "02/02/2020", "marzo 2012", "2014", "tra luglio 2026 e giugno 2027"."""
    return word_date(words, date_of(span), letters=not span.is_day)


def when(words: Words, span: DaySpan) -> str:
    """As part of a sentence: "il 02/02/2020", "nel 2014", "tra luglio 2026 e giugno 2027"."""
    return _within(words, span, "date.on_day", "date.in_span")


def since(words: Words, span: DaySpan) -> str:
    """As the beginning of something: "dal 02/02/2020", "dal 2014"."""
    return _within(words, span, "date.since_day", "date.since_span")


def until(words: Words, span: DaySpan) -> str:
    """As the end of something: "fino al 02/02/2020", "fino a marzo 2014"."""
    return _with_preposition(words, span, "date.until")


def by(words: Words, span: DaySpan) -> str:
    """As the last moment for something: "entro il 02/02/2020", "entro marzo 2027", "entro il 2027"."""
    return _with_preposition(words, span, "date.by")


def of(words: Words, span: DaySpan) -> str:
    """As what something is of: "del 02/02/2020", "di marzo 2027", "del 2027"."""
    return _with_preposition(words, span, "date.of")


def _within(words: Words, span: DaySpan, day: str, longer: str) -> str:
    value = date_of(span)
    if isinstance(value, DateInterval):
        return word_span(words, span)
    return words.say(day if span.is_day else longer, date=word_span(words, span))


def _with_preposition(words: Words, span: DaySpan, key: str) -> str:
    value = date_of(span)
    text = word_span(words, span)
    if isinstance(value, DateInterval):
        return words.say(f"{key}.interval", date=text)
    return words.say(f"{key}.{_kind(value)}", date=text)


def _kind(value: PartialDate) -> str:
    """Which preposition a date takes: that of a day, a month or a year."""
    if value.day is not None:
        return "day"
    return "year" if value.month is None else "month"


def _interval(words: Words, value: DateInterval, *, letters: bool) -> str:
    months = Precision.MONTH in (value.first.precision, value.last.precision)
    if not value.first.known:
        return _bound(words, value.last, "date.before", letters=letters or months)
    first = _bound(words, value.first, "date.bound", letters=letters or months)
    if not value.last.known:
        return words.say("date.after", date=first)
    last = _bound(words, value.last, "date.bound", letters=letters or months)
    return words.say("date.between", first=first, last=last)


def _bound(words: Words, value: PartialDate, key: str, *, letters: bool) -> str:
    """One end of an interval with the article it takes."""
    if isinstance(value, QualifiedDate):
        text = _qualified(words, value, "date.circa_bound", letters=letters)
    else:
        text = word_date(words, value, letters=letters)
    vowel = letters and value.day in _VOWELS
    return words.say(f"{key}.{'vowel' if vowel else _kind(value)}", date=text)


def _qualified(words: Words, value: QualifiedDate, circa: str, *, letters: bool) -> str:
    text = word_date(words, value.said, letters=letters)
    if value.qualifier is not Qualifier.UNCERTAIN:
        text = words.say(circa, date=text)
    return text if value.qualifier is Qualifier.CIRCA else words.say("date.uncertain", date=text)
