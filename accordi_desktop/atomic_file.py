# SPDX-License-Identifier: EUPL-1.2
"""Files written whole: a temporary file beside the target is flushed to the disk and then takes its name."""

import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

TEMPORARY = ".part"
"""How the name of a temporary file ends; after a crash one may be left."""


def temporary_name(target: Path) -> Path:
    """A hidden name beside the target that no file has."""
    return target.with_name(f".{os.urandom(16).hex()}{TEMPORARY}")


@contextmanager
def replacing(target: Path) -> Iterator[Path]:
    """Yield a name to write a new file under, which is put in the place of `target` when the block ends.

    Where the block or the system raises, `target` stays as it was. Who may read it stays too. Raises OSError.
    """
    temporary = temporary_name(target)
    try:
        yield temporary
        if os.name == "posix" and target.is_file():
            temporary.chmod(stat.S_IMODE(target.stat().st_mode))
        with temporary.open("rb+") as file:
            os.fsync(file.fileno())
        temporary.replace(target)
        flush_folder(target.parent)
    finally:
        remove(temporary)


def write(target: Path, content: bytes, *, mode: int = 0o666) -> None:
    """Write a file whole; `mode` is that of a new file, less the umask. Raises OSError."""

    def create(path: str, flags: int) -> int:
        return os.open(path, flags, mode)

    with replacing(target) as temporary, open(temporary, "xb", opener=create) as file:
        file.write(content)


def flush_folder(folder: Path) -> None:
    """Flush the names in a folder to the disk; does nothing on Windows. Raises OSError."""
    if os.name == "posix":
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def remove(path: Path) -> None:
    """Remove a file; one that cannot be removed is left.

    It raises nothing, so that an earlier error is not hidden where it cleans up.
    """
    with suppress(OSError):
        path.unlink(missing_ok=True)
