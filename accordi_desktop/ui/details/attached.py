# SPDX-License-Identifier: EUPL-1.2
"""The sections of the details that are no part of the form: each change in them is saved at once."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from accordi_desktop.ui.details.documents.deeds import DocumentDeeds
from accordi_desktop.ui.details.documents.documents_section import DocumentsSection
from accordi_desktop.ui.details.documents.drops import Drops
from accordi_desktop.ui.details.history.history_section import HistorySection
from accordi_desktop.ui.details.procedure.deeds import ProcedureDeeds
from accordi_desktop.ui.details.procedure.procedure_section import ProcedureSection
from accordi_desktop.ui.details.reminders_section import RemindersSection

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData
    from PySide6.QtWidgets import QWidget

    from accordi_desktop.register.views import AgreementSheet
    from accordi_desktop.ui.desk import Desk
    from accordi_desktop.ui.details.reading.read_pane import ReadPane
    from accordi_desktop.ui.widgets.section import Section


class Attached(QObject):
    """Makes the sections for the agreement in view, and takes what is dropped on the pane."""

    def __init__(self, desk: Desk, pane: ReadPane, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._pane = pane
        self._window = parent
        self._agreement_id: int | None = None
        self._reference = ""
        self._section: DocumentsSection | None = None
        self.documents = DocumentDeeds(desk, parent)
        self.procedure = ProcedureDeeds(desk, parent)
        self.drops = Drops(pane.viewport(), self._invitation)
        self.drops.hovering.connect(self._show_section)
        self.drops.dropped.connect(self._take)

    def sections(self, sheet: AgreementSheet, *, writable: bool) -> dict[str, Section]:
        """The sections by their names."""
        self._agreement_id = sheet.id if writable else None
        self._reference = sheet.content.reference
        words = self._desk.words
        self._section = DocumentsSection(sheet, words, self.documents, writable=writable)
        procedure = ProcedureSection(sheet, words, self.procedure, self.documents, writable=writable)
        return {
            "reminders": self._reminders(sheet, writable=writable),
            "documents": self._section,
            "procedure": procedure,
            "history": HistorySection(sheet, self._desk, self._window),
        }

    def _reminders(self, sheet: AgreementSheet, *, writable: bool) -> RemindersSection:
        register = self._desk.register
        usual = register.office.reminder_days if register is not None else ""
        change = partial(self._plan_reminders, sheet.id) if writable else None
        return RemindersSection(sheet, usual, self._desk.words, change)

    def _plan_reminders(self, agreement_id: int) -> None:
        from accordi_desktop.ui.dialogs.reminder_plan import open_reminder_plan  # noqa: PLC0415

        if self._desk.still_has((agreement_id,), self._desk.register):
            open_reminder_plan(self._desk, agreement_id, self._window)

    def _invitation(self) -> str:
        if self._agreement_id is None:
            return ""
        return self.tr("Drop here to attach a copy to {reference}").format(reference=self._reference)

    def _show_section(self) -> None:
        if self._section is not None:
            self._pane.ensureWidgetVisible(self._section)

    def _take(self, data: QMimeData) -> None:
        if self._agreement_id is not None:
            self.documents.take(self._agreement_id, data)
