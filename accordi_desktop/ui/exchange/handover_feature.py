# SPDX-License-Identifier: EUPL-1.2
"""Agreements with their documents for others to keep: hand-overs, and what goes to a preservation system."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from accordi_desktop.ui.context.action_spec import ActionSpec, Place, Surface, on_agreements
from accordi_desktop.ui.context.feature import Feature

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from accordi_desktop.register.values.lists.query import AgreementQuery
    from accordi_desktop.ui.context.feature import Host
    from accordi_desktop.ui.exchange.handover_dialog import HandOver
    from accordi_desktop.ui.exchange.preservation_dialog import Preserve


class HandoverFeature(Feature):
    """`query` tells which list is in view; without what writes them there are no hand-overs."""

    def __init__(
        self,
        host: Host,
        query: Callable[[], AgreementQuery],
        hand_over: HandOver | None,
        preserve: Preserve | None,
    ) -> None:
        super().__init__(host)
        self._query = query
        self._hand_over, self._preserve = hand_over, preserve

    def actions(self) -> Sequence[ActionSpec]:
        """Hand over, preservation."""
        return (
            ActionSpec(
                name="hand_over",
                text=QCoreApplication.translate("Actions", "&Hand over…"),
                icon="persons",
                places=(Place(Surface.FILE_MENU, 1, 44),),
                enabled=lambda state: state.opened and self._hand_over is not None,
                run=self._open_hand_over,
            ),
            ActionSpec(
                name="preserve",
                text=QCoreApplication.translate("Actions", "Preser&vation…"),
                places=on_agreements(110, Surface.ONE_AGREEMENT),
                enabled=lambda state: state.opened and state.selected == 1 and self._preserve is not None,
                run=partial(self.act_on_selected, self._open_preservation),
            ),
        )

    def _open_hand_over(self) -> None:
        from accordi_desktop.ui.exchange.handover_dialog import HandoverDialog  # noqa: PLC0415

        if (register := self.context.register) is not None and self._hand_over is not None:
            chosen, query = self.host.selected_ids(), self._query()
            HandoverDialog(
                self.context, register, chosen, query, write=self._hand_over, parent=self.host.widget
            ).open()

    def _open_preservation(self, ids: tuple[int, ...]) -> None:
        from accordi_desktop.ui.exchange.preservation_dialog import PreservationDialog  # noqa: PLC0415

        if (register := self.context.register) is not None and self._preserve is not None:
            PreservationDialog(self.context, register, ids, self.host.widget, self._preserve).open()
