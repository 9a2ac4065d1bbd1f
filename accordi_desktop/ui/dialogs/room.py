# SPDX-License-Identifier: EUPL-1.2
"""How large a dialog of wrapped sentences must be: Qt asks its labels for one line only."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog


def room_for_text(dialog: QDialog, size: QSize, width: int) -> QSize:
    """At least that wide, and as high as the wrapped texts are then."""
    wide, layout = size.expandedTo(QSize(width, 0)), dialog.layout()
    if layout is None or not layout.hasHeightForWidth():
        return wide
    return wide.expandedTo(QSize(0, layout.totalHeightForWidth(wide.width())))
