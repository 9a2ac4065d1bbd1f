# SPDX-License-Identifier: EUPL-1.2
"""Widgets side by side in shares of the width, the next line where they would be too narrow."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from accordi_desktop.ui.theme.style import GAP


class ShareLayout(QLayout):
    """All at the top of their line; a line is filled by the shares, none below its least width."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._shares: list[int] = []
        self._least: list[int] = []
        self.setSpacing(GAP)
        self.setContentsMargins(0, 0, 0, 0)

    def addShare(self, part: QWidget | QLayout, share: int, least: int = 0) -> None:
        """Add a widget or a layout that gets that share of its line, and at least as many pixels."""
        if isinstance(part, QLayout):
            self.addChildLayout(part)
            self.addItem(part)
        else:
            self.addWidget(part)
        self._shares[-1], self._least[-1] = share, least

    def addItem(self, item: QLayoutItem) -> None:
        """Put an item at the end."""
        self._items.append(item)
        self._shares.append(1)
        self._least.append(0)

    def count(self) -> int:
        """How many items there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """The item at a place, None beyond the end."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Take an item out."""
        if not 0 <= index < len(self._items):
            return None
        self._shares.pop(index)
        self._least.pop(index)
        return self._items.pop(index)

    def expandingDirections(self) -> Qt.Orientation:
        """As wide as there is room, no taller than needed."""
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:
        """The narrower, the taller."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of all lines."""
        return self._arrange(QRect(0, 0, width, 0), place=False)

    def setGeometry(self, rect: QRect) -> None:
        """Place the items."""
        super().setGeometry(rect)
        self._arrange(rect, place=True)

    def sizeHint(self) -> QSize:
        """All in one line."""
        shown = self._shown()
        width = sum(self._least_width(at) for at, _ in shown) + GAP * max(0, len(shown) - 1)
        return QSize(width, max((_height(item, item.sizeHint().width()) for _, item in shown), default=0))

    def minimumSize(self) -> QSize:
        """As wide as the widest item."""
        widths = [self._least_width(at) for at, _ in self._shown()]
        heights = [item.minimumSize().height() for _, item in self._shown()]
        return QSize(max(widths, default=0), max(heights, default=0))

    def _shown(self) -> list[tuple[int, QLayoutItem]]:
        return [(place, item) for place, item in enumerate(self._items) if not item.isEmpty()]

    def _least_width(self, at: int) -> int:
        return max(self._least[at], self._items[at].minimumSize().width())

    def _arrange(self, rect: QRect, *, place: bool) -> int:
        top = rect.top()
        for line in self._lines(rect.width()):
            widths = _widths([(self._shares[at], self._least_width(at)) for at, _ in line], rect.width())
            heights = [_height(item, width) for (_, item), width in zip(line, widths, strict=True)]
            left = rect.left()
            for (_, item), width, height in zip(line, widths, heights, strict=True):
                if place:
                    item.setGeometry(QRect(left, top, width, height))
                left += width + GAP
            top += max(heights) + GAP
        return max(0, top - GAP - rect.top())

    def _lines(self, width: int) -> list[list[tuple[int, QLayoutItem]]]:
        lines: list[list[tuple[int, QLayoutItem]]] = []
        used = 0
        for place, item in self._shown():
            least = self._least_width(place)
            if lines and used + GAP + least <= width:
                lines[-1].append((place, item))
                used += GAP + least
            else:
                lines.append([(place, item)])
                used = least
        return lines


def _widths(line: list[tuple[int, int]], width: int) -> list[int]:
    """The widths by shares and least widths; what would be below its own gets that, the others the rest."""
    room = width - GAP * (len(line) - 1)
    fixed: dict[int, int] = {}
    while True:
        shares = sum(share for at, (share, _) in enumerate(line) if at not in fixed)
        left = room - sum(fixed.values())
        found = {
            at: fixed.get(at, left * share // shares if shares else 0) for at, (share, _) in enumerate(line)
        }
        narrow = {at: least for at, (_, least) in enumerate(line) if at not in fixed and found[at] < least}
        if not narrow:
            return list(found.values())
        fixed |= narrow


def _height(item: QLayoutItem, width: int) -> int:
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
