# SPDX-License-Identifier: EUPL-1.2
"""Reads countries, places, people, sectors and clauses of cells; nothing of an act is worded anew."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from functools import cache, lru_cache

from accordi_desktop.assets import resource
from accordi_desktop.exchange.imports.readings.dates import is_nothing
from accordi_desktop.exchange.imports.readings.reasons import (
    EMPTY,
    Certainty,
    Reading,
    Reason,
    doubtful,
    not_understood,
    sure,
)
from accordi_desktop.exchange.imports.readings.terms import Term, read_term
from accordi_desktop.exchange.tables.cells import CellError, CellValue, cell_text
from accordi_desktop.model.enums import AssertedStatus, RenewalClause
from accordi_desktop.model.text.country import country_code
from accordi_desktop.model.text.fold import fold

_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff]")
_PLACE = re.compile(r"(.+?)\s*(?:/|\(|,|;|\n| [-–—] |[–—])\s*([^()/,;]+?)\s*\)?")
_LISTED = re.compile(r"\s*(?:;|\n|\||•|·)\s*")
_ONE_OR_SEVERAL = re.compile(r"\s*(?:,|/|\s[-–]\s)\s*")
_PERSON = re.compile(
    r"(?P<person>[^(),–]+?)\s*(?:\((?P<in>[^()]+)\)|[,–]\s*(?P<after>.+)|\s-\s(?P<dash>.+))?\s*"
)
_TITLES = re.compile(
    r"^(?:dott?(?:\.ssa|\.|ssa)?|on|sig(?:\.ra|\.|ra)?|mr|mrs|ms|dr|prof(?:\.ssa)?|ing|avv)\.?\s+",
    re.IGNORECASE,
)
_REFERENCE = re.compile(r"[\w][\w ./\-]{0,39}")
_YES = frozenset({"si", "yes", "y", "s", "x", "ja", "oui", "vero", "true", "1", "rinnovabile", "renewable"})
_NO = frozenset(
    {"no", "n", "non", "nein", "falso", "false", "0", "non previsto", "not renewable", "non rinnovabile"}
)


@dataclass(frozen=True, slots=True)
class Person:
    """A signatory of a cell: a name, and the office with the body as the cell words it."""

    name: str
    office: str = ""


def plain(value: CellValue) -> str:
    """A cell as one line of text, without control characters."""
    return " ".join(_CONTROL.sub(" ", cell_text(value)).split())


def lines(value: CellValue) -> str:
    """A cell as text with its line breaks, without control characters."""
    text = _CONTROL.sub(" ", cell_text(value).replace("\r\n", "\n").replace("\r", "\n"))
    return "\n".join(" ".join(line.split()) for line in text.split("\n")).strip()


def read_text(value: CellValue, *, long: bool = False) -> Reading:
    """The text of a cell."""
    if isinstance(value, CellError):
        return not_understood(Reason.EXCEL_ERROR if value.sign else Reason.NO_VALUE)
    text = lines(value) if long else plain(value)
    return sure(text) if text else EMPTY


def read_name(value: CellValue) -> Reading:
    """A name; one that says that nothing is known is empty."""
    found = read_text(value)
    return EMPTY if found.certainty is Certainty.SURE and is_nothing(found.value) else found


def read_reference(value: CellValue) -> Reading:
    """The code of an agreement, as it may stand in the register."""
    found = read_name(value)
    if found.certainty is Certainty.SURE and not _REFERENCE.fullmatch(found.value):
        return not_understood(Reason.BAD_REFERENCE)
    return found


def read_country(value: CellValue) -> Reading:
    """The code of a country."""
    found = read_name(value)
    if found.certainty is not Certainty.SURE:
        return found
    code = country_of(found.value)
    return sure(code) if code else not_understood(Reason.UNKNOWN_COUNTRY)


@lru_cache(4_096)
def country_of(text: str) -> str | None:
    """The code of a country by its name in any of the languages that tables are in; None for others."""
    if code := country_code(text) or _more_names().get(fold(text)):
        return code
    joined = "".join(word for word in fold(text).split())
    if "." in text and (code := country_code(joined) or _more_names().get(joined)):
        return code
    parts = [part for part in re.split(r"\s*(?:[-–/,]|\(|\))\s*", text) if part]
    if len(parts) > 1:
        codes = {country_code(part) or _more_names().get(fold(part)) for part in parts}
        if len(codes) == 1:
            return codes.pop()
    return None


@cache
def _more_names() -> dict[str, str]:
    table: dict[str, str] = json.loads(resource("exchange", "countries.json").read_text(encoding="utf-8"))
    return table


def read_place(value: CellValue) -> Reading:
    """A city and the code of a country ("" where it names none)."""
    found = read_name(value)
    if found.certainty is not Certainty.SURE:
        return found
    text = found.value
    if (match := _PLACE.fullmatch(cell_text(value).strip())) and (code := country_of(plain(match[2]))):
        return sure((plain(match[1]), code))
    if code := country_of(text):
        return sure(("", code))
    return sure((text, ""))


def read_sectors(value: CellValue) -> Reading:
    """The wordings of a cell; a comma or a slash may stand inside one wording, or between two."""
    found = read_text(value, long=True)
    if found.certainty is not Certainty.SURE:
        return found
    if is_nothing(plain(value)):
        return EMPTY
    listed = tuple(part.strip(" .-–•*") for part in _LISTED.split(found.value))
    listed = tuple(part for part in listed if part)
    if len(listed) > 1:
        return sure(listed)
    parts = tuple(part for part in _ONE_OR_SEVERAL.split(plain(value)) if part)
    if len(parts) > 1:
        return doubtful(Reason.ONE_OR_SEVERAL, parts, listed)
    return sure(listed) if listed else EMPTY


def read_people(value: CellValue) -> Reading:
    """The persons of a cell, each with the office that stands after the name."""
    found = read_text(value, long=True)
    if found.certainty is not Certainty.SURE:
        return found
    if is_nothing(plain(value)):
        return EMPTY
    people = []
    for part in _LISTED.split(found.value):
        text = " ".join(part.split()).strip(" ,")
        if not text:
            continue
        match = _PERSON.fullmatch(text)
        if match is None:
            people.append(Person(text))
            continue
        office = match["in"] or match["after"] or match["dash"] or ""
        people.append(Person(match["person"].strip(), office.strip()))
    return sure(tuple(people)) if people else EMPTY


def read_clause(value: CellValue) -> Reading:  # noqa: PLR0911 - a way to say it a line
    """How an agreement is renewed, as a Term with clause, tacit months and notice."""
    found = read_name(value)
    if found.certainty is not Certainty.SURE:
        return found
    folded = fold(found.value)
    if folded in _NO:
        return sure(Term(clause=RenewalClause.NONE))
    if folded in _YES:
        return sure(Term())  # renewable, and nothing said of how
    read = read_term(value)
    if read.certainty is Certainty.DOUBTFUL and read.reason is not Reason.BARE_NUMBER:
        return read
    if read.certainty is Certainty.SURE and read.value.clause is not None:
        return read
    if read.certainty is Certainty.SURE and read.value == Term():
        return read
    return not_understood(Reason.NOT_A_CLAUSE)


def read_state(value: CellValue) -> Reading:
    """The state that a table asserts, with its wording; the state is None where it is another one."""
    found = read_name(value)
    if found.certainty is not Certainty.SURE:
        return found
    folded = fold(found.value)
    status = _states().get(folded)
    return sure((status, found.value)) if status else not_understood(Reason.NOT_A_STATE)


@cache
def _states() -> dict[str, AssertedStatus]:
    table: dict[str, list[str]] = json.loads(resource("exchange", "states.json").read_text(encoding="utf-8"))
    return {fold(word): AssertedStatus(status) for status, words in table.items() for word in words}
