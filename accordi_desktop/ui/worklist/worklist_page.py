# SPDX-License-Identifier: EUPL-1.2
"""What is missing or doubtful, by kind: the field that settles it is one click away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QSize, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QHeaderView,
    QListWidget,
    QListWidgetItem,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from accordi_desktop.model.enums import WorklistFact
from accordi_desktop.register.commands.worklist import ReopenFact
from accordi_desktop.ui.context.page import Page, Pane
from accordi_desktop.ui.context.page_loader import PageLoader
from accordi_desktop.ui.theme.style import GAP, MARGIN, padded_column
from accordi_desktop.ui.widgets.buttons.buttons import push_button
from accordi_desktop.ui.widgets.clipboard_table import html_table, plain_rows, put_on_clipboard
from accordi_desktop.ui.widgets.empty_state import EmptyState
from accordi_desktop.ui.widgets.labels.plain_label import PlainLabel
from accordi_desktop.ui.widgets.splitter import Splitter
from accordi_desktop.ui.widgets.tables import style_table
from accordi_desktop.ui.worklist.entries_model import COUNTERPART, DETAIL, REFERENCE, TITLE, EntriesModel
from accordi_desktop.ui.worklist.reading import Found, Question
from accordi_desktop.ui.worklist.return_offer import ReturnOffer

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QResizeEvent

    from accordi_desktop.register.register import Register
    from accordi_desktop.register.values.worklist import FactCount, WorklistEntry
    from accordi_desktop.ui.context.context import AppContext

_FACT = Qt.ItemDataRole.UserRole
_DOCUMENTS = "documents"
_LINE = 32
_AROUND = 32  # what the list needs beside its words


class WorklistPage(Page):
    """Kinds of fact at the left with their counts, the agreements at the right with what can be done."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._wanted: WorklistFact | None = None
        self._counts: tuple[FactCount, ...] = ()
        self._shown: WorklistFact | None = None
        self._moved = self._dragged = False
        self.facts = QListWidget()
        self.facts.setAccessibleName(self.tr("Kinds of fact"))
        self.facts.setTextElideMode(Qt.TextElideMode.ElideMiddle)  # the count stays
        self.entries = EntriesModel(context.words, self)
        self.table = _table(self.entries, self.tr("Agreements"))
        self.with_past = QCheckBox(self.tr("Expired and terminated agreements too"))
        self.accepted = QCheckBox(self.tr("Accepted as unknown"))
        self.fill_button = push_button(self.tr("Fill in"), self.fill_in, icon_name="edit", kind="primary")
        self.show_button = push_button(self.tr("Show agreement"), self._show_agreement, icon_name="details")
        self.accept_button = push_button(self.tr("Accept as unknown…"), self._accept, icon_name="check")
        self.reopen_button = push_button(self.tr("Ask again"), self._reopen, icon_name="undo")
        self.return_offer = ReturnOffer(context, self)
        self._lay_out()
        self.reading = PageLoader(context, self, self._ask, self._show, self._clear)
        self.facts.currentRowChanged.connect(self._move)
        self.table.selectionModel().selectionChanged.connect(self._update)
        self.table.activated.connect(self.fill_in)
        self.with_past.toggled.connect(self.reading.again)
        self.accepted.toggled.connect(self.reading.again)

    def show_fact(self, fact: WorklistFact) -> None:
        """Stand on one kind of fact, as soon as it is read."""
        self._wanted = fact
        self.reading.again()

    def bring_up(self, subject: object) -> None:
        """Stand on a kind of fact."""
        if isinstance(subject, WorklistFact):
            self.show_fact(subject)

    def selected_ids(self) -> tuple[int, ...]:
        """The agreements that are chosen."""
        return tuple(entry.agreement_id for entry in self._chosen())

    def panes(self) -> tuple[Pane, ...]:
        """The kinds of fact and the agreements; or what says that there is nothing to verify."""
        if self._layers.currentWidget() is self._nothing:
            return ((self, self._nothing.focus_first if self.reading.ready else self.setFocus),)
        return (self.facts, self.facts.setFocus), (self._right, self.table.setFocus)

    def focus_first(self) -> None:
        """The keyboard begins among the agreements."""
        self.panes()[-1][1]()

    def copy(self) -> None:
        """Put the chosen lines on the clipboard."""
        columns = range(self.entries.columnCount())
        head = [str(self.entries.headerData(column, Qt.Orientation.Horizontal)) for column in columns]
        lines = [[str(line.siblingAtColumn(column).data()) for column in columns] for line in self._lines()]
        if lines:
            put_on_clipboard(plain_rows([head, *lines]), html_table(head, lines))
            self._context.message.emit(self.tr("%n line(s) copied.", "", len(lines)))

    def select_all(self) -> None:
        """Choose every line."""
        if not self.table.isVisible():  # something else is shown in its place
            return
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        self.table.selectAll()

    def fill_in(self) -> None:
        """Open the form of the current agreement at the field that settles the fact."""
        entry = self._current()
        if entry is None:
            return
        self.return_offer.begin(entry, with_past=self.with_past.isChecked())
        if entry.path == _DOCUMENTS:
            self.agreement_activated.emit(entry.agreement_id)
        else:
            self.edit_requested.emit(entry.agreement_id, entry.path)

    def _ask(self) -> Callable[[Register], Found]:
        """What to read; where only another fact was chosen, its agreements alone."""
        question = Question(
            self._wanted or self._fact(),
            with_past=self.with_past.isChecked(),
            accepted=self.accepted.isChecked(),
            counts=self._counts if self._moved else None,
        )
        self._wanted, self._moved = None, False
        return question.read

    def _clear(self) -> None:
        """Show neither rows nor the empty state until the register is read."""
        self._moved, self._counts = False, ()
        self._show_facts(Found())
        self._show_entries((), same=False)
        self._layers.setCurrentIndex(1)

    def _show(self, found: Found) -> None:
        self._counts = found.counts
        self._show_facts(found)
        self._show_entries(found.entries, same=found.fact is self._shown)
        self._shown = found.fact
        self.focus_read()

    def _show_facts(self, found: Found) -> None:
        self.facts.blockSignals(True)
        self.facts.clear()
        for count in found.counts:
            number = count.accepted if self.accepted.isChecked() else count.open
            item = QListWidgetItem(f"{self._context.words.label(count.fact)}  ·  {number}")
            item.setData(_FACT, count.fact.value)
            item.setSizeHint(QSize(0, max(_LINE, self.facts.fontMetrics().height() + GAP)))
            self.facts.addItem(item)
            if count.fact is found.fact:
                self.facts.setCurrentItem(item)
        self.facts.blockSignals(False)
        self._layers.setCurrentIndex(1 if found.counts else 0)
        self._widen_facts()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the kinds of fact the room they need."""
        super().resizeEvent(event)
        self._widen_facts()

    def _widen_facts(self) -> None:
        """Show every count: as wide as the words, up to two fifths, until the divider is dragged."""
        if not self._dragged:
            metrics, whole = self.facts.fontMetrics(), self._layers.width()
            texts = (self.facts.item(row).text() for row in range(self.facts.count()))
            words = max((metrics.horizontalAdvance(text) for text in texts), default=0)
            left = min(words + _AROUND, whole * 2 // 5)
            self._split.setSizes([left, whole - left])

    def _facts_dragged(self) -> None:
        self._dragged = True

    def _show_entries(self, entries: Sequence[WorklistEntry], *, same: bool) -> None:
        stood, position = self._current(), self.table.currentIndex().row()
        self.entries.show_rows(entries)
        row = self.entries.row_of(stood.agreement_id) if stood is not None else 0
        if row < 0:  # where it is settled, on to the one that stood after it
            row = min(position, len(entries) - 1) if same else 0
        if entries:
            flags = QItemSelectionModel.SelectionFlag
            self.table.selectionModel().setCurrentIndex(
                self.entries.index(row, 0), flags.ClearAndSelect | flags.Rows
            )
        self._update()

    def _fact(self) -> WorklistFact | None:
        item = self.facts.currentItem()
        return None if item is None else WorklistFact(item.data(_FACT))

    def _move(self) -> None:
        self._moved = self.reading.ready
        self.reading.again()

    def _update(self) -> None:
        register = self._context.register
        writable = register is not None and not register.read_only
        chosen, accepted = len(self._chosen()), self.accepted.isChecked()
        self.fill_button.setEnabled(writable and chosen == 1)
        self.show_button.setEnabled(chosen == 1)
        self.accept_button.setEnabled(writable and chosen > 0)
        self.reopen_button.setEnabled(writable and chosen > 0)
        self.accept_button.setVisible(not accepted)
        self.reopen_button.setVisible(accepted)
        self.selection_changed.emit()

    def _chosen(self) -> tuple[WorklistEntry, ...]:
        found = (self.entries.row(line.row()) for line in self._lines())
        return tuple(entry for entry in found if entry is not None)

    def _lines(self) -> list[QModelIndex]:
        return sorted(self.table.selectionModel().selectedRows(), key=QModelIndex.row)

    def _current(self) -> WorklistEntry | None:
        return self.entries.row(self.table.currentIndex().row())

    def _show_agreement(self) -> None:
        for agreement_id in self.selected_ids()[:1]:
            self.agreement_activated.emit(agreement_id)

    def _accept(self) -> None:
        from accordi_desktop.ui.worklist.accept_fact import open_accept_fact  # noqa: PLC0415

        chosen = self._chosen()
        if chosen and self._context.still_has(self.selected_ids(), self._context.register):
            open_accept_fact(self._context, self.selected_ids(), chosen[0].fact, self.window())

    def _reopen(self) -> None:
        chosen = self._chosen()
        if chosen:
            from accordi_desktop.ui.forms.backup_before_change import perform_with_backup  # noqa: PLC0415

            perform_with_backup(self._context, ReopenFact(self.selected_ids(), chosen[0].fact), self)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(MARGIN)
        top.addWidget(PlainLabel(self.tr("To verify"), role="title"), 1)
        top.addWidget(self.with_past)
        top.addWidget(self.accepted)
        agreement_actions = QHBoxLayout()
        agreement_actions.setSpacing(GAP)
        for button in (self.fill_button, self.show_button, self.accept_button, self.reopen_button):
            agreement_actions.addWidget(button)
        agreement_actions.addStretch(1)
        self._right = QWidget()
        column = QVBoxLayout(self._right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addLayout(agreement_actions)
        column.addWidget(self.table, 1)
        split = self._split = Splitter()
        for position, (part, share) in enumerate(((self.facts, 1), (self._right, 3))):
            split.addWidget(part)
            split.setStretchFactor(position, share)
        split.splitterMoved.connect(self._facts_dragged)
        self._layers = QStackedWidget()
        self._nothing = EmptyState(
            "success", self.tr("Nothing to verify"), self.tr("No fact is missing or doubtful.")
        )
        self._layers.addWidget(self._nothing)
        self._layers.addWidget(split)
        outer = padded_column(self)
        outer.addLayout(top)
        outer.addWidget(self._layers, 1)


def _table(model: EntriesModel, name: str) -> QTableView:
    table = QTableView()
    style_table(table)
    table.setModel(model)
    table.setAccessibleName(name)
    table.horizontalHeader().setSectionResizeMode(DETAIL, QHeaderView.ResizeMode.Stretch)
    for column, width in ((REFERENCE, 108), (COUNTERPART, 190), (TITLE, 190)):
        table.setColumnWidth(column, width)
    return table
