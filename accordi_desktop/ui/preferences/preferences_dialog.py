# SPDX-License-Identifier: EUPL-1.2
"""What the office decides for its register, and what the user decides for this computer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QTabWidget

from accordi_desktop.register.commands.office import (
    SaveInstrumentKinds,
    SaveOffice,
    SaveSectors,
    SaveSourceRules,
)
from accordi_desktop.register.commands.procedure import SaveProcedureTemplate
from accordi_desktop.ui.context.waiting import behind
from accordi_desktop.ui.forms.form_dialog import FormDialog
from accordi_desktop.ui.forms.office_form import OfficePage
from accordi_desktop.ui.preferences.appearance_page import AppearancePage
from accordi_desktop.ui.preferences.lists_page import OfficeListPage
from accordi_desktop.ui.preferences.procedure_page import ProcedurePage
from accordi_desktop.ui.preferences.reminders_page import RemindersPage
from accordi_desktop.ui.preferences.source_rules_page import SourceRulesPage
from accordi_desktop.ui.preferences.terms_page import TermsPage
from accordi_desktop.ui.theme.style import MARGIN
from accordi_desktop.ui.widgets.input.wheel import ignore_wheel

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from accordi_desktop.register.commands.command import Command
    from accordi_desktop.register.register import Register
    from accordi_desktop.ui.context.context import AppContext


class PreferencesDialog(FormDialog):
    """Pages of the register (when one is open and can be written) and the page of this computer."""

    def __init__(
        self, context: AppContext, parent: QWidget | None, on_settings_changed: Callable[[], None]
    ) -> None:
        super().__init__(context, "", "", parent)
        self.setWindowTitle(self.tr("Preferences"))
        self.accept_button.setText(self.tr("Save"))
        self._settings_changed = on_settings_changed
        self.tabs = QTabWidget()
        self.tabs.setAccessibleName(self.tr("Preferences"))
        ignore_wheel(self.tabs.tabBar())
        self.column.addWidget(self.tabs, 1)
        self.office: OfficePage | None = None
        self.terms: TermsPage | None = None
        self.sectors: OfficeListPage | None = None
        self.kinds: OfficeListPage | None = None
        self.procedure: ProcedurePage | None = None
        self.source_rules: SourceRulesPage | None = None
        if context.register is not None and not context.register.read_only:
            self._add_register_pages(context.register)
        self.appearance = AppearancePage(context)
        self.reminders = RemindersPage(context)
        self.tabs.addTab(self.reminders, self.tr("Notices"))
        self.tabs.addTab(self.appearance, self.tr("This computer"))
        if self.office is not None:
            self.office.form.focus_first()
        else:
            self.appearance.language.setFocus()
        # Its tabs are all in view, with the frame around their pages and the margins of the dialog.
        self.preferred = QSize(max(760, self.tabs.tabBar().sizeHint().width() + 4 * MARGIN), 540)

    def save(self) -> None:
        """Save what was changed, page by page; the first trouble shows its page and keeps everything."""
        for page, command in self._commands():
            if not self.execute(command):
                self.tabs.setCurrentWidget(self._troubled() or page)
                return
        try:
            looks = self.appearance.apply(self.context.settings)
            changed = self.reminders.apply(self.context.settings) or looks
            if changed:
                self.context.settings.save()
        except OSError as error:
            self.show_fault(self.context.words.text("error.io_error", detail=str(error)))
            return
        self.accept()
        if changed:
            self._settings_changed()

    def _add_register_pages(self, register: Register) -> None:
        words = self.context.words
        office = register.office
        particulars = behind(lambda: office.particulars)
        self.office = OfficePage(words, particulars)
        self.terms = TermsPage(words, particulars)
        self.sectors = OfficeListPage(
            words, words.field("sectors"), self.tr("New sector"), behind(office.sectors)
        )
        self.kinds = OfficeListPage(
            words, words.field("kinds"), self.tr("New kind of instrument"), behind(office.instrument_kinds)
        )
        self.tabs.addTab(self.office, self.tr("Office"))
        self.tabs.addTab(self.terms, self.tr("Terms and reminders"))
        self.tabs.addTab(self.sectors, words.field("sectors"))
        self.tabs.addTab(self.kinds, words.field("kinds"))
        self.procedure = ProcedurePage(words, behind(office.procedure_template))
        self.tabs.addTab(self.procedure, words.section("procedure"))
        self.source_rules = SourceRulesPage(words, behind(office.source_rules))
        self.tabs.addTab(self.source_rules, words.field("source_rules"))
        for path, field in {**self.office.fields, **self.terms.fields}.items():
            self.watch(path, field)

    def _troubled(self) -> QWidget | None:
        """The page on which a field shows what is wrong with it."""
        for page in (self.office, self.terms):
            if page is not None and any(field.problem() for field in page.fields.values()):
                return page
        return None

    def _commands(self) -> list[tuple[QWidget, Command]]:
        register = self.context.register
        found: list[tuple[QWidget, Command]] = []
        if register is None or self.office is None or self.terms is None:
            return found
        office = self.terms.value(self.office.value())
        if office != behind(lambda: register.office.particulars):
            found.append((self.office, SaveOffice(office)))
        if self.sectors is None or self.kinds is None:
            return found
        if (sectors := self.sectors.value()) is not None:
            found.append((self.sectors, SaveSectors(sectors)))
        if (kinds := self.kinds.value()) is not None:
            found.append((self.kinds, SaveInstrumentKinds(kinds)))
        if self.procedure is not None and (steps := self.procedure.value()) is not None:
            found.append((self.procedure, SaveProcedureTemplate(steps)))
        if self.source_rules is not None and (rules := self.source_rules.value()) is not None:
            found.append((self.source_rules, SaveSourceRules(rules)))
        return found


def open_preferences(
    context: AppContext, parent: QWidget | None, on_settings_changed: Callable[[], None]
) -> PreferencesDialog:
    """Open the preferences; the callback is called when settings of this computer changed."""
    dialog = PreferencesDialog(context, parent, on_settings_changed)
    dialog.open()
    return dialog
