# SPDX-License-Identifier: EUPL-1.2
"""What the actions on agreements do: each opens its dialog, or performs its command, for what is selected."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from accordi_desktop.model.enums import PeriodKind
    from accordi_desktop.register.commands.command import Command
    from accordi_desktop.ui.context.context import AppContext
    from accordi_desktop.ui.window.actions import Actions

    Then = Callable[[], None]
    Deed = Callable[[tuple[int, ...]], None]


class AgreementActions(QObject):
    """Connects the actions; dialogs and commands are loaded when asked for: the window starts fast."""

    def __init__(
        self,
        context: AppContext,
        actions: Actions,
        window: QWidget,
        selected: Callable[[], tuple[int, ...]],
        leave: Callable[[Then], None],
    ) -> None:
        super().__init__(window)
        self._context = context
        self._window = window
        self._selected = selected
        self._leave = leave
        for action, deed in (
            (actions.renew, self._renew),
            (actions.extend, self._extend),
            (actions.terminate, self._terminate),
            (actions.assert_status, self._assert_status),
            (actions.decline, self._decline),
            (actions.suspend, self._suspend),
            (actions.edit_several, self._edit_several),
            (actions.print_summary, self._print),
            (actions.delete, self._delete),
            (actions.restore, self._restore),
        ):
            action.triggered.connect(lambda _checked=False, deed=deed: self._begin(deed))

    def renew(self, ids: tuple[int, ...]) -> None:
        """Renew these, wherever they were chosen."""
        self._do(self._renew, ids)

    def _begin(self, deed: Deed) -> None:
        self._do(deed, self._selected())

    def _do(self, deed: Deed, ids: tuple[int, ...]) -> None:
        """Do it once unsaved work is settled, if the register of the ids is still there and has them."""
        register = self._context.register
        binned_too = deed in (self._print, self._restore)

        def carry_out() -> None:
            if self._context.still_has(ids, register, binned_too=binned_too):
                deed(ids)

        if ids and register is not None:
            self._leave(carry_out)

    def _renew(self, ids: tuple[int, ...]) -> None:
        from accordi_desktop.model.enums import PeriodKind  # noqa: PLC0415

        self._prolong(ids, PeriodKind.RENEWAL)

    def _extend(self, ids: tuple[int, ...]) -> None:
        from accordi_desktop.model.enums import PeriodKind  # noqa: PLC0415

        self._prolong(ids, PeriodKind.EXTENSION)

    def _prolong(self, ids: tuple[int, ...], kind: PeriodKind) -> None:
        from accordi_desktop.ui.renewal.actions import open_prolong  # noqa: PLC0415

        open_prolong(self._context, ids, kind, self._window)

    def _terminate(self, ids: tuple[int, ...]) -> None:
        from accordi_desktop.ui.status.terminate import open_terminate  # noqa: PLC0415

        open_terminate(self._context, ids, self._window)

    def _assert_status(self, ids: tuple[int, ...]) -> None:
        from accordi_desktop.ui.status.assert_status import open_assert_status  # noqa: PLC0415

        open_assert_status(self._context, ids, self._window)

    def _decline(self, ids: tuple[int, ...]) -> None:
        from accordi_desktop.ui.status.decline import open_decline  # noqa: PLC0415

        open_decline(self._context, ids, self._window)

    def _suspend(self, ids: tuple[int, ...]) -> None:
        from accordi_desktop.ui.status.suspend import open_suspend  # noqa: PLC0415

        open_suspend(self._context, ids, self._window)

    def _edit_several(self, ids: tuple[int, ...]) -> None:
        from accordi_desktop.ui.batch_edit.batch_edit_dialog import open_bulk_edit  # noqa: PLC0415

        open_bulk_edit(self._context, ids, self._window)

    def _print(self, ids: tuple[int, ...]) -> None:
        from accordi_desktop.ui.preview.preview_dialog import open_print_preview  # noqa: PLC0415

        open_print_preview(self._context, ids, self._window)

    def _delete(self, ids: tuple[int, ...]) -> None:
        from accordi_desktop.register.commands.agreements import DeleteAgreements  # noqa: PLC0415

        self._perform(DeleteAgreements(ids))

    def _restore(self, ids: tuple[int, ...]) -> None:
        from accordi_desktop.register.commands.agreements import RestoreAgreements  # noqa: PLC0415

        self._perform(RestoreAgreements(ids))

    def _perform(self, command: Command) -> None:
        from accordi_desktop.ui.forms.backup_before_change import perform_kept  # noqa: PLC0415

        perform_kept(self._context, command, self._window)
