# SPDX-License-Identifier: EUPL-1.2
"""A file that really cannot be written, whoever runs the tests: root may write what is read-only."""

import logging.handlers  # noqa: F401 - what is loaded late could not be read without the rights of root
import os
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_NOBODY = 65534


@contextmanager
def open_folder() -> Iterator[Path]:
    """A folder every user may enter; the tests' own can be entered by their user alone."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o755)
        yield folder


@contextmanager
def write_protected(path: Path) -> Iterator[None]:
    """Take away the right to write the file and its folder, and where that is no bar, the rights of root."""
    path.chmod(0o444)
    path.parent.chmod(0o555)
    try:
        with _without_privileges():
            yield
    finally:
        path.parent.chmod(0o755)
        path.chmod(0o644)


@contextmanager
def _without_privileges() -> Iterator[None]:
    if sys.platform == "win32" or os.getuid() != 0:
        yield
        return
    os.setresuid(_NOBODY, _NOBODY, 0)
    try:
        yield
    finally:
        os.setresuid(0, 0, 0)
