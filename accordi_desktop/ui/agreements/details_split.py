# SPDX-License-Identifier: EUPL-1.2
"""The divider between list and details: at a share of the window, further for a form, or as dragged."""

from __future__ import annotations

from typing import TYPE_CHECKING

from accordi_desktop.ui.widgets.splitter import Splitter

if TYPE_CHECKING:
    from PySide6.QtCore import QByteArray
    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QWidget

_SHARE = 0.3
_NARROWEST, _WIDEST = 380, 640  # pixels of the details, until somebody drags the divider
_FORM_WIDTH = 760


class DetailsSplit(Splitter):
    """Two parts; the second gets a share of the width until somebody drags the divider."""

    def __init__(self, left: QWidget, right: QWidget) -> None:
        super().__init__()
        self._dragged = False
        self._form_width = _FORM_WIDTH
        self._reading_sizes: list[int] | None = None  # while a form or a document is open
        self._left = left
        self.addWidget(left)
        self.addWidget(right)
        self.setStretchFactor(0, 1)
        self.splitterMoved.connect(self._drag)

    def replace_right(self, widget: QWidget) -> None:
        """Put another widget into the second part."""
        self.replaceWidget(1, widget)
        self._share()

    def make_room(self, *, wanted: bool) -> None:
        """Give a form or a document the width it needs, and the details their own again after it."""
        sizes = self.sizes()
        if wanted and self._reading_sizes is None:
            self._reading_sizes = sizes
            room = sum(sizes) - self._left.minimumSizeHint().width()
            width = max(sizes[1], min(self._form_width, room))
            self.setSizes([sum(sizes) - width, width])
        elif not wanted and self._reading_sizes is not None:
            self._form_width = sizes[1]
            self.setSizes(self._reading_sizes)
            self._reading_sizes = None
            self._share()

    def kept_state(self) -> QByteArray | None:
        """What to remember; None where nobody dragged the divider."""
        if self._reading_sizes is not None:
            self.setSizes(self._reading_sizes)
        return self.saveState() if self._dragged else None

    def take_state(self, state: QByteArray) -> None:
        """As somebody dragged it before."""
        self._dragged = self.restoreState(state)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share another width."""
        super().resizeEvent(event)
        self._share()

    def _drag(self) -> None:
        self._dragged = self._dragged or self._reading_sizes is None

    def _share(self) -> None:
        if not self._dragged and self._reading_sizes is None:
            details = min(max(round(self.width() * _SHARE), _NARROWEST), _WIDEST)
            self.setSizes([self.width() - details, details])
