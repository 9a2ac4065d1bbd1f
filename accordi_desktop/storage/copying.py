# SPDX-License-Identifier: EUPL-1.2
"""Copying a file whole or not at all, with errors that tell the source from the target."""

import errno
import hashlib
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from accordi_desktop.model.errors import DocumentError
from accordi_desktop.model.progress import Progress
from accordi_desktop.model.stored_file import ALGORITHM

_CHUNK = 1 << 20
_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}


def copy(stream: BinaryIO, target: Path, name: str, size: int, progress: Progress) -> tuple[str, int]:
    """Copy to a new file and flush it; returns the digest and the size in bytes of what was read."""
    digest, copied = hashlib.new(ALGORITHM), 0
    with writing(target):
        out = target.open("xb")
    with out:
        while True:
            progress(min(copied, size), size)
            with reading(name):
                chunk = stream.read(_CHUNK)
            if not chunk:
                break
            digest.update(chunk)
            copied += len(chunk)
            with writing(target):
                out.write(chunk)
        with writing(target):
            out.flush()
            os.fsync(out.fileno())
    progress(size, size)
    return f"{ALGORITHM}:{digest.hexdigest()}", copied


@contextmanager
def reading(name: str) -> Iterator[None]:
    """Turn an OSError into a DocumentError about the source."""
    try:
        yield
    except PermissionError as error:
        raise DocumentError("cannot_read", path=name) from error
    except OSError as error:
        raise DocumentError("source_vanished", name=name) from error


@contextmanager
def writing(path: Path) -> Iterator[None]:
    """Turn an OSError into a DocumentError about the target."""
    try:
        yield
    except OSError as error:
        code = "disk_full" if error.errno in _FULL else "cannot_write"
        raise DocumentError(code, path=str(path.parent)) from error
