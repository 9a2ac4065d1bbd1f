# SPDX-License-Identifier: EUPL-1.2
"""The sections of the details that are no part of the form: each change in them is saved at once."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from accordi_desktop.ui.details.documents.document_actions import DocumentActions
from accordi_desktop.ui.details.documents.documents_section import DocumentsSection
from accordi_desktop.ui.details.documents.drops import Drops
from accordi_desktop.ui.details.history.history_section import HistorySection
from accordi_desktop.ui.details.imported_section import ImportedSection
from accordi_desktop.ui.details.procedure.procedure_actions import ProcedureActions
from accordi_desktop.ui.details.procedure.procedure_section import ProcedureSection
from accordi_desktop.ui.details.reminders.section import RemindersSection

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData
    from PySide6.QtWidgets import QWidget

    from accordi_desktop.register.values.views import AgreementSheet
    from accordi_desktop.ui.context.context import AppContext
    from accordi_desktop.ui.details.reading.read_pane import ReadPane
    from accordi_desktop.ui.widgets.section import Section


class Attached(QObject):
    """Makes the sections for the agreement in view, and takes what is dropped on the pane."""

    def __init__(self, context: AppContext, pane: ReadPane, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._pane = pane
        self._window = parent
        self._agreement_id: int | None = None
        self._reference = ""
        self._section: DocumentsSection | None = None
        self.documents = DocumentActions(context, parent)
        self.procedure = ProcedureActions(context, parent)
        self.drops = Drops(pane.viewport(), self._invitation)
        self.drops.hovering.connect(self._show_section)
        self.drops.dropped.connect(self._take)

    def sections(self, sheet: AgreementSheet, usual_days: str, *, writable: bool) -> dict[str, Section]:
        """The sections by their names; `usual_days` are those of the office's reminders."""
        self._agreement_id = sheet.id if writable else None
        self._reference = sheet.content.reference
        words = self._context.words
        self._section = DocumentsSection(sheet, words, self.documents, writable=writable)
        procedure = ProcedureSection(sheet, words, self.procedure, self.documents, writable=writable)
        return {
            "reminders": self._reminders(sheet, usual_days, writable=writable),
            "documents": self._section,
            "procedure": procedure,
            "imported": ImportedSection(sheet, self._context),
            "history": HistorySection(sheet, self._context, self._window),
        }

    def _reminders(self, sheet: AgreementSheet, usual: str, *, writable: bool) -> RemindersSection:
        change = partial(self._plan_reminders, sheet.id) if writable else None
        return RemindersSection(sheet, usual, self._context.words, change)

    def _plan_reminders(self, agreement_id: int) -> None:
        from accordi_desktop.ui.details.reminders.plan_dialog import open_reminder_plan  # noqa: PLC0415

        if self._context.still_has((agreement_id,), self._context.register):
            open_reminder_plan(self._context, agreement_id, self._window)

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
