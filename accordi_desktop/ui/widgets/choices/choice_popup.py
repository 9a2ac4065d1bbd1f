# SPDX-License-Identifier: EUPL-1.2
"""A list of values to tick, with a line to narrow it by typing when it is long."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from accordi_desktop.model.text.fold import fold
from accordi_desktop.ui.theme.style import GAP
from accordi_desktop.ui.widgets.buttons.buttons import push_button
from accordi_desktop.ui.widgets.choices.choice_rows import MOST_ROWS, row_height
from accordi_desktop.ui.widgets.choices.popup import Popup

_LONG = 8
_KEY = Qt.ItemDataRole.UserRole
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


class ChoicePopup(Popup):
    """Emits each tick at once: Space and a click tick and go on, Enter ticks and closes.

    The line it stands on is always one that is shown: a narrowed list stands on its first.
    """

    changed = Signal(frozenset)

    def __init__(
        self, title: str, choices: Sequence[tuple[str, str]], checked: frozenset[str], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(title)
        self.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        self._unlisted = checked - {key for key, _ in choices}
        self.exclusive: frozenset[str] = frozenset()  # of these one at most is ticked
        self.search = QLineEdit(self)
        self.search.setAccessibleName(self.tr("Narrow the list"))
        self.search.setPlaceholderText(self.tr("Type to narrow"))
        self.search.textChanged.connect(self._narrow)
        self.search.installEventFilter(self)
        self.search.setVisible(len(choices) > _LONG)
        self.list = _Ticks(title, narrowed=len(choices) > _LONG)
        for key, label in choices:
            self.list.add(key, label, checked=key in checked)
        self.list.itemChanged.connect(self._ticked)
        self.list.taken.connect(self.close)
        self.list.typed.connect(self._go_on_typing)
        self.list.setFixedHeight(min(len(choices), MOST_ROWS) * row_height(self.fontMetrics().height()) + 2)
        self.list.go_to_first()
        self.clear_button = push_button(self.tr("Clear"), self._clear, kind="flat")
        self.clear_button.setEnabled(bool(checked))
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP, GAP, GAP, GAP)
        for widget in (self.search, self.list, self.clear_button):
            column.addWidget(widget)

    def checked(self) -> frozenset[str]:
        """The keys of the ticked values, with those not in the list."""
        items = (self.list.item(row) for row in range(self.list.count()))
        ticked = (item.data(_KEY) for item in items if item.checkState() is Qt.CheckState.Checked)
        return self._unlisted | frozenset(ticked)

    def open_at(self, corner: QPoint) -> None:
        """Show the list there, moved so that all of it is on the screen."""
        super().open_at(corner)
        first = self.list if self.search.isHidden() else self.search
        first.setFocus(Qt.FocusReason.PopupFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In the line Down goes to the list, and Enter takes the line the list stands on."""
        if watched is self.search and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Down:
                self.list.setFocus(Qt.FocusReason.TabFocusReason)
                return True
            if event.key() in _ENTER:
                self.list.take_current()
                return True
        return super().eventFilter(watched, event)

    def _ticked(self, item: QListWidgetItem) -> None:
        if item.checkState() is Qt.CheckState.Checked and item.data(_KEY) in self.exclusive:
            self._untick(self.exclusive - {item.data(_KEY)})
        self._tell()

    def _untick(self, keys: frozenset[str]) -> None:
        """Untick these without a word."""
        self._unlisted -= keys
        self.list.blockSignals(True)
        for item in map(self.list.item, range(self.list.count())):
            if item.data(_KEY) in keys:
                item.setCheckState(Qt.CheckState.Unchecked)
        self.list.blockSignals(False)

    def _tell(self) -> None:
        keys = self.checked()
        self.clear_button.setEnabled(bool(keys))
        self.changed.emit(keys)

    def _narrow(self, text: str) -> None:
        wanted = fold(text)
        for row in range(self.list.count()):
            item = self.list.item(row)
            item.setHidden(wanted not in fold(item.text()))
        self.list.go_to_first()

    def _go_on_typing(self, text: str) -> None:
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)
        if text:
            self.search.insert(text)
        else:
            self.search.backspace()

    def _clear(self) -> None:
        self._untick(self.checked())
        self._tell()


class _Ticks(QListWidget):
    """Lines ticked by a click anywhere on them, by Space and by Enter.

    `taken` tells of Enter; `typed` of a letter that belongs to the line it is narrowed by, or of an empty
    text for the key that takes one back.
    """

    taken = Signal()
    typed = Signal(str)

    def __init__(self, name: str, *, narrowed: bool) -> None:
        super().__init__()
        self._narrowed = narrowed
        self.setAccessibleName(name)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def go_to_first(self) -> None:
        """Stand on the first line that is shown, or on none."""
        shown = (row for row in range(self.count()) if not self.item(row).isHidden())
        self.setCurrentRow(next(shown, -1))

    def take_current(self) -> None:
        """Tick or untick the line it stands on, and tell that it was taken."""
        if (item := self.currentItem()) is not None:
            self._flip(item)
            self.taken.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        text = event.text()
        if event.key() in _ENTER:
            self.take_current()
        elif self._narrowed and event.key() == Qt.Key.Key_Backspace:
            self.typed.emit("")
        elif self._narrowed and text.strip() and text.isprintable() and not event.modifiers() & _COMMANDS:
            self.typed.emit(text)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        item = self.itemAt(event.position().toPoint())
        before = item.checkState() if item is not None else None
        super().mouseReleaseEvent(event)
        if item is not None and item.checkState() is before and event.button() is Qt.MouseButton.LeftButton:
            self._flip(item)

    def _flip(self, item: QListWidgetItem) -> None:
        ticked = item.checkState() is Qt.CheckState.Checked
        item.setCheckState(Qt.CheckState.Unchecked if ticked else Qt.CheckState.Checked)

    def add(self, key: str, label: str, *, checked: bool) -> None:
        """Put a line at the end."""
        item = QListWidgetItem(label)
        item.setData(_KEY, key)
        item.setFlags(
            Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable
        )
        item.setSizeHint(QSize(0, row_height(self.fontMetrics().height())))
        item.setCheckState(Qt.CheckState.Checked if checked else Qt.CheckState.Unchecked)
        self.addItem(item)
