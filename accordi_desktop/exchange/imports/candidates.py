# SPDX-License-Identifier: EUPL-1.2
"""The rows of a table as candidates for agreements, each with the key that tells it from the others."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from accordi_desktop.exchange.imports.drafts import make_draft
from accordi_desktop.exchange.imports.kept_rows import kept_json
from accordi_desktop.exchange.imports.meanings import Meaning
from accordi_desktop.model.text.fold import fold

if TYPE_CHECKING:
    from accordi_desktop.exchange.imports.drafts import DraftContext, MadeDraft
    from accordi_desktop.exchange.imports.mapping import Mapping
    from accordi_desktop.exchange.imports.row_reader import ReadRow, RowReader
    from accordi_desktop.exchange.tables.layout import Row, Table
    from accordi_desktop.model.progress import Progress

_PROGRESS_EVERY = 200
# Without a code a row is told apart by what these columns say.
_NAMING = (Meaning.COUNTERPART, Meaning.CITY, Meaning.PLACE, Meaning.SIGNED, Meaning.START, Meaning.KIND)


@dataclass(slots=True)
class Candidate:
    """A row that was read; `numbers` are the rows of the sheet that are the same, counted from 1.

    `same_key` tells of a code that other rows have too.
    """

    row: Row
    read: ReadRow
    made: MadeDraft
    key: str
    cells_json: str
    numbers: list[int]
    same_key: bool = False


def read_candidates(
    table: Table, mapping: Mapping, reader: RowReader, context: DraftContext, progress: Progress
) -> list[Candidate]:
    """The rows of a table in order, those that are the same row together."""
    found: dict[str, list[Candidate]] = {}
    for done, row in enumerate(table.rows):
        if done % _PROGRESS_EVERY == 0:
            progress(done, len(table.rows))
        read = reader.read(row)
        alike = found.setdefault(_key(read), [])
        same = next((one for one in alike if one.row.cells == row.cells), None)
        if same is not None:
            same.numbers.append(row.number + 1)
            continue
        made = make_draft(read, mapping, context)
        cells_json = kept_json(row, table.columns, table.sheet)
        alike.append(Candidate(row, read, made, _key(read), cells_json, [row.number + 1]))
    progress(len(table.rows), len(table.rows))
    every = [one for alike in found.values() for one in _numbered(alike)]
    return sorted(every, key=lambda one: one.numbers[0])


def _key(row: ReadRow) -> str:
    """The code of a row, or what its naming columns say: by the cells, whatever was understood of them."""
    codes = [" ".join(cell.text.split()).casefold() for cell in row.of(Meaning.REFERENCE)]
    if codes and codes[0]:
        return f"ref:{codes[0]}"
    named = ((meaning, " ".join(fold(cell.text) for cell in row.of(meaning))) for meaning in _NAMING)
    return "|".join(f"{meaning}={text}" for meaning, text in named if text)


def _numbered(alike: list[Candidate]) -> list[Candidate]:
    """Different rows with one key, told apart by a number; where they have one code, a person looks."""
    if len(alike) > 1:
        coded = alike[0].key.startswith("ref:")
        for number, one in enumerate(alike, start=1):
            one.same_key = coded
            if number > 1:
                one.key = f"{one.key}#{number}"
                # Two agreements cannot have one reference, if both are wanted.
                one.made.draft = replace(one.made.draft, reference="")
    return alike
