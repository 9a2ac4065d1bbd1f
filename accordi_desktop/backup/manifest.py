# SPDX-License-Identifier: EUPL-1.2
"""The manifest beside each backup: its content, the reason it was made, its digest."""

import json
from dataclasses import asdict, dataclass
from datetime import date, datetime

from accordi_desktop.model.enums import BackupReason

_FORMAT = 1


@dataclass(frozen=True, slots=True)
class Contents:
    """What identifies the content of a register, and what helps to choose a backup."""

    schema_version: int
    agreements: int
    deleted: int
    last_revision: int
    last_change_at: str
    last_digest: str


@dataclass(frozen=True, slots=True)
class Manifest:
    """The description of one backup. Backups are ordered by `sequence`, since a clock may be wrong."""

    sequence: int
    made_at: str
    reason: BackupReason
    name: str
    size: int
    sha256: str
    contents: Contents
    documents: tuple[str, ...] = ()

    @property
    def made(self) -> datetime:
        """The moment it was made, by the clock of the computer."""
        return datetime.fromisoformat(self.made_at)

    @property
    def day(self) -> date:
        """The day it was made, by the same clock."""
        return self.made.date()

    def to_json(self) -> str:
        """The text of the manifest's file."""
        return json.dumps({"format": _FORMAT, **asdict(self)}, ensure_ascii=False, indent=1)

    @classmethod
    def from_json(cls, text: str) -> "Manifest":
        """Read what `to_json` wrote; raises ValueError for anything else."""
        try:
            values = json.loads(text)
            if values.pop("format") != _FORMAT:
                raise ValueError("a manifest of another version")
            values["reason"] = BackupReason(values["reason"])
            values["contents"] = Contents(**values["contents"])
            values["documents"] = tuple(values["documents"])
            found = cls(**values)
            if not isinstance(found.sequence, int) or not found.made:
                raise ValueError("a manifest without its number")
        except (KeyError, TypeError, AttributeError, RecursionError) as error:
            raise ValueError(f"not a manifest: {error}") from error
        return found
