# SPDX-License-Identifier: EUPL-1.2
"""Where the program keeps data, settings and logs: in the user's folders, or below `--data-dir`."""

from dataclasses import dataclass
from pathlib import Path

_NAME = "Accordi"


@dataclass(frozen=True, slots=True)
class Paths:
    """All places below one folder; on Windows that is the user's local application data."""

    data: Path

    @classmethod
    def of(cls, data_dir: Path | None = None) -> "Paths":
        """The paths of this user, or those below `data_dir`."""
        if data_dir is not None:
            return cls(data_dir)
        from platformdirs import user_data_path  # noqa: PLC0415 - not where the place is given

        return cls(user_data_path(_NAME, appauthor=False, roaming=False))

    @property
    def settings(self) -> Path:
        """The settings the user chose."""
        return self.data / "settings.toml"

    @property
    def window_state(self) -> Path:
        """Sizes and places of windows, panes and columns."""
        return self.data / "window.ini"

    @property
    def log(self) -> Path:
        """The newest log file."""
        return self.data / "logs" / "accordi.log"

    @property
    def samples(self) -> Path:
        """Private copies of the sample register."""
        return self.data / "samples"

    @property
    def backups(self) -> Path:
        """Backups and fingerprints, a folder for each register."""
        return self.data / "backups"

    @property
    def default_register(self) -> Path:
        """The path of a register created without a path."""
        return self.data / "registro.accordi"
