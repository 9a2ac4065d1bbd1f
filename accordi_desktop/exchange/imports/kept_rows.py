# SPDX-License-Identifier: EUPL-1.2
"""A row of a file as text that the register keeps, from which its cells can be read again."""

from __future__ import annotations

import json
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from accordi_desktop.exchange.tables.cells import CellError, CellValue, address, cell_text
from accordi_desktop.exchange.tables.layout import Row

if TYPE_CHECKING:
    from accordi_desktop.exchange.tables.headers import Column


def kept_json(row: Row, columns: tuple[Column, ...], sheet: str) -> str:
    """The cells that are not empty: heading, text, address, and the value where the text does not tell it."""
    cells: list[list[Any]] = []
    for column, value in zip(columns, row.cells, strict=True):
        if value is None:
            continue
        where = address(row.number, column.index) if column.index >= 0 else ""
        cell: list[Any] = [column.heading, cell_text(value), where]
        if not isinstance(value, str):
            cell.append(_encoded(value))
        cells.append(cell)
    return json.dumps(
        {"sheet": sheet, "row": row.number + 1, "cells": cells}, ensure_ascii=False, separators=(",", ":")
    )


def row_of(cells_json: str, columns: tuple[Column, ...]) -> Row:
    """The kept row under the columns of another file of the same headings; other cells are left out."""
    values = json.loads(cells_json)
    kept = {cell[0]: _decoded(cell[3]) if len(cell) > 3 else cell[1] for cell in values["cells"]}
    return Row(values["row"] - 1, "", tuple(kept.get(column.heading) for column in columns))


def same_cells(one: str, other: str) -> bool:
    """Whether two kept rows hold the same, wherever they stood."""
    cells = [json.loads(text)["cells"] for text in (one, other)]
    first, second = ([(cell[0], cell[1], *cell[3:]) for cell in some] for some in cells)
    return first == second


def _encoded(value: CellValue) -> object:
    if isinstance(value, CellError):
        return {"error": value.sign}
    if isinstance(value, datetime):
        return {"moment": value.isoformat()}
    if isinstance(value, date):
        return {"day": value.isoformat()}
    return value


def _decoded(value: Any) -> CellValue:  # noqa: ANN401
    if not isinstance(value, dict):
        found: CellValue = value
        return found
    if "error" in value:
        return CellError(value["error"])
    if "moment" in value:
        return datetime.fromisoformat(value["moment"])
    return date.fromisoformat(value["day"])
