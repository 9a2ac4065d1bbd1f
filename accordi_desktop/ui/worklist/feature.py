# SPDX-License-Identifier: EUPL-1.2
"""The page of what is to be verified."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from accordi_desktop.ui.context.action_spec import ActionSpec, Place, Surface
from accordi_desktop.ui.context.feature import Feature

if TYPE_CHECKING:
    from collections.abc import Sequence

    from accordi_desktop.ui.context.page import Page


class WorklistFeature(Feature):
    """The page is made when it is first looked at."""

    def actions(self) -> Sequence[ActionSpec]:
        """The page."""
        return (
            ActionSpec(
                name="show_worklist",
                text=QCoreApplication.translate("Actions", "To &verify"),
                icon="verify",
                keys="Ctrl+4",
                places=(Place(Surface.VIEW_MENU, 0, 40),),
                enabled=lambda state: state.opened or state.opening,
                page=self._make_page,
            ),
        )

    def _make_page(self) -> Page:
        from accordi_desktop.ui.worklist.worklist_page import WorklistPage  # noqa: PLC0415

        page, action = WorklistPage(self.context), self.host.action("show_worklist")
        page.return_offer.accepted.connect(action.trigger)
        page.return_offer.key = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        return page
