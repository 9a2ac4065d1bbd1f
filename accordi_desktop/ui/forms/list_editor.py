# SPDX-License-Identifier: EUPL-1.2
"""A list of a draft as rows: add, remove, put back, move, all by the keyboard too."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from accordi_desktop.ui.forms.list_row import MOVE_DOWN, MOVE_UP, ListRow
from accordi_desktop.ui.theme.style import GAP
from accordi_desktop.ui.widgets.buttons.buttons import push_button
from accordi_desktop.ui.widgets.labels.plain_label import PlainLabel

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from _typeshed import DataclassInstance
    from PySide6.QtGui import QResizeEvent

    from accordi_desktop.ui.forms.fields.field import Field
    from accordi_desktop.ui.forms.item_form import ItemForm
    from accordi_desktop.ui.widgets.dates.date_field import PartialDateField

T = TypeVar("T", bound="DataclassInstance")

# Below this width the fields of a row stand on several lines, and each needs its caption.
_ONE_LINE = 400


class ListEditor(QWidget, Generic[T]):
    """Makes a form for each item; `blank` makes the item to add, given those there are.

    `summary` gives the words for an item that is only opened on demand, or nothing. `add` is the text of the
    button that adds, and its name for who does not see it; whoever lays the form out puts it in its place.
    A list that `grows` begins with a blank row, and Enter in its last row begins another; rows left blank
    are no items.
    """

    changed = Signal()
    rearranged = Signal()
    removed = Signal(object, int)  # the row, which can be put back, and its place

    def __init__(
        self,
        items: tuple[T, ...],
        make_form: Callable[[T], ItemForm],
        blank: Callable[[tuple[T, ...]], T],
        add: tuple[str, str],
        *,
        summary: Callable[[T], str] = lambda _item: "",
        grows: bool = False,
    ) -> None:
        super().__init__()
        self._make_form = make_form
        self._blank = blank
        self._summary = summary
        self.grows = grows
        self.rows: list[ListRow[T]] = []
        self._problem = PlainLabel(role="error")
        self._problem.hide()
        self.add_button = push_button(add[0], self.add, icon_name="add", kind="flat")
        self.add_button.setProperty("link", True)
        self.add_button.setProperty("adds", True)
        self.add_button.setAccessibleName(add[1])
        self.add_button.setToolTip(add[1])
        self._rows_column = QVBoxLayout()
        self._rows_column.setSpacing(GAP)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addLayout(self._rows_column)
        column.addWidget(self._problem)
        for item in items:
            self._append(item, self._summary(item))
        if grows and not items:
            self._append(blank(()))
        for keys, step in ((MOVE_UP, -1), (MOVE_DOWN, 1)):
            shortcut = QShortcut(keys, self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda step=step: self._shift_focused(step))
        self._number_rows()

    def items(self) -> tuple[T, ...]:
        """The items as the rows have them, in their order."""
        return tuple(row.item() for row in self.filled_rows())

    def filled_rows(self) -> list[ListRow[T]]:
        """The rows that are items: in a list that grows a row nobody typed in is none yet."""
        return [row for row in self.rows if not (self.grows and row.is_blank())]

    def add(self) -> None:
        """One more row at the end, with the keyboard in its first field."""
        row = self._append(self._blank(self.items()))
        self._rearranged()
        row.form.first().setFocus()

    def remove(self, row: ListRow[T]) -> None:
        """Take a row out; the keyboard goes to the next one, else to the button that adds."""
        position = self.rows.index(row)
        blank = row.is_blank()
        self._take_out(row)
        following = self.rows[position : position + 1] or self.rows[-1:]
        (following[0].tools_button if following else self.add_button).setFocus()
        if blank:
            row.deleteLater()
        else:
            self.removed.emit(row, position)

    def put_back(self, row: ListRow[T], position: int) -> None:
        """Put a removed row back where it was, with all that was typed in it, and the keyboard in it."""
        position = min(position, len(self.rows))
        self.rows.insert(position, row)
        self._rows_column.insertWidget(position, row)
        row.show()
        self._rearranged()
        row.form.first().setFocus()

    def shift(self, row: ListRow[T], step: int) -> None:
        """Move a row up or down."""
        position = self.rows.index(row)
        target = position + step
        if not 0 <= target < len(self.rows):
            return
        self.rows.insert(target, self.rows.pop(position))
        self._rows_column.removeWidget(row)
        self._rows_column.insertWidget(target, row)
        self._rearranged()

    def row_of(self, widget: QWidget | None) -> ListRow[T] | None:
        """The row that a widget is in."""
        return next((row for row in self.rows if widget and row.isAncestorOf(widget)), None)

    def field_at(self, position: int, name: str) -> Field | None:
        """The field of that name in a row, made if need be."""
        rows = self.filled_rows()
        return rows[position].form.field(name) if position < len(rows) else None

    def unreadable(self) -> Iterator[PartialDateField]:
        """The date fields whose text is no date."""
        for row in self.rows:
            if row.is_open:
                yield from row.form.unreadable()

    def problem(self) -> str:
        """What is wrong with the list as such."""
        return self._problem.text()

    def setProblem(self, text: str) -> None:
        """Show what is wrong with the list as such, or nothing."""
        self._problem.setText(text)
        self._problem.setVisible(bool(text))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where a row is one line, the captions over the first one do for all."""
        super().resizeEvent(event)
        self._show_captions()

    def _append(self, item: T, summary: str = "") -> ListRow[T]:
        row = ListRow(item, self._make_form, summary)
        row.changed.connect(self.changed)
        row.grown.connect(self._grown)
        row.move_requested.connect(lambda step: self.shift(row, step))
        row.remove_requested.connect(lambda: self.remove(row))
        self.rows.append(row)
        self._rows_column.addWidget(row)
        row.show()  # now, so that the next key finds its fields
        return row

    def _take_out(self, row: ListRow[T]) -> None:
        self.rows.remove(row)
        self._rows_column.removeWidget(row)
        row.hide()
        self._rearranged()

    def _shift_focused(self, step: int) -> None:
        focused = QApplication.focusWidget()
        row = self.row_of(focused)
        if row is not None:
            self.shift(row, step)

    def _grown(self) -> None:
        self._show_captions()
        self.rearranged.emit()

    def _rearranged(self) -> None:
        self._number_rows()
        self.rearranged.emit()
        self.changed.emit()

    def _number_rows(self) -> None:
        for position, row in enumerate(self.rows):
            row.set_position(position, len(self.rows))
        self._show_captions()

    def _show_captions(self) -> None:
        repeated = False
        for row in self.rows:
            row.show_captions(shown=not repeated or self.width() < _ONE_LINE)
            repeated = repeated or row.is_open
