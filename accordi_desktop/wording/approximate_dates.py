# SPDX-License-Identifier: EUPL-1.2
"""Dates as sure as their source is, and spans of days: "circa 1970", "tra luglio 2026 e giugno 2027"."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from accordi_desktop.model.dates.approximate_date import (
    DateInterval,
    QualifiedDate,
    Qualifier,
    date_of,
    neighbour,
    span_of,
)
from accordi_desktop.model.dates.date_text import FIRST_YEAR, LAST_YEAR
from accordi_desktop.model.dates.partial_date import Precision
from accordi_desktop.wording import dates

if TYPE_CHECKING:
    from accordi_desktop.model.dates.day_span import DaySpan
    from accordi_desktop.model.dates.partial_date import PartialDate
    from accordi_desktop.wording.sentences import Sentences

# Days that a number in letters begins with a vowel in Italian: "l’8 maggio", "l’11 maggio".
_VOWELS = (8, 11)


def word_date(words: Sentences, value: PartialDate, *, letters: bool = False) -> str:
    """A date as sure as it is: "02/02/2018", "circa 1970", "1970?", "prima del 1990", "data ignota".

    With the months in letters where asked for, as they always are in a span of months.
    """
    if isinstance(value, DateInterval):
        return _interval(words, value, letters=letters)
    if isinstance(value, QualifiedDate):
        return _qualified(words, value, "date.circa", letters=letters)
    if not value.known:
        return words.text("date.unknown")
    return dates.in_letters(value, words.language) if letters else dates.numeric(value)


def word_span(words: Sentences, span: DaySpan) -> str:
    """The days something lies in: "02/02/2020", "marzo 2012", "2014", "tra luglio 2026 e giugno 2027"."""
    return word_date(words, date_of(span), letters=not span.is_day)


def when(words: Sentences, span: DaySpan) -> str:
    """As part of a sentence: "il 02/02/2020", "nel 2014", "tra luglio 2026 e giugno 2027"."""
    if _kind(date_of(span)) == "interval":
        return word_span(words, span)
    return words.text("date.on_day" if span.is_day else "date.in_span", date=_named(words, span))


def when_said(words: Sentences, value: PartialDate) -> str:
    """The same of a date at hand, an interval as precise as it was said: "dopo il 30/06/2020"."""
    span = span_of(value)
    if span is None or isinstance(value, DateInterval):
        return word_date(words, value)
    return when(words, span)


def since(words: Sentences, span: DaySpan) -> str:
    """As the beginning of something: "dal 02/02/2020", "dal 2014"."""
    if _kind(date_of(span)) == "interval":
        return words.text("date.since_interval", date=word_span(words, span))
    return words.text("date.since_day" if span.is_day else "date.since_span", date=_named(words, span))


def until(words: Sentences, span: DaySpan) -> str:
    """As the end of something: "fino al 02/02/2020", "fino a marzo 2014"."""
    return words.text(f"date.until.{_kind(date_of(span))}", date=_named(words, span))


def by(words: Sentences, span: DaySpan) -> str:
    """As the last moment for something: "entro il 02/02/2020", "entro un giorno di marzo 2027"."""
    return words.text(f"date.last.{_kind(date_of(span))}", date=_named(words, span))


def of(words: Sentences, span: DaySpan) -> str:
    """As what something is of: "del 02/02/2020", "di marzo 2027", "del 2027"."""
    return words.text(f"date.of.{_kind(date_of(span))}", date=_named(words, span))


def _named(words: Sentences, span: DaySpan) -> str:
    """The days with a preposition before them: "2027 circa", not "circa 2027"."""
    return _bound(words, date_of(span), letters=not span.is_day)


def _kind(value: PartialDate) -> str:
    """Which preposition a date takes: that of a day, a month, a year or an interval."""
    if isinstance(value, DateInterval):
        return "interval"
    if value.day is not None:
        return "day"
    return "year" if value.month is None else "month"


def _interval(words: Sentences, value: DateInterval, *, letters: bool) -> str:
    letters = letters or Precision.MONTH in (value.first.precision, value.last.precision)
    if not value.first.known:
        return _before(words, value.last, letters=letters)
    if not value.last.known:
        return _after(words, value.first, letters=letters)
    first, last = (_with_article(words, one, letters=letters) for one in (value.first, value.last))
    return words.text("date.between", first=first, last=last)


def _before(words: Sentences, last: PartialDate, *, letters: bool) -> str:
    """Up to a date is before the next one: "prima del 1990" is up to 1989."""
    if last.latest >= date(LAST_YEAR, 12, 31):
        return words.text(f"date.by.{_kind(last)}", date=_bound(words, last, letters=letters))
    named = neighbour(last, 1)
    bound = _bound(words, named, letters=letters)
    return words.text(f"date.before.{_kind_in(named, letters=letters)}", date=bound)


def _after(words: Sentences, first: PartialDate, *, letters: bool) -> str:
    """From a date on is after the one before it: "dopo il 2000" is from 2001 on."""
    if first.earliest <= date(FIRST_YEAR, 1, 1):
        return words.text("date.since_day", date=_bound(words, first, letters=letters))
    return words.text("date.after", date=_with_article(words, neighbour(first, -1), letters=letters))


def _with_article(words: Sentences, value: PartialDate, *, letters: bool) -> str:
    bound = _bound(words, value, letters=letters)
    return words.text(f"date.bound.{_kind_in(value, letters=letters)}", date=bound)


def _bound(words: Sentences, value: PartialDate, *, letters: bool) -> str:
    """One end of an interval, without the article it takes."""
    if isinstance(value, QualifiedDate):
        return _qualified(words, value, "date.circa_bound", letters=letters)
    return word_date(words, value, letters=letters)


def _kind_in(value: PartialDate, *, letters: bool) -> str:
    """Which article the end of an interval takes."""
    return "vowel" if letters and value.day in _VOWELS else _kind(value)


def _qualified(words: Sentences, value: QualifiedDate, circa: str, *, letters: bool) -> str:
    text = word_date(words, value.said, letters=letters)
    if value.qualifier is not Qualifier.UNCERTAIN:
        text = words.text(circa, date=text)
    return text if value.qualifier is Qualifier.CIRCA else words.text("date.uncertain", date=text)
