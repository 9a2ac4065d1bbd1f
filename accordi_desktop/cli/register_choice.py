# SPDX-License-Identifier: EUPL-1.2
"""The register of a command: the one named, a copy of the sample, or the one opened last."""

import argparse
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from accordi_desktop.cli.progress import ConsoleProgress
from accordi_desktop.model.errors import RegisterFileError
from accordi_desktop.settings import Settings
from accordi_desktop.wording import Words

if TYPE_CHECKING:
    from accordi_desktop.register.register import Register

# Commands that a job starts together come one after the other; a window keeps the register longer.
_WAIT_SECONDS = 10


def clock(arguments: argparse.Namespace) -> Callable[[], date]:
    """The clock of the command: a fixed day with --today."""
    today: date | None = arguments.today
    return (lambda: today) if today is not None else date.today


@contextmanager
def chosen_register(arguments: argparse.Namespace, *, writing: bool = False) -> "Iterator[Register]":
    """Open the register for the duration of a command; reading needs no lock."""
    # The database is loaded by the commands that need it, and not before a window shows.
    from accordi_desktop.bootstrap import Access, open_register, open_sample  # noqa: PLC0415

    if arguments.sample:
        with (
            _folder_for_now() as folder,
            closing(open_sample(folder, clock=clock(arguments), language=arguments.language)) as register,
        ):
            yield register
        return
    given = {"clock": clock(arguments), "language": arguments.language, "paths": arguments.paths}
    access = Access.WRITE if writing else Access.READ
    progress = ConsoleProgress(Words(arguments.language))
    with closing(
        open_register(chosen_path(arguments), access=access, progress=progress, wait=_WAIT_SECONDS, **given)
    ) as register:
        yield register


def chosen_path(arguments: argparse.Namespace) -> Path:
    """The file named, or the one opened last; RegisterFileError where there is none, and for the sample."""
    path: Path | None = arguments.register or Settings(arguments.paths.settings).last_register
    if path is None or arguments.sample:
        raise RegisterFileError("no_register")
    return path


@contextmanager
def _folder_for_now() -> Iterator[Path]:
    # A window starts without them.
    import shutil  # noqa: PLC0415
    import tempfile  # noqa: PLC0415

    try:
        folder = Path(tempfile.mkdtemp(prefix="accordi-"))
    except OSError as error:
        raise RegisterFileError("cannot_write", path=tempfile.gettempdir()) from error
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)
