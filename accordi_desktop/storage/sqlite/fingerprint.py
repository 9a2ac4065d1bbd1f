# SPDX-License-Identifier: EUPL-1.2
"""The fingerprint of a register's file, taken when it is closed in order.

It finds a flipped bit in a text, which SQLite cannot notice. It describes one state of the file, the one with
its change counter, and no other.
"""

import hashlib
import json
from dataclasses import asdict, dataclass
from pathlib import Path

from accordi_desktop import atomic_file
from accordi_desktop.storage.sqlite.header import Header, first_bytes
from accordi_desktop.storage.sqlite.raw_connection import is_unfinished


@dataclass(frozen=True, slots=True)
class Fingerprint:
    """Size, SQLite's change counter and SHA-256 of a file, and the digest of its last revision.

    `readable` tells that every value was known to be of its column's type when it was taken.
    """

    size: int
    change_counter: int
    sha256: str
    last_revision: str
    readable: bool = False


def sha256_of(path: Path) -> str:
    """SHA-256 of a file, in hex."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def take_fingerprint(register: Path, last_revision: str, *, readable: bool = False) -> Fingerprint | None:
    """The fingerprint of a file; None where it is being written to."""
    before = _state(register)
    digest = sha256_of(register)
    if before is None or before != _state(register):
        return None
    size, counter, _modified = before
    return Fingerprint(size, counter, digest, last_revision, readable)


def write_fingerprint(fingerprint: Fingerprint, path: Path) -> None:
    """Write a fingerprint to a file, whole or not at all; raises OSError."""
    path.parent.mkdir(parents=True, exist_ok=True)
    atomic_file.write(path, json.dumps(asdict(fingerprint)).encode("utf-8"))


def read_fingerprint(path: Path) -> Fingerprint | None:
    """The fingerprint in a file; None where there is no readable one."""
    try:
        values = json.loads(path.read_text(encoding="utf-8"))
        return Fingerprint(
            int(values["size"]),
            int(values["change_counter"]),
            str(values["sha256"]),
            str(values["last_revision"]),
            values.get("readable") is True,
        )
    except (OSError, ValueError, KeyError, TypeError, OverflowError, RecursionError):
        return None


def _state(register: Path) -> tuple[int, int, int] | None:
    header = Header.of(first_bytes(register))
    if header is None or is_unfinished(register):
        return None
    status = register.stat()
    return status.st_size, header.change_counter, status.st_mtime_ns
