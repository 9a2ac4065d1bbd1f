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

    from accordi_desktop.backup.folder import Backup
    from accordi_desktop.backup.keeper import Keeper
    from accordi_desktop.backup.restoring import Replaced
    from accordi_desktop.ui.desk import Desk
    from accordi_desktop.ui.dialogs.damaged import DamagedDialog, Remains
    from accordi_desktop.ui.opening import Openers, Opening
    from accordi_desktop.ui.tasks import Progress

_LOOK_MS = 30 * 60_000


class Safekeeping(QObject):
    """`sign` stands in the window as long as backups fail."""

    def __init__(self, desk: Desk, openers: Openers, opening: Opening, window: QWidget) -> None:
        super().__init__(window)
        self.sign = MessageBar()
        self._desk = desk
        self._openers = openers
        self._opening = opening
        self._window = window
        self._told = ""
        desk.register_changed.connect(self._begin)
        desk.changed.connect(self.look_for_trouble)
        opening.lost.connect(self._offer_mending)
        # A window may stay open for days.
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self._make_daily)
        self._timer.start()

    @property
    def keeper(self) -> Keeper | None:
        """Who keeps the backups of the open register; None for the sample and what is read-only."""
        register = self._desk.register
        if register is None or not register.is_kept or self._openers.keeper is None:
            return None
        return self._openers.keeper(register.path)

    def open_backups(self) -> None:
        """Show the backups of the open register."""
        from accordi_desktop.ui.dialogs.backups import open_backups  # noqa: PLC0415

        if (keeper := self.keeper) is not None:
            dialog = open_backups(self._desk, keeper, self._window)
            dialog.restore_requested.connect(self.restore)
            dialog.finished.connect(self._look_again)

    def restore(self, backup: Backup) -> None:
        """Put a backup back in the place of the open register, and open it."""
        keeper = self.keeper
        if keeper is not None:
            self._submit(keeper, backup)

    def copy_to_second(self) -> None:
        """Have the newest backup in the second folder too: it may just have been chosen."""
        keeper = self.keeper
        if keeper is None:
            return

        self._desk.tasks.run(keeper.copy_to_second, lambda _nothing: self._look_again(), owner=self)

    def look_for_trouble(self) -> None:
        """Show or hide the sign; what the user has put away comes back at the next look of the clock."""
        keeper = self.keeper
        trouble = keeper.trouble.told if keeper is not None else None
        text = self._desk.words.error(trouble) if trouble is not None else ""
        if not text:
            self.sign.dismiss()
        elif text != self._told:
            self.sign.warn(text, self.tr("Backups…"), self.open_backups)
        self._told = text

    def _look_again(self) -> None:
        self._told = ""
        self.look_for_trouble()

    def _begin(self) -> None:
        self._look_again()
        self._make_daily()

    def _make_daily(self) -> None:
        keeper = self.keeper
        if keeper is None:
            return

        def work(progress: Progress) -> None:
            keeper.make_daily(progress)

        self._desk.tasks.run(work, lambda _nothing: self._look_again(), owner=self)

    def _offer_mending(self, path: Path, code: str) -> None:
        if self._openers.keeper is None:
            return
        from accordi_desktop.ui.dialogs.damaged import Remains  # noqa: PLC0415

        keeper = self._openers.keeper(path)

        def look(_progress: Progress) -> Remains:
            backup = keeper.last_good()
            return Remains(path, code, backup, keeper.changes_since(backup) if backup else None)

        def offer(remains: Remains) -> None:
            # Where a file is gone there is nothing to put a copy in the place of.
            if remains.backup is not None or code == "file_damaged":
                self._open_damaged(keeper, remains)

        self._desk.tasks.run(look, offer, owner=self)

    def _open_damaged(self, keeper: Keeper, remains: Remains) -> None:
        from accordi_desktop.ui.dialogs.damaged import open_damaged  # noqa: PLC0415

        dialog = open_damaged(self._desk, remains, self._window)
        dialog.restore_requested.connect(partial(self._submit, keeper))
        dialog.file_chosen.connect(partial(self._look_at_file, keeper, remains, dialog))

    def _look_at_file(self, keeper: Keeper, remains: Remains, dialog: DamagedDialog, file: Path) -> None:
        """Offer a file that the user found, or say why it is of no use."""

        def look(_progress: Progress) -> Remains:
            backup = keeper.backup_from(file)
            return replace(remains, backup=backup, changes=keeper.changes_since(backup), chosen=True)

        def offer(found: Remains) -> None:
            dialog.accept()
            self._open_damaged(keeper, found)

        def failed(error: Exception) -> None:
            if not isinstance(error, AccordiError):
                raise error
            dialog.show_fault(self._desk.words.error(error))

        self._desk.tasks.run(look, offer, failed, owner=dialog)

    def _submit(self, keeper: Keeper, backup: Backup) -> None:
        self._opening.queue.submit(partial(self._put_back, keeper, backup))

    def _put_back(self, keeper: Keeper, backup: Backup) -> None:
        self._opening.queue.hold()
        register = self._desk.register
        if register is not None and register.path == keeper.register:
            self._desk.use(None)
        else:
            register = None

        def work(progress: Progress) -> Replaced:
            if register is not None:
                register.close()
            return keeper.restore(backup, progress)

        def done(replaced: Replaced) -> None:
            self._opening.reopen(keeper.register, then=lambda: self._tell(replaced))

        def failed(error: Exception) -> None:
            if register is None:
                self._opening.queue.release()
            if not isinstance(error, AccordiError):
                raise error
            text = self._desk.words.error(error)
            if register is None:
                self._desk.failed.emit(text)
            else:
                self._opening.reopen(keeper.register, then=lambda: self._desk.failed.emit(text))

        self._desk.tasks.run(work, done, failed, owner=self)

    def _tell(self, replaced: Replaced) -> None:
        if replaced.aside is not None:
            said = self.tr("The backup was restored. The damaged file is kept as {name}.")
            self._desk.told.emit(said.format(name=replaced.aside.name))
        else:
            self._desk.told.emit(self.tr("The backup was restored. What was there before is a backup too."))
