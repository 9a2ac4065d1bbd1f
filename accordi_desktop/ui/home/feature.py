# SPDX-License-Identifier: EUPL-1.2
"""The first page, and the notice of the system about the decisions of the day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from accordi_desktop.ui.context.action_spec import ActionSpec, Place, Surface
from accordi_desktop.ui.context.feature import Feature
from accordi_desktop.ui.context.tray import Tray

if TYPE_CHECKING:
    from collections.abc import Sequence

    from accordi_desktop.ui.context.feature import Host
    from accordi_desktop.ui.context.page import Page


class HomeFeature(Feature):
    """The page is made when it is first looked at; the notice is given whether it is or not."""

    def __init__(self, host: Host) -> None:
        super().__init__(host)
        tray = Tray(host.context, host.widget)
        tray.clicked.connect(self._open)

    def actions(self) -> Sequence[ActionSpec]:
        """The page."""
        return (
            ActionSpec(
                name="show_home",
                text=QCoreApplication.translate("Actions", "&Today"),
                icon="home",
                keys="Ctrl+1",
                places=(Place(Surface.VIEW_MENU, 0, 10),),
                page=self._make_page,
            ),
        )

    def _make_page(self) -> Page:
        from accordi_desktop.ui.home.home_page import HomePage  # noqa: PLC0415

        page = HomePage(self.context, self.host.action("new"))
        page.worklist_requested.connect(self._show_worklist)
        page.calendar_requested.connect(self.host.action("show_calendar").trigger)
        return page

    def _open(self) -> None:
        self.host.action("show_home").trigger()
        self.host.come_forward()

    def _show_worklist(self, fact: object) -> None:
        page = self.host.go("show_worklist")
        page.bring_up(fact)
        page.focus_first()
