# SPDX-License-Identifier: EUPL-1.2
"""Reads an e-mail or a PDF in a process of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from accordi_desktop.exchange.messages.message import MAX_SECONDS, Message, MessageFileError
from accordi_desktop.exchange.messages.worker import serve
from accordi_desktop.exchange.reading_process import TooSlowError, answer_of
from accordi_desktop.model.progress import Progress, no_progress

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


def read_message_file(
    path: Path, progress: Progress = no_progress, *, serving: Callable[..., None] = serve
) -> Message:
    """The message of a file; raises MessageFileError where it cannot be read, whatever it does to its reader.

    `progress` is called while the process works; what it raises ends the process.
    """
    try:
        fine, answer = answer_of(serving, (str(path),), progress, MAX_SECONDS)
    except TooSlowError as error:
        raise MessageFileError("message_too_slow") from error
    except (EOFError, OSError) as error:
        raise MessageFileError("message_unreadable") from error
    if not fine:
        code, values = answer
        raise MessageFileError(code, **values)
    found: Message = answer
    return found
