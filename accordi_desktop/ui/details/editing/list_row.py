# SPDX-License-Identifier: EUPL-1.2
"""One row of a list in the form: its fields, and the buttons that move and remove it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut

from accordi_desktop.ui.theme.style import GAP
from accordi_desktop.ui.widgets.buttons import tool_button
from accordi_desktop.ui.widgets.card import Card

if TYPE_CHECKING:
    from _typeshed import DataclassInstance
    from PySide6.QtWidgets import QWidget

    from accordi_desktop.ui.details.editing.item_form import ItemForm

T = TypeVar("T", bound="DataclassInstance")


class ListRow(Card, Generic[T]):
    """Holds the item it was made from; Ctrl+Shift+Up and Down move it."""

    move_requested = Signal(int)
    remove_requested = Signal()

    def __init__(self, item: T, form: ItemForm) -> None:
        super().__init__()
        self._stored = item
        self.form = form
        self.up_button = tool_button("chevron-up", self.tr("Move up"), lambda: self.move_requested.emit(-1))
        self.down_button = tool_button(
            "chevron-down", self.tr("Move down"), lambda: self.move_requested.emit(1)
        )
        self.remove_button = tool_button("delete", self.tr("Remove"), self.remove_requested.emit)
        for button in (self.up_button, self.down_button, self.remove_button):
            form.head.addWidget(button)
        self.column.setContentsMargins(GAP + 4, GAP, GAP, GAP + 4)
        self.column.addWidget(form)
        for keys, step in (("Ctrl+Shift+Up", -1), ("Ctrl+Shift+Down", 1)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda step=step: self.move_requested.emit(step))

    @property
    def last_stops(self) -> tuple[QWidget, ...]:
        """The buttons: nobody who types on shall land on "Remove"."""
        return self.up_button, self.down_button, self.remove_button

    def item(self) -> T:
        """The item as the fields have it."""
        return self.form.filled(self._stored)

    def stand(self, place: int, count: int) -> None:
        """Know where in the list it stands, to offer only moves there are, and to be told apart."""
        self.up_button.setEnabled(place > 0)
        self.down_button.setEnabled(place < count - 1)
        self.setAccessibleName(str(place + 1))
        for button, text in (
            (self.up_button, self.tr("Move up")),
            (self.down_button, self.tr("Move down")),
            (self.remove_button, self.tr("Remove")),
        ):
            button.setAccessibleName(f"{text} ({place + 1})")
