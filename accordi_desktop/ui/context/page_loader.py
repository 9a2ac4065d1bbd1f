# SPDX-License-Identifier: EUPL-1.2
"""Reads what a page shows off the window's thread: when the page is shown, and after each change."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, QTimer

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from accordi_desktop.register.register import Register
    from accordi_desktop.ui.context.context import AppContext


class PageLoader(QObject):
    """Has at most one reading under way; the answer to an older question is never shown.

    `question` is called on the window's thread and gives the reading, which runs on another; `show` gets what
    was found. `clear` takes everything off the page at once when another register comes: nothing of the one
    before may be looked at or acted on.
    """

    def __init__(
        self,
        context: AppContext,
        page: QWidget,
        question: Callable[[], Callable[[Register], Any]],
        show: Callable[[Any], None],
        clear: Callable[[], object],
    ) -> None:
        super().__init__(page)
        self._context, self._page = context, page
        self._question, self._show, self._clear = question, show, clear
        self._stale, self._under_way = True, False
        page.installEventFilter(self)
        context.register_changed.connect(self._begin_anew)
        context.changed.connect(self.again)

    @property
    def ready(self) -> bool:
        """Whether the page shows the register as it is."""
        return not self._stale and not self._under_way

    def again(self) -> None:
        """Read anew, as soon as somebody looks."""
        self._stale = True
        self._begin_soon()

    def _begin_anew(self) -> None:
        self._clear()
        self.again()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Read what changed while the page was hidden."""
        if watched is self._page and event.type() == QEvent.Type.Show:
            self._begin_soon()
        return False

    def _begin_soon(self) -> None:
        # not for a page that was only passed by on the way to another
        QTimer.singleShot(0, self, self._begin)

    def _begin(self) -> None:
        register = self._context.register
        if register is None or self._under_way or not (self._stale and self._page.isVisible()):
            return
        self._stale, self._under_way = False, True
        reading = self._question()
        self._context.tasks.run(
            lambda _progress: reading(register),
            lambda found: self._take(register, found),
            lambda error: self._fail(register, error),
            owner=self,
        )

    def _take(self, register: Register, found: object) -> None:
        if self._still_asked(register):
            self._show(found)

    def _fail(self, register: Register, error: Exception) -> None:
        # A register that was closed meanwhile may fail in any way.
        if self._still_asked(register):
            raise error

    def _still_asked(self, register: Register) -> bool:
        """Whether nothing else is wanted by now; if it is, that is read."""
        self._under_way = False
        self._begin()
        return not self._stale and not self._under_way and self._context.register is register
