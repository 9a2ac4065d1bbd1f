# SPDX-License-Identifier: EUPL-1.2
"""Selected rows as spans of lines, and the ids on them; no step of Python for each row of a long list."""

from __future__ import annotations

from array import array
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelection, QItemSelectionModel

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from PySide6.QtWidgets import QTableView

_FLAG = QItemSelectionModel.SelectionFlag

Span = tuple[int, int]  # the first line and the last


def spans_of(selection: QItemSelection) -> list[Span]:
    """The spans of a selection from top to bottom, each line in one of them."""
    parts = (selection.at(index) for index in range(selection.count()))
    merged: list[Span] = []
    for first, last in sorted((part.top(), part.bottom()) for part in parts):
        if merged and first <= merged[-1][1] + 1:
            merged[-1] = (merged[-1][0], max(last, merged[-1][1]))
        else:
            merged.append((first, last))
    return merged


def ids_on(spans: list[Span], ids: array[int]) -> tuple[int, ...]:
    """The ids on these lines, in order."""
    found = array("q")
    for first, last in spans:
        found += ids[first : last + 1]
    return tuple(found)


def spans_with(wanted: Collection[int], ids: array[int]) -> Iterator[Span]:
    """The spans of lines that hold the wanted ids; those that are on no line are left out."""
    chosen = frozenset(wanted)
    marks = bytes(map(chosen.__contains__, ids)) if chosen else b""
    first = marks.find(1)
    while first >= 0:
        after = marks.find(0, first)
        end = len(marks) if after < 0 else after
        yield first, end - 1
        first = marks.find(1, end)


def go_to_edge(table: QTableView, column: int, *, last: bool, extend: bool) -> None:
    """Go to the first or last line, not along the columns as tables do; `extend` the selection there."""
    model, lines = table.model(), table.model().rowCount()
    if not lines:
        return
    edge = model.index(lines - 1 if last else 0, column)
    selection = table.selectionModel()
    if extend and table.currentIndex().isValid():
        first, second = sorted((edge.row(), table.currentIndex().row()))
        span = QItemSelection(model.index(first, 0), model.index(second, 0))
        selection.select(span, _FLAG.ClearAndSelect | _FLAG.Rows)
        selection.setCurrentIndex(edge, _FLAG.NoUpdate)
    else:
        selection.setCurrentIndex(edge, _FLAG.ClearAndSelect | _FLAG.Rows)
    table.scrollTo(edge)
