# SPDX-License-Identifier: EUPL-1.2
"""A dialog that asks for one line of text."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLineEdit, QVBoxLayout, QWidget

from accordi_desktop.ui.theme.style import GAP, MARGIN
from accordi_desktop.ui.widgets.labels.plain_label import PlainLabel


class TextDialog(QDialog):
    """A line of text with OK and Cancel; Qt's own would read rich text in its label."""

    def __init__(self, parent: QWidget, title: str, label: str, text: str) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self._edit = QLineEdit(text)
        self._edit.setMinimumWidth(320)
        caption = PlainLabel(label)
        caption.setBuddy(self._edit)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self._accept = buttons.button(QDialogButtonBox.StandardButton.Ok)
        self._accept.setProperty("kind", "primary")
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self._edit.textChanged.connect(self._judge)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(GAP)
        for widget in (caption, self._edit, buttons):
            column.addWidget(widget)
        self._edit.selectAll()
        self._judge()

    def text(self) -> str:
        """What was typed, without blanks around it."""
        return self._edit.text().strip()

    def _judge(self) -> None:
        self._accept.setEnabled(bool(self.text()))
