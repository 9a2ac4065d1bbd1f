# SPDX-License-Identifier: EUPL-1.2
"""Copy and Select all: of the text that has the keyboard, else of the page in view."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit, QTextEdit

if TYPE_CHECKING:
    from accordi_desktop.ui.window.actions import Actions
    from accordi_desktop.ui.window.pages import Pages


class EditActions(QObject):
    """Connects the two actions of one window."""

    def __init__(self, actions: Actions, pages: Pages) -> None:
        super().__init__(pages)
        self._pages = pages
        actions.copy.triggered.connect(self.copy)
        actions.select_all.triggered.connect(self.select_all)

    def copy(self) -> None:
        """Put what is selected on the clipboard."""
        widget = QApplication.focusWidget()
        if isinstance(widget, QLineEdit | QPlainTextEdit | QTextEdit):
            widget.copy()
        elif isinstance(widget, QLabel) and widget.hasSelectedText():
            QGuiApplication.clipboard().setText(widget.selectedText())
        else:
            self._pages.copy()

    def select_all(self) -> None:
        """Select the whole text, or all that the page lists."""
        widget = QApplication.focusWidget()
        if isinstance(widget, QLineEdit | QPlainTextEdit | QTextEdit):
            widget.selectAll()
        else:
            self._pages.select_all()
