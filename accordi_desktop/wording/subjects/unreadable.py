# SPDX-License-Identifier: EUPL-1.2
"""Values that cannot be read, in words: which one it is, and what can take its place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from accordi_desktop.model.unreadable import COMPUTED, HISTORY

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from accordi_desktop.model.unreadable import Repair, UnreadableValue
    from accordi_desktop.wording.words import Words


def unreadable_line(words: Words, values: Iterable[UnreadableValue]) -> str:
    """All unreadable values of an agreement in a sentence; nothing where there are none."""
    told = [words.text("unreadable.short", path=one.path, shown=one.shown) for one in values]
    return words.text("unreadable.of_agreement", values="; ".join(told)) if told else ""


def repair_lines(words: Words, repairs: Iterable[Repair]) -> Iterator[str]:
    """A line for each unreadable value: which one, and the value that can take its place, with its source."""
    for one in repairs:
        where = ", ".join(filter(None, (one.of.reference, one.of.path)))
        yield f"{words.text('unreadable.value', where=where, shown=one.of.shown)} → {_source(words, one)}"


def _source(words: Words, repair: Repair) -> str:
    if not repair.source:
        return words.text("unreadable.no_source")
    if repair.source == COMPUTED:
        return words.text("unreadable.computed")
    if repair.source == HISTORY:
        return words.text("unreadable.from_history", value=repair.told)
    return words.text("unreadable.from_backup", value=repair.told, backup=repair.source)
