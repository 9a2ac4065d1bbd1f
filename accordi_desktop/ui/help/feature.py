# SPDX-License-Identifier: EUPL-1.2
"""The report for support, and what the program is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from accordi_desktop.ui.context.action_spec import ActionSpec, Place, Surface
from accordi_desktop.ui.context.feature import Feature

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from accordi_desktop.ui.context.feature import Host


class HelpFeature(Feature):
    """Nothing that it opens is loaded before; `log` is the folder of the program's log files."""

    def __init__(self, host: Host, log: Path) -> None:
        super().__init__(host)
        self._log = log

    def actions(self) -> Sequence[ActionSpec]:
        """Report for support, about."""
        return (
            ActionSpec(
                name="support",
                text=QCoreApplication.translate("Actions", "Save a &report for support…"),
                icon="info",
                places=(Place(Surface.HELP_MENU, 1, 10),),
                run=self._save_report,
            ),
            ActionSpec(
                name="about",
                text=QCoreApplication.translate("Actions", "&About Accordi"),
                icon="info",
                places=(Place(Surface.HELP_MENU, 1, 20),),
                run=self._open_about,
            ),
        )

    def _save_report(self) -> None:
        from accordi_desktop.ui.help.support_report import ask_support_report  # noqa: PLC0415

        ask_support_report(self.context, self._log, self.host.widget)

    def _open_about(self) -> None:
        from accordi_desktop.ui.help.about import open_about  # noqa: PLC0415

        open_about(self.host.widget)
