# SPDX-License-Identifier: EUPL-1.2
"""Copy and Select all: of the text that has the keyboard, else of the page in view."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit, QTextEdit

if TYPE_CHECKING:
    from accordi_desktop.ui.window.pages import Pages


def copy(pages: Pages) -> None:
    """Put what is selected on the clipboard."""
    widget = QApplication.focusWidget()
    if isinstance(widget, QLineEdit | QPlainTextEdit | QTextEdit):
        widget.copy()
    elif isinstance(widget, QLabel) and widget.hasSelectedText():
        QGuiApplication.clipboard().setText(widget.selectedText())
    else:
        pages.copy()


def select_all(pages: Pages) -> None:
    """Select the whole text, or all that the page lists."""
    widget = QApplication.focusWidget()
    if isinstance(widget, QLineEdit | QPlainTextEdit | QTextEdit):
        widget.selectAll()
    else:
        pages.select_all()
