# SPDX-License-Identifier: EUPL-1.2
"""Fields for text that show what is wrong with them underneath."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from accordi_desktop.ui.widgets.labels.marks import mark
from accordi_desktop.ui.widgets.labels.plain_label import PlainLabel


class _Troubled(QWidget):
    """An editor with a line for its problem; the next change clears it."""

    changed = Signal()

    def __init__(self, edit: QLineEdit | QPlainTextEdit, name: str) -> None:
        super().__init__()
        edit.setAccessibleName(name)
        self._problem = PlainLabel(role="error")
        self._problem.hide()
        self._editor = edit
        self.setFocusProxy(edit)
        edit.textChanged.connect(self._clear)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(edit)
        column.addWidget(self._problem)

    def problem(self) -> str:
        """What is wrong, in words."""
        return self._problem.text()

    def setProblem(self, text: str) -> None:
        """Show what is wrong, or nothing."""
        self._problem.setText(text)
        self._problem.setVisible(bool(text))
        self._editor.setAccessibleDescription(text)
        mark(self._editor, "invalid", bool(text))

    def _clear(self) -> None:
        self.setProblem("")
        self.changed.emit()


class LineField(_Troubled):
    """One line of text."""

    def __init__(self, name: str, text: str = "") -> None:
        self.edit = QLineEdit(text)
        super().__init__(self.edit, name)

    def value(self) -> str:
        """What was typed, without blanks around it."""
        return self.edit.text().strip()


class _LowEdit(QPlainTextEdit):
    """As high as its few lines ask for."""

    def __init__(self, lines: int) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        height = self.fontMetrics().lineSpacing() * lines + 18
        self.setFixedHeight(height)

    def sizeHint(self) -> QSize:
        """Wide enough for a sentence."""
        return QSize(320, self.height())


class TextField(_Troubled):
    """A few lines of plain text; Tab leaves it."""

    def __init__(self, name: str, text: str = "", lines: int = 3) -> None:
        self.edit = _LowEdit(lines)
        self.edit.setPlainText(text)
        super().__init__(self.edit, name)

    def value(self) -> str:
        """What was typed, without blanks around it."""
        return self.edit.toPlainText().strip()
