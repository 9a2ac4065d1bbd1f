# SPDX-License-Identifier: EUPL-1.2
"""The bin: its page, and what moves agreements into it and out of it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from accordi_desktop.ui.context.action_spec import ActionSpec, ActionState, Place, Surface, on_agreements
from accordi_desktop.ui.context.feature import Feature

if TYPE_CHECKING:
    from collections.abc import Sequence

    from accordi_desktop.register.commands.command import Command
    from accordi_desktop.ui.context.page import Page


class BinFeature(Feature):
    """The page is made when it is first looked at."""

    def actions(self) -> Sequence[ActionSpec]:
        """The page, move to the bin, restore."""
        return (
            ActionSpec(
                name="show_bin",
                text=QCoreApplication.translate("Actions", "&Bin"),
                icon="bin",
                keys="Ctrl+5",
                places=(Place(Surface.VIEW_MENU, 0, 50),),
                enabled=lambda state: state.opened or state.opening,
                page=self._make_page,
            ),
            ActionSpec(
                name="delete",
                text=QCoreApplication.translate("Actions", "Move to the &bin"),
                icon="delete",
                keys="Del",
                places=(Place(Surface.AGREEMENT_MENU, 2, 10), *on_agreements(110)),
                enabled=ActionState.changes_some,
                run=partial(self.act_on_selected, self._delete),
            ),
            ActionSpec(
                name="restore",
                text=QCoreApplication.translate("Actions", "Rest&ore"),
                icon="restore",
                places=(Place(Surface.AGREEMENT_MENU, 2, 20), Place(Surface.BIN_ROWS, 0, 10)),
                enabled=lambda state: state.opened and state.writable and state.in_bin and state.selected > 0,
                run=partial(self.act_on_selected, self._restore, binned_too=True),
            ),
        )

    def _make_page(self) -> Page:
        from accordi_desktop.ui.agreements.bin_page import BinPage  # noqa: PLC0415

        return BinPage(self.context, self.host.action("restore"), self.host.actions_at(Surface.BIN_ROWS))

    def _delete(self, ids: tuple[int, ...]) -> None:
        from accordi_desktop.register.commands.agreements import DeleteAgreements  # noqa: PLC0415

        self._perform(DeleteAgreements(ids))

    def _restore(self, ids: tuple[int, ...]) -> None:
        from accordi_desktop.register.commands.agreements import RestoreAgreements  # noqa: PLC0415

        self._perform(RestoreAgreements(ids))

    def _perform(self, command: Command) -> None:
        from accordi_desktop.ui.forms.backup_before_change import perform_with_backup  # noqa: PLC0415

        perform_with_backup(self.context, command, self.host.widget)
