# SPDX-License-Identifier: EUPL-1.2
"""Change what is said of a document; its file stays what it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from accordi_desktop.register.commands.documents import ReviseDocument
from accordi_desktop.register.values.drafts import AgreementDraft
from accordi_desktop.ui.context.waiting import behind
from accordi_desktop.ui.details.act_choices import act_choices
from accordi_desktop.ui.details.documents.document_form import DocumentForm
from accordi_desktop.ui.forms.form_dialog import FormDialog

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from accordi_desktop.register.values.documents import DocumentView
    from accordi_desktop.ui.context.context import AppContext


class DocumentDialog(FormDialog):
    """One form, one command."""

    def __init__(self, context: AppContext, document: DocumentView, parent: QWidget | None) -> None:
        super().__init__(context, "", "", parent)
        self.setWindowTitle(self.tr("Document"))
        self.accept_button.setText(self.tr("Save"))
        self._document = document
        content = AgreementDraft()
        register, agreement_id = context.register, document.agreement_id
        if register is not None and agreement_id is not None:
            content = behind(lambda: register.agreements.sheet(agreement_id)).content
        acts = act_choices(context.words, content)
        self.form = DocumentForm(context.words, document.content, acts)
        self.column.addWidget(self.form)
        self.column.addStretch(1)
        for name, field in self.form.fields.items():
            self.watch(f"documents[0].{name}", field)
        self.form.fields["kind"].setFocus()

    def save(self) -> None:
        """Record what the form says."""
        for field in self.form.unreadable():
            field.setFocus()
            return
        if self.execute(ReviseDocument(self._document.id, self.form.filled(self._document.content))):
            self.accept()
