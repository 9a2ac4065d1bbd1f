# SPDX-License-Identifier: EUPL-1.2
"""Mark agreements as renewed, extend them, or record what amended them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from accordi_desktop.ui.context.action_spec import ActionSpec, ActionState, Place, Surface, on_agreements
from accordi_desktop.ui.context.feature import Feature

if TYPE_CHECKING:
    from collections.abc import Sequence

    from accordi_desktop.ui.context.feature import Host


class RenewalFeature(Feature):
    """Renews what is selected, and what a page asks for; the dialogs are loaded when asked for."""

    def __init__(self, host: Host) -> None:
        super().__init__(host)
        host.requests.renew_requested.connect(lambda ids: self.act_on(ids, self._renew))

    def actions(self) -> Sequence[ActionSpec]:
        """Mark as renewed, extend, amend."""
        return (
            ActionSpec(
                name="renew",
                text=QCoreApplication.translate("Actions", "Mark as &renewed…"),
                icon="renew",
                keys="Ctrl+R",
                places=(
                    Place(Surface.AGREEMENT_MENU, 1, 10),
                    Place(Surface.PRIMARY, 0, 10),
                    *on_agreements(20, Surface.AGREEMENT_ROWS),
                ),
                enabled=ActionState.changes_some,
                run=partial(self.act_on_selected, self._renew),
            ),
            ActionSpec(
                name="extend",
                text=QCoreApplication.translate("Actions", "E&xtend…"),
                icon="extend",
                places=(Place(Surface.AGREEMENT_MENU, 1, 20), *on_agreements(30)),
                enabled=ActionState.changes_some,
                run=partial(self.act_on_selected, self._extend),
            ),
            ActionSpec(
                name="amend",
                text=QCoreApplication.translate("Actions", "Mark an a&mendment…"),
                icon="document",
                keys="Ctrl+Shift+R",
                places=(Place(Surface.AGREEMENT_MENU, 1, 25), *on_agreements(35)),
                enabled=ActionState.changes_some,
                run=partial(self.act_on_selected, self._amend),
            ),
        )

    def _renew(self, ids: tuple[int, ...]) -> None:
        from accordi_desktop.model.enums import PeriodKind  # noqa: PLC0415
        from accordi_desktop.ui.renewal.actions import open_prolong  # noqa: PLC0415

        open_prolong(self.context, ids, PeriodKind.RENEWAL, self.host.widget)

    def _extend(self, ids: tuple[int, ...]) -> None:
        from accordi_desktop.model.enums import PeriodKind  # noqa: PLC0415
        from accordi_desktop.ui.renewal.actions import open_prolong  # noqa: PLC0415

        open_prolong(self.context, ids, PeriodKind.EXTENSION, self.host.widget)

    def _amend(self, ids: tuple[int, ...]) -> None:
        from accordi_desktop.ui.renewal.amend_dialog import open_amend  # noqa: PLC0415

        open_amend(self.context, ids, self.host.widget)
