# SPDX-License-Identifier: EUPL-1.2
"""The menu bar: where each action stands."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QMenuBar

from accordi_desktop.ui.window.actions import Actions


class Menus(QObject):
    """Fills a menu bar; the recent registers are filled in by whoever knows them."""

    def __init__(self, bar: QMenuBar, actions: Actions) -> None:
        super().__init__(bar)
        self.recent = QMenu(self.tr("Re&cent registers"), bar)
        a = actions
        self._menu(
            bar,
            self.tr("&File"),
            (a.new_register, a.open_register, self.recent, a.open_sample),
            (a.print_summary, a.print_list, a.reports, a.export_calendar),
            (a.backups, a.preferences),
            (a.quit,),
        )
        self._menu(bar, self.tr("&Edit"), (a.undo, a.redo), (a.copy, a.select_all), (a.find,))
        self._menu(
            bar,
            self.tr("&Agreement"),
            (a.new, a.edit, a.edit_several, a.save, a.save_and_new, a.discard, a.duplicate),
            (a.renew, a.extend, a.decline, a.suspend, a.terminate, a.assert_status),
            (a.delete, a.restore),
        )
        self._menu(
            bar,
            self.tr("&View"),
            a.pages(),
            (a.refresh, a.next_pane, a.previous_pane),
        )
        self._menu(bar, self.tr("&Help"), (a.manual, a.quick_start), (a.support, a.about))

    def fill_recent(self, registers: Iterable[tuple[str, Callable[[], None]]]) -> None:
        """Offer these files, each with what opens it."""
        self.recent.clear()
        for name, open_it in registers:
            self.recent.addAction(name.replace("&", "&&")).triggered.connect(open_it)

    def _menu(self, bar: QMenuBar, title: str, *groups: tuple[QAction | QMenu, ...]) -> None:
        menu = bar.addMenu(title)
        for group in groups:
            if not menu.isEmpty():
                menu.addSeparator()
            for item in group:
                if isinstance(item, QMenu):
                    menu.addMenu(item)
                else:
                    menu.addAction(item)
