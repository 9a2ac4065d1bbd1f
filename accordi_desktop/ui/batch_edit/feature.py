# SPDX-License-Identifier: EUPL-1.2
"""Edit several agreements at once."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from accordi_desktop.ui.context.action_spec import ActionSpec, ActionState, Place, Surface, on_agreements
from accordi_desktop.ui.context.feature import Feature

if TYPE_CHECKING:
    from collections.abc import Sequence


class BatchEditFeature(Feature):
    """The dialog is loaded when it is asked for."""

    def actions(self) -> Sequence[ActionSpec]:
        """Edit several."""
        return (
            ActionSpec(
                name="edit_several",
                text=QCoreApplication.translate("Actions", "Edit se&veral…"),
                icon="edit",
                keys="Shift+F2",
                places=(
                    Place(Surface.AGREEMENT_MENU, 0, 30),
                    *on_agreements(80, Surface.AGREEMENT_ROWS, Surface.SEVERAL_AGREEMENTS),
                ),
                enabled=ActionState.changes_several,
                run=partial(self.act_on_selected, self._edit),
            ),
        )

    def _edit(self, ids: tuple[int, ...]) -> None:
        from accordi_desktop.ui.batch_edit.batch_edit_dialog import open_batch_edit  # noqa: PLC0415

        open_batch_edit(self.context, ids, self.host.widget)
