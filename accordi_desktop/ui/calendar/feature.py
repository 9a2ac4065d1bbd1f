# SPDX-License-Identifier: EUPL-1.2
"""The calendar page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from accordi_desktop.ui.context.action_spec import ActionSpec, Place, Surface
from accordi_desktop.ui.context.feature import Feature

if TYPE_CHECKING:
    from collections.abc import Sequence

    from accordi_desktop.register.values.lists.query import AgreementQuery
    from accordi_desktop.ui.context.page import Page


class CalendarFeature(Feature):
    """The page is made when it is first looked at; its filters are those of the register page."""

    def actions(self) -> Sequence[ActionSpec]:
        """The page."""
        return (
            ActionSpec(
                name="show_calendar",
                text=QCoreApplication.translate("Actions", "&Calendar"),
                icon="calendar",
                keys="Ctrl+3",
                places=(Place(Surface.VIEW_MENU, 0, 30),),
                enabled=lambda state: state.opened or state.opening,
                page=self._make_page,
            ),
        )

    def _make_page(self) -> Page:
        from accordi_desktop.ui.calendar.calendar_page import CalendarPage  # noqa: PLC0415

        page = CalendarPage(self.context)
        (on_agreements,) = self.host.actions_at(Surface.AGREEMENT_ROWS)
        page.set_context_actions(on_agreements)
        page.set_filters(self._filters)
        return page

    def _filters(self) -> AgreementQuery | None:
        """The words and filters of the register page; None while nobody looked at it."""
        page = self.host.made_page("show_register")
        return None if page is None else page.query()
