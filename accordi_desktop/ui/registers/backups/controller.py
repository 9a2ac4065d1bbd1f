# SPDX-License-Identifier: EUPL-1.2
"""The window's part in keeping the register safe: daily backups, a sign when they fail, restores."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from accordi_desktop.model.errors import AccordiError
from accordi_desktop.ui.widgets.message_bar import MessageBar

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from accordi_desktop.backup.backups import BackupService
    from accordi_desktop.backup.folder import Backup
    from accordi_desktop.backup.restore import RestoreResult
    from accordi_desktop.ui.context.context import AppContext
    from accordi_desktop.ui.context.tasks import Progress
    from accordi_desktop.ui.registers.backups.damaged_dialog import DamagedDialog, RecoveryOptions
    from accordi_desktop.ui.registers.register_opener import RegisterFactory, RegisterOpener

_LOOK_MS = 30 * 60_000


class BackupController(QObject):
    """`sign` stands in the window as long as backups fail."""

    def __init__(
        self, context: AppContext, openers: RegisterFactory, opening: RegisterOpener, window: QWidget
    ) -> None:
        super().__init__(window)
        self.sign = MessageBar()
        self._context = context
        self._openers = openers
        self._opening = opening
        self._window = window
        self._shown_text = ""
        context.register_changed.connect(self._begin)
        context.changed.connect(self.show_failure)
        opening.lost.connect(self._offer_mending)
        # A window may stay open for days.
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self._make_daily)
        self._timer.start()

    @property
    def backup_service(self) -> BackupService | None:
        """The backup service of the open register; None for the sample and a read-only register."""
        register = self._context.register
        if register is None or not register.backups.enabled or self._openers.backup_service is None:
            return None
        return self._openers.backup_service(register.path)

    def open_backups(self) -> None:
        """Show the backups of the open register."""
        from accordi_desktop.ui.registers.backups.dialog import open_backups  # noqa: PLC0415

        if (backup_service := self.backup_service) is not None:
            dialog = open_backups(self._context, backup_service, self._window)
            dialog.restore_requested.connect(self.restore)
            dialog.finished.connect(self._look_again)

    def restore(self, backup: Backup) -> None:
        """Put a backup back in the place of the open register, and open it."""
        backup_service = self.backup_service
        if backup_service is not None:
            self._submit(backup_service, backup)

    def copy_to_second(self) -> None:
        """Have the newest backup in the second folder too: it may just have been chosen."""
        backup_service = self.backup_service
        if backup_service is None:
            return

        self._context.run(backup_service.copy_to_second, lambda _nothing: self._look_again(), owner=self)

    def show_failure(self) -> None:
        """Show or hide the sign; what the user has put away comes back at the next look of the clock."""
        backup_service = self.backup_service
        last_failure = backup_service.last_failure.error if backup_service is not None else None
        text = self._context.words.error(last_failure) if last_failure is not None else ""
        if not text:
            self.sign.dismiss()
        elif text != self._shown_text:
            self.sign.warn(text, self.tr("Backups…"), self.open_backups)
        self._shown_text = text

    def _look_again(self) -> None:
        self._shown_text = ""
        self.show_failure()

    def _begin(self) -> None:
        self._look_again()
        self._make_daily()

    def _make_daily(self) -> None:
        backup_service = self.backup_service
        if backup_service is None:
            return

        def work(progress: Progress) -> None:
            backup_service.make_daily(progress)

        self._context.run(work, lambda _nothing: self._look_again(), owner=self)

    def _offer_mending(self, path: Path, code: str) -> None:
        if self._openers.backup_service is None:
            return
        from accordi_desktop.ui.registers.backups.damaged_dialog import RecoveryOptions  # noqa: PLC0415

        backup_service = self._openers.backup_service(path)

        def look(_progress: Progress) -> RecoveryOptions:
            backup = backup_service.last_good()
            return RecoveryOptions(
                path, code, backup, backup_service.changes_since(backup) if backup else None
            )

        def offer(options: RecoveryOptions) -> None:
            # Where a file is gone there is nothing to put a copy in the place of.
            if options.backup is not None or code == "file_damaged":
                self._open_damaged(backup_service, options)

        self._context.run(look, offer, owner=self)

    def _open_damaged(self, backup_service: BackupService, options: RecoveryOptions) -> None:
        from accordi_desktop.ui.registers.backups.damaged_dialog import open_damaged  # noqa: PLC0415

        dialog = open_damaged(self._context, options, self._window)
        dialog.restore_requested.connect(partial(self._submit, backup_service))
        dialog.file_chosen.connect(partial(self._look_at_file, backup_service, options, dialog))

    def _look_at_file(
        self, backup_service: BackupService, options: RecoveryOptions, dialog: DamagedDialog, file: Path
    ) -> None:
        """Offer a file that the user found, or say why it is of no use."""

        def look(_progress: Progress) -> RecoveryOptions:
            backup = backup_service.backup_from(file)
            return replace(options, backup=backup, changes=backup_service.changes_since(backup), chosen=True)

        def offer(found: RecoveryOptions) -> None:
            dialog.accept()
            self._open_damaged(backup_service, found)

        def failed(error: AccordiError) -> None:
            dialog.show_fault(self._context.words.error(error))

        self._context.run(look, offer, failed, owner=dialog)

    def _submit(self, backup_service: BackupService, backup: Backup) -> None:
        self._opening.queue.submit(partial(self._put_back, backup_service, backup))

    def _put_back(self, backup_service: BackupService, backup: Backup) -> None:
        self._opening.queue.hold()
        register = self._context.register
        if register is not None and register.path == backup_service.register:
            self._context.use(None)
        else:
            register = None

        def work(progress: Progress) -> RestoreResult:
            if register is not None:
                register.close()
            return backup_service.restore(backup, progress)

        def done(replaced: RestoreResult) -> None:
            self._opening.reopen(backup_service.register, then=lambda: self._tell(replaced))

        def failed(error: Exception) -> None:
            if register is None:
                self._opening.queue.release()
            if not isinstance(error, AccordiError):
                raise error
            text = self._context.words.error(error)
            if register is None:
                self._context.failed.emit(text)
            else:
                self._opening.reopen(backup_service.register, then=lambda: self._context.failed.emit(text))

        self._context.tasks.run(work, done, failed, owner=self)

    def _tell(self, replaced: RestoreResult) -> None:
        if replaced.quarantined_file is not None:
            said = self.tr("The backup was restored. The damaged file is kept as {name}.")
            self._context.message.emit(said.format(name=replaced.quarantined_file.name))
        else:
            self._context.message.emit(
                self.tr("The backup was restored. What was there before is a backup too.")
            )
