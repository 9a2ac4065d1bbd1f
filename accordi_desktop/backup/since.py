# SPDX-License-Identifier: EUPL-1.2
"""What was changed after a backup: read from a file that may be damaged, as far as it can be."""

import json
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from accordi_desktop.register.views import StepLabel
from accordi_desktop.storage.plain import plain_connection


@dataclass(frozen=True, slots=True)
class LaterChange:
    """One revision that the backup does not have."""

    at: str
    author: str
    step: StepLabel


def changes_since(register: Path, revision: int) -> tuple[LaterChange, ...] | None:
    """The revisions after that one, oldest first; None where the file does not tell."""
    try:
        with closing(plain_connection(register)) as connection:
            rows = connection.execute(
                "SELECT at, author, id, kind, args_json FROM revision WHERE id > ? ORDER BY id", (revision,)
            ).fetchall()
            return tuple(
                LaterChange(str(at), str(author), StepLabel(number, str(kind), json.loads(args)))
                for at, author, number, kind, args in rows
            )
    except (sqlite3.Error, OSError, ValueError, TypeError):
        return None
