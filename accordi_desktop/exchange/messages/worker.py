# SPDX-License-Identifier: EUPL-1.2
"""The process that reads one e-mail or PDF and hands its text back as plain data."""

from multiprocessing.connection import Connection
from pathlib import Path

from accordi_desktop.exchange.messages.eml_file import read_eml
from accordi_desktop.exchange.messages.message import MAX_FILE, Message, MessageFileError
from accordi_desktop.exchange.messages.msg_file import read_msg
from accordi_desktop.exchange.messages.pdf_file import read_pdf
from accordi_desktop.memory_limit import limit_memory


def serve(answers: Connection, path: str) -> None:
    """Send (True, the message) or (False, (code, values)) of what is wrong with the file."""
    limit_memory()
    try:
        answer: tuple[bool, object] = (True, read_here(Path(path)))
    except MessageFileError as error:
        answer = (False, (error.code, dict(error.values)))
    except MemoryError:
        answer = (False, ("message_unreadable", {}))
    except OSError as error:
        answer = (False, ("io_error", {"detail": error.strerror or type(error).__name__}))
    answers.send(answer)
    answers.close()


def read_here(path: Path) -> Message:
    """Read a file in this process; raises MessageFileError and OSError."""
    if path.stat().st_size > MAX_FILE:
        raise MessageFileError("message_file_too_large", most=MAX_FILE >> 20)
    match path.suffix.lower():
        case ".eml":
            return read_eml(path.read_bytes())
        case ".msg":
            return read_msg(path)
        case ".pdf":
            return read_pdf(path)
        case _:
            raise MessageFileError("message_not_an_email")
