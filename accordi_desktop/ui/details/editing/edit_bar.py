# SPDX-License-Identifier: EUPL-1.2
"""The foot of the form: what keeps it from being saved, what was removed, and how it ends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from accordi_desktop.ui.details.banner import Banner
from accordi_desktop.ui.theme.style import GAP, MARGIN
from accordi_desktop.ui.widgets.buttons.buttons import push_button
from accordi_desktop.ui.widgets.labels.plain_label import PlainLabel

if TYPE_CHECKING:
    from collections.abc import Callable


class EditBar(QFrame):
    """Always in sight while one edits."""

    save_requested = Signal()
    save_and_new_requested = Signal()
    discard_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fault = PlainLabel(role="error")
        self._fault.hide()
        self.removed = Banner(kind="info", closes=True)
        self.save_button = push_button(
            self.tr("Save"), self.save_requested.emit, icon_name="save", kind="primary"
        )
        self.removed.closed.connect(self.save_button.setFocus)
        self.save_and_new_button = push_button(self.tr("Save and new"), self.save_and_new_requested.emit)
        self.save_and_new_button.setToolTip(self.tr("Save, and begin the next agreement (Ctrl+Shift+S)"))
        self.discard_button = push_button(self.tr("Discard"), self.discard_requested.emit, kind="flat")
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addWidget(self.save_button)
        row.addWidget(self.save_and_new_button)
        row.addWidget(self.discard_button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, GAP, MARGIN, GAP)
        column.setSpacing(GAP)
        column.addWidget(self.removed)
        column.addWidget(self._fault)
        column.addLayout(row)

    def say(self, text: str) -> None:
        """Say what is wrong, or nothing."""
        self._fault.setText(text)
        self._fault.setVisible(bool(text))

    def text(self) -> str:
        """What the bar says."""
        return self._fault.text()

    def offer_row(self, words: str, put_back: Callable[[], object]) -> None:
        """Offer to put a removed row back, by its words; without words there is none."""
        text = self.tr("Removed: {row}").format(row=words) if words else ""
        self.removed.say(text, "info", self.tr("Undo"), put_back)

    def set_dirty(self, dirty: bool) -> None:
        """With nothing to lose, one closes; with something, one discards."""
        self.discard_button.setText(self.tr("Discard changes") if dirty else self.tr("Cancel"))
