# SPDX-License-Identifier: EUPL-1.2
"""Printing: a summary of each agreement that is selected, the list of the register page, reports on it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from accordi_desktop.ui.context.action_spec import ActionSpec, Place, Surface, on_agreements
from accordi_desktop.ui.context.feature import Feature

if TYPE_CHECKING:
    from collections.abc import Sequence

    from accordi_desktop.register.values.lists.query import AgreementQuery
    from accordi_desktop.ui.agreements.register_page import RegisterPage


class PrintFeature(Feature):
    """The preview is loaded when it is asked for."""

    def actions(self) -> Sequence[ActionSpec]:
        """Print summary, print the list, reports."""
        return (
            ActionSpec(
                name="print_summary",
                text=QCoreApplication.translate("Actions", "&Print summary…"),
                icon="print",
                keys=QKeySequence.StandardKey.Print,
                places=(
                    Place(Surface.FILE_MENU, 1, 10),
                    Place(Surface.BIN_ROWS, 1, 10),
                    *on_agreements(90),
                ),
                enabled=lambda state: state.opened and state.selected > 0,
                run=partial(self.act_on_selected, self._print_summary, binned_too=True),
            ),
            ActionSpec(
                name="print_list",
                text=QCoreApplication.translate("Actions", "Print the &list…"),
                places=(Place(Surface.FILE_MENU, 1, 20), Place(Surface.REGISTER_ROWS, 0, 30)),
                enabled=lambda state: state.opened,
                run=self._print_list,
            ),
            ActionSpec(
                name="reports",
                text=QCoreApplication.translate("Actions", "Repor&ts…"),
                icon="document",
                keys="Ctrl+Shift+P",
                places=(Place(Surface.FILE_MENU, 1, 30),),
                enabled=lambda state: state.opened,
                run=self._open_reports,
            ),
        )

    def _print_summary(self, ids: tuple[int, ...]) -> None:
        from accordi_desktop.ui.preview.preview_dialog import open_print_preview  # noqa: PLC0415

        open_print_preview(self.context, ids, self.host.widget)

    def _print_list(self) -> None:
        from accordi_desktop.ui.preview.reports_dialog import open_list_preview  # noqa: PLC0415

        open_list_preview(self.context, self._shown_query(), self.host.widget)

    def _open_reports(self) -> None:
        from accordi_desktop.ui.preview.reports_dialog import open_reports  # noqa: PLC0415

        open_reports(self.context, self._shown_query(), self.host.widget)

    def _shown_query(self) -> AgreementQuery:
        return cast("RegisterPage", self.host.page("show_register")).agreements.shown_query
