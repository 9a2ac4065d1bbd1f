# SPDX-License-Identifier: EUPL-1.2
"""The second folder for backups: shown, chosen, given up."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from accordi_desktop.backup.second_folder import check_folder
from accordi_desktop.model.errors import BackupError
from accordi_desktop.ui.theme.style import GAP
from accordi_desktop.ui.widgets.buttons.buttons import push_button
from accordi_desktop.ui.widgets.labels.elided_label import ElidedLabel
from accordi_desktop.ui.widgets.labels.plain_label import PlainLabel

if TYPE_CHECKING:
    from accordi_desktop.ui.context.context import AppContext


class SecondFolder(QWidget):
    """Holds the folder that passed its check; `changed` is emitted when another did."""

    changed = Signal()

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._chosen = context.settings.backup_folder
        self._place = ElidedLabel()
        self.problem = PlainLabel(role="error")
        self.choose_button = push_button(self.tr("Choose…"), self._ask)
        self.remove_button = push_button(self.tr("None"), lambda: self.choose(None))
        self.remove_button.setAccessibleName(self.tr("No second folder"))
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        caption = PlainLabel(self.tr("Second folder"))
        caption.setMinimumWidth(110)
        row.addWidget(caption)
        row.addWidget(self._place, 1)
        for button in (self.choose_button, self.remove_button):
            button.setAutoDefault(False)
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row)
        column.addWidget(self.problem)
        self._show("")

    def value(self) -> str:
        """The folder, as settings keep it; empty for none."""
        return self._chosen

    def choose(self, folder: Path | None) -> None:
        """Take a folder that can be written, or none."""
        try:
            if folder is not None:
                check_folder(folder)
        except BackupError as error:
            self._show(self._context.words.error(error))
            return
        self._chosen = str(folder) if folder is not None else ""
        self._show("")
        self.changed.emit()

    def _ask(self) -> None:
        before = Path(self._chosen) if self._chosen else None
        self._context.prompts.ask_folder(self, self.tr("Second folder for backups"), self.choose, before)

    def _show(self, problem: str) -> None:
        self._place.setText(
            self._chosen or self.tr("none (a stick or a network folder helps when the disk breaks)")
        )
        self.remove_button.setVisible(bool(self._chosen))
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))
