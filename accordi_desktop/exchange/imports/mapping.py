# SPDX-License-Identifier: EUPL-1.2
"""The meaning of each column of a table, with what was settled; proposed, remembered, exchanged as JSON."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from accordi_desktop.exchange.imports.meanings import REPEATABLE, Meaning, likely
from accordi_desktop.exchange.imports.readings.dates import read_date
from accordi_desktop.exchange.imports.readings.names import country_of, plain, read_place
from accordi_desktop.exchange.imports.readings.reasons import Certainty, Reason
from accordi_desktop.exchange.tables.layout import SECTION_HEADING
from accordi_desktop.model.errors import AccordiError
from accordi_desktop.model.text.fold import fold

if TYPE_CHECKING:
    from collections.abc import Iterable
    from collections.abc import Mapping as Values

    from accordi_desktop.exchange.tables.cells import CellValue
    from accordi_desktop.exchange.tables.layout import Table

FORMAT, VERSION = "accordi-mapping", 1
_SAMPLE = 200


class MappingError(AccordiError):
    """A mapping that cannot be read, or that is for another table."""


@dataclass(frozen=True, slots=True)
class Mapping:
    """The meaning of each heading, in order.

    `settled` holds for (heading, reason) the number of the choice taken for all doubts alike, or None for no
    value. `asserted_source` and `asserted_on` (EDTF) make a column of states an assertion; `source` is
    recorded with each agreement.
    """

    columns: tuple[tuple[str, Meaning], ...]
    settled: Values[tuple[str, Reason], int | None] = field(default_factory=dict)
    source: str = ""
    asserted_source: str = ""
    asserted_on: str = ""

    @property
    def shape(self) -> str:
        """What tables with these headings have in common."""
        return shape_of(heading for heading, _meaning in self.columns)

    def with_meaning(self, index: int, meaning: Meaning) -> Mapping:
        """The mapping with another meaning of one column."""
        columns = list(self.columns)
        columns[index] = (columns[index][0], meaning)
        return replace(self, columns=tuple(columns))

    def settle(self, heading: str, reason: Reason, choice: int | None) -> Mapping:
        """The mapping with all doubts of a column and reason settled alike."""
        return replace(self, settled={**self.settled, (heading, reason): choice})

    def with_sources(
        self, source: str | None = None, asserted_source: str | None = None, asserted_on: str | None = None
    ) -> Mapping:
        """The mapping with other sources; None leaves one as it is."""
        return replace(
            self,
            source=self.source if source is None else source,
            asserted_source=self.asserted_source if asserted_source is None else asserted_source,
            asserted_on=self.asserted_on if asserted_on is None else asserted_on,
        )

    def to_json(self) -> str:
        """The mapping for a file."""
        values = {
            "format": FORMAT,
            "version": VERSION,
            "columns": [{"heading": heading, "meaning": meaning.value} for heading, meaning in self.columns],
            "settled": [
                {"heading": heading, "reason": reason.value, "choice": choice}
                for (heading, reason), choice in sorted(self.settled.items())
            ],
            "source": self.source,
            "asserted_source": self.asserted_source,
            "asserted_on": self.asserted_on,
        }
        return json.dumps(values, ensure_ascii=False, indent=1)

    @classmethod
    def from_json(cls, text: str) -> Mapping:
        """The mapping of a file; raises MappingError."""
        try:
            values: dict[str, Any] = json.loads(text)
            if values["format"] != FORMAT or values["version"] != VERSION:
                raise MappingError("mapping_unreadable")
            return cls(
                tuple((str(one["heading"]), Meaning(one["meaning"])) for one in values["columns"]),
                {(str(one["heading"]), Reason(one["reason"])): one["choice"] for one in values["settled"]},
                *(str(values.get(name, "")) for name in ("source", "asserted_source", "asserted_on")),
            )
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
            raise MappingError("mapping_unreadable") from error

    def for_table(self, table: Table) -> Mapping:
        """This mapping for a table with the same headings in any order; raises MappingError for another."""
        known = {fold(heading): meaning for heading, meaning in self.columns}
        headings = [column.heading for column in table.columns]
        if {fold(one) for one in headings} != set(known):
            raise MappingError("mapping_other_table")
        return replace(self, columns=tuple((one, known[fold(one)]) for one in headings))


def shape_of(headings: Iterable[str]) -> str:
    """The digest of the folded headings in order."""
    return hashlib.sha256("\n".join(map(fold, headings)).encode()).hexdigest()


def propose(table: Table, own_names: Iterable[str] = ()) -> Mapping:
    """The likely meaning of each column, by its heading and, where that leaves it open, by its cells."""
    own = {fold(name) for name in own_names if name}
    columns: list[tuple[str, Meaning]] = []
    for index, column in enumerate(table.columns):
        values = [row.cells[index] for row in table.rows[:_SAMPLE] if row.cells[index] is not None]
        meaning = Meaning.KEEP
        if column.heading != SECTION_HEADING:
            meaning, _score = likely(column.heading)
        meaning = _by_cells(meaning, column.heading, values)
        columns.append((column.heading, _in_its_place(meaning, [one for _, one in columns], values, own)))
    return Mapping(tuple(columns))


def _by_cells(  # noqa: PLR0911 - a meaning a line
    meaning: Meaning, heading: str, values: list[CellValue]
) -> Meaning:
    """The meaning that the cells decide, of headings that may be read in two ways."""
    texts = [plain(value) for value in values]
    if not texts:
        return meaning

    def share(count: int) -> float:
        return count / len(texts)

    match meaning:
        case Meaning.STATE | Meaning.COUNTRY | Meaning.KEEP if (
            fold(heading).split()[:1] == ["stato"] or meaning is Meaning.STATE
        ):
            countries = share(sum(country_of(text) is not None for text in texts))
            return (
                Meaning.COUNTRY
                if countries >= 0.5
                else meaning
                if meaning is not Meaning.KEEP
                else Meaning.STATE
            )
        case Meaning.PLACE | Meaning.CITY | Meaning.COUNTRY:
            places = [read_place(value) for value in values]
            both = sum(bool(one.value and one.value[0] and one.value[1]) for one in places)
            if meaning is Meaning.COUNTRY:
                return Meaning.PLACE if share(both) > 0.5 else meaning
            return Meaning.PLACE if share(both) >= 0.3 else Meaning.CITY
        case Meaning.CLAUSE:
            dates = sum(
                read_date(value).certainty in (Certainty.SURE, Certainty.DOUBTFUL) for value in values
            )
            return Meaning.RENEWED_ON if share(dates) > 0.5 else meaning
        case Meaning.TERM:
            dates = sum(not isinstance(value, str | int | float | bool) for value in values)
            return Meaning.END if share(dates) > 0.5 else meaning
    return meaning


def _in_its_place(meaning: Meaning, before: list[Meaning], values: list[CellValue], own: set[str]) -> Meaning:
    """Of a second column with a meaning that a table has once: the renewal, the own side, or kept."""
    if (
        meaning is Meaning.COUNTERPART
        and values
        and own
        and all(fold(plain(value)) in own for value in values)
    ):
        return Meaning.OWN_BODY
    if meaning in REPEATABLE or meaning not in before:
        return meaning
    second = {
        Meaning.START: Meaning.RENEWAL_START,
        Meaning.END: Meaning.RENEWAL_END,
        Meaning.TERM: Meaning.RENEWAL_TERM,
    }
    if (
        meaning is Meaning.COUNTERPART
        and Meaning.OWN_BODY not in before
        and len({plain(one) for one in values}) == 1
    ):
        return Meaning.OWN_BODY
    return second.get(meaning, Meaning.KEEP)
