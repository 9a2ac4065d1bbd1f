# SPDX-License-Identifier: EUPL-1.2
"""Reads a file of tables in a process of its own, or a table that was pasted."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from accordi_desktop.exchange.reading_process import TooSlowError, answer_of
from accordi_desktop.exchange.tables.cells import Encoding, TableFile
from accordi_desktop.exchange.tables.limits import MAX_SECONDS, TableFileError
from accordi_desktop.exchange.tables.texts import rows_of, sheet_of
from accordi_desktop.exchange.tables.worker import serve
from accordi_desktop.model.progress import Progress, no_progress

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


def read_table_file(
    path: Path,
    progress: Progress = no_progress,
    *,
    encoding: Encoding | None = None,
    separator: str = "",
    serving: Callable[..., None] = serve,
) -> TableFile:
    """The sheets of a file; raises TableFileError where it cannot be read, whatever it does to its reader.

    `progress` is called while the process works; what it raises ends the process.
    """
    try:
        fine, answer = answer_of(serving, (str(path), encoding, separator), progress, MAX_SECONDS)
    except TooSlowError as error:
        raise TableFileError("table_too_slow") from error
    except (EOFError, OSError) as error:
        raise TableFileError("table_unreadable") from error
    if not fine:
        code, values = answer
        raise TableFileError(code, **values)
    found: TableFile = answer
    return found


def read_pasted(text: str, name: str) -> TableFile:
    """A table that was copied from another program; raises TableFileError where it is none."""
    rows, separator = rows_of(text, "\t" if "\t" in text else "")
    if not any(len(row) > 1 for row in rows):
        raise TableFileError("table_not_a_table")
    digest = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
    return TableFile(name, digest, (sheet_of(rows, ""),), None, separator)


def require_unchanged(path: Path, digest: str) -> None:
    """Raise TableFileError where a file is no longer the one that was read."""
    try:
        with path.open("rb") as stream:
            if hashlib.file_digest(stream, "sha256").hexdigest() == digest:
                return
    except OSError as error:
        raise TableFileError("table_gone") from error
    raise TableFileError("table_changed")
