# SPDX-License-Identifier: EUPL-1.2
"""A button whose text ends in … where there is no room for it."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle, QStyleOptionButton, QStylePainter, QWidget

from accordi_desktop.ui.theme.style import GRID
from accordi_desktop.ui.widgets.labels.plain_label import plain_tip

_FRAME = 7 * GRID


class ElidedButton(QPushButton):
    """Shows what fits of a text of the record; the whole of it is in the tool tip and the spoken name."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text.replace("&", "&&"), parent)
        self._whole = text
        self.setAccessibleName(text)
        self.setToolTip(plain_tip(text))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        """As narrow as the room there is."""
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what fits."""
        del event
        option = QStyleOptionButton()
        self.initStyleOption(option)
        room = self.width() - _FRAME - (self.iconSize().width() + GRID if not self.icon().isNull() else 0)
        shown = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideMiddle, room)
        option.text = shown.replace("&", "&&")
        QStylePainter(self).drawControl(QStyle.ControlElement.CE_PushButton, option)
