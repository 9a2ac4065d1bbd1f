# SPDX-License-Identifier: EUPL-1.2
"""Files and images dropped on a widget."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QDropEvent

from accordi_desktop.ui.details.documents.sources import offers

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget


class Drops(QObject):
    """Listens to one widget; `wanted` says whether anything can be taken now."""

    hovering = Signal(bool)
    dropped = Signal(object)

    def __init__(self, widget: QWidget, wanted: Callable[[], bool]) -> None:
        super().__init__(widget)
        self._wanted = wanted
        widget.setAcceptDrops(True)
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take what can be attached, and as a copy: the source stays where it is."""
        kinds = QEvent.Type
        if event.type() is kinds.DragLeave:
            self.hovering.emit(False)
            return True
        if event.type() not in {kinds.DragEnter, kinds.DragMove, kinds.Drop}:
            return super().eventFilter(watched, event)
        if isinstance(event, QDropEvent) and self._wanted() and offers(event.mimeData()):
            event.acceptProposedAction()
            dropping = event.type() is kinds.Drop
            self.hovering.emit(not dropping)
            if dropping:
                self.dropped.emit(event.mimeData())
        else:
            event.ignore()
        return True
