# SPDX-License-Identifier: EUPL-1.2
"""Registers and their backups: new, open, recent, the sample, copies."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from accordi_desktop.ui.context.action_spec import ActionSpec, Place, Surface
from accordi_desktop.ui.context.feature import Feature
from accordi_desktop.ui.registers.attest_controller import AttestController
from accordi_desktop.ui.registers.backups.controller import BackupController
from accordi_desktop.ui.registers.register_opener import RegisterOpener
from accordi_desktop.ui.registers.repair_controller import RepairController
from accordi_desktop.ui.registers.salvage_controller import SalvageController

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QMenu

    from accordi_desktop.ui.context.feature import Host
    from accordi_desktop.ui.registers.register_opener import RegisterFactory


class RegistersFeature(Feature):
    """`opener` puts registers in the window, `backups` looks after the copies of the one that is open."""

    def __init__(self, host: Host, factory: RegisterFactory, default_register: Path) -> None:
        super().__init__(host)
        self.opener = RegisterOpener(host.context, factory, default_register, host.widget, host.is_dirty)
        self.backups = BackupController(host.context, factory, self.opener, host.widget)
        self.salvage = SalvageController(host.context, factory, self.opener, host.widget)
        self.repairs = RepairController(host.context, host.widget)
        self.attest = AttestController(host.context, factory, host.widget)
        host.add_banner(self.backups.sign)
        host.add_banner(self.repairs.sign)
        self.opener.queue.busy_changed.connect(host.set_opening)
        host.requests.register_requested.connect(self.opener.create_default)

    def actions(self) -> Sequence[ActionSpec]:
        """New, open, recent registers, the sample, backups."""
        opener = self.opener
        return (
            ActionSpec(
                name="new_register",
                text=QCoreApplication.translate("Actions", "New &register…"),
                icon="add",
                places=(Place(Surface.FILE_MENU, 0, 10),),
                enabled=lambda state: not state.opening,
                run=self._after_leaving(opener.ask_create),
            ),
            ActionSpec(
                name="open_register",
                text=QCoreApplication.translate("Actions", "Op&en register…"),
                icon="folder-open",
                keys=QKeySequence.StandardKey.Open,
                places=(Place(Surface.FILE_MENU, 0, 20), Place(Surface.WELCOME, 0, 20)),
                enabled=lambda state: not state.opening,
                run=self._after_leaving(opener.ask_open),
            ),
            ActionSpec(
                name="recent",
                text=QCoreApplication.translate("Actions", "Re&cent registers"),
                places=(Place(Surface.FILE_MENU, 0, 30),),
                enabled=lambda state: bool(self.context.settings.recent_registers) and not state.opening,
                fill=self._fill_recent,
            ),
            ActionSpec(
                name="open_sample",
                text=QCoreApplication.translate("Actions", "Look at the &sample"),
                icon="sample",
                places=(Place(Surface.FILE_MENU, 0, 40), Place(Surface.WELCOME, 0, 30)),
                enabled=lambda state: not state.opening,
                run=self._after_leaving(opener.open_sample),
            ),
            ActionSpec(
                name="backups",
                text=QCoreApplication.translate("Actions", "&Backups…"),
                icon="history",
                places=(Place(Surface.FILE_MENU, 2, 10),),
                enabled=lambda state: state.has_backups and not state.opening,
                run=self._after_leaving(self.backups.open_backups),
            ),
            ActionSpec(
                name="attest",
                text=QCoreApplication.translate("Actions", "&Attest the history…"),
                icon="history",
                places=(Place(Surface.FILE_MENU, 2, 15),),
                enabled=lambda state: state.opened,
                run=self.attest.ask,
            ),
        )

    def _after_leaving(self, then: Callable[[], None]) -> Callable[[], None]:
        return lambda: self.host.leave(then)

    def _fill_recent(self, menu: QMenu) -> None:
        menu.clear()
        for name in self.context.settings.recent_registers:
            open_it = self._after_leaving(partial(self.opener.open, Path(name)))
            menu.addAction(name.replace("&", "&&")).triggered.connect(open_it)
