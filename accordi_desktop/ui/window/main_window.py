# SPDX-License-Identifier: EUPL-1.2
"""The window: puts navigation, pages, menus and the message bar together, and nothing else."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QSettings, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from accordi_desktop.ui.agreements.agreement_actions import AgreementActions
from accordi_desktop.ui.context.tray import Tray
from accordi_desktop.ui.exchange.calendar_autosave import CalendarAutosave
from accordi_desktop.ui.help.help_actions import connect_help
from accordi_desktop.ui.registers.backup_controller import BackupController
from accordi_desktop.ui.registers.register_opener import RegisterFactory, RegisterOpener
from accordi_desktop.ui.widgets.enter_key import press_focused_button
from accordi_desktop.ui.widgets.message_bar import MessageBar
from accordi_desktop.ui.window.action_state import ActionState
from accordi_desktop.ui.window.actions import Actions
from accordi_desktop.ui.window.exports import connect_exports
from accordi_desktop.ui.window.menus import Menus
from accordi_desktop.ui.window.navigation import Navigation
from accordi_desktop.ui.window.page_registry import declare_pages
from accordi_desktop.ui.window.pages import Pages
from accordi_desktop.ui.window.pane_cycle import go_to_pane
from accordi_desktop.ui.window.undo_actions import UndoActions
from accordi_desktop.ui.window.welcome import Welcome
from accordi_desktop.ui.window.window_geometry import restore_geometry, save_geometry

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QAction, QCloseEvent, QKeyEvent

    from accordi_desktop.paths import Paths
    from accordi_desktop.register.values.query import AgreementQuery
    from accordi_desktop.ui.agreements.register_page import RegisterPage
    from accordi_desktop.ui.context.context import AppContext

_DAY_CHECK_MS = 60_000


class MainWindow(QMainWindow):
    """One window on one register."""

    preferences_requested = Signal()
    # The office of a new register is to be asked for; whether a new agreement is to follow.
    first_steps_requested = Signal(bool)

    def __init__(self, context: AppContext, openers: RegisterFactory, paths: Paths) -> None:
        super().__init__()
        self.context = context
        self._log = paths.log
        self.actions_ = Actions(self)
        self._state = QSettings(str(paths.window_state), QSettings.Format.IniFormat)
        self.bar = MessageBar()
        self.opening = RegisterOpener(context, openers, paths.default_register, self, self.is_dirty)
        self.backup_controller = BackupController(context, openers, self.opening, self)
        self.calendar_autosave = CalendarAutosave(context, self)
        self.tray = Tray(context, self)
        self.pages = Pages(self._state)
        self._welcome = Welcome(self.actions_)
        self._asked: QAction | None = None  # the page asked for while a register is being opened
        self._lay_out()
        self._steps = UndoActions(context, self.actions_, self.bar, self)
        self.agreement_actions = AgreementActions(context, self.actions_, self, self.selected_ids, self.leave)
        self._connect()
        restore_geometry(self, self._state)
        self._open_page(self.actions_.show_home)

    @property
    def register_page(self) -> RegisterPage:
        """The table with its details."""
        return cast("RegisterPage", self.pages.page(self.actions_.show_register))

    def selected_ids(self) -> tuple[int, ...]:
        """The agreements chosen on the page in view."""
        return self.pages.selected_ids()

    def show_agreement(self, agreement_id: int) -> None:
        """Bring one agreement up on the register page."""
        if not self.context.still_has((agreement_id,), self.context.register, binned_too=True):
            return
        self.pages.go(self.actions_.show_register)
        self.register_page.show_agreement(agreement_id)

    def edit_agreement(self, agreement_id: int, section: str = "") -> None:
        """Bring one agreement up and open its form at a section."""
        if self.context.still_has((agreement_id,), self.context.register):
            self.show_agreement(agreement_id)
            self.register_page.details.edit(section)

    def show_list(self, query: AgreementQuery) -> None:
        """Bring a list up on the register page."""
        self.pages.go(self.actions_.show_register)
        self.register_page.agreements.set_query(query)
        self.register_page.focus_first()

    def show_page(self, action: QAction) -> None:
        """The page of an action, or the welcome where no register is open."""
        if self.context.register is not None:
            self.pages.go(action)
        else:
            self.pages.go_without_register(action, self._welcome)

    def new_agreement(self) -> None:
        """Begin a new agreement; a user without a register gets one first."""
        if self.context.register is None:
            self.opening.create_default(self.new_agreement)
            return
        self.pages.go(self.actions_.show_register)
        self.register_page.new_agreement()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button with the focus."""
        if not press_focused_button(self, event):
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Unsaved work is asked about first; then sizes and columns are remembered."""
        if self.is_dirty():
            event.ignore()
            self.leave(self._close_at_last)
            return
        save_geometry(self, self._state)
        self.pages.save_state()
        self._state.sync()
        self.calendar_autosave.finish()
        self.context.tasks.shutdown()
        event.accept()

    def _close_at_last(self) -> None:
        self.close()

    def _lay_out(self) -> None:
        a = self.actions_
        self.menus = Menus(self.menuBar(), a)
        centre = QWidget()
        row = QHBoxLayout(centre)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        declare_pages(self.pages, self.context, a)
        self.navigation = Navigation(a.pages(), (a.preferences,))
        row.addWidget(self.navigation)
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.pages, 1)
        column.addWidget(self.backup_controller.sign)
        column.addWidget(self.bar)
        row.addLayout(column, 1)
        self.setCentralWidget(centre)
        self.addActions([a.next_pane, a.previous_pane, a.refresh])

    def _connect(self) -> None:
        a = self.actions_
        for action, slot in (
            (a.new_register, self._ask(self.opening.ask_create)),
            (a.open_register, self._ask(self.opening.ask_open)),
            (a.open_sample, self._ask(self.opening.open_sample)),
            (a.backups, self._ask(self.backup_controller.open_backups)),
            (a.preferences, self.preferences_requested.emit),
            (a.quit, self.close),
            (a.find, self._find),
            (a.new, self.new_agreement),
            (a.edit, self._edit),
            (a.save, self._save),
            (a.save_and_new, lambda: self.register_page.details.save_and_new()),  # noqa: PLW0108 - made late
            (a.discard, lambda: self.register_page.details.discard()),  # noqa: PLW0108 - made late
            (a.duplicate, self._duplicate),
            (a.refresh, self.context.refresh),
            (a.next_pane, partial(self._go_to_pane, 1)),
            (a.previous_pane, partial(self._go_to_pane, -1)),
        ):
            action.triggered.connect(lambda _checked=False, slot=slot: slot())
        connect_help(a, self.context, self._log, self)
        connect_exports(self)
        for action in a.pages():
            action.triggered.connect(partial(self._open_page, action))
        self.navigation.tabs.chosen.connect(self._choose_page)
        self.navigation.tabs.entered.connect(self._open_page)
        self.pages.turned.connect(self._update)
        self.pages.agreement_activated.connect(self._open_agreement)
        self.pages.edit_requested.connect(self.edit_agreement)
        self.pages.renew_requested.connect(self.agreement_actions.renew)
        self.pages.list_requested.connect(self.show_list)
        self.pages.new_requested.connect(self.new_agreement)
        self.opening.queue.busy_changed.connect(self._wait)
        self.opening.created.connect(lambda then: self.first_steps_requested.emit(then is not None))
        self.menus.recent.aboutToShow.connect(self._fill_recent)
        self.context.register_changed.connect(self._register_changed)
        self.context.message.connect(self.bar.tell)
        self.context.failed.connect(self.bar.warn)
        self.context.offered.connect(self.bar.offer)
        self.bar.left.connect(self.pages.focus_page)
        self.tray.clicked.connect(partial(self._open_page, a.show_home))
        self.tray.clicked.connect(self.come_forward)
        day = QTimer(self, interval=_DAY_CHECK_MS)
        day.timeout.connect(self.context.notice_new_day)
        day.start()

    def come_forward(self) -> None:
        """Before all other windows, whatever it was."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def _ask(self, then: Callable[[], None]) -> Callable[[], None]:
        return lambda: self.leave(then)

    def leave(self, then: Callable[[], None]) -> None:
        """Go on once unsaved work is saved or given up."""
        if self.pages.made(self.actions_.show_register) is None:
            then()
        else:
            self.register_page.leave(then)

    def is_dirty(self) -> bool:
        """Whether a form holds what is not saved."""
        made = self.pages.made(self.actions_.show_register)
        return made is not None and self.register_page.is_dirty()

    def _save(self) -> None:
        self.register_page.details.save()

    def _go_to_pane(self, step: int) -> None:
        go_to_pane(((self.navigation, self.navigation.tabs.setFocus), *self.pages.panes()), step)

    def _wait(self, waiting: bool) -> None:
        self._asked = None if waiting else self._asked
        self._welcome.wait(waiting)
        self._update()

    def _register_changed(self) -> None:
        self.bar.dismiss()
        self._open_page(self._asked or self.actions_.show_home)
        self._asked = None
        register = self.context.register
        name = "" if register is None else register.path.stem
        read_only = register is not None and register.read_only
        if read_only:
            name = self.tr("{name} (read-only)").format(name=name)
        self.setWindowTitle(f"{name} – Accordi" if name else "Accordi")

    def _update(self) -> None:
        register = self.context.register
        ActionState(
            opened=register is not None,
            kept=register is not None and register.backups.enabled,
            writable=register is not None and not register.read_only,
            selected=len(self.selected_ids()),
            in_bin=self.pages.shows(self.actions_.show_bin),
            dirty=self.is_dirty(),
            opening=self.opening.queue.busy,
        ).apply(self.actions_)
        recent = bool(self.context.settings.recent_registers)
        self.menus.recent.setEnabled(recent and not self.opening.queue.busy)

    def _open_page(self, action: QAction, _checked: bool = False) -> None:
        """Show a page and put the keyboard into it."""
        self._choose_page(action)
        self.pages.focus_page()

    def _choose_page(self, action: QAction) -> None:
        """Show a page; the keyboard stays on the rail."""
        if self.opening.queue.busy:
            self._asked = action
        self.show_page(action)

    def _open_agreement(self, agreement_id: int) -> None:
        self.show_agreement(agreement_id)
        self.register_page.details.focus_first()

    def _find(self) -> None:
        self.show_page(self.actions_.show_register)
        if self.context.register is not None:
            self.register_page.agreements.focus_search()

    def _edit(self) -> None:
        ids = self.selected_ids()
        if ids:
            self.edit_agreement(ids[0])

    def _duplicate(self) -> None:
        ids = self.selected_ids()
        if ids and self.context.still_has(ids[:1], self.context.register):
            self.pages.go(self.actions_.show_register)
            self.register_page.duplicate(ids[0])

    def _fill_recent(self) -> None:
        self.menus.fill_recent(
            (name, self._ask(partial(self.opening.open, Path(name))))
            for name in self.context.settings.recent_registers
        )
