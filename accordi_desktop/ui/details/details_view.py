# SPDX-License-Identifier: EUPL-1.2
"""The right side of the window: one agreement, read and edited in place."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from accordi_desktop.model.errors import AccordiError, UnknownReferenceError
from accordi_desktop.ui.details.attached import Attached
from accordi_desktop.ui.details.copying import copy_of
from accordi_desktop.ui.details.documents.document_pane import DocumentPane
from accordi_desktop.ui.details.editing.editing_page import EditingPage
from accordi_desktop.ui.details.folding import Folding
from accordi_desktop.ui.details.header import Header
from accordi_desktop.ui.details.nothing_chosen import NARROWEST, NothingChosen
from accordi_desktop.ui.details.reading.read_pane import ReadPane
from accordi_desktop.ui.details.selection_pane import SelectionPane
from accordi_desktop.ui.details.sheet_banner import SheetBanner
from accordi_desktop.ui.details.unsaved import ask_about_unsaved

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtGui import QAction, QShowEvent

    from accordi_desktop.model.vocabulary import Status
    from accordi_desktop.register.documents import DocumentView
    from accordi_desktop.register.drafts import AgreementDraft
    from accordi_desktop.register.views import AgreementSheet, ChangeSet
    from accordi_desktop.ui.desk import Desk


class DetailsView(QWidget):
    """Shows an agreement; nothing typed is lost without asking."""

    saved = Signal(int)
    shown_changed = Signal()
    dirty_changed = Signal(bool)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._sheet: AgreementSheet | None = None
        self._dirty = False
        self._stale = False
        self._aside: int | None = None
        folding = Folding()
        self.header = Header()
        self.banner = SheetBanner()
        self.read_pane = ReadPane(folding)
        self.editing = EditingPage(desk, folding, self)
        self.attached = Attached(desk, self.read_pane, self)
        self.document = DocumentPane(desk, self.attached.documents)
        self.selection = SelectionPane(desk)
        self._lay_out()
        self.header.edit_requested.connect(self.edit)
        self.read_pane.edit_requested.connect(self._edit_section)
        self.attached.documents.view_requested.connect(self._show_document)
        self.document.closed.connect(self._leave_document)
        self.editing.changed.connect(self._hear_form)
        self.editing.saved.connect(self._saved)
        self.editing.abandoned.connect(self._back_to_reading)
        desk.register_changed.connect(lambda: self.show_agreement(None))
        desk.changed.connect(self._changed)

    @property
    def shown_id(self) -> int | None:
        """The agreement that is read or edited; None for a new one, and for one in the bin."""
        return None if self._sheet is None or self._sheet.deleted else self._sheet.id

    @property
    def status(self) -> Status | None:
        """The status of what is shown."""
        return None if self._sheet is None else self._sheet.finding.status

    @property
    def shows_selection(self) -> bool:
        """Whether several agreements are summed up."""
        return self._pages.currentWidget() is self.selection

    @property
    def is_editing(self) -> bool:
        """Whether the form is open, with or without anything typed."""
        return self.editing.pane is not None

    def set_actions(self, primary: QAction, others: list[QAction]) -> None:
        """What can be done to the agreement: one as a button, the others in a menu."""
        self.header.set_actions(primary, others)

    def show_agreement(self, agreement_id: int | None) -> None:
        """Read that agreement, or none; what was being typed is gone, so `leave` comes first."""
        self.editing.end()
        self._sheet = self._read(agreement_id)
        self._aside = None
        self._stale = False
        self._show_reading()

    def show_selection(self, agreement_ids: tuple[int, ...]) -> None:
        """Sum several agreements up instead of reading one; like `show_agreement`, `leave` comes first."""
        self.selection.show_agreements(agreement_ids)
        if not self.shows_selection:
            self.editing.end()
            self._sheet = self._aside = None
            self._pages.setCurrentWidget(self.selection)
            self._tell_dirty()
            self.shown_changed.emit()

    def new_agreement(self) -> None:
        """Begin a new agreement."""
        register = self._desk.register
        if register is not None and not register.read_only:
            self._write_new(register.new_draft())

    def duplicate(self, agreement_id: int) -> None:
        """Begin a new agreement with the content of another."""
        register, sheet = self._desk.register, self._read(agreement_id)
        if register is not None and sheet is not None and not register.read_only:
            self._write_new(copy_of(sheet.content, register.next_reference()), worth_saving=True)

    def edit(self, section: str = "overview") -> None:
        """Begin to edit what is shown, with the keyboard in a section of the form."""
        self._edit_section(section)

    def is_dirty(self) -> bool:
        """Whether something typed is not saved."""
        return self.editing.is_dirty()

    def save(self) -> bool:
        """Save what was typed; False where something is in the way, which the form says."""
        return self.editing.save()

    def discard(self) -> None:
        """Give up what was typed."""
        if self.editing.pane is not None:
            self._back_to_reading()

    def leave(self, then: Callable[[], None]) -> None:
        """Go on once what was typed is saved or given up."""
        if not self.is_dirty():
            then()
            return

        def save_first() -> None:
            if self.editing.save():
                then()

        def discard_first() -> None:
            self.discard()
            then()

        ask_about_unsaved(self._desk.prompts, self, save_first, discard_first)

    def focus_first(self) -> None:
        """Put the keyboard where one begins."""
        if self.editing.pane is not None:
            self.editing.pane.focus_section("overview")
        elif self._sheet is not None:
            self.header.focus_first()
        elif self.shows_selection:
            self.selection.focus_first()
        else:
            self._empty.focus_first()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed while another page was in view."""
        super().showEvent(event)
        if self._stale:
            self._reload()

    def _read(self, agreement_id: int | None) -> AgreementSheet | None:
        register = self._desk.register
        if register is None or agreement_id is None:
            return None
        try:
            return register.sheet(agreement_id)
        except UnknownReferenceError:
            return None
        except AccordiError as error:
            self._desk.failed.emit(self._desk.words.error(error))
            return None

    def _show_reading(self) -> None:
        sheet = self._sheet
        if sheet is None:
            self._pages.setCurrentWidget(self._empty)
        else:
            self.banner.show_sheet(sheet, self._desk)
            self.header.show_sheet(sheet, self._desk.words, writable=self._is_writable())
            attached = self.attached.sections(sheet, writable=self._is_writable())
            self.read_pane.show_sheet(sheet, self._desk.words, attached)
            self._panes.setCurrentWidget(self.read_pane)
            self._pages.setCurrentWidget(self._page)
        self._tell_dirty()
        self.shown_changed.emit()

    def _show_document(self, document: DocumentView, path: Path) -> None:
        self.document.show_document(document, path)
        self._pages.setCurrentWidget(self.document)

    def _leave_document(self) -> None:
        self._pages.setCurrentWidget(self._page)
        self.read_pane.focus_section("documents")

    def _write_new(self, draft: AgreementDraft, *, worth_saving: bool = False) -> None:
        """What was read is put aside, to come back should nothing come of the new one."""
        if self._sheet is not None:
            self._aside, self._sheet = self._sheet.id, None
        self.editing.write_new(draft, worth_saving=worth_saving)
        self._show_editing()

    def _show_editing(self) -> None:
        self.banner.say("")
        self.header.hide_buttons()
        self._panes.setCurrentWidget(self.editing)
        self._pages.setCurrentWidget(self._page)
        self._hear_form()
        self.focus_first()
        self.shown_changed.emit()

    def _edit_section(self, name: str) -> None:
        if self._sheet is None or self.editing.pane is not None or not self._is_writable():
            return
        self.editing.revise(self._sheet)
        self._show_editing()
        if self.editing.pane is not None:
            self.editing.pane.focus_section(name)

    def _is_writable(self) -> bool:
        register = self._desk.register
        in_bin = self._sheet is not None and self._sheet.deleted
        return register is not None and not register.read_only and not in_bin

    def _hear_form(self) -> None:
        if self._sheet is None and self.editing.pane is not None:
            self.header.show_draft(self.editing.pane.draft(), self.tr("New agreement"))
        self._tell_dirty()

    def _tell_dirty(self) -> None:
        dirty = self.is_dirty()
        if dirty != self._dirty:
            self._dirty = dirty
            self.dirty_changed.emit(dirty)

    def _saved(self, agreement_id: int) -> None:
        self.show_agreement(agreement_id)
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
        after = self._read(self._sheet.id)
        if editing and after is not None and not after.deleted and after.content == before:
            self._sheet = replace(self._sheet, finding=after.finding)
            self._stale = False
            return
        self.show_agreement(self._sheet.id)

    def _lay_out(self) -> None:
        self._empty = NothingChosen()
        self._panes = QStackedWidget()
        self._panes.addWidget(self.read_pane)
        self._panes.addWidget(self.editing)
        self._page = QWidget()
        column = QVBoxLayout(self._page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.banner)
        column.addWidget(self.header)
        column.addWidget(self._panes, 1)
        self._pages = QStackedWidget()
        self._pages.addWidget(self._empty)
        self._pages.addWidget(self._page)
        self._pages.addWidget(self.document)
        self._pages.addWidget(self.selection)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._pages)
        self.setMinimumWidth(NARROWEST)
