# SPDX-License-Identifier: EUPL-1.2
"""What the actions on agreements do: each opens its dialog, or performs its command, for what is selected."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from accordi_desktop.model.vocabulary import PeriodKind
    from accordi_desktop.register.commands import Command
    from accordi_desktop.ui.actions import Actions
    from accordi_desktop.ui.desk import Desk

    Then = Callable[[], None]
    Deed = Callable[[tuple[int, ...]], None]


class AgreementDeeds(QObject):
    """Connects the actions; dialogs and commands are loaded when asked for: the window starts fast."""

    def __init__(
        self,
        desk: Desk,
        actions: Actions,
        window: QWidget,
        selected: Callable[[], tuple[int, ...]],
        leave: Callable[[Then], None],
    ) -> None:
        super().__init__(window)
        self._desk = desk
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
        register = self._desk.register
        binned_too = deed in (self._print, self._restore)

        def carry_out() -> None:
            if self._desk.still_has(ids, register, binned_too=binned_too):
                deed(ids)

        if ids and register is not None:
            self._leave(carry_out)

    def _renew(self, ids: tuple[int, ...]) -> None:
        from accordi_desktop.model.vocabulary import PeriodKind  # noqa: PLC0415

        self._prolong(ids, PeriodKind.RENEWAL)

    def _extend(self, ids: tuple[int, ...]) -> None:
        from accordi_desktop.model.vocabulary import PeriodKind  # noqa: PLC0415

        self._prolong(ids, PeriodKind.EXTENSION)

    def _prolong(self, ids: tuple[int, ...], kind: PeriodKind) -> None:
        from accordi_desktop.ui.dialogs.prolong import open_prolong  # noqa: PLC0415

        open_prolong(self._desk, ids, kind, self._window)

    def _terminate(self, ids: tuple[int, ...]) -> None:
        from accordi_desktop.ui.dialogs.terminate import open_terminate  # noqa: PLC0415

        open_terminate(self._desk, ids, self._window)

    def _assert_status(self, ids: tuple[int, ...]) -> None:
        from accordi_desktop.ui.dialogs.assert_status import open_assert_status  # noqa: PLC0415

        open_assert_status(self._desk, ids, self._window)

    def _decline(self, ids: tuple[int, ...]) -> None:
        from accordi_desktop.ui.dialogs.decline import open_decline  # noqa: PLC0415

        open_decline(self._desk, ids, self._window)

    def _suspend(self, ids: tuple[int, ...]) -> None:
        from accordi_desktop.ui.dialogs.suspend import open_suspend  # noqa: PLC0415

        open_suspend(self._desk, ids, self._window)

    def _edit_several(self, ids: tuple[int, ...]) -> None:
        from accordi_desktop.ui.dialogs.bulk_edit import open_bulk_edit  # noqa: PLC0415

        open_bulk_edit(self._desk, ids, self._window)

    def _print(self, ids: tuple[int, ...]) -> None:
        from accordi_desktop.ui.dialogs.print_preview import open_print_preview  # noqa: PLC0415

        open_print_preview(self._desk, ids, self._window)

    def _delete(self, ids: tuple[int, ...]) -> None:
        from accordi_desktop.register.commands import DeleteAgreements  # noqa: PLC0415

        self._perform(DeleteAgreements(ids))

    def _restore(self, ids: tuple[int, ...]) -> None:
        from accordi_desktop.register.commands import RestoreAgreements  # noqa: PLC0415

        self._perform(RestoreAgreements(ids))

    def _perform(self, command: Command) -> None:
        from accordi_desktop.ui.dialogs.backup_first import perform_kept  # noqa: PLC0415

        perform_kept(self._desk, command, self._window)
