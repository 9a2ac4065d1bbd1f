# SPDX-License-Identifier: EUPL-1.2
"""A file of a table, an e-mail or a PDF, or a folder of documents, dropped on the window."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QDropEvent

from accordi_desktop.exchange.messages.message import is_readable

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QMimeData
    from PySide6.QtWidgets import QWidget

TABLES = frozenset({".xlsx", ".xlsm", ".xls", ".ods", ".csv", ".tsv"})
_COPY = Qt.DropAction.CopyAction


class FileDrops(QObject):
    """Filters drops that nothing inside the window takes; `allowed` tells whether one is welcome."""

    dropped = Signal(object)  # the Path

    def __init__(self, window: QWidget, allowed: Callable[[], bool]) -> None:
        super().__init__(window)
        self._allowed = allowed
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take one file that agreements may be read from, or one folder, as a copy."""
        kinds = QEvent.Type
        if event.type() not in {kinds.DragEnter, kinds.DragMove, kinds.Drop} or not isinstance(
            event, QDropEvent
        ):
            return super().eventFilter(watched, event)
        path = _path_of(event.mimeData())
        if path is None or not self._allowed() or not event.possibleActions() & _COPY:
            event.ignore()
            return True
        event.setDropAction(_COPY)
        event.accept()
        if event.type() is kinds.Drop:
            self.dropped.emit(path)
        return True


def _path_of(data: QMimeData) -> Path | None:
    """The one thing of a drop, if its name ends as that of a table, an e-mail or a PDF, or it is a folder."""
    urls = data.urls()
    if len(urls) != 1 or not urls[0].isLocalFile():
        return None
    path = Path(urls[0].toLocalFile())
    is_file = path.suffix.lower() in TABLES or is_readable(path.name)
    return path if is_file or path.is_dir() else None
