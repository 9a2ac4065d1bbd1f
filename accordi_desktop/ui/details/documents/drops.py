# SPDX-License-Identifier: EUPL-1.2
"""Files and images dropped on a widget."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QDropEvent

from accordi_desktop.ui.details.documents.drop_zone import DropZone
from accordi_desktop.ui.details.documents.sources import offers

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

_COPY = Qt.DropAction.CopyAction


class Drops(QObject):
    """Filters the drops on one widget; `invitation` gives the text of what it would do, "" to refuse it."""

    hovering = Signal()
    dropped = Signal(object)

    def __init__(self, widget: QWidget, invitation: Callable[[], str]) -> None:
        super().__init__(widget)
        self._invitation = invitation
        self.zone = DropZone(widget)
        widget.setAcceptDrops(True)
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take what can be attached, always as a copy: a source that may move would delete the original."""
        kinds = QEvent.Type
        if event.type() is kinds.DragLeave:
            self.zone.hide()
            return True
        if event.type() not in {kinds.DragEnter, kinds.DragMove, kinds.Drop}:
            return super().eventFilter(watched, event)
        text = self._invitation()
        if text and isinstance(event, QDropEvent) and _can_be_copied(event):
            event.setDropAction(_COPY)
            event.accept()
            self._answer(event, text)
        else:
            event.ignore()
            self.zone.hide()
        return True

    def _answer(self, event: QDropEvent, text: str) -> None:
        if event.type() is QEvent.Type.Drop:
            self.zone.hide()
            self.dropped.emit(event.mimeData())
        elif not self.zone.isVisible():
            self.zone.invite(text)
            self.hovering.emit()


def _can_be_copied(event: QDropEvent) -> bool:
    return bool(event.possibleActions() & _COPY) and offers(event.mimeData())
