# SPDX-License-Identifier: EUPL-1.2
"""A line to search with: a magnifying glass before the words, a button behind them that clears."""

from PySide6.QtWidgets import QLineEdit, QToolButton, QWidget

from accordi_desktop.ui.theme.icons import icon
from accordi_desktop.ui.widgets.labels.plain_label import plain_tip


class SearchLine(QLineEdit):
    """Named like its placeholder unless another name is given; each of its inner buttons has a name too."""

    def __init__(self, placeholder: str, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(name or placeholder)
        self.addAction(icon("search", "muted"), QLineEdit.ActionPosition.LeadingPosition)
        for button in self.findChildren(QToolButton):
            button.setAccessibleName(self.accessibleName())
        self.setClearButtonEnabled(True)
        for button in self.findChildren(QToolButton):
            if not button.accessibleName():
                button.setAccessibleName(self.tr("Clear"))
                button.setToolTip(plain_tip(self.tr("Clear")))
