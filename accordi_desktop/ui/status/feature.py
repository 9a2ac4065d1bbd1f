# SPDX-License-Identifier: EUPL-1.2
"""What changes the status of agreements: renewal declined, suspension, end, status by its source."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from accordi_desktop.ui.context.action_spec import ActionSpec, ActionState, Place, Surface, on_agreements
from accordi_desktop.ui.context.feature import Feature

if TYPE_CHECKING:
    from collections.abc import Sequence


class StatusFeature(Feature):
    """Each dialog is loaded when it is asked for."""

    def actions(self) -> Sequence[ActionSpec]:
        """Decline, suspend, terminate, assert."""
        return (
            ActionSpec(
                name="decline",
                text=QCoreApplication.translate("Actions", "Decl&ine renewal…"),
                icon="notice",
                places=(Place(Surface.AGREEMENT_MENU, 1, 30), *on_agreements(40)),
                enabled=ActionState.changes_some,
                run=partial(self.act_on_selected, self._decline),
            ),
            ActionSpec(
                name="suspend",
                text=QCoreApplication.translate("Actions", "Suspen&d…"),
                icon="status/suspended",
                places=(Place(Surface.AGREEMENT_MENU, 1, 40), *on_agreements(50)),
                enabled=ActionState.changes_some,
                run=partial(self.act_on_selected, self._suspend),
            ),
            ActionSpec(
                name="terminate",
                text=QCoreApplication.translate("Actions", "&Terminate…"),
                icon="terminate",
                places=(Place(Surface.AGREEMENT_MENU, 1, 50), *on_agreements(60)),
                enabled=ActionState.changes_some,
                run=partial(self.act_on_selected, self._terminate),
            ),
            ActionSpec(
                name="assert_status",
                text=QCoreApplication.translate("Actions", "&Assert status…"),
                icon="assert",
                places=(Place(Surface.AGREEMENT_MENU, 1, 60), *on_agreements(70)),
                enabled=ActionState.changes_some,
                run=partial(self.act_on_selected, self._assert_status),
            ),
        )

    def _decline(self, ids: tuple[int, ...]) -> None:
        from accordi_desktop.ui.status.decline import open_decline  # noqa: PLC0415

        open_decline(self.context, ids, self.host.widget)

    def _suspend(self, ids: tuple[int, ...]) -> None:
        from accordi_desktop.ui.status.suspend import open_suspend  # noqa: PLC0415

        open_suspend(self.context, ids, self.host.widget)

    def _terminate(self, ids: tuple[int, ...]) -> None:
        from accordi_desktop.ui.status.terminate import open_terminate  # noqa: PLC0415

        open_terminate(self.context, ids, self.host.widget)

    def _assert_status(self, ids: tuple[int, ...]) -> None:
        from accordi_desktop.ui.status.assert_status import open_assert_status  # noqa: PLC0415

        open_assert_status(self.context, ids, self.host.widget)
