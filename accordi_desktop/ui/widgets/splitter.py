# SPDX-License-Identifier: EUPL-1.2
"""Two parts side by side, with a divider to be dragged between them."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QSplitterHandle, QWidget


class Splitter(QSplitter):
    """No part can be dragged away; each divider has a name."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setChildrenCollapsible(False)

    def createHandle(self) -> QSplitterHandle:
        """A divider that says what it is."""
        handle = super().createHandle()
        handle.setAccessibleName(self.tr("Divider"))
        return handle
