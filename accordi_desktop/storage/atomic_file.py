# SPDX-License-Identifier: EUPL-1.2
"""Files written whole or not at all."""

import errno
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import BinaryIO

from accordi_desktop import atomic_file
from accordi_desktop.model.errors import AccordiError

_FULL = {errno.ENOSPC, errno.EDQUOT}


def write_file(path: Path, content: bytes) -> None:
    """Write a file that the user chose; an AccordiError says what to do and leaves the old file."""
    with writing_file(path) as file:
        file.write(content)


def write_files(files: Mapping[Path, bytes]) -> None:
    """Write files that belong together: all are written before the first one takes its name.

    An AccordiError says what to do and leaves the old files.
    """
    with ExitStack() as stack:
        for path, content in files.items():
            file = stack.enter_context(writing_file(path))
            file.write(content)
            file.flush()


@contextmanager
def writing_file(path: Path) -> Iterator[BinaryIO]:
    """Yield a new file to write to, which takes the place of `path` when the block ends without an error.

    An AccordiError says what to do and leaves the old file.
    """
    with replacing_file(path) as temporary, temporary.open("xb") as file:
        yield file


@contextmanager
def replacing_file(path: Path) -> Iterator[Path]:
    """Yield a name to write a new file under, as `writing_file` does; for libraries that open it."""
    try:
        with atomic_file.replacing(path) as temporary:
            yield temporary
    except OSError as error:
        if error.filename2 is None:
            raise _translated(error, path.parent) from error
        # It is written, but cannot take the name: Windows does not let go of a file that a program shows.
        raise AccordiError("file_in_use" if path.is_file() else "cannot_write", path=str(path)) from error


@contextmanager
def writing_errors(path: Path) -> Iterator[None]:
    """Turn what the system refuses while a file or folder is written into an AccordiError."""
    try:
        yield
    except OSError as error:
        raise _translated(error, path.parent) from error


def make_folder(folder: Path) -> None:
    """Create the folder unless it exists; raises AccordiError."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise _translated(error, folder) from error


def _translated(error: OSError, path: Path) -> AccordiError:
    return AccordiError("disk_full" if error.errno in _FULL else "cannot_write", path=str(path))
