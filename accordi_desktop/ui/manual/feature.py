# SPDX-License-Identifier: EUPL-1.2
"""The manual, and the quick start to print."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from accordi_desktop.ui.context.action_spec import ActionSpec, Place, Surface
from accordi_desktop.ui.context.feature import Feature

if TYPE_CHECKING:
    from collections.abc import Sequence


class ManualFeature(Feature):
    """Nothing that it opens is loaded before."""

    def actions(self) -> Sequence[ActionSpec]:
        """Manual, quick start."""
        return (
            ActionSpec(
                name="manual",
                text=QCoreApplication.translate("Actions", "&Manual"),
                icon="help",
                keys=QKeySequence.StandardKey.HelpContents,
                places=(Place(Surface.HELP_MENU, 0, 10),),
                run=self._open_manual,
            ),
            ActionSpec(
                name="quick_start",
                text=QCoreApplication.translate("Actions", "&Quick start to print…"),
                icon="print",
                places=(Place(Surface.HELP_MENU, 0, 20),),
                run=self._open_quick_start,
            ),
        )

    def _open_manual(self) -> None:
        from accordi_desktop.ui.manual.manual_window import open_manual  # noqa: PLC0415

        open_manual(self.context.words.language, self.host.widget)

    def _open_quick_start(self) -> None:
        from accordi_desktop.ui.manual.quick_start import open_quick_start  # noqa: PLC0415

        open_quick_start(self.context, self.host.widget)
