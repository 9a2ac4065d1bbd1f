# SPDX-License-Identifier: EUPL-1.2
"""The header of a file, read before any database library opens it."""

from dataclasses import dataclass
from pathlib import Path

from accordi_desktop.model.errors import RegisterFileError

APPLICATION_ID = 0x41434344  # "ACCD"
SCHEMA_VERSION = 6

_MAGIC = b"SQLite format 3\x00"
_HEADER_BYTES = 100
_LARGEST_PAGE = 65536


@dataclass(frozen=True, slots=True)
class Header:
    """The fields of SQLite's header, the first 100 bytes of a file, that the program uses."""

    application_id: int
    schema_version: int
    change_counter: int
    counted_at_last_write: int
    size: int

    @classmethod
    def of(cls, head: bytes) -> "Header | None":
        """The header in these bytes; None where they are no SQLite header."""
        if len(head) < _HEADER_BYTES or not head.startswith(_MAGIC):
            return None

        def number(at: int, size: int = 4) -> int:
            return int.from_bytes(head[at : at + size], "big")

        page = number(16, 2)
        return cls(
            application_id=number(68),
            schema_version=number(60),
            change_counter=number(24),
            counted_at_last_write=number(92),
            size=number(28) * (_LARGEST_PAGE if page == 1 else page),
        )


def first_bytes(path: Path) -> bytes:
    """The first 100 bytes of a file."""
    with path.open("rb") as file:
        return file.read(_HEADER_BYTES)


def read_header(path: Path) -> Header:
    """Read the header; raises RegisterFileError where the file is missing or no register."""
    try:
        if path.exists() and not path.is_file():
            # A folder, which Windows calls a lack of permission, or a pipe, which would be waited for.
            raise RegisterFileError("not_a_register", path=str(path))
        header = Header.of(first_bytes(path))
    except (FileNotFoundError, NotADirectoryError) as error:
        raise RegisterFileError("file_not_found", path=str(path)) from error
    except PermissionError as error:
        raise RegisterFileError("cannot_read", path=str(path)) from error
    except OSError as error:
        raise RegisterFileError("io_error", detail=error.strerror or str(error)) from error
    if header is None or header.application_id != APPLICATION_ID:
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
