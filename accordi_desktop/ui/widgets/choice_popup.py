# SPDX-License-Identifier: EUPL-1.2
"""A list of values to tick, with a line to narrow it by typing when it is long."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from accordi_desktop.model.fold import fold
from accordi_desktop.ui.theme.style import GAP
from accordi_desktop.ui.widgets.buttons import push_button

_LONG = 8
_ROW = 28
_SHOWN = 10
_KEY = Qt.ItemDataRole.UserRole


class ChoicePopup(QFrame):
    """Tells of each tick at once; closes on Esc and on a click elsewhere, and dies then."""

    changed = Signal(frozenset)

    def __init__(
        self, title: str, choices: Sequence[tuple[str, str]], checked: frozenset[str], parent: QWidget
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("popup", True)
        self.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        self.setAccessibleName(title)
        self._unlisted = checked - {key for key, _ in choices}
        self.search = QLineEdit()
        self.search.setAccessibleName(self.tr("Narrow the list"))
        self.search.setPlaceholderText(self.tr("Type to narrow"))
        self.search.textChanged.connect(self._narrow)
        self.search.setVisible(len(choices) > _LONG)
        self.list = _Ticks(title)
        for key, label in choices:
            self.list.add(key, label, checked=key in checked)
        self.list.itemChanged.connect(self._tell)
        self.list.setFixedHeight(min(len(choices), _SHOWN) * _ROW + GAP)
        if self.list.count():
            self.list.setCurrentRow(0)
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
        self.adjustSize()
        room = self.screen().availableGeometry()
        x = max(room.left(), min(corner.x(), room.right() - self.width()))
        y = max(room.top(), min(corner.y(), room.bottom() - self.height()))
        self.move(x, y)
        self.show()
        first = self.list if self.search.isHidden() else self.search
        first.setFocus(Qt.FocusReason.PopupFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes; Down goes from the line to the list."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        elif event.key() == Qt.Key.Key_Down and self.search.hasFocus():
            self.list.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            super().keyPressEvent(event)

    def _tell(self) -> None:
        keys = self.checked()
        self.clear_button.setEnabled(bool(keys))
        self.changed.emit(keys)

    def _narrow(self, text: str) -> None:
        wanted = fold(text)
        for row in range(self.list.count()):
            item = self.list.item(row)
            item.setHidden(wanted not in fold(item.text()))

    def _clear(self) -> None:
        self._unlisted = frozenset()
        self.list.blockSignals(True)
        for row in range(self.list.count()):
            self.list.item(row).setCheckState(Qt.CheckState.Unchecked)
        self.list.blockSignals(False)
        self._tell()


class _Ticks(QListWidget):
    """A list whose lines are ticked by a click anywhere on them, by Space and by Enter."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentItem() is not None:
            self._flip(self.currentItem())
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
        item = QListWidgetItem(label)
        item.setData(_KEY, key)
        item.setFlags(
            Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable
        )
        item.setSizeHint(QSize(0, _ROW))
        item.setCheckState(Qt.CheckState.Checked if checked else Qt.CheckState.Unchecked)
        self.addItem(item)
