# SPDX-License-Identifier: EUPL-1.2
"""A list of a draft as rows: add, remove, move, all by the keyboard too."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from accordi_desktop.ui.details.editing.list_row import ListRow
from accordi_desktop.ui.theme.style import GAP
from accordi_desktop.ui.widgets.buttons import push_button
from accordi_desktop.ui.widgets.plain_label import PlainLabel

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from _typeshed import DataclassInstance

    from accordi_desktop.ui.details.editing.field import Field
    from accordi_desktop.ui.details.editing.item_form import ItemForm
    from accordi_desktop.ui.widgets.date_field import PartialDateField

T = TypeVar("T", bound="DataclassInstance")


class ListEditor(QWidget, Generic[T]):
    """Makes a form for each item; `blank` makes the item to add, given those there are."""

    changed = Signal()
    rearranged = Signal()

    def __init__(
        self,
        items: tuple[T, ...],
        make_form: Callable[[T], ItemForm],
        blank: Callable[[tuple[T, ...]], T],
        add_text: str,
    ) -> None:
        super().__init__()
        self._make_form = make_form
        self._blank = blank
        self.rows: list[ListRow[T]] = []
        self._problem = PlainLabel(role="error")
        self._problem.hide()
        self.add_button = push_button(add_text, self.add, icon_name="add")
        self._rows_column = QVBoxLayout()
        self._rows_column.setSpacing(GAP)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addLayout(self._rows_column)
        column.addWidget(self._problem)
        column.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)
        for item in items:
            self._append(item)
        self._stand()

    def items(self) -> tuple[T, ...]:
        """The items as the rows have them, in their order."""
        return tuple(row.item() for row in self.rows)

    def add(self) -> None:
        """One more row at the end, with the keyboard in its first field."""
        row = self._append(self._blank(self.items()))
        self._rearranged()
        row.form.first().setFocus()

    def remove(self, row: ListRow[T]) -> None:
        """Take a row out; the keyboard goes to the next one's button."""
        place = self.rows.index(row)
        self.rows.remove(row)
        self._rows_column.removeWidget(row)
        row.hide()
        row.deleteLater()
        self._rearranged()
        following = self.rows[place : place + 1]
        (following[0].remove_button if following else self.add_button).setFocus()

    def shift(self, row: ListRow[T], step: int) -> None:
        """Move a row up or down."""
        place = self.rows.index(row)
        target = place + step
        if not 0 <= target < len(self.rows):
            return
        self.rows.insert(target, self.rows.pop(place))
        self._rows_column.removeWidget(row)
        self._rows_column.insertWidget(target, row)
        self._rearranged()
        button = row.up_button if step < 0 else row.down_button
        other = row.down_button if step < 0 else row.up_button
        if not (focused := self.window().focusWidget()) or not row.isAncestorOf(focused) or focused is button:
            (button if button.isEnabled() else other).setFocus()

    def field_at(self, place: int, name: str) -> Field | None:
        """The field of that name in a row."""
        return self.rows[place].form.fields.get(name) if place < len(self.rows) else None

    def unreadable(self) -> Iterator[PartialDateField]:
        """The date fields whose text is no date."""
        for row in self.rows:
            yield from row.form.unreadable()

    def problem(self) -> str:
        """What is wrong with the list as such."""
        return self._problem.text()

    def setProblem(self, text: str) -> None:
        """Show what is wrong with the list as such, or nothing."""
        self._problem.setText(text)
        self._problem.setVisible(bool(text))

    def _append(self, item: T) -> ListRow[T]:
        row = ListRow(item, self._make_form(item))
        row.form.changed.connect(self.changed)
        row.move_requested.connect(lambda step: self.shift(row, step))
        row.remove_requested.connect(lambda: self.remove(row))
        self.rows.append(row)
        self._rows_column.addWidget(row)
        return row

    def _rearranged(self) -> None:
        self._stand()
        self.rearranged.emit()
        self.changed.emit()

    def _stand(self) -> None:
        for place, row in enumerate(self.rows):
            row.stand(place, len(self.rows))
