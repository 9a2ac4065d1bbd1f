# SPDX-License-Identifier: EUPL-1.2
"""The kinds of doubt of a plan, with the choices that settle each."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from accordi_desktop.exchange.imports.describing import (
    describe_value,
    field_label,
    heading_label,
    reason_text,
)
from accordi_desktop.exchange.imports.planning import KEEP, NEW, TAKE, THE_OTHER
from accordi_desktop.exchange.imports.readings.reasons import Reason

if TYPE_CHECKING:
    from accordi_desktop.exchange.imports.plan import Doubt, ImportPlan, PlanRow
    from accordi_desktop.wording import Words

_OTHERS = frozenset({Reason.LIKE_ANOTHER, Reason.OTHER_CODE, Reason.REFERENCE_TAKEN, Reason.IN_BIN})
_FIELDS = frozenset({Reason.BOTH_CHANGED, Reason.EMPTIED})


@dataclass(frozen=True, slots=True)
class DoubtKind:
    """All doubts of one column and reason; `first` is the row that shows them."""

    heading: str
    reason: Reason
    count: int
    first: PlanRow


def kinds_of(plan: ImportPlan) -> tuple[DoubtKind, ...]:
    """The kinds of doubt of a plan in the order of its rows."""
    found: dict[tuple[str, Reason], DoubtKind] = {}
    for row in plan.rows:
        for doubt in row.doubts:
            key = (doubt.heading, doubt.reason)
            known = found.get(key)
            found[key] = DoubtKind(*key, known.count + 1 if known else 1, known.first if known else row)
    return tuple(found.values())


def kind_text(kind: DoubtKind, words: Words) -> str:
    """A kind of doubt in words: column, reason, how often."""
    is_field = kind.reason in _FIELDS
    where = field_label(kind.heading, words) if is_field else heading_label(kind.heading, words)
    text = reason_text(kind.reason, words)
    return f"{where}: {text} ({kind.count})" if where else f"{text} ({kind.count})"


def choices_of(doubt: Doubt, row: PlanRow, words: Words) -> tuple[tuple[str, int | None], ...]:
    """What can be chosen for a doubt, worded by the row that has it."""
    if doubt.reason in _OTHERS:
        about = QCoreApplication.translate("Doubts", "It is {reference}: update it").format(
            reference=doubt.about
        )
        return (
            (QCoreApplication.translate("Doubts", "It is another agreement: record it as new"), NEW),
            (about, THE_OTHER),
        )
    if doubt.reason in _FIELDS:
        return (
            (QCoreApplication.translate("Doubts", "Leave it as in the register"), KEEP),
            (QCoreApplication.translate("Doubts", "Take it as in the file"), TAKE),
        )
    cell = next((one for one in row.cells if one.column == doubt.column), None)
    if cell is None:
        return ((QCoreApplication.translate("Doubts", "Import all the same"), 0),)
    text = " ".join(cell.text.split())
    values = [
        (f"«{text}» → {describe_value(one, cell.meaning, words)}", number)
        for number, one in enumerate(cell.reading.choices)
    ]
    return (*values, (QCoreApplication.translate("Doubts", "No value: only keep what the file says"), None))
