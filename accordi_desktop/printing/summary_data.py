# SPDX-License-Identifier: EUPL-1.2
"""The data of a summary for its template: the words are chosen here, the look there."""

import re
from collections.abc import Sequence
from dataclasses import asdict
from datetime import date
from typing import Any

from accordi_desktop.model.enums import Side
from accordi_desktop.printing import parts
from accordi_desktop.printing.documents import documents
from accordi_desktop.printing.plain_text import line, lines
from accordi_desktop.printing.sections import Section, running_text
from accordi_desktop.printing.terms import terms
from accordi_desktop.register.values.drafts import TitleDraft
from accordi_desktop.register.values.views import AgreementSheet, OfficeParticulars
from accordi_desktop.wording import Words
from accordi_desktop.wording.subjects.unreadable import unreadable_line

# A heading is also a bookmark and the title of the file, which PDF/A wants short.
_HEADING_LENGTH = 240
_LANGUAGE = re.compile(r"[a-z]{2,3}")


def summary_data(sheet: AgreementSheet, words: Words) -> dict[str, Any]:
    """The data of one agreement."""
    return {
        "label": words.text("print.in_bin" if sheet.deleted else "print.agreement"),
        "reference": line(sheet.content.reference),
        "heading": heading(sheet),
        "place": _places(sheet, words),
        "titles": [_title(title, words) for title in sheet.content.titles if line(title.text)],
        "status": _status(sheet, words),
        "sections": [asdict(section) for section in _sections(sheet, words)],
    }


def document_data(
    summaries: Sequence[dict[str, Any]], office: OfficeParticulars, words: Words, on: date
) -> dict[str, Any]:
    """The data of a document of one summary, or of several behind a list of contents."""
    several = len(summaries) > 1
    count = words.count("print.agreements", len(summaries))
    title = count if several else f"{summaries[0]['reference']} – {summaries[0]['heading']}"
    return {
        "language": words.language,
        "title": words.text("print.document", title=title),
        "author": line(office.body, _HEADING_LENGTH),
        "office": letterhead(office),
        "foot": words.text("print.printed_on", date=words.day(on)),
        "page": around_page_numbers(words),
        "contents": {"title": words.text("print.contents"), "count": count} if several else None,
        "agreements": list(summaries),
    }


def letterhead(office: OfficeParticulars) -> dict[str, Any]:
    """The data of the letterhead."""
    return {"body": line(office.body), "office": line(office.office), "contacts": _contacts(office)}


def heading(sheet: AgreementSheet) -> str:
    """The counterparts; the title or the reference where none is recorded."""
    names = [party.name for party in sheet.content.parties if party.side is Side.COUNTERPART]
    titles = [title.text for title in sheet.content.titles]
    found = "; ".join(filter(None, map(line, names))) or next(filter(None, map(line, titles)), "")
    return line(found or sheet.content.reference, _HEADING_LENGTH)


def _sections(sheet: AgreementSheet, words: Words) -> list[Section]:
    always = [
        terms(sheet, words),
        parts.parties(sheet, words),
        parts.sectors(sheet, words),
        parts.signatories(sheet, words),
        parts.periods(sheet, words),
    ]
    if_any = [
        documents(sheet, words),
        parts.initiatives(sheet, words),
        *parts.others(sheet, words),
        parts.gaps(sheet, words),
        running_text(words.section("notes"), sheet.content.notes),
        running_text(words.field("source"), sheet.content.source),
    ]
    return always + [section for section in if_any if section.rows]


def _status(sheet: AgreementSheet, words: Words) -> dict[str, Any]:
    reason = words.reason(sheet.facts, sheet.validity)
    return {
        "key": sheet.status.value,
        "word": words.label(sheet.status),
        "reason": [line(one) for one in (reason, unreadable_line(words, sheet.unreadable)) if one],
        "on": words.text("print.status_on", date=words.day(sheet.today)),
    }


def _title(title: TitleDraft, words: Words) -> dict[str, str]:
    language = title.language.casefold()
    return {
        "text": line(title.text),
        "language": language if _LANGUAGE.fullmatch(language) else "",
        "mark": "" if title.proper else words.text("print.described"),
    }


def _places(sheet: AgreementSheet, words: Words) -> str:
    found = (parts.place(party, words) for party in sheet.content.parties if party.side is Side.COUNTERPART)
    return line("; ".join(dict.fromkeys(place for place in found if place)))


def _contacts(office: OfficeParticulars) -> list[str]:
    address = line(office.address)
    city = line(office.city)
    # Most addresses name the city already; it is not said twice.
    seat = [address] if city.casefold() in address.casefold() else [address, city]
    return [part for part in (*seat, *lines(office.contacts)) if part]


def around_page_numbers(words: Words) -> list[str]:
    """The texts before, between and after the two page numbers, which the template fills in."""
    return words.text("print.page", page="\0", pages="\0").split("\0")
