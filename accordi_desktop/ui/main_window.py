# SPDX-License-Identifier: EUPL-1.2
"""The window: puts navigation, pages, menus and the message bar together, and nothing else."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSettings, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from accordi_desktop.ui.actions import Actions
from accordi_desktop.ui.agreement_deeds import AgreementDeeds
from accordi_desktop.ui.menus import Menus
from accordi_desktop.ui.navigation import Navigation
from accordi_desktop.ui.opening import Openers, Opening
from accordi_desktop.ui.standing import Standing
from accordi_desktop.ui.steps import Steps
from accordi_desktop.ui.welcome import Welcome
from accordi_desktop.ui.widgets.message_bar import MessageBar

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QCloseEvent

    from accordi_desktop.paths import Paths
    from accordi_desktop.ui.bin_page import BinPage
    from accordi_desktop.ui.calendar.calendar_view import CalendarView
    from accordi_desktop.ui.desk import Desk
    from accordi_desktop.ui.register_page import RegisterPage

_GEOMETRY = "window/geometry"
_DAY_CHECK_MS = 60_000


class MainWindow(QMainWindow):
    """One window on one register."""

    preferences_requested = Signal()

    def __init__(self, desk: Desk, openers: Openers, paths: Paths) -> None:
        super().__init__()
        self.desk = desk
        self.actions_ = Actions(self)
        self._state = QSettings(str(paths.window_state), QSettings.Format.IniFormat)
        self.bar = MessageBar()
        self.opening = Opening(desk, openers, paths.default_register, self)
        self._register_page: RegisterPage | None = None
        self.calendar_page: CalendarView | None = None
        self.bin_page: BinPage | None = None
        self._pages = QStackedWidget()
        self._welcome = Welcome(self.actions_)
        self._lay_out()
        self._steps = Steps(desk, self.actions_, self.bar, self)
        self.deeds = AgreementDeeds(desk, self.actions_, self, self.selected_ids, self._leave)
        self._connect()
        self._restore_state()
        self._update()

    @property
    def register_page(self) -> RegisterPage:
        """The table with its details, made when first looked at: the window is painted before."""
        if self._register_page is None:
            from accordi_desktop.ui.register_page import RegisterPage  # noqa: PLC0415

            page = self._register_page = RegisterPage(self.desk, self.actions_)
            page.restore_state(self._state)
            page.selection_changed.connect(self._update)
            page.agreements.new_requested.connect(self.new_agreement)
            self._pages.addWidget(page)
        return self._register_page

    def selected_ids(self) -> tuple[int, ...]:
        """The agreements chosen on the page in view."""
        page = self._pages.currentWidget()
        if self._register_page is not None and page is self._register_page:
            return self._register_page.selected_ids()
        if self.calendar_page is not None and page is self.calendar_page:
            return self.calendar_page.current_ids()
        if self.bin_page is not None and page is self.bin_page:
            return self.bin_page.selected_ids()
        return ()

    def show_agreement(self, agreement_id: int) -> None:
        """Bring one agreement up on the register page."""
        self._go(self.register_page)
        self.register_page.show_agreement(agreement_id)

    def show_register(self) -> None:
        """The table with its details, or the welcome where no register is open."""
        self._go(self.register_page if self.desk.register is not None else self._welcome)

    def show_calendar(self) -> None:
        """The renewal calendar, made when first looked at."""
        if self.calendar_page is None:
            from accordi_desktop.ui.calendar.calendar_view import CalendarView  # noqa: PLC0415

            self.calendar_page = CalendarView(self.desk)
            self.calendar_page.set_context_actions(list(self.actions_.on_agreements()))
            self.calendar_page.agreement_activated.connect(self.show_agreement)
            self.calendar_page.renew_requested.connect(self.deeds.renew)
            self.calendar_page.current_changed.connect(self._update)
            self.calendar_page.restore_state(self._state)
            self._pages.addWidget(self.calendar_page)
        self._go(self.calendar_page)

    def show_bin(self) -> None:
        """What was deleted, made when first looked at."""
        if self.bin_page is None:
            from accordi_desktop.ui.bin_page import BinPage  # noqa: PLC0415

            self.bin_page = BinPage(self.desk, self.actions_.restore)
            self.bin_page.selection_changed.connect(self._update)
            self._pages.addWidget(self.bin_page)
        self._go(self.bin_page)

    def new_agreement(self) -> None:
        """Begin a new agreement; a user without a register gets one first."""
        if self.desk.register is None:
            self.opening.create_default(self.new_agreement)
            return
        self._go(self.register_page)
        self.register_page.new_agreement()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Unsaved work is asked about first; then sizes and columns are remembered."""
        if self._dirty():
            event.ignore()
            self._leave(self._close_at_last)
            return
        self._save_state()
        self.desk.tasks.shutdown()
        event.accept()

    def _close_at_last(self) -> None:
        self.close()

    def _lay_out(self) -> None:
        a = self.actions_
        self.menus = Menus(self.menuBar(), a)
        self._pages.addWidget(self._welcome)
        centre = QWidget()
        row = QHBoxLayout(centre)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(Navigation((a.show_register, a.show_calendar, a.show_bin), (a.preferences,)))
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._pages, 1)
        column.addWidget(self.bar)
        row.addLayout(column, 1)
        self.setCentralWidget(centre)
        self.addActions([a.next_pane, a.refresh])

    def _connect(self) -> None:
        a = self.actions_
        for action, slot in (
            (a.new_register, self._ask(self.opening.ask_create)),
            (a.open_register, self._ask(self.opening.ask_open)),
            (a.open_sample, self._ask(self.opening.open_sample)),
            (a.preferences, self.preferences_requested.emit),
            (a.quit, self.close),
            (a.find, self._find),
            (a.new, self.new_agreement),
            (a.edit, self._edit),
            (a.save, self._save),
            (a.discard, self._discard),
            (a.duplicate, self._duplicate),
            (a.show_register, self.show_register),
            (a.show_calendar, self.show_calendar),
            (a.show_bin, self.show_bin),
            (a.refresh, self.desk.refresh),
            (a.next_pane, self._next_pane),
            (a.about, self._about),
        ):
            action.triggered.connect(lambda _checked=False, slot=slot: slot())
        self.opening.started.connect(self._welcome.wait)
        self.opening.finished.connect(self._welcome.invite)
        self.menus.recent.aboutToShow.connect(self._fill_recent)
        self.desk.register_changed.connect(self._register_changed)
        self.desk.told.connect(self.bar.tell)
        self.desk.failed.connect(self.bar.warn)
        self._day = QTimer(self, interval=_DAY_CHECK_MS)
        self._day.timeout.connect(self.desk.notice_new_day)
        self._day.start()

    def _ask(self, then: Callable[[], None]) -> Callable[[], None]:
        return lambda: self._leave(then)

    def _leave(self, then: Callable[[], None]) -> None:
        """Go on once unsaved work is saved or given up."""
        if self._register_page is None:
            then()
        else:
            self._register_page.leave(then)

    def _dirty(self) -> bool:
        return self._register_page is not None and self._register_page.details.is_dirty()

    def _save(self) -> None:
        self.register_page.details.save()

    def _discard(self) -> None:
        self.register_page.details.discard()

    def _next_pane(self) -> None:
        if self.desk.register is not None:
            self.register_page.focus_next_pane()

    def _go(self, page: QWidget) -> None:
        self._pages.setCurrentWidget(page)
        a = self.actions_
        a.show_calendar.setChecked(page is self.calendar_page)
        a.show_bin.setChecked(page is self.bin_page)
        a.show_register.setChecked(page in (self._register_page, self._welcome))
        self._update()

    def _register_changed(self) -> None:
        self.bar.dismiss()
        self.show_register()
        register = self.desk.register
        name = "" if register is None else register.path.stem
        read_only = register is not None and register.read_only
        if read_only:
            name = self.tr("{name} (read-only)").format(name=name)
        self.setWindowTitle(f"{name} – Accordi" if name else "Accordi")

    def _update(self) -> None:
        register = self.desk.register
        Standing(
            opened=register is not None,
            writable=register is not None and not register.read_only,
            selected=len(self.selected_ids()),
            in_bin=self.bin_page is not None and self._pages.currentWidget() is self.bin_page,
            dirty=self._dirty(),
        ).apply(self.actions_)

    def _find(self) -> None:
        self.show_register()
        if self.desk.register is not None:
            self.register_page.agreements.focus_search()

    def _edit(self) -> None:
        ids = self.selected_ids()
        if ids:
            self.show_agreement(ids[0])
            self.register_page.details.edit()

    def _duplicate(self) -> None:
        ids = self.selected_ids()
        if ids:
            self._go(self.register_page)
            self.register_page.duplicate(ids[0])

    def _about(self) -> None:
        from accordi_desktop.ui.about import open_about  # noqa: PLC0415

        open_about(self)

    def _fill_recent(self) -> None:
        self.menus.recent.clear()
        for name in self.desk.settings.recent_registers:
            action = self.menus.recent.addAction(name.replace("&", "&&"))
            action.triggered.connect(self._ask(partial(self.opening.open, Path(name))))
        self.menus.recent.setEnabled(bool(self.desk.settings.recent_registers))

    def _restore_state(self) -> None:
        self.resize(1180, 720)
        if isinstance(geometry := self._state.value(_GEOMETRY), QByteArray):
            self.restoreGeometry(geometry)

    def _save_state(self) -> None:
        self._state.setValue(_GEOMETRY, self.saveGeometry())
        if self._register_page is not None:
            self._register_page.save_state(self._state)
        if self.calendar_page is not None:
            self.calendar_page.save_state(self._state)
        self._state.sync()
