# SPDX-License-Identifier: EUPL-1.2
"""What a file says of itself before any database library touches it."""

from dataclasses import dataclass
from pathlib import Path

from accordi_desktop.model.errors import RegisterFileError

APPLICATION_ID = 0x41434344  # "ACCD"
SCHEMA_VERSION = 2

_MAGIC = b"SQLite format 3\x00"
_HEADER_BYTES = 100


@dataclass(frozen=True, slots=True)
class Header:
    """The two numbers SQLite keeps for applications in the first 100 bytes of a file."""

    application_id: int
    schema_version: int


def read_header(path: Path) -> Header:
    """Read the header; raises RegisterFileError where there is no file or it is no register."""
    try:
        if path.exists() and not path.is_file():
            # A folder, which Windows calls a lack of permission, or a pipe, which would be waited for.
            raise RegisterFileError("not_a_register", path=str(path))
        with path.open("rb") as file:
            head = file.read(_HEADER_BYTES)
    except (FileNotFoundError, NotADirectoryError) as error:
        raise RegisterFileError("file_not_found", path=str(path)) from error
    except PermissionError as error:
        raise RegisterFileError("cannot_read", path=str(path)) from error
    except OSError as error:
        raise RegisterFileError("io_error", detail=error.strerror or str(error)) from error
    if len(head) < _HEADER_BYTES or not head.startswith(_MAGIC):
        raise RegisterFileError("not_a_register", path=str(path))
    header = Header(int.from_bytes(head[68:72], "big"), int.from_bytes(head[60:64], "big"))
    if header.application_id != APPLICATION_ID:
        raise RegisterFileError("not_a_register", path=str(path))
    return header


def check_header(path: Path) -> Header:
    """Read the header and refuse a register written by a newer version of the program."""
    header = read_header(path)
    if header.schema_version > SCHEMA_VERSION:
        raise RegisterFileError("newer_register", path=str(path))
    if header.schema_version < 1:
        raise RegisterFileError("file_damaged", path=str(path))
    return header
