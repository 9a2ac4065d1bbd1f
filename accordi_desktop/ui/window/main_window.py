# SPDX-License-Identifier: EUPL-1.2
"""The window: navigation, pages, menus and the message bar, filled with what its features declare."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, Qt, QTimer
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from accordi_desktop.ui.context.action_spec import ActionState, Surface
from accordi_desktop.ui.context.waiting import is_waiting
from accordi_desktop.ui.widgets.input.enter_key import press_focused_button
from accordi_desktop.ui.window.actions import Actions, fill_menus
from accordi_desktop.ui.window.navigation import Navigation
from accordi_desktop.ui.window.pages import Pages, go_to_pane
from accordi_desktop.ui.window.toast import Toast
from accordi_desktop.ui.window.undo_actions import UndoActions
from accordi_desktop.ui.window.welcome import Welcome
from accordi_desktop.ui.window.window_feature import WindowFeature
from accordi_desktop.ui.window.window_geometry import restore_geometry, save_geometry

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from PySide6.QtGui import QAction, QCloseEvent, QKeyEvent

    from accordi_desktop.ui.context.context import AppContext
    from accordi_desktop.ui.context.feature import Feature
    from accordi_desktop.ui.context.page import Page, Requests

_DAY_CHECK_MS = 60_000
_RETRY_MS = 50


class MainWindow(QMainWindow):
    """One window on one register, the `Host` of its features; empty until `install` gives it those."""

    def __init__(self, context: AppContext, state: Path) -> None:
        super().__init__()
        self.context = context
        self.bar = Toast()
        self._state = QSettings(str(state), QSettings.Format.IniFormat)
        self.pages = Pages(self._state)
        self._features: Sequence[Feature] = ()
        self._opening = False
        self._asked: QAction | None = None  # the page asked for while a register is being opened
        self._column = QVBoxLayout()
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.pages, 1)

    def install(self, features: Sequence[Feature]) -> None:
        """Take in what the features declare, and show the first page; called once."""
        self._features = (*features, WindowFeature(self, self.pages, self._go_to_pane))
        specs = [spec for feature in self._features for spec in feature.actions()]
        self.actions_ = Actions(specs, self)
        self._welcome = Welcome(self.actions_.at(Surface.WELCOME))
        for spec, action in self.actions_.specs():
            if spec.page is not None:
                self.pages.declare(action, spec.page)
                action.triggered.connect(partial(self._open_page, action))
        self._lay_out()
        self._undo = UndoActions(self.context, self.actions_["undo"], self.actions_["redo"], self.bar, self)
        self._connect()
        restore_geometry(self, self._state)
        self._open_page(self.actions_.pages()[0])

    @property
    def requests(self) -> Requests:
        """What the pages ask for, whichever they are."""
        return self.pages.requests

    @property
    def widget(self) -> QWidget:
        """The parent of dialogs."""
        return self

    def action(self, name: str) -> QAction:
        """The action of that name."""
        return self.actions_[name]

    def actions_at(self, *surfaces: Surface) -> list[list[QAction]]:
        """The groups of actions that stand on these surfaces, in order."""
        return self.actions_.groups(*surfaces)

    def page(self, name: str) -> Page:
        """The page that an action shows, made now if need be."""
        return self.pages.page(self.actions_[name])

    def made_page(self, name: str) -> Page | None:
        """The page that an action shows, if it was looked at already."""
        return self.pages.made(self.actions_[name])

    def go(self, name: str) -> Page:
        """Bring a page into view while a register is open."""
        return self.pages.go(self.actions_[name])

    def go_or_welcome(self, name: str) -> None:
        """Bring a page into view, or the welcome where no register is open."""
        self.show_page(self.actions_[name])

    def show_page(self, action: QAction) -> None:
        """The page of an action, or the welcome where no register is open."""
        if self.context.register is not None:
            self.pages.go(action)
        else:
            self.pages.go_without_register(action, self._welcome)

    def _go_to_pane(self, step: int) -> None:
        message = ((self.bar, self.bar.focus_first),) if self.bar.isVisible() else ()
        go_to_pane(((self.navigation, self.navigation.tabs.setFocus), *self.pages.panes(), *message), step)

    def come_forward(self) -> None:
        """Put the window before all others, and out of the task bar."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def selected_ids(self) -> tuple[int, ...]:
        """The agreements chosen on the page in view."""
        return self.pages.selected_ids()

    def is_dirty(self) -> bool:
        """Whether a form holds what is not saved."""
        return self.pages.is_dirty()

    def leave(self, then: Callable[[], None]) -> None:
        """Call `then` once unsaved work is saved or given up."""
        self.pages.leave(then)

    def set_opening(self, opening: bool) -> None:
        """Say whether a register is being opened or restored; a page asked for meanwhile is shown then."""
        self._opening = opening
        self._asked = None if opening else self._asked
        self._welcome.wait(opening)
        self._update_actions()

    def add_banner(self, banner: QWidget) -> None:
        """Put a banner under the pages."""
        self._column.addWidget(banner)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button with the focus; keys of a disabled action are told why nothing happens."""
        if press_focused_button(self, event):
            return
        if reason := self.actions_.why_disabled(QKeySequence(event.keyCombination())):
            self.bar.tell(reason)
            return
        super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Unsaved work is asked about first; then sizes and columns are remembered."""
        if is_waiting():  # for a command under way: its outcome is heard first
            event.ignore()
            QTimer.singleShot(_RETRY_MS, self, self._close_at_last)
            return
        if self.is_dirty():
            event.ignore()
            self.leave(self._close_at_last)
            return
        save_geometry(self, self._state)
        self.pages.save_state()
        self._state.sync()
        for feature in self._features:
            feature.close()
        self.context.tasks.shutdown()
        event.accept()

    def _close_at_last(self) -> None:
        self.close()

    def _lay_out(self) -> None:
        fill_menus(self.menuBar(), self.actions_)
        centre = QWidget()
        row = QHBoxLayout(centre)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self.navigation = Navigation(self.actions_.pages(), self.actions_.at(Surface.RAIL))
        row.addWidget(self.navigation)
        row.addLayout(self._column, 1)
        self.setCentralWidget(centre)
        self.bar.float_over(self.pages)
        self.addActions(self.actions_.at(Surface.WINDOW_KEYS))

    def _connect(self) -> None:
        self.navigation.tabs.chosen.connect(self._choose_page)
        self.navigation.tabs.entered.connect(self._open_page)
        self.pages.page_changed.connect(self._update_actions)
        self.context.register_changed.connect(self._register_changed)
        self.context.message.connect(self.bar.tell)
        self.context.failed.connect(self.bar.warn)
        self.context.offered.connect(self.bar.offer)
        self.bar.left.connect(self.pages.focus_page)
        day = QTimer(self, interval=_DAY_CHECK_MS)
        day.timeout.connect(self.context.notice_new_day)
        day.start()

    def _register_changed(self) -> None:
        self.bar.dismiss()
        self._open_page(self._asked or self.actions_.pages()[0])
        self._asked = None
        register = self.context.register
        name = "" if register is None else register.path.stem
        read_only = register is not None and register.read_only
        if read_only:
            name = self.tr("{name} (read-only)").format(name=name)
        self.setWindowTitle(f"{name} – Accordi" if name else "Accordi")

    def _update_actions(self) -> None:
        register = self.context.register
        self.actions_.update(
            ActionState(
                opened=register is not None,
                has_backups=register is not None and register.backups.enabled,
                writable=register is not None and not register.read_only,
                selected=len(self.selected_ids()),
                in_bin=self.pages.lists_deleted(),
                dirty=self.is_dirty(),
                opening=self._opening,
            )
        )

    def _open_page(self, action: QAction, _checked: bool = False) -> None:
        """Show a page and put the keyboard into it."""
        self._choose_page(action)
        self.pages.focus_page()

    def _choose_page(self, action: QAction) -> None:
        """Show a page; the keyboard stays on the rail."""
        if self._opening:
            self._asked = action
        self.show_page(action)
