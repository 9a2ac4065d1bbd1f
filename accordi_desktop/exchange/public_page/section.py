# SPDX-License-Identifier: EUPL-1.2
"""The section of one agreement: its purpose and a sentence, then its facts; dates as sure as they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from accordi_desktop.exchange.html import Html, element
from accordi_desktop.model.dates.partial_date import Precision

if TYPE_CHECKING:
    from collections.abc import Iterator

    from accordi_desktop.exchange.public_page.public_facts import PublicAgreement
    from accordi_desktop.model.dates.partial_date import PartialDate
    from accordi_desktop.wording import Words

_PLAIN = {Precision.DAY, Precision.MONTH, Precision.YEAR}
_OF_RECORDS = "it"  # the language in which the office writes
# Days whose number in letters begins with a vowel in Italian: "l’8 maggio", "l’11 maggio".
_VOWELS = (8, 11)


def section(agreement: PublicAgreement, words: Words) -> Html:
    """A heading that the table leads to, and what is published."""
    title, language = agreement.title(words.language)
    names = ", ".join(one.name for one in agreement.counterparts)
    colon = Html(": " if names and title else "")
    heading = element("h2", names, colon, part_of_language(title, language, words), id=agreement.anchor)
    facts = [
        pair
        for term, value in (*_act(agreement, words), *_substance(agreement, words))
        for pair in (element("dt", term), element("dd", value))
    ]
    paragraphs = [element("p", text) for text in _prose(agreement, words)]
    content = (heading, *paragraphs, element("dl", *facts))
    return element("section", *content, class_="accordo text-break", aria_labelledby=agreement.anchor)


def part_of_language(text: str, language: str, words: Words) -> Html:
    """A text with its language, where that is not the one of the page."""
    return element("span", text, lang=language if language != words.language else "")


def places(agreement: PublicAgreement, words: Words) -> str:
    """The countries, those that follow from a city marked as such."""
    found = []
    for one in agreement.counterparts:
        if one.country:
            name = words.country(one.country)
            found.append(words.text("print.derived_country", country=name) if one.derived else name)
    return "; ".join(dict.fromkeys(found))


def dated(date: PartialDate, words: Words) -> Html:
    """A date in letters, for machines too; "not stated" for one that is not known."""
    if not date.known:
        return element("span", words.text("page.unknown"))
    machine = date.edtf if date.precision in _PLAIN else ""
    return element("time" if machine else "span", words.long_date(date), datetime=machine)


def _prose(agreement: PublicAgreement, words: Words) -> Iterator[Html]:
    if agreement.purpose:
        yield part_of_language(agreement.purpose, _OF_RECORDS, words)
    others = (one.name for one in agreement.counterparts)
    names = " – ".join((*agreement.own_bodies, *others))
    if agreement.signed.precision in _PLAIN and names:
        day = words.text(f"page.on.{_kind(agreement.signed)}", date=words.long_date(agreement.signed))
        key = "page.signed_for" if agreement.months else "page.signed"
        term = words.months(agreement.months or 0)
        yield element("span", words.text(key, when=day, bodies=names, months=term))


def _kind(date: PartialDate) -> str:
    """Which preposition the date takes in a sentence."""
    if date.precision is Precision.DAY:
        return "vowel" if date.day in _VOWELS else "day"
    return date.precision.value


def _act(agreement: PublicAgreement, words: Words) -> Iterator[tuple[str, Html]]:
    """What, with whom, from when until when."""
    if agreement.kind:
        yield words.field("kind_id"), part_of_language(agreement.kind, _OF_RECORDS, words)
    if cities := "; ".join(dict.fromkeys(one.city for one in agreement.counterparts if one.city)):
        yield words.text("column.city"), element("span", cities)
    if countries := places(agreement, words):
        yield words.text("column.country"), element("span", countries)
    yield words.text("column.signed"), dated(agreement.signed, words)
    if agreement.months:
        yield words.text("print.term"), element("span", words.months(agreement.months))
    if agreement.open_ended:
        yield words.text("column.end"), element("span", words.field("open_ended"))
    else:
        yield words.text("column.end"), dated(agreement.end, words)
    if agreement.renewals:
        yield words.text("column.renewals"), _list(dated(date, words) for date in agreement.renewals)


def _substance(agreement: PublicAgreement, words: Words) -> Iterator[tuple[str, Html]]:
    """What about, by whom, and what a source says of it."""
    if agreement.sectors:
        of_act = (part_of_language(text, _OF_RECORDS, words) for text in agreement.sectors)
        yield words.text("column.sectors"), _list(of_act)
    if agreement.initiatives:
        yield words.field("initiatives"), _list(_initiative(*one, words) for one in agreement.initiatives)
    if agreement.signatories:
        people = (", ".join(part for part in one if part) for one in agreement.signatories)
        yield words.field("signatories"), _list(element("span", person) for person in people)
    if agreement.statement is not None:
        yield words.text("page.statement"), _statement(agreement, words)


def _initiative(name: str, description: str, words: Words) -> Html:
    return part_of_language(f"{name}. {description}" if description else name, _OF_RECORDS, words)


def _statement(agreement: PublicAgreement, words: Words) -> Html:
    said = agreement.statement
    assert said is not None
    sentence = words.text(
        "page.stated",
        status=words.label(said.status),
        source=said.source or words.text("page.source"),
        date=words.long_date(said.as_of),
    )
    quote = words.text("print.quoted", text=said.wording) if said.wording else ""
    return element("span", f"{sentence} {quote}".strip())


def _list(items: Iterator[Html]) -> Html:
    return element("ul", *(element("li", item) for item in items))
