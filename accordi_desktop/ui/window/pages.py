# SPDX-License-Identifier: EUPL-1.2
"""The pages of the window: each is made when it is first looked at, and shown by its action."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QSettings, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from accordi_desktop.ui.context.page import Page, Pane, Requests


class Pages(QStackedWidget):
    """Passes on what any page asks for; `page_changed` tells that another page or selection is in view."""

    page_changed = Signal()

    def __init__(self, state: QSettings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.requests = Requests(self)
        self._state = state
        self._makers: dict[QAction, Callable[[], Page]] = {}
        self._made: dict[QAction, Page] = {}

    def declare(self, action: QAction, make: Callable[[], Page]) -> None:
        """The page that belongs to an action, and how it is made; the window is painted before."""
        self._makers[action] = make

    def made(self, action: QAction) -> Page | None:
        """The page if somebody looked at it already."""
        return self._made.get(action)

    def page(self, action: QAction) -> Page:
        """The page of an action, made now if need be."""
        if action not in self._made:
            self._made[action] = self._put_in(self._makers[action]())
        return self._made[action]

    def go(self, action: QAction) -> Page:
        """Show the page of an action."""
        page = self.page(action)
        self.setCurrentWidget(page)
        self._tick(action)
        return page

    def panes(self) -> tuple[Pane, ...]:
        """The parts of the page in view, each with what puts the keyboard into it."""
        page = self.currentWidget()
        return page.panes() if isinstance(page, Page) else ()

    def focus_page(self) -> None:
        """Put the keyboard where the work on the page in view begins."""
        page = self.currentWidget()
        if isinstance(page, Page):
            page.focus_first()

    def go_without_register(self, action: QAction, welcome: Page) -> None:
        """Show what stands in for a page while no register is open."""
        if self.indexOf(welcome) < 0:
            self.addWidget(welcome)
        self.setCurrentWidget(welcome)
        self._tick(action)

    def selected_ids(self) -> tuple[int, ...]:
        """The agreements chosen on the page in view."""
        page = self.currentWidget()
        return page.selected_ids() if isinstance(page, Page) else ()

    def lists_deleted(self) -> bool:
        """Whether the page in view shows what was deleted."""
        page = self.currentWidget()
        return isinstance(page, Page) and page.lists_deleted

    def is_dirty(self) -> bool:
        """Whether something typed on a page is not saved."""
        return any(page.is_dirty() for page in self._made.values())

    def leave(self, then: Callable[[], None]) -> None:
        """Call `then` once unsaved work on every page is saved or given up."""
        for page in self._made.values():
            then = partial(page.leave, then)
        then()

    def copy(self) -> None:
        """Put what is chosen on the page in view on the clipboard."""
        page = self.currentWidget()
        if isinstance(page, Page):
            page.copy()

    def select_all(self) -> None:
        """Choose all that the page in view lists."""
        page = self.currentWidget()
        if isinstance(page, Page):
            page.select_all()

    def shows(self, action: QAction) -> bool:
        """Whether this action's page is in view."""
        return action in self._made and self.currentWidget() is self._made[action]

    def save_state(self) -> None:
        """Remember what the pages that were looked at look like."""
        for page in self._made.values():
            page.save_state(self._state)

    def _put_in(self, page: Page) -> Page:
        page.restore_state(self._state)
        page.selection_changed.connect(self.page_changed)
        page.agreement_activated.connect(self.requests.agreement_activated)
        page.edit_requested.connect(self.requests.edit_requested)
        page.renew_requested.connect(self.requests.renew_requested)
        page.list_requested.connect(self.requests.list_requested)
        page.new_requested.connect(self.requests.new_requested)
        page.front_requested.connect(lambda: self._bring_up(page))
        self.addWidget(page)
        return page

    def _bring_up(self, page: Page) -> None:
        for action, made in self._made.items():
            if made is page:
                self.go(action)
                return

    def _tick(self, action: QAction) -> None:
        for other in self._makers:
            other.setChecked(other is action)
        self.page_changed.emit()


def go_to_pane(panes: Sequence[Pane], step: int) -> None:
    """Put the keyboard into the pane `step` places after the one it is in, and round at the ends.

    A pane that cannot take the keyboard is passed over. From outside of all of them it goes to the second.
    """
    index = next((number for number, pane in enumerate(panes) if _has_keyboard(pane)), 0)
    for _ in panes:
        index = (index + step) % len(panes)
        panes[index][1]()
        if _has_keyboard(panes[index]):
            return


def _has_keyboard(pane: Pane) -> bool:
    widget, focused = pane[0], QApplication.focusWidget()
    return focused is not None and (widget is focused or widget.isAncestorOf(focused))
