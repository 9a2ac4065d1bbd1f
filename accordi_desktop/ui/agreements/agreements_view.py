# SPDX-License-Identifier: EUPL-1.2
"""The list of agreements as one pane: search, chips, saved views, table; it asks and tells."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QPoint, QSettings, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from accordi_desktop.register.values.lists.query import AgreementQuery
from accordi_desktop.ui.agreement_table.cells import COLUMNS
from accordi_desktop.ui.agreement_table.header import columns_button
from accordi_desktop.ui.agreement_table.row_menu import RowMenu, day_in_calendar
from accordi_desktop.ui.agreements.facts import Choices, FactsReader, FirstRows, Order
from accordi_desktop.ui.agreements.filters.filter_bar import FilterBar, without_filters
from accordi_desktop.ui.agreements.filters.search_field import SearchField
from accordi_desktop.ui.agreements.filters.views_button import ViewsButton
from accordi_desktop.ui.agreements.list_pane import ListPane
from accordi_desktop.ui.agreements.narrowed_lists import values_of
from accordi_desktop.ui.agreements.result_line import ResultLine
from accordi_desktop.ui.theme.style import GAP, padded_column
from accordi_desktop.ui.widgets.input.tab_order import follow_layout

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QAction, QHideEvent, QShowEvent

    from accordi_desktop.register.values.views import ChangeSet
    from accordi_desktop.ui.context.context import AppContext

_LEAST_FIRST_ROWS, _LEAST_HEIGHT = 16, 320
_HEADER, _QUERY = "agreements/header", "agreements/query"


class AgreementsView(QWidget):
    """Takes and emits ids; `current_changed` emits None where no row is current.

    `begun` tells that another list is being read, `listed` that its ids are there, `read` that counts are.
    """

    agreement_activated = Signal(int)
    current_changed = Signal(object)
    selection_changed = Signal(tuple)
    new_requested = Signal()
    day_requested = Signal(object)
    begun = Signal()
    listed = Signal()
    read = Signal()

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._query = AgreementQuery()
        self._listed: AgreementQuery | None = None  # the query of the rows that are shown
        self._stale, self._whole, self._only_past = True, False, False
        self._actions: Sequence[Sequence[QAction]] = ()
        self._choices: Choices | None = None
        self._emitted_current: int | None = None
        self._emitted_chosen: tuple[int, ...] = ()
        self._reader = FactsReader(context, self)
        self._lay_out()
        self._connect()
        self._show_query()

    def query(self) -> AgreementQuery:
        """What is shown."""
        return self._query

    def set_query(self, query: AgreementQuery) -> None:
        """Show another list; what is shown stays until its first rows are read."""
        if query == self._query:
            return
        typing = replace(query, text="") == replace(self._query, text="")
        self._query = query
        if typing and self._search.text() == query.text:
            self._views.query = query
        else:
            self._show_query()
        self._begin(soon=typing)

    def selected_ids(self) -> tuple[int, ...]:
        """The chosen agreements, in the order of the list."""
        return self._table.chosen_ids()

    def select(self, agreement_id: int) -> None:
        """Stand on an agreement and choose it alone, as soon as it is in the list."""
        self._table.choose(agreement_id)

    def current_id(self) -> int | None:
        """The id of the current row, or None."""
        return self._table.current_id()

    @property
    def is_awaited(self) -> bool:
        """Whether another list than that of the rows shown is asked for, and still to come."""
        return self._listed is not None and not self._query.lists_like(self._listed)

    @property
    def is_whole(self) -> bool:
        """Whether all ids of the list that is asked for are there."""
        return self._whole

    def holds(self, agreement_id: int) -> bool:
        """Whether an agreement is in the list, as far as it is read."""
        return self._table.rows.row_of(agreement_id) is not None

    def reveal(self, agreement_id: int, *, over: bool) -> None:
        """Choose an agreement in a list that holds it: without the words and filters that may hide it."""
        self.select(agreement_id)
        self.set_query(replace(without_filters(self._query), text="", with_past=over))

    @property
    def shown_query(self) -> AgreementQuery:
        """What lists the agreements that are shown: those that are over, where nothing else matches."""
        return replace(self._query, with_past=True) if self._only_past else self._query

    def set_context_actions(self, *groups: Sequence[QAction]) -> None:
        """What the context menu of the table offers before its own."""
        self._actions = groups

    def copy(self) -> None:
        """Put the chosen rows on the clipboard."""
        self._table.copy()

    def select_all(self) -> None:
        """Choose every agreement of the list."""
        self._table.select_all()

    def focus_search(self) -> None:
        """Go to the search field, ready to type other words."""
        self._search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._search.selectAll()

    def focus_table(self) -> None:
        """Go to the list, or to what is shown in its place."""
        self._pane.focus_first()

    def save_state(self, settings: QSettings) -> None:
        """Keep the columns and what is shown."""
        settings.setValue(_HEADER, self._table.columns.keep())
        settings.setValue(_QUERY, replace(self._query, text="", as_of=None).to_json())

    def restore_state(self, settings: QSettings) -> None:
        """Take up what `save_state` kept; what cannot be read is left."""
        if isinstance(header := settings.value(_HEADER), QByteArray):
            self._table.columns.restore(header)
        with suppress(ValueError):
            self.set_query(AgreementQuery.from_json(str(settings.value(_QUERY))))
        self._show_query()

    def showEvent(self, event: QShowEvent) -> None:
        """Read what changed while it was hidden."""
        super().showEvent(event)
        if self._stale:
            self._begin()

    def hideEvent(self, event: QHideEvent) -> None:
        """What was being read is read again when somebody looks."""
        super().hideEvent(event)
        if self._reader.busy:
            self._reader.stop()
            self._stale = True

    def _lay_out(self) -> None:
        self._search = SearchField(self)
        self._views = ViewsButton(self._context, self)
        self._filters = FilterBar(self._context.words, self)
        self._results = ResultLine(self._context.words, self)
        self._pane = ListPane(self._context, self)
        self._table = self._pane.table
        self._results.row.addWidget(columns_button(self._table.columns, self.tr("Columns"), self))
        top = QHBoxLayout()
        top.setSpacing(GAP)
        for part, stretch in ((self._search, 1), (self._filters.as_of, 0), (self._views, 0)):
            top.addWidget(part, stretch)
        column = padded_column(self)
        column.addLayout(top)
        for below, stretch in ((self._filters, 0), (self._results, 0), (self._pane, 1)):
            column.addWidget(below, stretch)
        follow_layout(self)
        # In the narrowest window the chips would ask for more height than a small screen has.
        self.setMinimumHeight(_LEAST_HEIGHT)

    def _connect(self) -> None:
        self._context.register_changed.connect(self._register_changed)
        self._context.changed.connect(self._changed)
        self._reader.rows_read.connect(self._take_first)
        self._reader.order_read.connect(self._take_order)
        self._reader.similar_read.connect(self._pane.similar.offer)
        self._reader.choices_read.connect(self._take_choices)
        self._search.textChanged.connect(lambda text: self.set_query(replace(self._query, text=text)))
        self._search.left.connect(self._pane.focus_first)
        self._filters.changed.connect(self.set_query)
        self._views.chosen.connect(self.set_query)
        self._results.past_wanted.connect(lambda past: self.set_query(replace(self._query, with_past=past)))
        self._results.clear_wanted.connect(self._filters.clear)
        self._pane.similar.chosen.connect(self._search_for)
        self._pane.new_action.triggered.connect(self.new_requested)
        self._pane.clear_action.triggered.connect(lambda: self._search_for(""))
        self._table.opened.connect(self.agreement_activated)
        self._table.choice_changed.connect(self._tell_choice)
        self._table.typed.connect(self._search.begin)
        self._table.escaped.connect(self._search.clear)
        self._table.menu_wanted.connect(self._open_menu)
        self._table.columns.sortIndicatorChanged.connect(self._order_by)
        self._table.columns.filtered_by = self._filters.columns()
        self._table.columns.filter_wanted.connect(self._filters.open)

    def _begin(self, *, soon: bool = False) -> None:
        """Have the first rows read, and then the rest."""
        self._stale = self._whole = False
        if self._context.register is None:
            return
        self._table.expect()
        self._reader.ask(self._query, max(self._table.lines_in_view(), _LEAST_FIRST_ROWS), soon=soon)
        self.begun.emit()

    def _take_first(self, first: FirstRows) -> None:
        self._listed = first.query
        self._table.show_first(first.rows, first.query.as_of)
        if first.rows:
            self._pane.setCurrentWidget(self._table)

    def _take_order(self, order: Order) -> None:
        register = self._context.register
        if order.query != self._query or register is None:
            return
        self._whole, self._only_past = True, order.only_past
        self._table.show_all(order.ids)
        self._results.show_counts(order.query, order.counts)
        self._pane.show_counts(order.counts, read_only=register.read_only, in_bin=order.query.in_bin)
        for part in (self._search, self._filters.as_of, self._views, self._filters, self._results):
            part.setVisible(not self._pane.is_empty)
        self._results.show_chosen(len(self._emitted_chosen))
        self.listed.emit()

    def _take_choices(self, choices: Choices) -> None:
        if choices.query == self._query:
            self._choices = choices
            self._filters.show_choices(choices)
            self.read.emit()

    def _register_changed(self) -> None:
        self._reader.stop()
        self._table.show_first(())
        self._table.choose(None)
        self._stale, self._whole, self._listed = True, False, None
        if self.isVisible():
            self._begin()

    def _changed(self, _change: ChangeSet) -> None:
        if not self.isVisible():
            self._stale = True
        elif self._context.register is not None:
            self._whole = False
            self._table.forget_rows()
            self._reader.ask(self._query)

    def _show_query(self) -> None:
        self._views.query = self._query
        self._filters.show_query(self._query)
        self._table.columns.show_order(self._query.order, descending=self._query.descending)
        if self._search.text() != self._query.text:
            with QSignalBlocker(self._search):
                self._search.setText(self._query.text)

    def _search_for(self, text: str) -> None:
        self.set_query(replace(self._query if text else without_filters(self._query), text=text))
        self._search.setFocus(Qt.FocusReason.OtherFocusReason)

    def _order_by(self, section: int, way: Qt.SortOrder) -> None:
        descending = way is Qt.SortOrder.DescendingOrder
        self.set_query(replace(self._query, order=COLUMNS[section], descending=descending))

    def _open_menu(self, point: QPoint) -> None:
        register, row = self._context.register, self._table.rows.row_at(self._table.currentIndex().row())
        if register is None or row is None:
            return
        menu = RowMenu(self._actions, self)
        values = values_of(row, self._query, self._context.words, self._choices)
        menu.offer_filters(values, self._table.rows.headers)
        menu.offer_calendar(day_in_calendar(row, register.calendar.today))
        menu.query_chosen.connect(self.set_query)
        menu.day_chosen.connect(self.day_requested)
        menu.popup(point)

    def _tell_choice(self) -> None:
        """Emit the current and the chosen ids, where they differ from those emitted last."""
        current, chosen = self._table.current_id(), self._table.chosen_ids()
        if current != self._emitted_current:
            self._emitted_current = current
            self.current_changed.emit(current)
        if chosen != self._emitted_chosen:
            self._emitted_chosen = chosen
            self._results.show_chosen(len(chosen))
            self.selection_changed.emit(chosen)
