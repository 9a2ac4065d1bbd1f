# SPDX-License-Identifier: EUPL-1.2
"""One row of a list in the form: its fields, and a button with what can be done to the row."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QVBoxLayout

from accordi_desktop.ui.theme.style import GRID
from accordi_desktop.ui.widgets.buttons.buttons import push_button, tool_button
from accordi_desktop.ui.widgets.labels.plain_label import PlainLabel

if TYPE_CHECKING:
    from collections.abc import Callable

    from _typeshed import DataclassInstance

    from accordi_desktop.ui.forms.item_form import ItemForm

T = TypeVar("T", bound="DataclassInstance")

TOOLS_WIDTH = 40
"""Pixels at the right of every row; what has no tools keeps them free to end where the rows end."""

MOVE_UP, MOVE_DOWN = QKeySequence("Ctrl+Shift+Up"), QKeySequence("Ctrl+Shift+Down")


class ListRow(QFrame, Generic[T]):
    """Holds the item it was made from. With a `summary` its form is made when somebody opens it."""

    move_requested = Signal(int)
    remove_requested = Signal()
    changed = Signal()
    grown = Signal()

    def __init__(self, item: T, make_form: Callable[[T], ItemForm], summary: str = "") -> None:
        super().__init__()
        self._stored = item
        self._make_form = make_form
        self._form: ItemForm | None = None
        self._position, self._count = 0, 1
        self._captions = True
        self.hidden = PlainLabel(role="muted")
        self.hidden.hide()
        self.tools_button = tool_button("more", "", self.open_tools)
        self.tools_button.setFixedWidth(TOOLS_WIDTH - GRID)
        self._column = QVBoxLayout()
        self._column.setSpacing(GRID)
        self._column.addWidget(self.hidden)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        row.addLayout(self._column, 1)
        row.addWidget(self.tools_button, 0, Qt.AlignmentFlag.AlignBottom)
        self.summary_button = push_button(summary, self.open, icon_name="chevron-right", kind="flat")
        self.summary_button.setProperty("link", True)
        self._column.insertWidget(0, self.summary_button)
        if not summary:
            self.open()

    @property
    def form(self) -> ItemForm:
        """The fields of the row."""
        self.open()
        assert self._form is not None
        return self._form

    @property
    def is_open(self) -> bool:
        """Whether the fields are made."""
        return self._form is not None

    def open(self) -> None:
        """Make the fields and show them in place of the summary."""
        if self._form is not None:
            return
        self._form = self._make_form(self._stored)
        self._form.changed.connect(self._change)
        self._form.grown.connect(self.grown)
        self._form.show_captions(shown=self._captions)
        had_focus = self.summary_button.hasFocus()
        self.summary_button.hide()
        self._column.insertWidget(0, self._form)
        self._form.show()  # now, to take the focus
        self._tell_hidden()
        self.grown.emit()
        if had_focus:
            self._form.first().setFocus()

    def item(self) -> T:
        """The item as the fields have it."""
        return self._stored if self._form is None else self._form.filled(self._stored)

    def is_blank(self) -> bool:
        """Whether nothing was typed or stored in it."""
        return self._form is not None and self._form.is_blank(self._stored)

    def show_captions(self, *, shown: bool) -> None:
        """Show or hide the captions of the fields."""
        self._captions = shown
        if self._form is not None:
            self._form.show_captions(shown=shown)

    def set_position(self, position: int, count: int) -> None:
        """Take the row's index and the number of rows: for its name, and to disable impossible moves."""
        self._position, self._count = position, count
        self.setAccessibleName(str(position + 1))
        name = self.tr("More on row {number}").format(number=position + 1)
        self.tools_button.setAccessibleName(name)
        self.tools_button.setToolTip(name)

    def open_tools(self) -> QMenu:
        """Open the menu of what can be done to the row."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        form = self.form
        if form.ON_DEMAND:
            text = self.tr("&Fewer fields") if form.shows_more() else self.tr("&More fields")
            menu.addAction(text, self.toggle_more)
            menu.addSeparator()
        up = menu.addAction(self.tr("Move &up"), MOVE_UP, lambda: self.move_requested.emit(-1))
        up.setEnabled(self._position > 0)
        down = menu.addAction(self.tr("Move &down"), MOVE_DOWN, lambda: self.move_requested.emit(1))
        down.setEnabled(self._position < self._count - 1)
        menu.addSeparator()
        menu.addAction(self.tr("&Remove"), self.remove_requested.emit)
        menu.popup(self.tools_button.mapToGlobal(QPoint(0, self.tools_button.height())))
        return menu

    def toggle_more(self) -> None:
        """Show the fields on demand with the keyboard in the first of them, or hide them."""
        shown = not self.form.shows_more()
        self.form.show_more(shown=shown)
        self._tell_hidden()
        if shown:
            self.form.first_on_demand().setFocus()

    def _change(self) -> None:
        self._tell_hidden()
        self.changed.emit()

    def _tell_hidden(self) -> None:
        text = self.form.hidden_values(self._stored)
        self.hidden.setText(text)
        self.hidden.setVisible(bool(text))
