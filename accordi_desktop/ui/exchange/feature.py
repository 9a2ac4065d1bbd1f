# SPDX-License-Identifier: EUPL-1.2
"""What leaves the register: data, and the calendar file, which is also kept up to date after changes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from accordi_desktop.ui.context.action_spec import ActionSpec, Place, Surface, on_agreements
from accordi_desktop.ui.context.feature import Feature
from accordi_desktop.ui.exchange.calendar_autosave import CalendarAutosave

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from accordi_desktop.register.values.query import AgreementQuery
    from accordi_desktop.ui.context.feature import Host


class ExchangeFeature(Feature):
    """`autosave` follows the register in the window; `query` tells which list is in view."""

    def __init__(self, host: Host, query: Callable[[], AgreementQuery]) -> None:
        super().__init__(host)
        self._query = query
        self.autosave = CalendarAutosave(host.context, host.widget)

    def actions(self) -> Sequence[ActionSpec]:
        """Export, export calendar."""
        return (
            ActionSpec(
                name="export_data",
                text=QCoreApplication.translate("Actions", "&Export…"),
                icon="export",
                places=(
                    Place(Surface.FILE_MENU, 1, 36),
                    *on_agreements(100, Surface.AGREEMENT_ROWS, Surface.SEVERAL_AGREEMENTS),
                ),
                enabled=lambda state: state.opened,
                run=self._export_data,
            ),
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

    def _export_data(self) -> None:
        from accordi_desktop.ui.exchange.export_dialog import open_export  # noqa: PLC0415

        open_export(self.context, self.host.selected_ids(), self._query(), self.host.widget)

    def _export_calendar(self) -> None:
        """Of what is selected, or of all."""
        from accordi_desktop.ui.exchange.calendar_export import CalendarExport  # noqa: PLC0415

        if self.context.register is not None:
            CalendarExport(self.context, self.context.register, self.host.widget).ask(
                self.host.selected_ids()
            )
