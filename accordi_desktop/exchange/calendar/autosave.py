# SPDX-License-Identifier: EUPL-1.2
"""A calendar file that follows the register: Outlook and others subscribe to it."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from accordi_desktop.exchange.calendar.calendar_file import calendar_deadlines, calendar_file, withdrawn
from accordi_desktop.storage.atomic_file import write_file

if TYPE_CHECKING:
    from pathlib import Path

    from accordi_desktop.register.register import Register
    from accordi_desktop.wording import Words


def keep_calendar(register: Register, path: Path, words: Words, *, dated_only: bool) -> bool:
    """Write the file where it is not as the register is; tells whether it was written.

    Raises AccordiError where it cannot be: the file that is there stays whole.
    """
    revision = register.history.last_revision()
    # The moment of the last change, not of the writing: the same register gives the same bytes.
    at = revision.at if revision is not None else datetime.min.replace(tzinfo=UTC)
    found = calendar_deadlines(register, dated_only=dated_only)
    off = withdrawn(register, dated_only=dated_only)
    content = calendar_file(register, found, words, at, off)
    if _holds(path, content):
        return False
    write_file(path, content)
    return True


def _holds(path: Path, content: bytes) -> bool:
    try:
        return path.read_bytes() == content
    except OSError:
        return False  # what cannot be read is written anew, or tells why it cannot be
