# SPDX-License-Identifier: EUPL-1.2
"""Save and discard, always in sight while one edits."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from accordi_desktop.ui.theme.style import GAP, MARGIN
from accordi_desktop.ui.widgets.buttons import push_button
from accordi_desktop.ui.widgets.plain_label import PlainLabel


class EditBar(QFrame):
    """Stands under the form; says what keeps it from being saved."""

    save_requested = Signal()
    discard_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fault = PlainLabel(role="error")
        self._fault.hide()
        self.save_button = push_button(
            self.tr("Save"), self.save_requested.emit, icon_name="save", kind="primary"
        )
        self.discard_button = push_button(self.tr("Discard"), self.discard_requested.emit)
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addWidget(self.save_button)
        row.addWidget(self.discard_button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, GAP, MARGIN, GAP)
        column.setSpacing(GAP)
        column.addWidget(self._fault)
        column.addLayout(row)

    def say(self, text: str) -> None:
        """Say what is wrong, or nothing."""
        self._fault.setText(text)
        self._fault.setVisible(bool(text))

    def text(self) -> str:
        """What the bar says."""
        return self._fault.text()

    def set_dirty(self, dirty: bool) -> None:
        """With nothing to lose, one closes; with something, one discards."""
        self.discard_button.setText(self.tr("Discard changes") if dirty else self.tr("Cancel"))
