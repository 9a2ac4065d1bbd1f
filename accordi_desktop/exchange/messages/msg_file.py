# SPDX-License-Identifier: EUPL-1.2
"""Reads e-mails as Outlook saves them, .msg; only in the reading process. Attachments are not opened.

The layout is that of [MS-OXMSG]: a compound file with a stream for each property of variable size, and one
stream of 16-byte entries for the others.
"""

from __future__ import annotations

import struct
from datetime import UTC, datetime, timedelta
from email import message_from_string, policy
from typing import TYPE_CHECKING, Any

from accordi_desktop.exchange.messages.eml_file import day_of_header, decoded
from accordi_desktop.exchange.messages.html_text import text_of_html
from accordi_desktop.exchange.messages.message import MAX_FILE, Message, MessageFileError, message

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date
    from pathlib import Path

_SUBJECT, _SENDER, _SENT_FOR = 0x0037, 0x0C1A, 0x0042
_ADDRESS, _SMTP = 0x0C1F, 0x5D01
_BODY, _HTML, _HEADERS = 0x1000, 0x1013, 0x007D
_SENT, _DELIVERED = 0x0039, 0x0E06
_CODEPAGE, _INTERNET_CODEPAGE = 0x3FFD, 0x3FDE
_UNICODE, _ANSI, _BINARY, _LONG, _TIME = 0x001F, 0x001E, 0x0102, 0x0003, 0x0040
_PROPERTIES = "__properties_version1.0"
_HEADER_SIZE = 32  # of the stream of properties of a message that is not inside another
_EPOCH = datetime(1601, 1, 1, tzinfo=UTC)


def read_msg(path: Path) -> Message:
    """What a message of Outlook says; raises MessageFileError for what is none."""
    from olefile import OleFileIO  # noqa: PLC0415
    from olefile.olefile import OleFileError  # noqa: PLC0415

    try:
        with OleFileIO(path) as file:
            if not file.exists(_PROPERTIES):
                raise MessageFileError("message_not_an_email")
            return _read(_Properties(file))
    except (OleFileError, ValueError, IndexError, KeyError, TypeError, struct.error, RecursionError) as error:
        raise MessageFileError("message_unreadable") from error


class _Properties:
    """The properties of the message itself, by their numbers."""

    def __init__(self, file: Any) -> None:  # noqa: ANN401 - the library has no types
        self._file = file
        self._fixed = _fixed(self._stream(_PROPERTIES))
        codepage = self._number(_CODEPAGE)
        self._encoding = f"cp{codepage}" if codepage else "cp1252"

    def text(self, number: int) -> str:
        """A property that is a text, "" where there is none."""
        if wide := self._stream(_name(number, _UNICODE)):
            return wide.decode("utf-16-le", errors="replace").rstrip("\0")
        return decoded(self._stream(_name(number, _ANSI)), self._encoding).rstrip("\0")

    def page(self) -> str:
        """The body as a page, "" where there is none."""
        if content := self._stream(_name(_HTML, _BINARY)):
            codepage = self._number(_INTERNET_CODEPAGE)
            return decoded(content, "utf-8" if codepage in {0, 65001} else f"cp{codepage}")
        return self.text(_HTML)

    def moment(self, number: int) -> datetime | None:
        """A property that is a moment."""
        value = self._fixed.get(number << 16 | _TIME)
        ticks = struct.unpack("<Q", value)[0] if value else 0
        try:
            return _EPOCH + timedelta(microseconds=ticks // 10) if ticks else None
        except OverflowError:
            return None

    def _number(self, number: int) -> int:
        value = self._fixed.get(number << 16 | _LONG)
        return int(struct.unpack("<I", value[:4])[0]) if value else 0

    def _stream(self, name: str) -> bytes:
        if not self._file.exists(name):
            return b""
        with self._file.openstream(name) as stream:
            return bytes(stream.read(MAX_FILE))


def _read(found: _Properties) -> Message:
    name = found.text(_SENDER) or found.text(_SENT_FOR)
    address = found.text(_SMTP) or found.text(_ADDRESS)
    # Inside an organisation the address is the path of a directory, which says nothing to people.
    known = "@" in address and address.lower() not in name.lower()
    sender = (f"{name} <{address}>" if name else address) if known else name
    return message(sender, _day(found), found.text(_SUBJECT), found.text(_BODY) or text_of_html(found.page()))


def _day(found: _Properties) -> date | None:
    """The day in the sender's zone where the headers tell it, else in universal time."""
    headers = message_from_string(found.text(_HEADERS), policy=policy.compat32)
    if day := day_of_header(str(headers.get("date", ""))):
        return day
    moment = found.moment(_SENT) or found.moment(_DELIVERED)
    return moment.date() if moment else None


def _fixed(content: bytes) -> Mapping[int, bytes]:
    """The entries of a stream of properties: tag, flags, value."""
    entries = (content[place : place + 16] for place in range(_HEADER_SIZE, len(content) - 15, 16))
    return {struct.unpack("<I", entry[:4])[0]: entry[8:] for entry in entries}


def _name(number: int, kind: int) -> str:
    return f"__substg1.0_{number:04X}{kind:04X}"
