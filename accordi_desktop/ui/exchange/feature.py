# SPDX-License-Identifier: EUPL-1.2
"""The calendar file: written when asked for, and kept up to date after changes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from accordi_desktop.ui.context.action_spec import ActionSpec, Place, Surface, on_agreements
from accordi_desktop.ui.context.feature import Feature
from accordi_desktop.ui.exchange.calendar_autosave import CalendarAutosave

if TYPE_CHECKING:
    from collections.abc import Sequence

    from accordi_desktop.ui.context.feature import Host


class ExchangeFeature(Feature):
    """`autosave` follows the register in the window."""

    def __init__(self, host: Host) -> None:
        super().__init__(host)
        self.autosave = CalendarAutosave(host.context, host.widget)

    def actions(self) -> Sequence[ActionSpec]:
        """Export calendar."""
        return (
            ActionSpec(
                name="export_calendar",
                text=QCoreApplication.translate("Actions", "E&xport calendar…"),
                icon="calendar",
                places=(
                    Place(Surface.FILE_MENU, 1, 40),
                    *on_agreements(105, Surface.SEVERAL_AGREEMENTS),
                ),
                enabled=lambda state: state.opened,
                run=self._export_calendar,
            ),
        )

    def close(self) -> None:
        """Write the calendar file if it waits to be written."""
        self.autosave.finish()

    def _export_calendar(self) -> None:
        """Of what is selected, or of all."""
        from accordi_desktop.ui.exchange.calendar_export import CalendarExport  # noqa: PLC0415

        if self.context.register is not None:
            CalendarExport(self.context, self.context.register, self.host.widget).ask(
                self.host.selected_ids()
            )
