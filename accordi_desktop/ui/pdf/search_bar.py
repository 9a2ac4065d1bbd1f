# SPDX-License-Identifier: EUPL-1.2
"""Finding a text in a document: a field, how many there are, and the way from one to the next."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QWidget

from accordi_desktop.ui.theme.style import GRID
from accordi_desktop.ui.widgets.buttons.buttons import tool_button
from accordi_desktop.ui.widgets.labels.plain_label import PlainLabel
from accordi_desktop.ui.widgets.search_line import SearchLine

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from accordi_desktop.ui.context.tasks import Progress, Task, Tasks
    from accordi_desktop.ui.pdf.plain import Hit
    from accordi_desktop.ui.pdf.reader import PdfReader
    from accordi_desktop.ui.pdf.view import PdfView

_SETTLED_MS = 250
_MOST_HITS = 2000


class SearchBar(QWidget):
    """Searches the whole document while one types; Enter goes on, Shift+Enter back."""

    def __init__(self, tasks: Tasks, view: PdfView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._view = view
        self._task: Task | None = None
        self._place = 0
        self.hits: tuple[Hit, ...] = ()
        self.field = SearchLine(self.tr("Find in the document"))
        self.result = PlainLabel(role="muted")
        self.result.setWordWrap(False)
        self.previous_button = tool_button("chevron-up", self.tr("Previous"), partial(self.step, -1))
        self.next_button = tool_button("chevron-down", self.tr("Next"), partial(self.step, 1))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        row.addWidget(self.field, 1)
        row.addWidget(self.result)
        row.addWidget(self.previous_button)
        row.addWidget(self.next_button)
        self._settled = QTimer(self, interval=_SETTLED_MS, singleShot=True)
        self._settled.timeout.connect(self._search)
        self.field.textChanged.connect(self._wait)
        view.moved.connect(self._mark)
        self._show()

    def forget(self) -> None:
        """Another document: nothing is looked for in it yet."""
        self._stop()
        self.field.clear()
        self._settled.stop()
        self._take(())

    def step(self, by: int) -> None:
        """Go to the next found text, or to the one before; after the last comes the first."""
        if self.hits:
            self._place = (self._place + by) % len(self.hits)
            self._show()
            self._view.show_hit(self.hits[self._place])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if self._settled.isActive():
                self._settled.stop()
                self._search()
            else:
                self.step(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        else:
            super().keyPressEvent(event)

    def _wait(self) -> None:
        self._settled.start()

    def _search(self) -> None:
        self._stop()
        wanted, reader = self.field.text().strip(), self._view.reader
        if not wanted or reader is None:
            self._take(())
            return
        self.result.setText(self.tr("Searching…"))
        if not self._view.count:
            self._settled.start()  # the document is still being opened
            return
        self._task = self._tasks.run(
            partial(_found, reader, self._view.count, wanted), self._take, self._fail, owner=self
        )

    def _stop(self) -> None:
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def _take(self, hits: tuple[Hit, ...]) -> None:
        self._task = None
        self.hits = hits
        here = (place for place, hit in enumerate(hits) if hit.page >= self._view.page)
        self._place = next(here, 0)
        self._show()
        if hits:
            self._view.show_hit(hits[self._place])

    def _fail(self, error: Exception) -> None:
        del error  # the view tells what is wrong with the document
        self._take(())

    def _show(self) -> None:
        text = ""
        if self.hits:
            text = self.tr("{place} of {count}").format(place=self._place + 1, count=len(self.hits))
        elif self.field.text().strip():
            text = self.tr("Not found")
        self.result.setText(text)
        self.field.setAccessibleDescription(text)
        for button in (self.previous_button, self.next_button):
            button.setEnabled(bool(self.hits))
        self._mark()

    def _mark(self) -> None:
        page = self._view.page
        current = self.hits[self._place] if self.hits else None
        self._view.label.mark(tuple(hit for hit in self.hits if hit.page == page), current)


def _found(reader: PdfReader, count: int, wanted: str, progress: Progress) -> tuple[Hit, ...]:
    found: list[Hit] = []
    for page in range(count):
        found += reader.hits(progress, page, wanted)
        progress(page + 1, count)
        if len(found) >= _MOST_HITS:
            break
    return tuple(found)
