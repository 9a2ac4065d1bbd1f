# SPDX-License-Identifier: EUPL-1.2
"""A register that is damaged or gone: what happened, what is left, and the way back."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path  # a field of a dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QWidget

from accordi_desktop.ui.registers.backups.model import moment
from accordi_desktop.ui.theme.style import GAP, padded_column
from accordi_desktop.ui.widgets.buttons.buttons import push_button
from accordi_desktop.ui.widgets.dialogs.dialog import Dialog
from accordi_desktop.ui.widgets.labels.plain_label import PlainLabel

if TYPE_CHECKING:
    from accordi_desktop.backup.folder import Backup
    from accordi_desktop.backup.later_changes import LaterChange
    from accordi_desktop.ui.context.context import AppContext


@dataclass(frozen=True, slots=True)
class RecoveryOptions:
    """What there is of a register: the newest good backup, and the changes after it if they can be read.

    `chosen` tells that the backup is a file the user looked for.
    """

    path: Path
    code: str
    backup: Backup | None
    changes: tuple[LaterChange, ...] | None
    chosen: bool = False


class DamagedDialog(Dialog):
    """Nothing was touched yet.

    `restore_requested` tells that the backup shall take the register's place, `file_chosen` which file the
    user found instead of it.
    """

    restore_requested = Signal(object)
    file_chosen = Signal(Path)

    def __init__(self, context: AppContext, options: RecoveryOptions, parent: QWidget) -> None:
        super().__init__(parent)
        self.preferred = QSize(520, 0)
        self._context, self._options = context, options
        gone = options.code == "file_not_found"
        self.setWindowTitle(self.tr("Register not found") if gone else self.tr("Damaged register"))
        column = padded_column(self)
        column.addWidget(PlainLabel(self._what(gone), role="heading"))
        column.addWidget(PlainLabel(self._why(gone)))
        column.addWidget(PlainLabel(self._offer()))
        self.since = PlainLabel(self._since())
        self.since.setVisible(options.backup is not None)
        column.addWidget(self.since)
        self.changes = self._list()
        if self.changes is not None:
            column.addWidget(self.changes, 1)
        else:
            column.addStretch(1)
        self.fault = PlainLabel(role="error")
        self.fault.hide()
        column.addWidget(self.fault)
        column.addLayout(self._buttons(found=options.backup is not None))

    def show_fault(self, text: str) -> None:
        """Say why the file that was chosen is of no use."""
        self.fault.setText(text)
        self.fault.show()

    def _buttons(self, *, found: bool) -> QHBoxLayout:
        self.restore_button = push_button(
            self.tr("Restore the backup"), self._restore, icon_name="restore", kind="primary"
        )
        self.restore_button.setVisible(found)
        self.search_button = push_button(
            self.tr("Look for a copy…"),
            self._ask_file,
            icon_name="folder-open",
            kind="secondary" if found else "primary",
        )
        cancel = push_button(self.tr("Not now"), self.reject)
        for button in (self.search_button, cancel):
            button.setAutoDefault(False)
        (self.restore_button if found else self.search_button).setDefault(True)
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addWidget(self.search_button)
        row.addStretch(1)
        row.addWidget(cancel)
        row.addWidget(self.restore_button)
        return row

    def _ask_file(self) -> None:
        filters = [self.tr("Register (*.accordi)"), self.tr("All files (*)")]
        self._context.prompts.ask_open_file(self, self.tr("Look for a copy"), filters, self.file_chosen.emit)

    def _what(self, gone: bool) -> str:
        name = self._options.path.name
        if gone:
            return self.tr("“{name}” is no longer in its place").format(name=name)
        return self.tr("“{name}” is damaged").format(name=name)

    def _why(self, gone: bool) -> str:
        if gone:
            return self.tr(
                "The file {path} was moved, renamed or deleted. If you know where it is, open it from there."
            ).format(path=self._options.path)
        return self.tr(
            "The file is not what it was when it was last closed: a fault of the disk, a copy cut short, "
            "or another program. Nothing was changed; the damaged file will be kept beside the register."
        )

    def _offer(self) -> str:
        backup = self._options.backup
        if backup is None:
            return self.tr(
                "There is no backup of it on this computer. If there is a copy elsewhere, on a memory stick "
                "or on another computer, choose it: it will take its place."
            )
        contents = backup.manifest.contents
        if self._options.chosen:
            return self.tr("“{name}” is whole: {agreements} agreements, last change {changed}.").format(
                name=backup.file.name,
                agreements=contents.agreements,
                changed=moment(contents.last_change_at),
            )
        return self.tr(
            "The last good backup is of {when}: {agreements} agreements, last change {changed}."
        ).format(
            when=moment(backup.manifest.made_at),
            agreements=contents.agreements,
            changed=moment(contents.last_change_at),
        )

    def _since(self) -> str:
        if self._options.changes is None:
            return self.tr("What was changed after it cannot be read any more.")
        if not self._options.changes:
            return self.tr("Nothing was changed after it: nothing is lost.")
        return self.tr("Changes made after it, to be made again:")

    def _list(self) -> QListWidget | None:
        if not self._options.changes:
            return None
        found = QListWidget()
        found.setAccessibleName(self.since.text())
        words = self._context.words
        found.addItems(
            [f"{moment(one.at)}  {one.author}: {words.undo_label(one.step)}" for one in self._options.changes]
        )
        return found

    def _restore(self) -> None:
        self.accept()
        self.restore_requested.emit(self._options.backup)


def open_damaged(context: AppContext, options: RecoveryOptions, parent: QWidget) -> DamagedDialog:
    """Open the dialog about a damaged or missing register, with its last good backup."""
    dialog = DamagedDialog(context, options, parent)
    dialog.open()
    return dialog
