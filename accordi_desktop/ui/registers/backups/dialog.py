# SPDX-License-Identifier: EUPL-1.2
"""The backups of the register: what is in each, one more now, one put back; and a full check."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QTableView, QWidget

from accordi_desktop.model.enums import BackupReason
from accordi_desktop.ui.forms.progress_line import ProgressLine
from accordi_desktop.ui.forms.second_folder import SecondFolder
from accordi_desktop.ui.registers.backups.model import BackupsModel, moment
from accordi_desktop.ui.theme.style import GAP, padded_column
from accordi_desktop.ui.widgets.buttons.buttons import push_button
from accordi_desktop.ui.widgets.dialogs.dialog import Dialog
from accordi_desktop.ui.widgets.labels.plain_label import PlainLabel
from accordi_desktop.ui.widgets.tables import style_table

if TYPE_CHECKING:
    from pathlib import Path

    from accordi_desktop.backup.backups import BackupService
    from accordi_desktop.backup.folder import Backup
    from accordi_desktop.model.enums import CheckPart
    from accordi_desktop.register.values.faults import Fault
    from accordi_desktop.ui.context.context import AppContext
    from accordi_desktop.ui.context.tasks import Progress

    Found = tuple[tuple[Fault, ...], tuple[Path, ...]]


class BackupsDialog(Dialog):
    """A table and its actions; `restore_requested` emits the backup to restore."""

    restore_requested = Signal(object)

    def __init__(self, context: AppContext, backup_service: BackupService, parent: QWidget) -> None:
        super().__init__(parent)
        self.preferred = QSize(820, 520)
        self.setWindowTitle(self.tr("Backups of “{name}”").format(name=backup_service.register.stem))
        self._context, self._backup_service = context, backup_service
        self.line = ProgressLine(context)
        self.model = BackupsModel(context.words, self)
        self.table = self._table()
        self.make_button = push_button(self.tr("Back up now"), self.make, icon_name="save", kind="primary")
        self.restore_button = push_button(self.tr("Restore…"), self.ask_restore, icon_name="restore")
        self.elsewhere_button = push_button(self.tr("From another folder…"), self._ask_folder)
        self.check_button = push_button(self.tr("Check the register"), self.check, icon_name="verify")
        self.second = SecondFolder(context)
        self._lay_out()
        self.line.busy_changed.connect(self._update)
        self.second.changed.connect(self._keep_second)
        self.table.selectionModel().selectionChanged.connect(self._update)
        self.show_backups()
        self.table.setFocus()

    def show_backups(self) -> None:
        """Read the list anew; the newest is chosen."""
        self.model.show_rows(self._backup_service.folder.backups())
        if self.model.rowCount():
            self.table.selectRow(0)
        else:
            self.line.say(self.tr("There is no backup yet: the first is made when the register is closed."))
        self._update()

    def make(self) -> None:
        """Make a backup now."""

        def done(_backup: Backup) -> None:
            self.show_backups()
            error = self._backup_service.last_failure.error
            made = self.tr("The backup is made and verified.")
            self.line.say(self._context.words.error(error) if error else made)

        self.line.run(
            self.tr("Making a backup…"),
            lambda progress: self._backup_service.make(BackupReason.MANUAL, progress),
            done,
        )

    def check(self) -> None:
        """Look the whole register through."""
        register, words = self._context.register, self._context.words
        if register is None:
            return

        def work(progress: Progress) -> Found:
            def report(part: CheckPart, done: int, total: int) -> None:
                progress(done, total, words.label(part))

            faults = register.check(report)
            return faults, () if faults else self._backup_service.orphaned_files(progress)

        self.line.run(self.tr("Checking…"), work, self._tell_found)

    def ask_restore(self) -> None:
        """Ask before the chosen backup takes the register's place."""
        rows = self.table.selectionModel().selectedRows()
        if rows:
            self._confirm(self.model.rows[rows[0].row()])

    def done(self, result: int) -> None:
        """Cancel the work under way."""
        self.line.stop()
        super().done(result)

    def _confirm(self, backup: Backup) -> None:
        contents = backup.manifest.contents
        text = self.tr("Restore the backup of {when}?").format(when=moment(backup.manifest.made_at))
        informative = self.tr(
            "It holds {agreements} agreements; its last change is of {changed}. "
            "The register as it is now is kept as a backup first, so you can come back to it."
        ).format(agreements=contents.agreements, changed=moment(contents.last_change_at))
        self._context.prompts.confirm(
            self, text, informative, self.tr("Restore"), partial(self._restore, backup)
        )

    def _restore(self, backup: Backup) -> None:
        self.accept()
        self.restore_requested.emit(backup)

    def _ask_folder(self) -> None:
        self._context.prompts.ask_folder(self, self.tr("Folder with backups"), self.show_folder)

    def show_folder(self, folder: Path) -> None:
        """Show the backups of another folder."""
        found = self._backup_service.backups_in(folder)
        if not found:
            self.line.say(self.tr("There are no backups in {folder}.").format(folder=folder))
            return
        self.model.show_rows(found)
        self.table.selectRow(0)
        self.line.say(self.tr("Backups in {folder}").format(folder=folder))

    def _keep_second(self) -> None:
        settings = self._context.settings
        settings.backup_folder = self.second.value()
        try:
            settings.save()
        except OSError as error:
            self.line.say(self._context.words.text("error.io_error", detail=str(error)))
        else:
            self._copy_to_second()

    def _copy_to_second(self) -> None:
        def done(_nothing: None) -> None:
            last_failure = self._backup_service.last_failure.error
            self.line.say(self._context.words.error(last_failure) if last_failure else "")

        self.line.run(self.tr("Copying…"), self._backup_service.copy_to_second, done)

    def _tell_found(self, found: Found) -> None:
        faults, left = found
        if not faults:
            self.line.say(self.tr("The register is in order."))
            if left:
                self._offer_tidying(left)
            return
        words = self._context.words
        self.line.say(self.tr("%n fault(s) found.", "", len(faults)))
        listed = "\n".join(f"{words.label(fault.part)}: {fault.detail}" for fault in faults)
        self._context.prompts.tell(self, self.tr("The register is not in order"), listed)

    def _offer_tidying(self, left: tuple[Path, ...]) -> None:
        words, folder = self._context.words, left[0].parent.parent

        def prune() -> None:
            self.line.say(words.count("leftovers_removed", self._backup_service.prune(left)))

        self._context.prompts.confirm(
            self,
            self.tr("The register is in order."),
            words.count("leftovers", len(left), path=folder),
            self.tr("Remove"),
            prune,
        )

    def _update(self, *_: object) -> None:
        free = not self.line.busy
        for button in (self.make_button, self.elsewhere_button, self.check_button, self.second):
            button.setEnabled(free)
        self.restore_button.setEnabled(free and self.table.selectionModel().hasSelection())

    def _table(self) -> QTableView:
        table = QTableView()
        style_table(table)
        table.setModel(self.model)
        table.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        table.setAccessibleName(self.tr("Backups"))
        header = table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        table.doubleClicked.connect(lambda _index: self.ask_restore())
        return table

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(GAP)
        for button in (self.make_button, self.restore_button, self.elsewhere_button):
            button.setAutoDefault(False)
            top.addWidget(button)
        top.addStretch(1)
        self.check_button.setAutoDefault(False)
        top.addWidget(self.check_button)
        close = push_button(self.tr("Close"), self.reject)
        close.setAutoDefault(False)
        bottom = QHBoxLayout()
        bottom.addWidget(self.line, 1)
        bottom.addWidget(close)
        hint = PlainLabel(
            self.tr("Made when the register is closed, once a day, and before large changes."),
            role="muted",
        )
        column = padded_column(self)
        column.addLayout(top)
        column.addWidget(self.table, 1)
        column.addWidget(hint)
        column.addWidget(self.second)
        column.addLayout(bottom)


def open_backups(context: AppContext, backup_service: BackupService, parent: QWidget) -> BackupsDialog:
    """Show the backups of a register."""
    dialog = BackupsDialog(context, backup_service, parent)
    dialog.open()
    return dialog
