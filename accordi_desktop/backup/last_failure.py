# SPDX-License-Identifier: EUPL-1.2
"""Trouble with the backups, noted until it is over: it often comes when the window is closed already."""

import json
from contextlib import suppress
from pathlib import Path

from accordi_desktop import atomic_file
from accordi_desktop.model.errors import AccordiError, BackupError


class LastFailure:
    """One note in a file; none means that all is well."""

    def __init__(self, place: Path) -> None:
        self._place = place

    @property
    def told(self) -> BackupError | None:
        """What went wrong the last time."""
        try:
            values = json.loads(self._place.read_text(encoding="utf-8"))
            return BackupError(str(values["code"]), **values["values"])
        except (OSError, ValueError, KeyError, TypeError):
            return None

    def note(self, error: AccordiError) -> None:
        """Remember what went wrong."""
        with suppress(OSError):
            self._place.parent.mkdir(parents=True, exist_ok=True)
            text = json.dumps({"code": error.code, "values": dict(error.values)})
            atomic_file.write(self._place, text.encode("utf-8"))

    def forget(self) -> None:
        """It went well."""
        atomic_file.remove(self._place)
