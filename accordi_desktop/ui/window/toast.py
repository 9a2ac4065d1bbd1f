# SPDX-License-Identifier: EUPL-1.2
"""The messages of the window: they float over the page, which does not move."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, QTimer

from accordi_desktop.ui.theme.motion import slide_in
from accordi_desktop.ui.theme.style import MARGIN, PAGE_MARGIN
from accordi_desktop.ui.widgets.message_bar import MessageBar

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent, QShowEvent
    from PySide6.QtWidgets import QWidget

_WIDTH, _WIDEST = 440, 680
_FOOT = 64  # pixels at the bottom of a page, where a form has its buttons


class Toast(MessageBar):
    """Goes by itself after a while, but not under the mouse or the keyboard; a warning stays until dismissed.

    Tab and F6 lead to its buttons, Esc dismisses it.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._over: QWidget | None = None
        self.setProperty("toast", True)
        self.leaving = QTimer(self, singleShot=True, interval=8000)
        self.leaving.timeout.connect(self._leave)

    def float_over(self, page: QWidget) -> None:
        """Stand at the bottom of a widget from now on."""
        self._over = page
        self.setParent(page.parentWidget())
        page.installEventFilter(self)

    def focus_first(self) -> None:
        """Put the keyboard on the first button there is."""
        buttons = (self.offer_button, self.action_button, self.close_button)
        next(button for button in buttons if not button.isHidden()).setFocus(Qt.FocusReason.OtherFocusReason)

    def offer(self, text: str, action: Callable[[], object]) -> None:
        """Put one more button beside what it says."""
        super().offer(text, action)
        self._place()

    def showEvent(self, event: QShowEvent) -> None:
        """Stand there from the beginning: shown elsewhere first, it could be taken to be under the mouse."""
        self._place()
        super().showEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the page."""
        if event.type() in {QEvent.Type.Resize, QEvent.Type.Move} and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc dismisses it."""
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        else:
            super().keyPressEvent(event)

    def _show(
        self, kind: str, text: str, action_text: str | None, action: Callable[[], object] | None
    ) -> None:
        super()._show(kind, text, action_text, action)
        self._place()
        slide_in(self, MARGIN)
        if kind == "warning":
            self.leaving.stop()
        else:
            self.leaving.start()

    def _leave(self) -> None:
        focused = self.window().focusWidget()
        if self.underMouse() or (focused is not None and self.isAncestorOf(focused)):
            self.leaving.start()
        else:
            self.dismiss()

    def _place(self) -> None:
        if self._over is None:
            return
        room = self._over.geometry()
        text = self.fontMetrics().horizontalAdvance(self.text()) - self._words.sizeHint().width()
        wanted = min(max(self.sizeHint().width() + text + MARGIN, _WIDTH), _WIDEST)
        width = min(wanted, room.width() - 2 * PAGE_MARGIN)
        self.resize(QSize(width, max(self.heightForWidth(width), self.minimumSizeHint().height())))
        left = room.left() + (room.width() - width) // 2
        self.move(QPoint(left, room.bottom() - self.height() - _FOOT))
        self.raise_()
