# SPDX-License-Identifier: EUPL-1.2
"""Whether a register's file can be written, asked of the system and not guessed from attributes."""

import os
from pathlib import Path


def is_writable(path: Path) -> bool:
    """Whether the file opens for writing and its folder takes the journal SQLite lays beside it."""
    try:
        with path.open("r+b"):
            pass
    except OSError:
        return False
    return os.access(path.parent, os.W_OK)
