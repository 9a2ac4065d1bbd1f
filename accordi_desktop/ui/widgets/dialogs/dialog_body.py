# SPDX-License-Identifier: EUPL-1.2
"""The middle of a dialog: a column that scrolls where the screen is too small for it."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from accordi_desktop.ui.theme.style import GAP

_LEAST_HEIGHT = 120


class DialogBody(QScrollArea):
    """Asks for the size of its column; `rearranged` is emitted when the column may need more."""

    rearranged = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        content = QWidget()
        self.column = QVBoxLayout(content)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(GAP)
        self.setWidget(content)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def sizeHint(self) -> QSize:
        """The room the column needs, with a scroll bar beside it."""
        return self.column.sizeHint() + QSize(self._bar(), 0)

    def minimumSizeHint(self) -> QSize:
        """As wide as the column has to be; the height can be scrolled."""
        least = self.column.minimumSize()
        return QSize(least.width() + self._bar(), min(least.height(), _LEAST_HEIGHT))

    def hasHeightForWidth(self) -> bool:
        """Wrapped texts are the higher the narrower."""
        return self.column.hasHeightForWidth()

    def heightForWidth(self, width: int) -> int:
        """The height of the column at a width."""
        return self.column.totalHeightForWidth(width)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Emit `rearranged` at a layout request of the column."""
        handled = super().eventFilter(watched, event)
        if watched is self.widget() and event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
            self.rearranged.emit()
        return handled

    def _bar(self) -> int:
        return self.verticalScrollBar().sizeHint().width()
