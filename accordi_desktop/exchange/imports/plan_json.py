# SPDX-License-Identifier: EUPL-1.2
"""A plan for other programs, as values of JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from accordi_desktop.exchange.imports.describing import describe, describe_cell, describe_value
from accordi_desktop.exchange.imports.plan import Verdict, counts_by_column
from accordi_desktop.exchange.imports.readings.reasons import Certainty

if TYPE_CHECKING:
    from accordi_desktop.exchange.imports.plan import ImportPlan, PlanRow
    from accordi_desktop.exchange.imports.row_reader import ReadCell
    from accordi_desktop.wording import Words


def plan_json(plan: ImportPlan, words: Words) -> dict[str, Any]:
    """Counts, columns, rows, and all that is left out."""
    columns = counts_by_column(plan)
    return {
        "file": plan.file,
        "sheet": plan.sheet,
        "counts": {verdict.value: plan.count(verdict) for verdict in Verdict},
        "columns": [
            {
                "heading": heading,
                "meaning": meaning.value,
                "sure": columns[index][Certainty.SURE],
                "doubtful": columns[index][Certainty.DOUBTFUL],
                "not_understood": columns[index][Certainty.NOT_UNDERSTOOD],
            }
            for index, (heading, meaning) in enumerate(plan.mapping.columns)
        ],
        "rows": [_row(row, words) for row in plan.rows],
        "left_out": [{"row": number + 1, "reason": reason.value} for number, reason in plan.left_out],
        "missing": [one.reference for one in plan.missing],
    }


def _row(row: PlanRow, words: Words) -> dict[str, Any]:
    return {
        "rows": list(row.numbers),
        "verdict": row.verdict.value,
        "key": row.key,
        "ref": row.target.reference if row.target else row.draft.reference,
        "cells": [_cell(one, words) for one in row.cells],
        "doubts": [
            {"reason": one.reason.value, "column": one.heading, "about": one.about} for one in row.doubts
        ],
        "changes": [
            {
                "field": one.field,
                "kind": one.kind.value,
                "before": describe(one.stored, words),
                "after": describe(one.wanted, words),
            }
            for one in row.differences
        ],
    }


def _cell(cell: ReadCell, words: Words) -> dict[str, Any]:
    found: dict[str, Any] = {
        "cell": cell.address,
        "heading": cell.heading,
        "text": cell.text,
        "meaning": cell.meaning.value,
        "certainty": cell.taken.certainty.value,
        "understood": describe_cell(cell, words) if cell.taken.certainty is Certainty.SURE else "",
    }
    if cell.taken.reason is not None:
        found["reason"] = cell.taken.reason.value
    if cell.taken.certainty is Certainty.DOUBTFUL:
        found["choices"] = [describe_value(one, cell.meaning, words) for one in cell.taken.choices]
    return found
