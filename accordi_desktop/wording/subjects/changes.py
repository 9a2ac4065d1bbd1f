# SPDX-License-Identifier: EUPL-1.2
"""What a revision changed, in words: a row, a field, and its value before and after."""

from __future__ import annotations

from typing import TYPE_CHECKING

from accordi_desktop.register.values.history import ChangeKind
from accordi_desktop.wording.fields import ALL_PARTS, field_at

if TYPE_CHECKING:
    from accordi_desktop.register.values.history import FieldChange, RowChange, Value
    from accordi_desktop.wording.words import Words

NOTHING = "–"


def word_row(words: Words, row: RowChange) -> str:
    """Which row it is: "Firmatari: Nils Ušakovs"; of the agreement itself the section alone."""
    section = words.section(row.section)
    name = "" if row.section == "overview" else word_value(words, ALL_PARTS[row.section].named_by, row.name)
    return f"{section}: {name}" if name and name != NOTHING else section


def word_field(words: Words, change: FieldChange) -> tuple[str, str, str]:
    """The label of a field, its value before, and after."""
    return (
        words.field(change.path),
        word_value(words, change.path, change.before),
        word_value(words, change.path, change.after),
    )


def word_value(words: Words, path: str, value: Value) -> str:
    """A value on one line, as people read it; a dash for nothing."""
    return " ".join(field_at(path).text(words, value).split()) or NOTHING


def word_conflict(words: Words, conflict: RowChange) -> tuple[str, ...]:
    """What undoing would overwrite, a line a field: what is there now, and what undo would put there."""
    row = word_row(words, conflict)
    if conflict.kind is not ChangeKind.CHANGED:
        return (words.text("undo.conflict_row", row=row),)
    changes = (word_field(words, change) for change in conflict.fields)
    return tuple(
        words.text("undo.conflict", field=f"{row}, {label}", now=now, wanted=wanted)
        for label, now, wanted in changes
    )
