# SPDX-License-Identifier: EUPL-1.2
"""What a revision changed, in words: a row, a field, and its value before and after."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from accordi_desktop.model.dates.partial_date import PartialDate
from accordi_desktop.model.enums import WorklistFact
from accordi_desktop.register.values.history import ChangeKind

if TYPE_CHECKING:
    from accordi_desktop.register.values.history import FieldChange, RowChange, Value
    from accordi_desktop.wording.words import Words

NOTHING = "–"


def word_row(words: Words, row: RowChange) -> str:
    """Which row it is: "Firmatari: Nils Ušakovs"; of the agreement itself the section alone."""
    section = words.section(row.section)
    name = "" if row.section == "overview" else word_value(words, _named(row), row.name)
    return f"{section}: {name}" if name and name != NOTHING else section


def word_field(words: Words, change: FieldChange) -> tuple[str, str, str]:
    """The label of a field, its value before, and after."""
    return (
        words.field(change.path),
        word_value(words, change.path, change.before),
        word_value(words, change.path, change.after),
    )


def word_value(words: Words, path: str, value: Value) -> str:
    """A value as people read it; a dash for nothing."""
    match value:
        case None | "":
            return NOTHING
        case bool():
            return words.say("print.yes" if value else "print.no")
        case PartialDate():
            return words.date(value) if value.known else NOTHING
        case StrEnum():
            return words.of(value)
        case int():
            return words.months(value) if path.endswith("months") else str(value)
        case _:
            return _text(words, path, value)


def word_conflict(words: Words, conflict: RowChange) -> tuple[str, ...]:
    """What undoing would overwrite, a line a field: what is there now, and what undo would put there."""
    row = word_row(words, conflict)
    if conflict.fate is not ChangeKind.CHANGED:
        return (words.say("undo.conflict_row", row=row),)
    told = (word_field(words, change) for change in conflict.fields)
    return tuple(
        words.say("undo.conflict", field=f"{row}, {label}", now=now, wanted=wanted)
        for label, now, wanted in told
    )


def word_time(at: datetime) -> str:
    """A moment by the clock of this computer: "22/11/2026 14:05"."""
    return f"{at.astimezone():%d/%m/%Y %H:%M}"


def _text(words: Words, path: str, text: str) -> str:
    if path.endswith("country"):
        return words.country(text)
    if path == "deleted_at":
        return word_time(datetime.fromisoformat(text))
    if path == "acceptances.fact":
        return words.of(WorklistFact(text))
    return " ".join(text.split())


def _named(row: RowChange) -> str:
    return "acceptances.fact" if row.section == "acceptances" else ""
