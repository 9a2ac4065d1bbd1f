# SPDX-License-Identifier: EUPL-1.2
"""A heading that folds what is under it."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from accordi_desktop.ui.theme.icons import SMALL, icon
from accordi_desktop.ui.theme.style import GAP, GRID


class Section(QWidget):
    """A collapsible part of a pane: put widgets into `column`, small buttons into the header."""

    toggled = Signal(bool)

    def __init__(self, title: str, parent: QWidget | None = None, *, expanded: bool = True) -> None:
        super().__init__(parent)
        self.header = QPushButton(title)
        self.header.setProperty("sectionHeader", True)
        self.header.setCheckable(True)
        self.header.setIconSize(QSize(SMALL, SMALL))
        self.header.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.header.toggled.connect(self._fold)
        self._row = QHBoxLayout()
        self._row.setSpacing(GRID)
        self._row.addWidget(self.header, 1)
        self._body = QWidget()
        self.column = QVBoxLayout(self._body)
        self.column.setContentsMargins(3 * GAP, GRID, 0, GAP)
        self.column.setSpacing(GAP)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addLayout(self._row)
        outer.addWidget(self._body)
        self.header.setChecked(expanded)
        self._fold(expanded)

    def setTitle(self, title: str) -> None:
        """Change the heading."""
        self.header.setText(title)

    def addHeaderWidget(self, widget: QWidget) -> None:
        """Put a small button at the right of the heading."""
        self._row.addWidget(widget)

    def isExpanded(self) -> bool:
        """Whether the body shows."""
        return self.header.isChecked()

    def setExpanded(self, expanded: bool) -> None:
        """Fold or unfold."""
        self.header.setChecked(expanded)

    def _fold(self, expanded: bool) -> None:
        self._body.setVisible(expanded)
        self.header.setIcon(icon("chevron-down" if expanded else "chevron-right"))
        self.header.setAccessibleDescription(self.tr("expanded") if expanded else self.tr("collapsed"))
        self.toggled.emit(expanded)
