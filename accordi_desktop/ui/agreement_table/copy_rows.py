# SPDX-License-Identifier: EUPL-1.2
"""Copies agreements as rows of a table, with a head; read off the window's thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from shiboken6 import isValid

from accordi_desktop.ui.agreement_table.cells import NOTHING, cell_text
from accordi_desktop.ui.widgets.clipboard_table import html_table, plain_rows, put_on_clipboard

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from accordi_desktop.register.register import Register
    from accordi_desktop.register.values.lists.query import Column
    from accordi_desktop.ui.context.context import AppContext
    from accordi_desktop.ui.context.tasks import Progress, Task
    from accordi_desktop.wording import Words

_AT_ONCE = 500


class RowCopier(QObject):
    """What is asked for later takes the place of what is still being read."""

    def __init__(self, context: AppContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._task: Task | None = None

    def copy(self, ids: Sequence[int], columns: Sequence[Column], as_of: date | None = None) -> None:
        """Put these columns of these agreements on the clipboard, and show how many they are."""
        register, words = self._context.register, self._context.words
        if register is None or not ids:
            return
        head = [words.label(column) for column in columns]

        def read(progress: Progress) -> tuple[str, str]:
            rows = _texts(register, ids, columns, words, progress, as_of=as_of)
            return plain_rows([head, *rows]), html_table(head, rows)

        if self._task is not None and isValid(self._task):
            self._task.cancel()
        self._task = self._context.run(read, lambda copied: self._take(copied, len(ids)), owner=self)

    def _take(self, copied: tuple[str, str], count: int) -> None:
        put_on_clipboard(*copied)
        self._context.message.emit(self.tr("%n agreement(s) copied.", "", count))


def _texts(
    register: Register,
    ids: Sequence[int],
    columns: Sequence[Column],
    words: Words,
    progress: Progress,
    *,
    as_of: date | None,
) -> list[list[str]]:
    """The cells of these agreements; what is not known is empty."""
    texts: list[list[str]] = []
    for start in range(0, len(ids), _AT_ONCE):
        progress(start, len(ids))
        for row in register.agreements.rows(ids[start : start + _AT_ONCE], as_of):
            cells = (cell_text(row, column, words) for column in columns)
            texts.append(["" if cell == NOTHING else cell for cell in cells])
    return texts
