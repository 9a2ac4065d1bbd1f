# SPDX-License-Identifier: EUPL-1.2
"""A drop-down list that the wheel neither enters nor changes."""

from PySide6.QtCore import QElapsedTimer, QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QHelpEvent, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QFrame,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QToolTip,
    QWidget,
)

from accordi_desktop.ui.theme.style import GRID
from accordi_desktop.ui.widgets.choices.choice_rows import MOST_ROWS, TickedRows, row_height
from accordi_desktop.ui.widgets.choices.popup import round_corners
from accordi_desktop.ui.widgets.dialogs.screens import bounded
from accordi_desktop.ui.widgets.input.wheel import ignore_wheel
from accordi_desktop.ui.widgets.labels.plain_label import plain_tip

_PARTS = QStyle.ComplexControl.CC_ComboBox
_PADDING = 4  # pixels of the list around its rows, as in the style sheet
_AIR = 2  # pixels between the text and the edges of its field
_ROUNDING = 1  # a text may be a part of a pixel wider than its whole pixels


class ComboBox(QComboBox):
    """Takes the focus by Tab and by a click; a wheel over it scrolls its parent.

    A text that is wider than the box ends in …, and is whole in the tool tip. A blank that is typed among
    letters is one of them: only by itself it opens the list.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        ignore_wheel(self)
        self.setItemDelegate(TickedRows(self.currentIndex, self))
        self.setMaxVisibleItems(MOST_ROWS)
        self.currentTextChanged.connect(self.updateGeometry)
        self._since_letter = QElapsedTimer()

    def minimumSizeHint(self) -> QSize:
        """At least as wide as the current text, so that a layout that can gives it a line of its own."""
        least = super().minimumSizeHint()
        return QSize(max(least.width(), self._width_of_text()), least.height())

    def shown_text(self) -> str:
        """The current text as far as there is room."""
        option = self._option()
        room = self._text_rect(option).width() - 2 * _AIR
        return self.fontMetrics().elidedText(self.currentText(), Qt.TextElideMode.ElideRight, room)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Letters go to the line that begins so, blanks between them too."""
        interval = QApplication.styleHints().keyboardInputInterval()
        searching = self._since_letter.isValid() and self._since_letter.elapsed() < interval
        if event.text().strip():
            self._since_letter.restart()
        if event.key() == Qt.Key.Key_Space and searching:
            self._since_letter.restart()
            self._search(event.text())
        else:
            super().keyPressEvent(event)

    def _search(self, text: str) -> None:
        """Go on with the search that letters began, as the box does by itself for any sign but a blank."""
        view = self.view()
        view.setCurrentIndex(
            self.model().index(self.currentIndex(), self.modelColumn(), self.rootModelIndex())
        )
        view.keyboardSearch(text)
        if view.currentIndex().isValid():
            self.setCurrentIndex(view.currentIndex().row())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The box with what there is room for."""
        option = self._option()
        option.currentText = self.shown_text()
        painter = QStylePainter(self)
        painter.drawComplexControl(_PARTS, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        painter.end()

    def event(self, event: QEvent) -> bool:
        """Under the mouse the whole text, where it is cut."""
        if isinstance(event, QHelpEvent) and self.shown_text() != self.currentText():
            QToolTip.showText(event.globalPos(), plain_tip(self.currentText()), self)
            return True
        return super().event(event)

    def showPopup(self) -> None:
        """Open the list under the box, over it where there is more room: whole rows, in one frame."""
        view = self.view()
        frame = view.window()
        round_corners(frame)
        if isinstance(frame, QFrame):
            frame.setFrameShape(QFrame.Shape.NoFrame)
        super().showPopup()
        row, edges = row_height(view.fontMetrics().height()), 2 * (_PADDING + 1)
        screen = self.screen().availableGeometry()
        box = QRect(self.mapToGlobal(QPoint(0, 0)), self.size())
        below = screen.bottom() - box.bottom() - GRID
        above = box.top() - GRID - screen.top()
        wanted = min(self.count(), self.maxVisibleItems()) * row + edges
        under = below >= min(wanted, above)
        rows = max(1, (min(wanted, below if under else above) - edges) // row)
        scrolls = rows < self.count()
        widest = (
            view.sizeHintForColumn(0)
            + edges
            + (view.verticalScrollBar().sizeHint().width() if scrolls else 0)
        )
        size = QSize(min(max(box.width(), widest), screen.width()), rows * row + edges)
        top = box.bottom() + GRID // 2 if under else box.top() - GRID // 2 - size.height()
        frame.setGeometry(bounded(QRect(QPoint(box.left(), top), size), screen))
        view.scrollTo(view.currentIndex())

    def _width_of_text(self) -> int:
        option = self._option()
        around = self.width() - self._text_rect(option).width()
        return self.fontMetrics().horizontalAdvance(self.currentText()) + around + 2 * _AIR + _ROUNDING

    def _text_rect(self, option: QStyleOptionComboBox) -> QRect:
        return self.style().subControlRect(_PARTS, option, QStyle.SubControl.SC_ComboBoxEditField, self)

    def _option(self) -> QStyleOptionComboBox:
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        return option
