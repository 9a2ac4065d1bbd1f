# SPDX-License-Identifier: EUPL-1.2
"""A layout that sets widgets side by side and wraps to the next line, as words do."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

_LONG_LINE = 640


class FlowLayout(QLayout):
    """Wraps where the width ends; mirrors where the language runs from right to left."""

    def __init__(self, parent: QWidget | None = None, spacing: int = 8, *, last_at_end: bool = False) -> None:
        """With `last_at_end` the last item stands at the far end of its line."""
        super().__init__(parent)
        self._last_at_end = last_at_end
        self._items: list[QLayoutItem] = []
        self._held: dict[int, int] | None = None  # the greatest height at each width, while it is held
        self.setSpacing(spacing)
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        """Put an item at the end."""
        self._items.append(item)

    def count(self) -> int:
        """How many items there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """The item at a place, None beyond the end."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Take an item out."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Takes no more height than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """The narrower, the taller."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height the lines need, or needed before while it is held."""
        height = self._flow(QRect(0, 0, width, 0), place=False)
        if self._held is not None:
            height = self._held[width] = max(height, self._held.get(width, 0))
        return height

    def hold(self, held: bool) -> None:
        """Become no lower from now on at the same width, or be as low as may be again.

        What stands below would jump up under the eye, and down again with the next letter.
        """
        if held and self._held is None:
            self._held = {self.geometry().width(): self.geometry().height()}
        elif not held and self._held is not None:
            self._held = None
            self.invalidate()

    def setGeometry(self, rect: QRect) -> None:
        """Place the items."""
        super().setGeometry(rect)
        self._flow(rect, place=True)

    def sizeHint(self) -> QSize:
        """All in one line, unless that is very long."""
        shown = [item.sizeHint().width() for item in self._items if not item.isEmpty()]
        width = sum(shown) + self.spacing() * max(len(shown) - 1, 0)
        width = max(min(width, _LONG_LINE), self.minimumSize().width())
        return QSize(width, self.heightForWidth(width))

    def minimumSize(self) -> QSize:
        """As wide as the widest item."""
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def _flow(self, rect: QRect, *, place: bool) -> int:
        y = rect.y()
        for line in self._lines(rect.width()):
            x, height = rect.x(), max(size.height() for _, size in line)
            for item, size in line:
                if self._last_at_end and item is self._items[-1]:
                    x = rect.x() + rect.width() - size.width()
                if place:
                    corner = QPoint(x, y + (height - size.height()) // 2)
                    item.setGeometry(self._mirrored(QRect(corner, size), rect))
                x += size.width() + self.spacing()
            y += height + self.spacing()
        return max(0, y - self.spacing() - rect.y())

    def _lines(self, width: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        """The items of each line with their sizes; one wider than a line is as narrow as it can be."""
        lines: list[list[tuple[QLayoutItem, QSize]]] = []
        left = 0
        for item in self._items:
            widget = item.widget()
            if widget is not None and widget.isHidden():
                continue
            size = item.sizeHint()
            size.setWidth(min(size.width(), max(width, item.minimumSize().width())))
            if not lines or size.width() > left:
                lines.append([])
                left = width
            lines[-1].append((item, size))
            left -= size.width() + self.spacing()
        return lines

    def _mirrored(self, rect: QRect, within: QRect) -> QRect:
        parent = self.parentWidget()
        if parent is None or parent.layoutDirection() is not Qt.LayoutDirection.RightToLeft:
            return rect
        return QRect(within.left() + within.right() - rect.right(), rect.y(), rect.width(), rect.height())
