# SPDX-License-Identifier: EUPL-1.2
"""The window of this program: the only place that names all features."""

from __future__ import annotations

from typing import TYPE_CHECKING

from accordi_desktop.ui.agreements.bin_feature import BinFeature
from accordi_desktop.ui.agreements.feature import AgreementsFeature
from accordi_desktop.ui.agreements.print_feature import PrintFeature
from accordi_desktop.ui.batch_edit.feature import BatchEditFeature
from accordi_desktop.ui.calendar.feature import CalendarFeature
from accordi_desktop.ui.exchange.feature import ExchangeFeature
from accordi_desktop.ui.exchange.handover_feature import HandoverFeature
from accordi_desktop.ui.help.feature import HelpFeature
from accordi_desktop.ui.home.feature import HomeFeature
from accordi_desktop.ui.manual.feature import ManualFeature
from accordi_desktop.ui.preferences.feature import PreferencesFeature
from accordi_desktop.ui.registers.feature import RegistersFeature
from accordi_desktop.ui.renewal.feature import RenewalFeature
from accordi_desktop.ui.status.feature import StatusFeature
from accordi_desktop.ui.window.main_window import MainWindow
from accordi_desktop.ui.worklist.feature import WorklistFeature

if TYPE_CHECKING:
    from collections.abc import Callable

    from accordi_desktop.paths import Paths
    from accordi_desktop.register.values.lists.query import AgreementQuery
    from accordi_desktop.ui.agreements.register_page import RegisterPage
    from accordi_desktop.ui.context.context import AppContext
    from accordi_desktop.ui.registers.register_opener import RegisterFactory


class ProgramWindow(MainWindow):
    """The window with the features, and by name those that the application itself has to do with."""

    def __init__(
        self,
        context: AppContext,
        factory: RegisterFactory,
        paths: Paths,
        apply_settings: Callable[[], None],
    ) -> None:
        super().__init__(context, paths.window_state)
        registers = RegistersFeature(self, factory, paths.default_register)
        exchange = ExchangeFeature(self, self._shown_query)
        self._agreements = AgreementsFeature(self)
        self.opening, self.backup_controller = registers.opener, registers.backups
        self.repairs = registers.repairs
        self.calendar_autosave = exchange.autosave
        self.install(
            (
                registers,
                exchange,
                HandoverFeature(self, self._shown_query, factory.hand_over, factory.preserve),
                self._agreements,
                RenewalFeature(self),
                StatusFeature(self),
                BatchEditFeature(self),
                PrintFeature(self),
                BinFeature(self),
                HomeFeature(self),
                CalendarFeature(self),
                WorklistFeature(self),
                PreferencesFeature(self, apply_settings),
                ManualFeature(self),
                HelpFeature(self, paths.log),
            )
        )

    @property
    def register_page(self) -> RegisterPage:
        """The table with its details."""
        return self._agreements.page

    def _shown_query(self) -> AgreementQuery:
        return self.register_page.agreements.shown_query

    def show_agreement(self, agreement_id: int) -> None:
        """Bring one agreement up on the register page."""
        self._agreements.show_agreement(agreement_id)

    def edit_agreement(self, agreement_id: int, section: str = "") -> None:
        """Bring one agreement up and open its form at a section."""
        self._agreements.edit_agreement(agreement_id, section)

    def show_list(self, query: AgreementQuery) -> None:
        """Bring a list up on the register page."""
        self._agreements.show_list(query)

    def new_agreement(self) -> None:
        """Begin a new agreement; a user without a register gets one first."""
        self._agreements.new_agreement()
