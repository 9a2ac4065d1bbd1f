# SPDX-License-Identifier: EUPL-1.2
"""The columns of exported tables: those of agreements, and those of each kind of part."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from accordi_desktop.model.dates.partial_date import PartialDate
from accordi_desktop.model.enums import Side
from accordi_desktop.wording.field_types import Field, FieldType, Part, Row
from accordi_desktop.wording.fields import OWN_FIELDS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from accordi_desktop.register.values.drafts import PartyDraft
    from accordi_desktop.register.values.views import AgreementSheet
    from accordi_desktop.wording import Words

    Cell = str | int | PartialDate  # a text is empty where there is nothing

_NUMBERS = {FieldType.MONTHS, FieldType.DAYS, FieldType.NUMBER}


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its key for the command line, the key of its label, and how its cells are read.

    `is_date` tells that its cells are dates as they are known.
    """

    key: str
    label_key: str
    cell: Callable[[Row, AgreementSheet, Words], Cell]
    is_date: bool = False

    def label(self, words: Words) -> str:
        """Its heading."""
        return words.text(self.label_key)


def _of_field(field: Field) -> Column:
    def cell(row: Row, sheet: AgreementSheet, words: Words) -> Cell:
        value = field.value(row, sheet)
        if isinstance(value, PartialDate):
            return value
        if field.type in _NUMBERS and isinstance(value, int):
            return value
        return field.text(words, value) if field.is_stated(value) else ""

    label_key = field.label_key or f"field.{field.path}"
    return Column(field.path, label_key, cell, is_date=field.type is FieldType.DATE)


def _of_sheet(key: str, read: Callable[[AgreementSheet, Words], Cell], *, label_key: str = "") -> Column:
    def cell(_row: Row, sheet: AgreementSheet, words: Words) -> Cell:
        return read(sheet, words)

    return Column(key, label_key or f"column.{key}", cell, is_date=key in {"signed", "end"})


def _counterparts(sheet: AgreementSheet, read: Callable[[PartyDraft], str]) -> str:
    return joined(read(party) for party in sheet.content.parties if party.side is Side.COUNTERPART)


def _countries(sheet: AgreementSheet, words: Words) -> str:
    return _counterparts(sheet, lambda one: words.country(one.country) if one.country else "")


def _signatories(sheet: AgreementSheet, _words: Words) -> str:
    return joined(one.person for one in sheet.content.signatories)


def _own_bodies(sheet: AgreementSheet, _words: Words) -> str:
    return joined(party.name for party in sheet.content.parties if party.side is Side.OWN)


def _months(sheet: AgreementSheet, _words: Words) -> Cell:
    months = sheet.content.periods[0].months if sheet.content.periods else None
    return "" if months is None else months


def _sectors(sheet: AgreementSheet, _words: Words) -> str:
    names = sheet.sector_names
    return joined(one.wording or names.get(one.sector_id or 0, "") for one in sheet.content.sectors)


_REFERENCE = next(field for field in OWN_FIELDS if field.path == "reference")
_KIND = next(field for field in OWN_FIELDS if field.path == "kind_id")
REFERENCE = _of_field(_REFERENCE)
# What a table of agreements says of their parts; the parts themselves have tables of their own.
_SUMMARIES = (
    _of_sheet("title", lambda sheet, _: next((one.text for one in sheet.content.titles), "")),
    _of_sheet("counterpart", lambda sheet, _: _counterparts(sheet, lambda one: one.name)),
    _of_sheet("city", lambda sheet, _: _counterparts(sheet, lambda one: one.city)),
    _of_sheet("country", _countries),
    _of_sheet("own_body", _own_bodies),
    _of_sheet("signed", lambda sheet, _: sheet.signed),
    _of_sheet("months", _months, label_key="field.months"),
    _of_sheet("end", lambda sheet, _: sheet.end),
    _of_sheet("status", lambda sheet, words: words.label(sheet.status)),
    _of_sheet("reason", lambda sheet, words: words.reason(sheet.facts, sheet.validity)),
    _of_sheet("sectors", _sectors),
    _of_sheet("signatories", _signatories, label_key="field.signatories"),
)
COLUMNS: tuple[Column, ...] = (
    REFERENCE,
    _of_field(_KIND),
    *_SUMMARIES,
    *(_of_field(field) for field in OWN_FIELDS if field not in (_REFERENCE, _KIND)),
)
USUAL = ("reference", "kind_id", *(column.key for column in _SUMMARIES), "purpose", "notes", "published")


def chosen_columns(keys: Iterable[str]) -> tuple[Column, ...]:
    """The columns with these keys, in the order of the table; the reference always. Raises KeyError."""
    wanted = {REFERENCE.key, *keys}
    if unknown := wanted - {column.key for column in COLUMNS}:
        raise KeyError(*sorted(unknown))
    return tuple(column for column in COLUMNS if column.key in wanted)


def part_columns(part: Part) -> tuple[Column, ...]:
    """The columns of a table of parts, behind that of the reference."""
    return tuple(_of_field(field) for field in part.fields)


def joined(texts: Iterable[str]) -> str:
    """Texts joined by "; ", each once, without empty ones."""
    return "; ".join(dict.fromkeys(text for text in texts if text))
