# SPDX-License-Identifier: EUPL-1.2
"""The menu of saved views: keep the filters under a name, come back to them, forget them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from accordi_desktop.register.commands.office import DeleteView
from accordi_desktop.register.values.lists.query import AgreementQuery
from accordi_desktop.ui.context.waiting import behind
from accordi_desktop.ui.theme.icons import icon

if TYPE_CHECKING:
    from accordi_desktop.register.values.views import SavedView
    from accordi_desktop.ui.context.context import AppContext


class ViewsButton(QPushButton):
    """Emits the query that is chosen; saves `query`, the one shown, as a view."""

    chosen = Signal(object)

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.query = AgreementQuery()
        self.setText(self.tr("Views"))
        self.setIcon(icon("bookmark"))
        menu = QMenu(self)
        menu.aboutToShow.connect(self._fill)
        self.setMenu(menu)

    def _fill(self) -> None:
        menu = self.menu()
        menu.clear()
        register = self._context.register
        views = behind(register.office.saved_views) if register is not None else ()
        for view in views:
            action = menu.addAction(_escaped(view.name))
            action.triggered.connect(lambda _=False, view=view: self._choose(view))
        if views:
            menu.addSeparator()
        writable = register is not None and not register.read_only
        save = menu.addAction(icon("save"), self.tr("Save this view…"), self._ask_name)
        save.setEnabled(writable)
        if views:
            forget = menu.addMenu(icon("delete"), self.tr("Delete view"))
            forget.setEnabled(writable)
            for view in views:
                action = forget.addAction(_escaped(view.name))
                action.triggered.connect(
                    lambda _=False, view=view: self._context.perform(DeleteView(view.id))
                )

    def _choose(self, view: SavedView) -> None:
        try:
            self.chosen.emit(AgreementQuery.from_json(view.query_json))
        except ValueError:
            self._context.failed.emit(self.tr("The view “{name}” cannot be read.").format(name=view.name))

    def _ask_name(self) -> None:
        from accordi_desktop.ui.agreements.filters.save_view_dialog import open_save_view  # noqa: PLC0415

        open_save_view(self._context, self.query, self.window())


def _escaped(name: str) -> str:
    return name.replace("&", "&&")
