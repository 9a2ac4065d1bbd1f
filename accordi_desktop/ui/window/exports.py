# SPDX-License-Identifier: EUPL-1.2
"""Connects what leaves the window for paper or another program: the reports and the calendar file."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from accordi_desktop.ui.window.main_window import MainWindow


def connect_exports(window: MainWindow) -> None:
    """Print the list in view, open the reports on it; export the deadlines of what is selected, or of all."""
    context, actions = window.context, window.actions_

    def reports() -> None:
        from accordi_desktop.ui.preview.reports_dialog import open_reports  # noqa: PLC0415

        open_reports(context, window.register_page.agreements.shown_query, window)

    def print_list() -> None:
        from accordi_desktop.ui.preview.reports_dialog import open_list_preview  # noqa: PLC0415

        open_list_preview(context, window.register_page.agreements.shown_query, window)

    def calendar() -> None:
        from accordi_desktop.ui.exchange.calendar_export import CalendarExport  # noqa: PLC0415

        if context.register is not None:
            CalendarExport(context, context.register, window).ask(window.selected_ids())

    for action, slot in (
        (actions.print_list, print_list),
        (actions.reports, reports),
        (actions.export_calendar, calendar),
    ):
        action.triggered.connect(lambda _checked=False, slot=slot: slot())
