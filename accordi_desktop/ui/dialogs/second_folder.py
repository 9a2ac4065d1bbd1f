# SPDX-License-Identifier: EUPL-1.2
"""The second folder for backups: shown, chosen, given up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from accordi_desktop.ui.theme.style import GAP
from accordi_desktop.ui.widgets.buttons import push_button
from accordi_desktop.ui.widgets.elided_label import ElidedLabel
from accordi_desktop.ui.widgets.plain_label import PlainLabel

if TYPE_CHECKING:
    from pathlib import Path

    from accordi_desktop.ui.desk import Desk


class SecondFolder(QWidget):
    """Takes effect at once; `changed` tells of it."""

    changed = Signal()
    failed = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._place = ElidedLabel()
        self.choose_button = push_button(self.tr("Choose…"), self._ask)
        self.remove_button = push_button(self.tr("None"), lambda: self.choose(None))
        self.remove_button.setAccessibleName(self.tr("No second folder"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        caption = PlainLabel(self.tr("Second folder"))
        caption.setMinimumWidth(110)
        row.addWidget(caption)
        row.addWidget(self._place, 1)
        for button in (self.choose_button, self.remove_button):
            button.setAutoDefault(False)
            row.addWidget(button)
        self._show()

    def choose(self, folder: Path | None) -> None:
        """Take a folder, or none."""
        settings = self._desk.settings
        before = settings.backup_folder
        settings.backup_folder = str(folder) if folder is not None else ""
        try:
            settings.save()
        except OSError as error:
            settings.backup_folder = before
            self.failed.emit(self._desk.words.say("error.io_error", detail=str(error)))
            return
        self._show()
        self.changed.emit()

    def _ask(self) -> None:
        self._desk.prompts.ask_folder(
            self, self.tr("Second folder for backups"), self.choose, self._desk.settings.second_backups
        )

    def _show(self) -> None:
        chosen = self._desk.settings.backup_folder
        self._place.setText(
            chosen or self.tr("none (a stick or a network folder helps when the disk breaks)")
        )
        self.remove_button.setVisible(bool(chosen))
