# SPDX-License-Identifier: EUPL-1.2
"""A white sheet on the window's grey ground."""

from PySide6.QtWidgets import QFrame, QWidget

from accordi_desktop.ui.theme.style import padded_column


class Card(QFrame):
    """A bordered surface with a column of widgets: add to `column`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self.column = padded_column(self)
