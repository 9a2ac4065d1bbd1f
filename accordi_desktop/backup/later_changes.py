# SPDX-License-Identifier: EUPL-1.2
"""The revisions made after a backup, as far as a file that may be damaged can be read."""

import json
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from accordi_desktop.register.values.views import StepLabel
from accordi_desktop.storage.sqlite.raw_connection import raw_connection


@dataclass(frozen=True, slots=True)
class LaterChange:
    """A revision that the backup does not have."""

    at: str
    author: str
    step: StepLabel


_REVISIONS = """
    SELECT later.at, later.author, later.id, later.kind, later.args_json, turned.kind, turned.args_json
    FROM revision AS later LEFT JOIN revision AS turned ON turned.id = later.undoes_id
    WHERE later.id > ? ORDER BY later.id
"""


def changes_since(register: Path, revision: int) -> tuple[LaterChange, ...] | None:
    """The revisions after that number, oldest first; None where the file cannot be read."""
    try:
        with closing(raw_connection(register)) as connection:
            rows = connection.execute(_REVISIONS, (revision,)).fetchall()
            return tuple(LaterChange(str(at), str(author), _label(*step)) for at, author, *step in rows)
    except (sqlite3.Error, OSError, ValueError, TypeError):
        return None


def _label(number: int, kind: object, args: str, undone: object, undone_args: str) -> StepLabel:
    """The label of a revision; of an undo or a redo, that of the revision it undid."""
    if undone is None:
        return StepLabel(number, str(kind), json.loads(args))
    return StepLabel(number, str(undone), json.loads(undone_args), str(kind))
