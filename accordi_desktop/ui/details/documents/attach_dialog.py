# SPDX-License-Identifier: EUPL-1.2
"""Attach files: what is said of each, then the copying, with its progress and a way out."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QProgressBar

from accordi_desktop.register.commands.documents import AttachDocuments
from accordi_desktop.register.values.documents import AttachedFile
from accordi_desktop.ui.context.waiting import behind
from accordi_desktop.ui.details.act_choices import act_choices
from accordi_desktop.ui.details.documents.document_form import DocumentForm
from accordi_desktop.ui.details.documents.document_text import size_text
from accordi_desktop.ui.forms.form_dialog import FormDialog
from accordi_desktop.ui.widgets.card import Card
from accordi_desktop.ui.widgets.labels.plain_label import PlainLabel

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtWidgets import QWidget

    from accordi_desktop.model.errors import AccordiError
    from accordi_desktop.model.stored_file import StoredFile
    from accordi_desktop.register.register import Register
    from accordi_desktop.ui.context.context import AppContext
    from accordi_desktop.ui.context.tasks import Progress, Task
    from accordi_desktop.ui.details.documents.sources import Described, Source

_STEPS = 1000


class AttachDialog(FormDialog):
    """Nothing is attached unless all of it is."""

    def __init__(
        self,
        context: AppContext,
        register: Register,
        agreement_id: int,
        described: tuple[Described, ...],
        parent: QWidget | None,
    ) -> None:
        super().__init__(context, "", "", parent)
        self.setWindowTitle(self.tr("Attach documents"))
        self.accept_button.setText(self.tr("Attach %n document(s)", "", len(described)))
        self._register = register
        self._id = agreement_id
        self._sources = tuple(one.source for one in described)
        self._drafts = [one.draft for one in described]
        self._task: Task | None = None
        content = behind(lambda: register.agreements.sheet(agreement_id)).content
        acts = act_choices(context.words, content)
        self.forms = [DocumentForm(context.words, draft, acts) for draft in self._drafts]
        self.progress = QProgressBar()
        self.progress.setRange(0, _STEPS)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("Copying"))
        self.progress.hide()
        self.head(register, (agreement_id,))
        for form, source in zip(self.forms, self._sources, strict=True):
            self.column.addWidget(self._card(form, source))
        self.column.addStretch(1)
        self.column.addWidget(self.progress)
        for position, form in enumerate(self.forms):
            for name, field in form.fields.items():
                self.watch(f"documents[{position}].{name}", field)
        self.finished.connect(self._give_up)
        self.preferred = QSize(560, 0)
        self.show_fault("\n".join(one.fault for one in described if one.fault))
        self.forms[0].fields["kind"].setFocus()

    def save(self) -> None:
        """Copy the files, then write the rows."""
        for form in self.forms:
            for field in form.unreadable():
                field.setFocus()
                return
        if self._task is not None:
            return
        self.show_fault("")
        self.accept_button.setEnabled(False)
        self.progress.setValue(0)
        self.progress.show()
        work = partial(_keep, self._register, self._sources)
        self._task = self.context.run(
            work, self._attach, self._fail, progressed=self._tell, ended=self._rest, owner=self
        )

    def _attach(self, kept: tuple[StoredFile, ...]) -> None:
        contents = [form.filled(draft) for form, draft in zip(self.forms, self._drafts, strict=True)]
        items = tuple(AttachedFile(content, file) for content, file in zip(contents, kept, strict=True))
        if self.execute(AttachDocuments(self._id, items)):
            self.accept()
        else:
            behind(lambda: _release(self._register, kept))

    def _fail(self, error: AccordiError) -> None:
        self.show_fault(self.context.words.error(error))

    def _rest(self) -> None:
        self._task = None
        self.progress.hide()
        self.accept_button.setEnabled(True)

    def _give_up(self) -> None:
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def _tell(self, done: int, total: int, _label: str) -> None:
        self.progress.setValue(round(_STEPS * done / max(1, total)))

    def _card(self, form: DocumentForm, source: Source) -> Card:
        card = Card()
        size = PlainLabel(size_text(source.size(), self.context.words), role="muted")
        size.setWordWrap(False)
        card.column.addWidget(form)
        card.column.addWidget(size)
        return card


def _keep(register: Register, sources: tuple[Source, ...], progress: Progress) -> tuple[StoredFile, ...]:
    whole, before = sum(source.size() for source in sources), 0
    kept: list[StoredFile] = []
    try:
        for source in sources:
            kept.append(source.keep(register.documents, partial(_tell, progress, before, whole)))
            before += kept[-1].size
    except BaseException:
        _release(register, kept)
        raise
    return tuple(kept)


def _tell(progress: Progress, before: int, whole: int, done: int, _total: int) -> None:
    # In kilobytes: a signal carries no number above two thousand millions.
    progress((before + done) >> 10, whole >> 10)


def _release(register: Register, kept: Iterable[StoredFile]) -> None:
    for file in kept:
        register.documents.release(file.digest)
