# SPDX-License-Identifier: EUPL-1.2
"""What to search for instead, where nothing is found: a line of buttons, one a proposal."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from accordi_desktop.ui.theme.style import GAP
from accordi_desktop.ui.widgets.buttons.buttons import push_button
from accordi_desktop.ui.widgets.flow_layout import FlowLayout
from accordi_desktop.ui.widgets.labels.plain_label import PlainLabel

_WIDTH = 520


class SimilarSearches(QWidget):
    """Hidden while there is nothing to propose; `chosen` tells the text to search for."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = PlainLabel(self.tr("Did you mean:"), role="muted")
        self._label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._row = QWidget()
        self._row.setMaximumWidth(_WIDTH)
        self._row.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self._flow = FlowLayout(self._row, GAP)
        self._buttons: list[QPushButton] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addWidget(self._label)
        centred = QHBoxLayout()
        centred.addStretch(1)
        centred.addWidget(self._row)
        centred.addStretch(1)
        column.addLayout(centred)
        self.hide()

    def offer(self, texts: Sequence[str]) -> None:
        """Propose these texts instead of those before."""
        for button in self._buttons:
            self._flow.removeWidget(button)
            button.deleteLater()
        self._buttons = [self._button(text) for text in texts]
        self.setVisible(bool(texts))

    def focus_first(self) -> bool:
        """Put the keyboard on the first proposal; False where there is none."""
        if not self._buttons:
            return False
        self._buttons[0].setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def _button(self, text: str) -> QPushButton:
        button = push_button(text.replace("&", "&&"), lambda: self.chosen.emit(text), parent=self._row)
        button.setAccessibleName(self.tr("Search for “%1”").replace("%1", text))
        self._flow.addWidget(button)
        return button
