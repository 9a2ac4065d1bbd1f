# SPDX-License-Identifier: EUPL-1.2
"""The program proves itself: everything it is for, once, in a folder with a difficult name."""

import argparse
import logging
import os
import tempfile
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from accordi_desktop.cli.system_libraries import package_of
from accordi_desktop.logs import describe
from accordi_desktop.model.errors import AccordiError
from accordi_desktop.model.partial_date import PartialDate
from accordi_desktop.model.vocabulary import PeriodKind, Side
from accordi_desktop.wording import Words

if TYPE_CHECKING:
    from accordi_desktop.register.register import Register

_TODAY = date(2026, 11, 23)
_log = logging.getLogger(__name__)


class CheckFailedError(Exception):
    """A step did not give what it must."""


class SkippedError(Exception):
    """A step that this machine has no use for."""


def run(arguments: argparse.Namespace, words: Words) -> int:
    """Every step a line; the first that fails ends it with 1."""
    del arguments
    with tempfile.TemporaryDirectory(prefix="accordi ", ignore_cleanup_errors=True) as folder:
        trial = _Trial(Path(folder) / "prova à 成都")
        with closing(trial):
            return 0 if all(_held(name, step, words) for name, step in trial.steps()) else 1


def _held(name: str, step: Callable[[], str], words: Words) -> bool:
    """Take a step and tell how it went."""
    outcome = "passed"
    try:
        detail = step()
    except SkippedError as error:
        outcome, detail = "skipped", str(error)
    except Exception as error:
        _log.error("self-test, step %s: %s", name, describe(error))
        outcome, detail = "failed", words.error(error) if isinstance(error, AccordiError) else repr(error)
    said = words.say(f"cli.step.{name}") + (f": {detail}" if detail else "")
    print(words.say(f"cli.self_test_{outcome}", step=said))
    return outcome != "failed"


class _Trial:
    """One register through its life."""

    def __init__(self, place: Path) -> None:
        self._place = place
        self._open: Register | None = None

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
            ("window", self._window),
        )

    @property
    def register(self) -> "Register":
        """The register of this trial."""
        if self._open is None:
            raise CheckFailedError("no register is open")
        return self._open

    def close(self) -> None:
        """Let go of the files."""
        if self._open is not None:
            self._open.close()

    def _create(self) -> str:
        from accordi_desktop.bootstrap import create_register  # noqa: PLC0415

        self._place.mkdir(parents=True)
        self._open = create_register(self._place / "registro di prova.accordi", clock=lambda: _TODAY)
        return self.register.path.name

    def _save(self) -> str:
        from accordi_desktop.register.commands import CreateAgreement  # noqa: PLC0415
        from accordi_desktop.register.drafts import (  # noqa: PLC0415
            PartyDraft,
            PeriodDraft,
            SignatoryDraft,
            TitleDraft,
        )

        draft = replace(
            self.register.new_draft(),
            titles=(TitleDraft("Memorandum d’intesa"),),
            parties=(PartyDraft("Città di Łódź", Side.COUNTERPART, city="Łódź", country="PL"),),
            signatories=(SignatoryDraft("Nils Ušakovs", "Sindaco"),),
            periods=(PeriodDraft(act_date=PartialDate(2026, 1, 31), months=1),),
        )
        self.register.perform(CreateAgreement(draft))
        end = self.register.sheet(self._id()).term.end
        _expect(end == PartialDate(2026, 2, 28), f"31 January and a month gave {end.edtf}")
        return draft.reference

    def _search(self) -> str:
        from accordi_desktop.register.query import AgreementQuery  # noqa: PLC0415

        for words in ("usakovs lodz", "polonia", "d'intesa"):
            found = self.register.ids(AgreementQuery(text=words, with_past=True))
            _expect(len(found) == 1, f"{words!r} found {len(found)}")
        return "usakovs"

    def _renew(self) -> str:
        command = self.register.prolongation(self._id(), PeriodKind.RENEWAL, PartialDate(2026, 2, 1))
        self.register.perform(replace(command, months=24))
        end = self.register.sheet(self._id()).term.end
        _expect(end == PartialDate(2028, 2, 28), f"the renewal ends {end.edtf}")
        return end.edtf

    def _undo(self) -> str:
        self.register.undo()
        _expect(len(self.register.sheet(self._id()).periods) == 1, "the renewal is still there")
        return ""

    def _print(self) -> str:
        from accordi_desktop.printing.summaries import write_summaries  # noqa: PLC0415

        sheets = self.register.sheets([self._id()])
        (path,) = write_summaries(sheets, self._place, self.register.office, Words("it"), _TODAY)
        _expect(path.read_bytes().startswith(b"%PDF-"), "no PDF was written")
        return path.name

    def _reopen(self) -> str:
        from accordi_desktop.bootstrap import open_register  # noqa: PLC0415

        path = self.register.path
        self.register.close()
        self._open = open_register(path, clock=lambda: _TODAY)
        _expect(self.register.redo_step is not None, "the history is gone")
        return ""

    def _window(self) -> str:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        # Without a display Qt tells of each thing it cannot do there.
        os.environ.setdefault("QT_LOGGING_RULES", "default.warning=false")
        try:
            from accordi_desktop.ui.trial import show_register  # noqa: PLC0415
        except ImportError as error:
            # A machine that only runs commands may lack what a window needs; anything else is a fault.
            if package_of(str(error)) is None:
                raise
            raise SkippedError(str(error)) from error
        _expect(show_register(self.register, self._place) == 1, "the window does not list the agreement")
        return os.environ["QT_QPA_PLATFORM"]

    def _id(self) -> int:
        return self.register.id_of("A-001")


def _expect(held: bool, otherwise: str) -> None:
    if not held:
        raise CheckFailedError(otherwise)
