# SPDX-License-Identifier: EUPL-1.2
"""The preferences of the office and of this computer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from accordi_desktop.ui.context.action_spec import ActionSpec, Place, Surface
from accordi_desktop.ui.context.feature import Feature

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from accordi_desktop.ui.context.feature import Host


class PreferencesFeature(Feature):
    """`apply_settings` puts changed settings of this computer into effect."""

    def __init__(self, host: Host, apply_settings: Callable[[], None]) -> None:
        super().__init__(host)
        self._apply_settings = apply_settings

    def actions(self) -> Sequence[ActionSpec]:
        """Preferences."""
        return (
            ActionSpec(
                name="preferences",
                text=QCoreApplication.translate("Actions", "Pre&ferences…"),
                icon="settings",
                keys="Ctrl+,",
                places=(Place(Surface.FILE_MENU, 2, 20), Place(Surface.RAIL, 0, 10)),
                run=self._open_preferences,
            ),
        )

    def _open_preferences(self) -> None:
        from accordi_desktop.ui.preferences.preferences_dialog import open_preferences  # noqa: PLC0415

        open_preferences(self.context, self.host.widget, self._apply_settings)
