# SPDX-License-Identifier: EUPL-1.2
"""The table: agreements are chosen by id, so that a choice outlives the rows, and by keys as by mouse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractScrollArea, QHeaderView, QTableView, QWidget

from accordi_desktop.ui.agreement_table.cells import COLUMNS
from accordi_desktop.ui.agreement_table.copy_rows import RowCopier
from accordi_desktop.ui.agreement_table.delegate import CellDelegate
from accordi_desktop.ui.agreement_table.header import ColumnHeader
from accordi_desktop.ui.agreement_table.line_painter import Line, LinePainter, row_height, shown_cells
from accordi_desktop.ui.agreement_table.model import AgreementsModel
from accordi_desktop.ui.agreement_table.selected_rows import go_to_edge, ids_on, spans_of, spans_with
from accordi_desktop.ui.agreement_table.stepping import SteppingTable
from accordi_desktop.ui.theme.type_scale import tabular
from accordi_desktop.ui.widgets.input.context_menu_pos import context_menu_pos
from accordi_desktop.ui.widgets.tables import style_table

if TYPE_CHECKING:
    from array import array
    from collections.abc import Sequence
    from datetime import date

    from accordi_desktop.register.values.views import AgreementRow
    from accordi_desktop.ui.context.context import AppContext

_FLAG = QItemSelectionModel.SelectionFlag
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_EDGES = (Qt.Key.Key_Home, Qt.Key.Key_End)
_CONTROL = Qt.KeyboardModifier.ControlModifier
_COMMANDS = _CONTROL | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


class AgreementsTable(SteppingTable):
    """Emits the user's choice, and what is left of it once another list is complete."""

    opened = Signal(int)
    choice_changed = Signal()
    typed = Signal(str)
    menu_wanted = Signal(QPoint)
    escaped = Signal()

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = AgreementsModel(context, self)
        self.columns = ColumnHeader(self, context.words)
        self._painter = LinePainter(context.words)
        self._copier = RowCopier(context, self)
        self._hovered = -1
        self._wanted: tuple[int | None, tuple[int, ...]] = (None, ())
        self._swapping = False
        self._first_wanted = self._sought = False
        self._awaiting = self._opening_wanted = False
        self.setHorizontalHeader(self.columns)
        self.setModel(self.rows)
        # A header asks, row by row, whether a column is selected whole: with all chosen that takes seconds.
        self.columns.setSelectionModel(QItemSelectionModel(self.rows, self.columns))
        self.setAccessibleName(self.tr("Agreements"))
        self.setSelectionMode(QTableView.SelectionMode.ExtendedSelection)
        self.setMouseTracking(True)
        style_table(self)
        self.setProperty("ring", "row")
        self.setFont(tabular(self.font()))
        self.setItemDelegate(CellDelegate(self))
        self.columns.arranged.connect(self._take_columns)
        self.columns.arrange()
        self.columns.measure()
        self._set_line_height()
        self.doubleClicked.connect(self._open)
        self.selectionModel().selectionChanged.connect(self._chosen)
        self.selectionModel().currentRowChanged.connect(self._chosen)

    def current_id(self) -> int | None:
        """The id of the current row, or None."""
        return self.rows.id_at(self.currentIndex().row())

    def chosen_ids(self) -> tuple[int, ...]:
        """The chosen agreements, in the order of the list."""
        return ids_on(spans_of(self.selectionModel().selection()), self.rows.ids())

    def lines_in_view(self) -> int:
        """How many lines there is room for, those that are cut off included."""
        return self.viewport().height() // self.verticalHeader().defaultSectionSize() + 2

    def expect(self) -> None:
        """Another list is being read: its first line is meant by what is typed from now on."""
        self._awaiting, self._kept_row = True, 0

    def show_first(self, rows: Sequence[AgreementRow], as_of: date | None = None) -> None:
        """Show the first rows of another list, of today or a day; the choice is kept until all ids come."""
        self._awaiting = False
        self.rows.as_of = as_of
        self._swapping = True
        self.rows.show_rows(rows)
        self._choose_wanted()
        self._swapping = False
        if rows and self._first_wanted:
            self.go_to_first()

    def show_all(self, ids: array[int]) -> None:
        """Show the whole list without scrolling; rows that are not in it are deselected."""
        self._swapping = True
        place = self.verticalScrollBar().value()
        self.rows.show_ids(ids)
        self._choose_wanted()
        self.executeDelayedItemsLayout()
        self.verticalScrollBar().setValue(place)
        self._swapping = False
        if self._sought and self.selectionModel().hasSelection():
            self.scrollTo(self.currentIndex())
        self._sought = False
        self._chosen()
        if self._first_wanted:
            self.go_to_first()
            self._first_wanted = False

    def choose(self, agreement_id: int | None) -> None:
        """Stand on an agreement and choose it alone, now or as soon as it is in the list."""
        self._wanted = (agreement_id, () if agreement_id is None else (agreement_id,))
        self._swapping = True
        self._choose_wanted()
        self._swapping = False
        self._first_wanted = False
        self._sought = agreement_id is not None and self.current_id() != agreement_id
        if not self._sought:
            self.scrollTo(self.currentIndex())
            self._chosen()

    def select_all(self) -> None:
        """Choose every agreement of the list."""
        if self.isVisible():  # nothing else is shown in its place
            self.setFocus(Qt.FocusReason.OtherFocusReason)
            self.selectAll()

    def copy(self) -> None:
        """Put the chosen agreements on the clipboard."""
        self._copier.copy(self.chosen_ids(), self.columns.told_columns(), self.rows.as_of)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of the chosen rows."""
        if self.selectionModel().hasSelection():
            self.menu_wanted.emit(context_menu_pos(self, event))

    def go_to_first(self) -> None:
        """Take the focus, and choose a line if none is chosen yet: the first, as soon as there is one."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._first_wanted = self._awaiting or not self.rows.rowCount()
        if self._first_wanted:
            return
        if not self.selectionModel().hasSelection():
            self.selectRow(max(self.currentIndex().row(), 0))
        if self._opening_wanted:
            self._opening_wanted = False
            self._open(self.currentIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, Esc clears the search, typing begins one; the rest is the table's."""
        if event.key() in _ENTER and self._first_wanted:
            self._opening_wanted = True
        elif event.key() in _ENTER and self.current_id() is not None:
            self._open(self.currentIndex())
        elif event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        elif event.key() in _EDGES and not event.modifiers() & _CONTROL:
            shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            go_to_edge(self, self._shown_column(0), last=event.key() == Qt.Key.Key_End, extend=shift)
        elif event.text().strip() and event.text().isprintable() and not event.modifiers() & _COMMANDS:
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the lines that are looked at."""
        area = event.rect()
        first, last = self.rowAt(area.top()), self.rowAt(area.bottom())
        if first < 0:
            return
        last = last if last >= 0 else self.rows.rowCount() - 1
        lines = [(self.rows.row_at(place), self._line(place)) for place in range(first, last + 1)]
        cells = shown_cells(self.columns, self.viewport().width())
        painter = QPainter(self.viewport())
        for row, line in lines:
            self._painter.paint(painter, line, cells, row)
        painter.end()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The line under the pointer is lit."""
        self._hover(self.rowAt(event.position().toPoint().y()))
        super().mouseMoveEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """No line is lit."""
        self._hover(-1)
        super().leaveEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keyboard stands.

        Of itself Qt would make the first row current where none is, and the details follow the current row.
        """
        QAbstractScrollArea.focusInEvent(self, event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The mark goes with the focus."""
        super().focusOutEvent(event)
        self.viewport().update()

    def changeEvent(self, event: QEvent) -> None:
        """Another palette, another font."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._painter.forget()
            self.columns.measure()
            self._set_line_height()

    def _take_columns(self) -> None:
        self.rows.leading = next(iter(self.columns.shown_columns()), COLUMNS[0])
        self._set_line_height()

    def _line(self, place: int) -> Line:
        return Line(
            self.rowViewportPosition(place),
            self.rowHeight(place),
            self.viewport().width(),
            self.selectionModel().isRowSelected(place),
            place == self._hovered,
            self.hasFocus() and place == self.currentIndex().row(),
        )

    def _choose_wanted(self) -> None:
        current, chosen_ids = self._wanted
        chosen = QItemSelection()
        for first, last in spans_with(chosen_ids, self.rows.ids()):
            chosen.select(self.rows.index(first, 0), self.rows.index(last, len(COLUMNS) - 1))
        row = self.rows.row_of(current) if current is not None else None
        if row is not None:
            column = self._shown_column(max(self.currentIndex().column(), 0))
            self.selectionModel().setCurrentIndex(self.rows.index(row, column), _FLAG.NoUpdate)
        self.selectionModel().select(chosen, _FLAG.ClearAndSelect)

    def _chosen(self) -> None:
        if self._swapping:
            return
        self._wanted = (self.current_id(), self.chosen_ids())
        self.viewport().update()
        self.choice_changed.emit()

    def _set_line_height(self) -> None:
        lines = self.verticalHeader()
        lines.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._painter.two_lines = bool(self.columns.under)
        height = row_height(self.fontMetrics().height(), two_lines=bool(self.columns.under))
        if lines.defaultSectionSize() != height:
            lines.setMinimumSectionSize(height)
            lines.setDefaultSectionSize(height)

    def _open(self, index: QModelIndex) -> None:
        agreement_id = self.rows.id_at(index.row())
        if agreement_id is not None:
            self.opened.emit(agreement_id)

    def _hover(self, row: int) -> None:
        if row == self._hovered:
            return
        for line in (self._hovered, row):
            if line >= 0:
                top, height = self.rowViewportPosition(line), self.rowHeight(line)
                self.viewport().update(0, top, self.viewport().width(), height)
        self._hovered = row
