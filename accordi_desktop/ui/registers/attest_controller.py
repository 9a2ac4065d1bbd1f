# SPDX-License-Identifier: EUPL-1.2
"""Attesting the history of the open register, and saying which earlier attestations it fits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from accordi_desktop.ui.context.context import AppContext
    from accordi_desktop.ui.context.tasks import Progress
    from accordi_desktop.ui.registers.register_opener import RegisterFactory


class AttestController(QObject):
    """Asks for a folder, writes the attestation there, and shows what the history fits."""

    def __init__(self, context: AppContext, factory: RegisterFactory, window: QWidget) -> None:
        super().__init__(window)
        self._context = context
        self._factory = factory
        self._window = window

    def ask(self) -> None:
        """Let the user choose the folder."""
        self._context.prompts.ask_folder(self._window, self.tr("Attest the history"), self._attest)

    def _attest(self, folder: Path) -> None:
        register, words = self._context.register, self._context.words
        if register is None:
            return
        service = self._factory.backup_service if register.backups.enabled else None

        def work(_progress: Progress) -> list[str]:
            from accordi_desktop.backup.attestations import keep_attestation, kept_attestations  # noqa: PLC0415 - as below
            from accordi_desktop.printing.attestation import write_attestation  # noqa: PLC0415 - sets a page
            from accordi_desktop.wording.subjects.attestation import fit_lines  # noqa: PLC0415 - as above

            made = register.history.attestation(register.calendar.today)
            files = write_attestation(made, folder, words, request=True)
            lines = [words.text("attest.written", folder=folder), *(f"    {file.name}" for file in files)]
            if service is None:
                return lines
            kept = service(register.path).attestations
            keep_attestation(kept, files[0])
            found = dict(kept_attestations(kept))
            fitting = register.history.fitting(list(found.values()))
            return [*lines, "", *fit_lines(zip(found, found.values(), fitting, strict=True), words)]

        self._context.run(work, self._tell, owner=self)

    def _tell(self, lines: list[str]) -> None:
        from accordi_desktop.ui.registers.text_dialog import AttestDialog  # noqa: PLC0415

        AttestDialog(lines, self._window).open()
