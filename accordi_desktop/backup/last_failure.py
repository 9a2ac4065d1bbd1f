# SPDX-License-Identifier: EUPL-1.2
"""The last failure of a backup, kept in a file: it often comes after the window was closed."""

import json
from contextlib import suppress
from pathlib import Path

from accordi_desktop import atomic_file
from accordi_desktop.model.errors import AccordiError, BackupError


class LastFailure:
    """The failure in one file; without the file there is none."""

    def __init__(self, path: Path) -> None:
        self._path = path

    @property
    def error(self) -> BackupError | None:
        """The failure; None where the last backup went well, or the file cannot be read."""
        try:
            values = json.loads(self._path.read_text(encoding="utf-8"))
            return BackupError(str(values["code"]), **values["values"])
        except (OSError, ValueError, KeyError, TypeError, RecursionError):
            return None

    def note(self, error: AccordiError) -> None:
        """Write the failure to the file; a file that cannot be written is left out."""
        with suppress(OSError):
            self._path.parent.mkdir(parents=True, exist_ok=True)
            text = json.dumps({"code": error.code, "values": dict(error.values)})
            atomic_file.write(self._path, text.encode("utf-8"))

    def forget(self) -> None:
        """Remove the failure."""
        atomic_file.remove(self._path)
