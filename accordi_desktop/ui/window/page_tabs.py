# SPDX-License-Identifier: EUPL-1.2
"""The pages of the window as tabs, one below the other: to a screen reader too."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QColor,
    QIcon,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QTabBar, QWidget

from accordi_desktop.ui.theme.palette import colours
from accordi_desktop.ui.theme.style import GRID
from accordi_desktop.ui.widgets.input.enter_key import ENTER
from accordi_desktop.ui.widgets.input.wheel import ignore_wheel

ICON_SIDE = 24
_STEPS = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Right: 1,
}
_RADIUS = 6


class PageTabs(QTabBar):
    """A tab for each page action: the checked one is current, a disabled one cannot be chosen.

    `chosen` tells of the action an arrow key moved to, `entered` of one that was clicked or confirmed with
    Enter or Space: the keyboard goes on into its page.
    """

    chosen = Signal(QAction)
    entered = Signal(QAction)

    def __init__(self, pages: Sequence[QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages = tuple(pages)
        self._compact = False
        self._hovered = -1
        self.setAccessibleName(self.tr("Pages"))
        self.setShape(QTabBar.Shape.RoundedWest)
        self.setUsesScrollButtons(False)
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setMouseTracking(True)
        ignore_wheel(self)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click goes on into the page
        self.setIconSize(QSize(ICON_SIDE, ICON_SIDE))
        for action in self._pages:
            self.addTab(action.icon(), action.iconText())
            action.changed.connect(self._follow)
        self._follow()
        self.currentChanged.connect(lambda position: self.chosen.emit(self._pages[position]))
        self.tabBarClicked.connect(self._enter)

    def set_compact(self, compact: bool) -> None:
        """Show icons alone, or icons with their words; the words are then in the tool tips."""
        self._compact = compact
        self.setIconSize(self.iconSize())  # has the tabs laid out anew
        self._follow()

    def size_of_all(self, *, compact: bool) -> QSize:
        """The room all tabs need, with their words or without."""
        metrics = self.fontMetrics()
        widest = max(metrics.horizontalAdvance(self.tabText(position)) for position in range(self.count()))
        return QSize(widest + 2 * GRID, self.count() * self._height(compact=compact))

    def tabSizeHint(self, index: int) -> QSize:
        """As wide as the rail, as high as icon and word."""
        del index
        return QSize(self.width(), self._height(compact=self._compact))

    def minimumTabSizeHint(self, index: int) -> QSize:
        """The same: a tab is never cut."""
        return self.tabSizeHint(index)

    def sizeHint(self) -> QSize:
        """The room for all tabs."""
        return self.size_of_all(compact=self._compact)

    def minimumSizeHint(self) -> QSize:
        """The same: a tab is never cut."""
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrows go from tab to tab, Home and End to the outermost, Enter and Space into the page."""
        key = Qt.Key(event.key())
        if key in _STEPS:
            self._go(
                range(self.currentIndex() + _STEPS[key], self.count() if _STEPS[key] > 0 else -1, _STEPS[key])
            )
        elif key == Qt.Key.Key_Home:
            self._go(range(self.count()))
        elif key == Qt.Key.Key_End:
            self._go(range(self.count() - 1, -1, -1))
        elif key in ENTER or key == Qt.Key.Key_Space:
            self._enter(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The tab under the pointer is lit."""
        super().mouseMoveEvent(event)
        self._hover(self.tabAt(event.position().toPoint()))

    def leaveEvent(self, event: QEvent) -> None:
        """No tab is lit."""
        super().leaveEvent(event)
        self._hover(-1)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the tabs."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for position in range(self.count()):
            self._paint_tab(painter, position, self.tabRect(position).adjusted(0, 2, 0, -2))
        painter.end()

    def _height(self, *, compact: bool) -> int:
        bare = ICON_SIDE + 4 * GRID
        return bare if compact else bare + self.fontMetrics().height() + GRID

    def _go(self, places: range) -> None:
        found = next((position for position in places if self.isTabEnabled(position)), None)
        if found is not None:
            self.setCurrentIndex(found)

    def _enter(self, position: int) -> None:
        if 0 <= position < self.count() and self.isTabEnabled(position):
            self.entered.emit(self._pages[position])

    def _follow(self) -> None:
        """Take over from the actions which one is checked, which can be chosen, and their keys."""
        blocked = self.blockSignals(True)
        for position, action in enumerate(self._pages):
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            self.setTabEnabled(position, action.isEnabled())
            self.setTabToolTip(position, f"{self.tabText(position)} – {keys}" if self._compact else keys)
            if action.isChecked():
                self.setCurrentIndex(position)
        self.blockSignals(blocked)
        self.update()

    def _hover(self, position: int) -> None:
        if position != self._hovered:
            self._hovered = position
            self.update()

    def _paint_tab(self, painter: QPainter, position: int, rect: QRect) -> None:
        tones, current, enabled = colours(), position == self.currentIndex(), self.isTabEnabled(position)
        painter.setPen(Qt.PenStyle.NoPen)
        if current or (enabled and position == self._hovered):
            painter.setBrush(QColor(tones.selection if current else tones.hover))
            painter.drawRoundedRect(rect, _RADIUS, _RADIUS)
        if current:
            painter.setBrush(QColor(tones.accent))
            painter.drawRoundedRect(
                QRect(rect.left(), rect.top() + 2 * GRID, GRID, rect.height() - 4 * GRID), 2, 2
            )
        if current and self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(tones.accent), 2))
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), _RADIUS, _RADIUS)
        spot = QRect(rect.center().x() - ICON_SIDE // 2 + 1, rect.top() + 2 * GRID - 2, ICON_SIDE, ICON_SIDE)
        mode = QIcon.Mode.Selected if current else QIcon.Mode.Normal
        self.tabIcon(position).paint(painter, spot, mode=mode if enabled else QIcon.Mode.Disabled)
        if not self._compact:
            ink = tones.on_selection if current else tones.text if position == self._hovered else tones.muted
            painter.setPen(QColor(ink if enabled else tones.disabled))
            words = QRect(rect.left(), spot.bottom() + 1, rect.width(), rect.bottom() - spot.bottom())
            painter.drawText(words, Qt.AlignmentFlag.AlignCenter, self.tabText(position))
