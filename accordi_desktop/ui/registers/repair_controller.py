# SPDX-License-Identifier: EUPL-1.2
"""Unreadable values of the open register: a sign while there are any, and their repair."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from accordi_desktop.ui.widgets.message_bar import MessageBar

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from accordi_desktop.model.unreadable import Repair
    from accordi_desktop.ui.context.context import AppContext


class RepairController(QObject):
    """`sign` stands in the window as long as a value cannot be read."""

    def __init__(self, context: AppContext, window: QWidget) -> None:
        super().__init__(window)
        self.sign = MessageBar()
        self._context = context
        self._window = window
        context.register_changed.connect(self._show)
        context.changed.connect(self._show)

    def _show(self) -> None:
        register = self._context.register
        values = register.unreadable if register is not None else ()
        if not values:
            self.sign.dismiss()
            return
        where = values[0].reference or values[0].path
        text = self._context.words.count("unreadable.banner", len(values), where=where)
        self.sign.warn(text, self.tr("Repair…"), self._look)

    def _look(self) -> None:
        """Look for good values, in the backups too, and show them."""
        register = self._context.register
        if register is not None:
            self._context.run(lambda _progress: register.repairs(), self._ask, owner=self)

    def _ask(self, repairs: tuple[Repair, ...]) -> None:
        from accordi_desktop.ui.registers.text_dialog import RepairDialog  # noqa: PLC0415

        register = self._context.register
        if register is None or not repairs:
            return
        dialog = RepairDialog(repairs, self._context.words, self._window, read_only=register.read_only)
        dialog.accepted.connect(lambda: self._repair(repairs))
        dialog.rejected.connect(self._show)
        dialog.open()

    def _repair(self, repairs: tuple[Repair, ...]) -> None:
        register = self._context.register
        if register is None:
            return

        def done(_change: object) -> None:
            count = len(repairs) - len(register.unreadable)
            self._context.message.emit(self._context.words.count("unreadable.repaired", count))
            self._show()

        self._context.run(lambda _progress: register.repair(repairs), done, owner=self)
