# SPDX-License-Identifier: EUPL-1.2
"""The right side of the window: one agreement, read and edited in place."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from accordi_desktop.register.values.lists.query import HIDDEN_BY_DEFAULT
from accordi_desktop.ui.context.waiting import behind
from accordi_desktop.ui.details.attached import Attached
from accordi_desktop.ui.details.copying import copy_of
from accordi_desktop.ui.details.details_pages import DetailsPages
from accordi_desktop.ui.details.documents.document_pane import DocumentPane
from accordi_desktop.ui.details.editing.editing_page import EditingPage
from accordi_desktop.ui.details.expanded_sections import ExpandedSections
from accordi_desktop.ui.details.header import Header
from accordi_desktop.ui.details.nothing_chosen import NARROWEST
from accordi_desktop.ui.details.reading.read_pane import ReadPane
from accordi_desktop.ui.details.selection.pane import SelectionPane
from accordi_desktop.ui.details.sheet_banner import SheetBanner
from accordi_desktop.ui.details.sheet_reader import SheetReader
from accordi_desktop.ui.details.unsaved import ask_about_unsaved

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtGui import QAction, QShowEvent

    from accordi_desktop.register.register import Register
    from accordi_desktop.register.values.documents import DocumentView
    from accordi_desktop.register.values.drafts import AgreementDraft
    from accordi_desktop.register.values.views import AgreementSheet, ChangeSet
    from accordi_desktop.ui.context.context import AppContext
    from accordi_desktop.ui.details.editing.dropped_form import DroppedForm


class DetailsView(QWidget):
    """Shows an agreement; nothing typed is lost without asking."""

    saved = Signal(int)
    resumed = Signal(object)  # the id of the agreement whose form was resumed, None for a new one
    shown_changed = Signal()
    dirty_changed = Signal(bool)

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.reader = SheetReader(context)
        self._sheet: AgreementSheet | None = None
        self._dirty = False
        self._stale = False
        self._aside: int | None = None
        self._next_after: AgreementDraft | None = None
        folding = ExpandedSections()
        self.header = Header()
        self.banner = SheetBanner()
        self.read_pane = ReadPane(folding)
        self.editing = EditingPage(context, folding, self)
        self.attached = Attached(context, self.read_pane, self)
        self.document = DocumentPane(context, self.attached.documents)
        self.selection = SelectionPane(context)
        self._pages = DetailsPages(
            self.banner, self.header, self.read_pane, self.editing, self.document, self.selection
        )
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._pages)
        self.setMinimumWidth(NARROWEST)
        self.header.edit_requested.connect(self.edit)
        self.read_pane.edit_requested.connect(self.edit)
        self.attached.documents.view_requested.connect(self._show_document)
        self.document.closed.connect(self._leave_document)
        self.editing.changed.connect(self._tell_dirty)
        self.editing.saved.connect(self._saved)
        self.editing.save_and_new_requested.connect(self.save_and_new)
        self.editing.abandoned.connect(self.discard)
        context.register_changed.connect(lambda: self.show_agreement(None))
        context.changed.connect(self._changed)

    @property
    def shown_id(self) -> int | None:
        """The agreement that is read or edited; None for a new one, and for one in the bin."""
        return None if self._sheet is None or self._sheet.deleted else self._sheet.id

    @property
    def shows_over(self) -> bool:
        """Whether what is shown has expired or was terminated."""
        return self._sheet is not None and self._sheet.status in HIDDEN_BY_DEFAULT

    @property
    def shows_selection(self) -> bool:
        """Whether several agreements are summed up."""
        return self._pages.shows_selection()

    @property
    def is_editing(self) -> bool:
        """Whether the form is open, with or without anything typed."""
        return self.editing.pane is not None

    @property
    def needs_room(self) -> bool:
        """Whether what is shown wants more width than the facts of an agreement: a form or a document."""
        return self.is_editing or self._pages.shows_document()

    def set_actions(self, primary: QAction, others: list[QAction]) -> None:
        """What can be done to the agreement: one as a button, the others in a menu."""
        self.header.set_actions(primary, others)

    def show_agreement(self, agreement_id: int | None) -> None:
        """Read an agreement, or clear with None. What was being typed is lost: call `leave` before."""
        self.editing.end()
        self._sheet = self.reader.read(agreement_id)
        self._aside = None
        self._stale = False
        self._show_reading()

    def show_selection(self, agreement_ids: tuple[int, ...]) -> None:
        """Sum several agreements up instead of reading one; like `show_agreement`, `leave` comes first."""
        self.selection.show_agreements(agreement_ids)
        if not self.shows_selection:
            self.editing.end()
            self._sheet = self._aside = None
            self._pages.show_selection()
            self._tell_dirty()
            self.shown_changed.emit()

    def new_agreement(self) -> None:
        """Begin a new agreement."""
        if (register := self._context.register) is not None and not register.read_only:
            self._write_new(register, behind(register.agreements.new_draft))

    def duplicate(self, agreement_id: int) -> None:
        """Begin a new agreement with the content of another."""
        register, sheet = self._context.register, self.reader.read(agreement_id)
        if register is not None and sheet is not None and not register.read_only:
            copy = copy_of(sheet.content, behind(register.agreements.next_reference))
            self._write_new(register, copy, worth_saving=True)

    def edit(self, section: str = "") -> None:
        """Begin to edit what is shown, with the keyboard in a section of the form, else at its beginning."""
        if self._sheet is None or self.is_editing or not self.reader.is_writable(self._sheet):
            return
        self.editing.revise(self._sheet)
        self._show_editing()
        self.editing.focus(section)

    def is_dirty(self) -> bool:
        """Whether something typed is not saved."""
        return self.editing.is_dirty()

    def save(self) -> bool:
        """Save what was typed; False where something is in the way, which the form says."""
        return self.editing.save()

    def save_and_new(self) -> None:
        """Save what was typed and begin the next agreement, of the same kind and with the same own side."""
        register, pane = self._context.register, self.editing.pane
        if register is None or pane is None:
            return
        self._next_after = pane.draft()
        self.editing.save()
        self._next_after = None

    def discard(self) -> None:
        """Give up what was typed; the message bar offers to resume it."""
        if self.editing.pane is None:
            return
        dropped = self.editing.drop()
        self._back_to_reading()
        if dropped is not None:
            self._context.message.emit(self.tr("Changes discarded."))
            self._context.offered.emit(self.tr("Resume"), partial(self.resume, dropped))

    def resume(self, dropped: DroppedForm) -> None:
        """Bring a form back that was given up, once what is being typed now is saved or given up."""
        self.leave(lambda: self._resume(dropped))

    def leave(self, then: Callable[[], None]) -> None:
        """Go on once what was typed is saved or given up."""
        if self.is_dirty():
            prompts, save, name = self._context.prompts, self.editing.save, self.editing.heading.text()
            ask_about_unsaved(prompts, self, save, self.discard, then, agreement=name)
        else:
            then()

    def focus_first(self) -> None:
        """Put the keyboard where one begins."""
        if self.is_editing:
            self.editing.focus()
        elif self._sheet is not None:
            self.header.focus_first()
        elif self.shows_selection:
            self.selection.focus_first()
        else:
            self._pages.focus_empty()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed while another page was in view."""
        super().showEvent(event)
        if self._stale:
            self._reload()

    def _show_reading(self) -> None:
        sheet = self._sheet
        if sheet is None:
            self._pages.show_nothing()
        else:
            writable, usual_days = self.reader.is_writable(sheet), self.reader.usual_reminder_days
            self.banner.show_sheet(sheet, self._context, self.reader.as_of)
            self.header.show_sheet(sheet, self._context.words, writable=writable)
            attached = self.attached.sections(sheet, usual_days, writable=writable)
            self.read_pane.show_sheet(sheet, self._context.words, attached)
            self._pages.show_reading()
        self._tell_dirty()
        self.shown_changed.emit()

    def _show_document(self, document: DocumentView, path: Path) -> None:
        self.document.show_document(document, path)
        self._pages.show_document()
        self.shown_changed.emit()

    def _leave_document(self) -> None:
        self._pages.leave_document()
        self.shown_changed.emit()
        self.read_pane.focus_section("documents")

    def _write_new(self, register: Register, draft: AgreementDraft, **how: bool) -> None:
        """Begin as `EditingPage.write_new` does; what was read comes back should nothing come of it."""
        if self._sheet is not None:
            self._aside, self._sheet = self._sheet.id, None
        usual = behind(lambda: register.office.particulars).usual_months
        self.editing.write_new(draft, proposed=usual, **how)
        self._show_editing()
        self.focus_first()

    def _resume(self, dropped: DroppedForm) -> None:
        if not self.editing.resume(dropped):
            return
        revised = self.editing.revised
        self._aside = self._sheet.id if self._sheet is not None and revised is None else None
        self._sheet = revised
        self._stale = False
        self._show_editing()
        self.focus_first()
        self.resumed.emit(revised.id if revised is not None else None)

    def _show_editing(self) -> None:
        self.banner.say("")
        self._pages.show_editing()
        self._tell_dirty()
        self.shown_changed.emit()

    def _tell_dirty(self) -> None:
        if (dirty := self.is_dirty()) != self._dirty:
            self._dirty = dirty
            self.dirty_changed.emit(dirty)

    def _saved(self, agreement_id: int) -> None:
        register, after = self._context.register, self._next_after
        self.show_agreement(agreement_id)
        if after is not None and register is not None:
            draft = behind(lambda: register.agreements.new_draft(after))
            self._write_new(register, draft, kind_taken_over=True)
        else:
            self.header.focus_first()
        self.saved.emit(agreement_id)

    def _back_to_reading(self) -> None:
        self.show_agreement(self._aside if self._sheet is None else self._sheet.id)
        self.focus_first()

    def _changed(self, change: ChangeSet) -> None:
        if change.origin is self or self._sheet is None:
            return
        mine = self._sheet.id in change.agreement_ids
        if self.is_dirty():
            if mine:
                self.banner.say(self.tr("This agreement was changed meanwhile. What you typed is kept."))
            return
        if mine or change.lists_changed or change.office_changed:
            self._stale = True
            if self.isVisible():
                self._reload()

    def _reload(self) -> None:
        if self._sheet is None:
            return
        before, editing = self._sheet.content, self.editing.pane is not None
        after = self.reader.read(self._sheet.id)
        if editing and after is not None and not after.deleted and after.content == before:
            self._sheet = replace(self._sheet, validity=after.validity, today=after.today)
            self._stale = False
            return
        self.show_agreement(self._sheet.id)
