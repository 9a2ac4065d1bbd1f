# SPDX-License-Identifier: EUPL-1.2
"""The steps of the self-test: the life of one register."""

import os
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from accordi_desktop.cli.linux.system_libraries import package_of
from accordi_desktop.model.dates.partial_date import PartialDate
from accordi_desktop.model.enums import BackupReason, PeriodKind, Side
from accordi_desktop.paths import Paths
from accordi_desktop.wording import Words

if TYPE_CHECKING:
    from accordi_desktop.backup.backups import BackupService
    from accordi_desktop.backup.folder import Backup
    from accordi_desktop.register.register import Register

_TODAY = date(2026, 11, 23)


class CheckFailedError(Exception):
    """A step did not have the expected result."""


class SkippedError(Exception):
    """A step does not apply to this machine."""


class SelfTestSteps:
    """The steps of the self-test, in a folder of its own."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._paths = Paths.of(folder / "dati")
        self._open: Register | None = None
        self._backup: Backup | None = None

    def steps(self) -> tuple[tuple[str, Callable[[], str]], ...]:
        """The steps in order: a name for the catalogue, and what to do."""
        return (
            ("create", self._create),
            ("save", self._save),
            ("search", self._search),
            ("renew", self._renew),
            ("undo", self._undo),
            ("print", self._print),
            ("reopen", self._reopen),
            ("backup", self._back_up),
            ("restore", self._restore),
            ("check", self._check),
            ("window", self._window),
        )

    @property
    def register(self) -> "Register":
        """The register of the test."""
        if self._open is None:
            raise CheckFailedError("no register is open")
        return self._open

    def close(self) -> None:
        """Close the files."""
        if self._open is not None:
            self._open.close()

    def _create(self) -> str:
        from accordi_desktop.bootstrap import create_register  # noqa: PLC0415

        self._folder.mkdir(parents=True)
        path = self._folder / "registro di prova.accordi"
        self._open = create_register(path, clock=lambda: _TODAY, paths=self._paths)
        return self.register.path.name

    def _save(self) -> str:
        from accordi_desktop.register.commands.agreements import CreateAgreement  # noqa: PLC0415
        from accordi_desktop.register.values.drafts import PartyDraft, PeriodDraft, SignatoryDraft, TitleDraft  # noqa: PLC0415

        draft = replace(
            self.register.agreements.new_draft(),
            titles=(TitleDraft("Memorandum d’intesa"),),
            parties=(PartyDraft("Città di Łódź", Side.COUNTERPART, city="Łódź", country="PL"),),
            signatories=(SignatoryDraft("Nils Ušakovs", "Sindaco"),),
            periods=(PeriodDraft(act_date=PartialDate(2026, 1, 31), months=1),),
        )
        self.register.perform(CreateAgreement(draft))
        end = self.register.agreements.sheet(self._id()).end
        _expect(end == PartialDate(2026, 2, 28), f"31 January and a month gave {end.edtf}")
        return draft.reference

    def _search(self) -> str:
        for words in ("usakovs lodz", "polonia", "d'intesa"):
            count = len(self._found(words))
            _expect(count == 1, f"{words!r} found {count}")
        return "usakovs"

    def _renew(self) -> str:
        command = self.register.agreements.suggested_renewal(
            self._id(), PeriodKind.RENEWAL, PartialDate(2026, 2, 1)
        )
        self.register.perform(replace(command, months=24))
        end = self.register.agreements.sheet(self._id()).end
        _expect(end == PartialDate(2028, 2, 28), f"the renewal ends {end.edtf}")
        return end.edtf

    def _undo(self) -> str:
        self.register.undo()
        _expect(len(self.register.agreements.sheet(self._id()).periods) == 1, "the renewal is still there")
        return ""

    def _print(self) -> str:
        from accordi_desktop.printing.summaries import write_summaries  # noqa: PLC0415

        sheets = self.register.agreements.sheets([self._id()])
        (path,) = write_summaries(sheets, self._folder, self.register.office.particulars, Words("it"), _TODAY)
        _expect(path.read_bytes().startswith(b"%PDF-"), "no PDF was written")
        return path.name

    def _reopen(self) -> str:
        path = self.register.path
        self.register.close()
        self._open_again(path)
        _expect(self.register.history.redo_step is not None, "the history is gone")
        return ""

    def _back_up(self) -> str:
        self._backup = self._backup_service().make(BackupReason.MANUAL)
        _expect(self._backup.manifest.contents.agreements == 1, "the backup does not hold the agreement")
        return self._backup.file.name

    def _restore(self) -> str:
        from accordi_desktop.register.commands.agreements import DeleteAgreements  # noqa: PLC0415

        if self._backup is None:
            raise CheckFailedError("no backup was made")
        self.register.perform(DeleteAgreements((self._id(),)))
        _expect(not self._found("usakovs"), "the agreement is still listed")
        path, backup_service = self.register.path, self._backup_service()
        self.register.close()
        backup_service.restore(self._backup)
        self._open_again(path)
        _expect(len(self._found("usakovs")) == 1, "the agreement is not back")
        return ""

    def _check(self) -> str:
        faults = self.register.check(lambda _part, _done, _total: None)
        _expect(not faults, "; ".join(fault.detail for fault in faults))
        return ""

    def _backup_service(self) -> "BackupService":
        from accordi_desktop.bootstrap import backup_service_of  # noqa: PLC0415

        return backup_service_of(self.register.path, self._paths)

    def _open_again(self, path: Path) -> None:
        from accordi_desktop.bootstrap import open_register  # noqa: PLC0415

        self._open = open_register(path, clock=lambda: _TODAY, paths=self._paths)

    def _window(self) -> str:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        # Without a display Qt tells of each thing it cannot do there.
        os.environ.setdefault("QT_LOGGING_RULES", "default.warning=false")
        try:
            from accordi_desktop.ui.app.self_test import show_register  # noqa: PLC0415
        except ImportError as error:
            # A machine that only runs commands may lack what a window needs; anything else is a fault.
            if package_of(str(error)) is None:
                raise
            raise SkippedError(str(error)) from error
        _expect(
            show_register(self.register, self._folder) == 1, "the window does not come to list the agreement"
        )
        return os.environ["QT_QPA_PLATFORM"]

    def _found(self, words: str) -> Sequence[int]:
        from accordi_desktop.register.values.lists.query import AgreementQuery  # noqa: PLC0415

        return self.register.agreements.ids(AgreementQuery(text=words, with_past=True))

    def _id(self) -> int:
        return self.register.agreements.id_of("A-001")


def _expect(fulfilled: bool, otherwise: str) -> None:
    if not fulfilled:
        raise CheckFailedError(otherwise)
