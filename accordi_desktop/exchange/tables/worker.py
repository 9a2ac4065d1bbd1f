# SPDX-License-Identifier: EUPL-1.2
"""The process that reads one file of tables and hands it back as plain data."""

import hashlib
from multiprocessing.connection import Connection
from pathlib import Path

from accordi_desktop.exchange.tables.cells import Encoding, TableFile
from accordi_desktop.exchange.tables.limits import MAX_FILE, TableFileError
from accordi_desktop.exchange.tables.texts import decode, rows_of, sheet_of
from accordi_desktop.exchange.tables.workbooks import is_workbook, read_workbook
from accordi_desktop.memory_limit import limit_memory


def serve(answers: Connection, path: str, encoding: Encoding | None, separator: str) -> None:
    """Send (True, the file) or (False, (code, values)) of what is wrong with it."""
    limit_memory()
    try:
        answer: tuple[bool, object] = (True, read_here(Path(path), encoding, separator))
    except TableFileError as error:
        answer = (False, (error.code, dict(error.values)))
    except MemoryError:
        answer = (False, ("table_unreadable", {}))
    except FileNotFoundError:
        answer = (False, ("table_gone", {}))
    except PermissionError:
        # So Windows says that Excel has it open.
        answer = (False, ("table_in_use", {}))
    except OSError as error:
        answer = (False, ("io_error", {"detail": error.strerror or type(error).__name__}))
    answers.send(answer)
    answers.close()


def read_here(path: Path, encoding: Encoding | None = None, separator: str = "") -> TableFile:
    """Read a file in this process; raises TableFileError and OSError."""
    if path.stat().st_size > MAX_FILE:
        raise TableFileError("table_file_too_large", most=MAX_FILE >> 20)
    with path.open("rb") as stream:
        head = stream.read(8)
        stream.seek(0)
        digest = hashlib.file_digest(stream, "sha256").hexdigest()
    if is_workbook(head):
        sheets, with_macros = read_workbook(path, head)
        return TableFile(path.name, digest, sheets, with_macros=with_macros)
    text, found = decode(path.read_bytes(), encoding)
    rows, sign = rows_of(text, separator)
    if not rows:
        raise TableFileError("table_empty")
    return TableFile(path.name, digest, (sheet_of(rows, ""),), found, sign)
