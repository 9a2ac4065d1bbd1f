# SPDX-License-Identifier: EUPL-1.2
"""Attach the files of a folder: the plan with its ticks, then backup, copies and one revision."""

from __future__ import annotations

from collections import Counter
from functools import partial
from typing import TYPE_CHECKING

from accordi_desktop.exchange.document_folder.attaching import (
    command_of,
    plan_for,
    release_files,
    store_files,
)
from accordi_desktop.model.errors import AccordiError
from accordi_desktop.ui.context.waiting import behind
from accordi_desktop.ui.exchange.document_folder.model import AGREEMENTS, FILE, KIND, FolderModel
from accordi_desktop.ui.forms.backup_before_change import back_up_first
from accordi_desktop.ui.forms.bulk.bulk_dialog import BulkDialog
from accordi_desktop.ui.widgets.labels.elided_label import ElidedLabel
from accordi_desktop.ui.widgets.labels.plain_label import PlainLabel

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from accordi_desktop.exchange.document_folder.plan import PlannedFile
    from accordi_desktop.register.commands.documents import AttachToMany
    from accordi_desktop.register.register import Register
    from accordi_desktop.ui.context.context import AppContext
    from accordi_desktop.ui.context.tasks import Progress

_WIDTHS = {FILE: 290, AGREEMENTS: 160, KIND: 100}


class AttachFolderDialog(BulkDialog):
    """Files are read and copied behind the window; closing the dialog stops that and leaves nothing."""

    plan: FolderModel

    def __init__(self, context: AppContext, register: Register, folder: Path, parent: QWidget | None) -> None:
        super().__init__(context, register, (), parent, plan=FolderModel(context.words))
        self._folder = folder
        self.setWindowTitle(self.tr("Attach a folder"))
        for column, width in _WIDTHS.items():
            self.table.horizontalHeader().resizeSection(column, width)
        self.summary = PlainLabel(
            self.tr("Each file belongs to the agreement whose reference begins its name or its folder’s."),
            role="muted",
        )
        self.lay_out(
            self.summary, self.tr("What would be attached"), self.tr("Reading and copying the files")
        )
        self.table.setFocus()

    def head(self, _register: Register, _ids: tuple[int, ...]) -> None:
        """Say which folder it is."""
        self.column.addWidget(ElidedLabel(str(self._folder), role="heading"))

    def work(self) -> Callable[[Progress], Sequence[PlannedFile]]:
        """Read the folder."""
        register, folder = self.register, self._folder
        return lambda progress: plan_for(register, folder, progress)

    def work_out(self) -> None:
        """Read the folder, with progress."""
        super().work_out()
        if self._task is not None:
            self._task.progressed.connect(self._progressed)
        self._show_progress()

    def accept_text(self, count: int) -> str:
        """How many files are attached."""
        return self.tr("Attach %n document(s)", "", count)

    def save(self) -> None:
        """Back the register up where many agreements change, then copy the ticked files and attach them."""
        files = self.plan.ticked()
        if self.ready and files:
            self.show_fault("")
            back_up_first(self.context, command_of(files), self, partial(self._store, files))

    def _store(self, files: tuple[PlannedFile, ...]) -> None:
        register = self.register
        self._task = self.context.run(
            lambda progress: store_files(register, files, progress),
            self._attach,
            lambda error: self.show_fault(self.context.words.error(error)),
            progressed=self._progressed,
            ended=self._rest,
            owner=self,
        )
        self._show_progress()
        self.count()

    def _attach(self, command: AttachToMany) -> None:
        if self.execute(command, without_backup=True):
            self.accept()
        else:
            behind(lambda: release_files(self.register, command))

    def _rest(self) -> None:
        self._task = None
        self.progress.hide()
        self.count()

    def _show_plan(self, planned: Sequence[PlannedFile]) -> None:
        super()._show_plan(planned)
        words = self.context.words
        counts = Counter(file.verdict for file in planned)
        parts = [f"{words.text(f'folder_verdict.{verdict}')}: {count}" for verdict, count in counts.items()]
        self.summary.setText(" · ".join(parts) or self.tr("The folder has no files."))
        self.grow()

    def _show_fault(self, error: Exception) -> None:
        self._task = None
        self.progress.hide()
        self.count()
        if not isinstance(error, AccordiError):
            raise error
        self.show_fault(self.context.words.error(error))

    def _show_progress(self) -> None:
        self.progress.setRange(0, 0)
        self.progress.show()

    def _progressed(self, done: int, total: int, _label: str) -> None:
        self.progress.setRange(0, total)
        self.progress.setValue(done)


def open_attach_folder(
    context: AppContext, folder: Path, parent: QWidget | None
) -> AttachFolderDialog | None:
    """Open it over the register in the window; None where none is open."""
    if context.register is None:
        return None
    dialog = AttachFolderDialog(context, context.register, folder, parent)
    dialog.open()
    return dialog
