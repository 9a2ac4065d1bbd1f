# SPDX-License-Identifier: EUPL-1.2
"""The parts of one kind as a table; the fields that no column shows stand under their row."""

from collections.abc import Callable, Iterable, Iterator

from accordi_desktop.printing.plain_text import line
from accordi_desktop.printing.sections import Cell, Column, Section, bullets, table
from accordi_desktop.register.values.views import AgreementSheet
from accordi_desktop.wording import Words
from accordi_desktop.wording.field_types import Field, Part, Row, stated

_COLON = ": "


def part_table(
    part: Part,
    columns: Iterable[Column],
    cells: Callable[[Row], tuple[Cell, ...]],
    shown: Iterable[str],
    *,
    sheet: AgreementSheet,
    words: Words,
    empty: str = "",
) -> Section:
    """A row a part; `shown` are the names of the fields that the columns show or that print leaves out."""
    others = part.without(*shown)
    rows: list[tuple[Cell, ...]] = []
    for row in part.rows_of(sheet):
        rows.append(cells(row))
        if remark := tuple(_remark(others, row, sheet, words)):
            rows.append((remark,))
    return table(words.section(part.name), columns, rows, empty)


def part_list(part: Part, sheet: AgreementSheet, words: Words) -> Section:
    """The parts of a kind that has no table of its own: every field with its label."""
    texts = (
        "; ".join(label + _COLON + text for label, text in stated(part.fields, row, sheet, words))
        for row in part.rows_of(sheet)
    )
    return bullets(words.section(part.name), texts)


def _remark(fields: Iterable[Field], row: Row, sheet: AgreementSheet, words: Words) -> Iterator[str]:
    for field in fields:
        for label, text in stated((field,), row, sheet, words):
            if said := line(text):
                yield said if field.name == "note" else label + _COLON + said
