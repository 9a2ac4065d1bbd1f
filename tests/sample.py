# SPDX-License-Identifier: EUPL-1.2
"""The sample register as the program opens it, from a file that each process of the tests makes only once."""

import tempfile
from collections.abc import Callable
from contextlib import closing
from datetime import date
from functools import cache
from pathlib import Path

from accordi_desktop import bootstrap
from accordi_desktop.register.register import Register
from accordi_desktop.storage.sqlite.backend import sqlite_storage


@cache
def _made_once(author: str | None) -> bytes:
    with (
        tempfile.TemporaryDirectory() as folder,
        closing(bootstrap.open_sample(Path(folder), author=author)) as register,
    ):
        return register.path.read_bytes()


def open_sample(
    folder: Path,
    *,
    clock: Callable[[], date] = date.today,
    language: str = "it",
    author: str | None = None,
) -> Register:
    """As `bootstrap.open_sample`, which has tests of its own."""
    folder.mkdir(parents=True, exist_ok=True)
    path = Path(tempfile.mkdtemp(prefix="sample-", dir=folder)) / "esempio.accordi"
    path.write_bytes(_made_once(author))
    return Register(sqlite_storage(path), clock, author or bootstrap.user_name(), language)
