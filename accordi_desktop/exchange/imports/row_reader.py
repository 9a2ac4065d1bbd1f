# SPDX-License-Identifier: EUPL-1.2
"""Reads the cells of a row by the meanings of their columns."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from accordi_desktop.exchange.imports.meanings import Meaning
from accordi_desktop.exchange.imports.readings import names
from accordi_desktop.exchange.imports.readings.dates import read_date, several
from accordi_desktop.exchange.imports.readings.reasons import (
    EMPTY,
    Certainty,
    Reading,
    Reason,
    doubtful,
    not_understood,
    sure,
)
from accordi_desktop.exchange.imports.readings.term_words import UNIT_OF
from accordi_desktop.exchange.imports.readings.terms import Term, read_notice, read_term
from accordi_desktop.exchange.tables.cells import CellValue, address, cell_text
from accordi_desktop.model.text.fold import fold_words

if TYPE_CHECKING:
    from collections.abc import Callable

    from accordi_desktop.exchange.imports.mapping import Mapping
    from accordi_desktop.exchange.tables.headers import Column
    from accordi_desktop.exchange.tables.layout import Row

_FAR = re.compile(r"\D*(?:9999|2999|2099)\D*|.*\b(?:9999|2999)\b.*")


@dataclass(frozen=True, slots=True)
class ReadCell:
    """A cell that is not empty: where it stands, what it says, what was read, and what of that is taken."""

    column: int
    heading: str
    meaning: Meaning
    address: str
    value: CellValue
    reading: Reading
    taken: Reading

    @property
    def text(self) -> str:
        """The cell as a person sees it."""
        return cell_text(self.value)


@dataclass(frozen=True, slots=True)
class ReadRow:
    """The cells of a row that are not empty, by their columns."""

    number: int
    cells: tuple[ReadCell, ...]

    def of(self, *meanings: Meaning) -> tuple[ReadCell, ...]:
        """The cells of columns with one of these meanings."""
        return tuple(one for one in self.cells if one.meaning in meanings)

    def values(self, *meanings: Meaning) -> tuple[object, ...]:
        """The values taken from the cells of such columns."""
        return tuple(one.taken.value for one in self.of(*meanings) if one.taken.certainty is Certainty.SURE)


class RowReader:
    """Reads the rows of one table by one mapping; `proposals` takes the proposed value of every doubt.

    `settled` holds choices for single rows: by the number of the row from 1, the heading and the reason.
    """

    def __init__(
        self,
        columns: tuple[Column, ...],
        mapping: Mapping,
        *,
        proposals: bool = False,
        settled: dict[tuple[int, str, Reason], int | None] | None = None,
    ) -> None:
        self._mapping = mapping
        self._proposals = proposals
        self._settled = settled or {}
        self._columns = [
            (index, column.index, heading, meaning, _reader_of(meaning, heading))
            for index, (column, (heading, meaning)) in enumerate(zip(columns, mapping.columns, strict=True))
        ]

    def read(self, row: Row) -> ReadRow:
        """The row with its readings."""
        found = []
        for index, place, heading, meaning, reader in self._columns:
            value = row.cells[index]
            if value is None:
                continue
            reading = reader(value)
            where = address(row.number, place) if place >= 0 else ""
            if meaning is Meaning.STATE and not self._mapping.asserted_source and reading.value is not None:
                reading = not_understood(Reason.STATE_WITHOUT_SOURCE)
            taken = self._taken(row.number + 1, heading, reading)
            found.append(ReadCell(index, heading, meaning, where, value, reading, taken))
        return ReadRow(row.number, tuple(found))

    def _taken(self, number: int, heading: str, reading: Reading) -> Reading:
        if reading.certainty is not Certainty.DOUBTFUL or reading.reason is None:
            return reading
        own, alike = (number, heading, reading.reason), (heading, reading.reason)
        if own in self._settled:
            return reading.settled(self._settled[own])
        if alike in self._mapping.settled:
            return reading.settled(self._mapping.settled[alike])
        return reading.settled(0) if self._proposals else reading


def _reader_of(meaning: Meaning, heading: str) -> Callable[[CellValue], Reading]:
    unit = _unit(heading)
    match meaning:
        case Meaning.TERM | Meaning.RENEWAL_TERM:
            return lambda value: read_term(value, unit)
        case Meaning.NOTICE:
            return lambda value: read_notice(value, unit or "month")
    return _READERS[meaning]


def _unit(heading: str) -> str:
    """What a bare number means under a heading such as "Durata (anni)": "year", "month" or nothing."""
    found = {UNIT_OF[word] for word in fold_words(heading) if word in UNIT_OF}
    return found.pop() if len(found) == 1 and found <= {"year", "month"} else ""


def _read_dates(value: CellValue) -> Reading:
    """A date, or the tuple of the dates that a cell lists."""
    dates = several(value)
    return sure(dates) if dates is not None else read_date(value)


def _read_start(value: CellValue) -> Reading:
    found = _read_dates(value)
    # In a column of beginnings "since 2012" says when it began.
    return sure(found.choices[0]) if found.reason is Reason.SINCE else found


def _read_end(value: CellValue) -> Reading:
    """An end, or what else such a column says: that there is none, or a term."""
    found = _read_dates(value)
    if found.reason is Reason.YEAR_OUT_OF_RANGE and _FAR.fullmatch(cell_text(value)):
        return doubtful(Reason.FAR_END, Term(open_ended=True))
    if isinstance(value, str) and found.reason in (Reason.NOT_A_DATE, Reason.NO_SUCH_DAY):
        term = read_term(value)
        if term.certainty is Certainty.SURE and term.value != Term():
            return term
    return found


def _kept(_value: CellValue) -> Reading:
    return EMPTY


def _long(value: CellValue) -> Reading:
    return names.read_text(value, long=True)


_READERS: dict[Meaning, Callable[[CellValue], Reading]] = {
    Meaning.KEEP: _kept,
    Meaning.REFERENCE: names.read_reference,
    Meaning.COUNTERPART: names.read_name,
    Meaning.OWN_BODY: names.read_name,
    Meaning.CITY: names.read_name,
    Meaning.COUNTRY: names.read_country,
    Meaning.PLACE: names.read_place,
    Meaning.KIND: names.read_name,
    Meaning.TITLE: names.read_name,
    Meaning.PURPOSE: _long,
    Meaning.SECTORS: names.read_sectors,
    Meaning.SIGNED: read_date,
    Meaning.SIGNED_AT: names.read_name,
    Meaning.START: _read_start,
    Meaning.END: _read_end,
    Meaning.CLAUSE: names.read_clause,
    Meaning.RENEWED_ON: _read_dates,
    Meaning.RENEWAL_START: _read_start,
    Meaning.RENEWAL_END: _read_end,
    Meaning.TERMINATED_ON: read_date,
    Meaning.SIGNATORIES: names.read_people,
    Meaning.OWN_SIGNATORIES: names.read_people,
    Meaning.COUNTERPART_SIGNATORIES: names.read_people,
    Meaning.STATE: names.read_state,
    Meaning.PROTOCOL: names.read_name,
    Meaning.RESOLUTION: names.read_name,
    Meaning.SOURCE: names.read_name,
    Meaning.NOTES: _long,
}
