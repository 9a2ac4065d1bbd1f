# SPDX-License-Identifier: EUPL-1.2
"""The rows that were removed from the form and can be put back, the last one first."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from accordi_desktop.ui.forms.newer import ValueFormatter

if TYPE_CHECKING:
    from accordi_desktop.ui.forms.list_editor import ListEditor
    from accordi_desktop.ui.forms.list_row import ListRow
    from accordi_desktop.wording import Words

_LONGEST = 400  # letters of a tool tip; the bar shows what fits


@dataclass(frozen=True, slots=True)
class _Removed:
    editor: ListEditor[Any]
    row: ListRow[Any]
    position: int
    words: str


class RemovedRows(QObject):
    """Keeps the rows themselves, with all that was typed in them, as long as the form is there."""

    changed = Signal()

    def __init__(self, words: Words, parent: QObject) -> None:
        super().__init__(parent)
        self._words = words
        self._rows: list[_Removed] = []

    def __bool__(self) -> bool:
        """Whether there is a row to put back."""
        return bool(self._rows)

    def follow(self, name: str, editor: ListEditor[Any]) -> None:
        """Keep what is removed from a list of the draft."""
        editor.removed.connect(lambda row, position: self._keep(name, editor, row, position))

    def text(self) -> str:
        """The row that would be put back, in words; empty where there is none."""
        return self._rows[-1].words if self._rows else ""

    def put_back(self) -> None:
        """Put the row that was removed last back where it was."""
        if self._rows:
            removed = self._rows.pop()
            removed.editor.put_back(removed.row, removed.position)
            self.changed.emit()

    def _keep(self, name: str, editor: ListEditor[Any], row: ListRow[Any], position: int) -> None:
        words = ValueFormatter(self._words, {}, {}).tell(name, row.item())
        short = words if len(words) <= _LONGEST else f"{words[:_LONGEST].rstrip()}…"
        self._rows.append(_Removed(editor, row, position, short))
        self.changed.emit()
