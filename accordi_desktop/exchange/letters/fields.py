# SPDX-License-Identifier: EUPL-1.2
"""The fields that a template may name, in either language: {{controparte}} is {{counterpart}}."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from accordi_desktop.exchange.exports.columns import Column, chosen_columns
from accordi_desktop.model.dates.partial_date import PartialDate

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from accordi_desktop.register.values.views import AgreementSheet, OfficeParticulars
    from accordi_desktop.wording import Words

# The names in a template by the key of the column of an exported table.
_OF_AGREEMENT = {
    "reference": ("riferimento", "reference"),
    "title": ("titolo", "title"),
    "kind_id": ("tipo_di_atto", "kind"),
    "counterpart": ("controparte", "counterpart"),
    "city": ("citta", "city"),
    "country": ("paese", "country"),
    "own_body": ("nostro_ente", "own_body"),
    "signed": ("firmato", "signed"),
    "months": ("durata", "term"),
    "end": ("fine", "end"),
    "notice": ("termine_preavviso", "notice"),
    "sectors": ("settori", "sectors"),
    "signatories": ("firmatari", "signatories"),
    "purpose": ("finalita", "purpose"),
    "protocol_number": ("protocollo", "protocol"),
    "resolution_number": ("delibera", "resolution"),
}
_OF_OFFICE = {
    "body": ("ente", "body"),
    "office": ("ufficio", "office"),
    "address": ("indirizzo", "address"),
    "contacts": ("recapiti", "contacts"),
}
_TODAY = ("oggi", "today")
_LANGUAGES = {"it": 0, "en": 1}


@dataclass(frozen=True, slots=True)
class LetterFields:
    """The text of each field; of one whose fact is missing, what is to be completed."""

    texts: Mapping[str, str]
    missing: frozenset[str]


def known_fields() -> frozenset[str]:
    """Every name that a template may hold between double braces."""
    pairs = (*_OF_AGREEMENT.values(), *_OF_OFFICE.values(), _TODAY)
    return frozenset(name for pair in pairs for name in pair)


def names_in(language: str) -> tuple[str, ...]:
    """The names of one language, in the order in which they are explained."""
    place = _LANGUAGES[language]
    return tuple(pair[place] for pair in (*_OF_AGREEMENT.values(), *_OF_OFFICE.values(), _TODAY))


def letter_fields(
    sheet: AgreementSheet, office: OfficeParticulars, words: Words, today: date
) -> LetterFields:
    """What each field says of an agreement, dates as sure as they are."""
    texts: dict[str, str] = {}
    missing: set[str] = set()

    def put(names: tuple[str, str], text: str, label: str) -> None:
        for name in names:
            texts[name] = text or words.text("letter.missing", field=label.lower())
            if not text:
                missing.add(name)

    for column in chosen_columns(_OF_AGREEMENT):
        text = _text(column, sheet, words)
        put(_OF_AGREEMENT[column.key], text, column.label(words))
    for key, names in _OF_OFFICE.items():
        put(names, getattr(office, key), words.field(key))
    put(_TODAY, words.long_date(PartialDate.of(today)), "")
    return LetterFields(texts, frozenset(missing))


def _text(column: Column, sheet: AgreementSheet, words: Words) -> str:
    value = column.cell(sheet, sheet, words)
    if isinstance(value, PartialDate):
        return words.long_date(value) if value.known else ""
    if column.key == "months":
        return words.months(value) if isinstance(value, int) else ""
    return str(value)
