# SPDX-License-Identifier: EUPL-1.2
"""What an edit of many agreements would do to one of them, in words."""

from accordi_desktop.register.values.batch_edit import EditedField, EditPreview, SectorLabel, Value
from accordi_desktop.wording.subjects.changes import NOTHING
from accordi_desktop.wording.words import Words


def word_edits(words: Words, preview: EditPreview) -> str:
    """The fields that change ("Settori: cultura → cultura; moda"); that nothing does, where that is so."""
    changes = (word_edit(words, change) for change in preview.changes)
    return "; ".join(changes) or words.text("edit.unchanged")


def word_edit(words: Words, change: EditedField) -> str:
    """One field before and after."""
    before, after = (_value(words, change.field, value) for value in (change.before, change.after))
    return f"{words.field(change.field)}: {before} → {after}"


def word_remarks(words: Words, preview: EditPreview) -> str:
    """What deserves a second look; empty where nothing does."""
    return " ".join(words.text(f"edit.remark.{remark}") for remark in preview.remarks)


def _value(words: Words, field: str, value: Value) -> str:
    if field == "reminders":
        return _days(words, value)
    if isinstance(value, bool):
        return words.text("print.yes" if value else "print.no")
    if isinstance(value, tuple):
        return ", ".join(_sector(words, label) for label in value) or NOTHING
    return value or NOTHING


def _sector(words: Words, label: SectorLabel) -> str:
    return label.text if label.placed else words.text("edit.wording_of_act", text=label.text)


def _days(words: Words, value: Value) -> str:
    if value is None:
        return words.text("edit.reminders_of_office")
    return str(value).replace(",", ", ") or words.text("edit.no_reminders")
