# SPDX-License-Identifier: EUPL-1.2
"""E-mails as files: .eml by the standard library, .msg as a small compound file written by hand."""

import struct
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from pathlib import Path

from accordi_desktop.exchange.messages.message import Message
from accordi_desktop.model.dates.partial_date import PartialDate

SUBJECT = "Firma del protocollo d’intesa"
SENDER = "Lucía Nuñez <lucia.nunez@example.org>"
TEXT = "Milano ha firmato oggi con Lione un protocollo d’intesa triennale."
DAY = PartialDate(2024, 3, 12)
READ = Message(SENDER, DAY, SUBJECT, TEXT)

_SECTOR = 512
_FREE, _END, _FAT = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD
_HEADER = struct.Struct("<8s16sHHHHH6sIIIIIIIIII")
_ENTRY = struct.Struct("<64sHBBIII16sIQQIQ")


def email(text: str = TEXT, subject: str = SUBJECT, sender: str = SENDER) -> EmailMessage:
    """An e-mail of an ordinary day."""
    made = EmailMessage()
    made["From"], made["To"], made["Subject"] = sender, "esteri@example.org", subject
    made["Date"] = "Tue, 12 Mar 2024 00:30:00 +0100"
    made.set_content(text)
    return made


def write_eml(path: Path, made: EmailMessage | None = None) -> Path:
    """An e-mail as a file."""
    path.write_bytes(bytes(made or email()))
    return path


def write_msg(path: Path, texts: Mapping[int, str | bytes], numbers: Mapping[int, int] | None = None) -> Path:
    """A message of Outlook: properties that are texts (Unicode) or bytes (ANSI), and numbers by their tag."""
    entries = b"".join(struct.pack("<IIQ", tag, 6, value) for tag, value in (numbers or {}).items())
    streams = {"__properties_version1.0": bytes(32) + entries}
    for number, value in texts.items():
        kind, content = ("001F", value.encode("utf-16-le")) if isinstance(value, str) else ("001E", value)
        streams[f"__substg1.0_{number:04X}{kind}"] = content
    path.write_bytes(compound(streams))
    return path


def filetime(moment: datetime) -> int:
    """A moment as Windows counts it."""
    return (moment - datetime(1601, 1, 1, tzinfo=UTC)) // timedelta(microseconds=1) * 10


def compound(streams: Mapping[str, bytes]) -> bytes:
    """A compound file of those streams, each in whole sectors: after [MS-CFB], version 3."""
    # Sector 0 is the table of sectors, the directory follows, then the streams; none is in small sectors.
    padded = {name: content.ljust(max(4096, len(content)), b"\0") for name, content in streams.items()}
    names = sorted(padded, key=lambda name: (len(name), name.upper()))
    directory_sectors = -(-(len(names) + 1) // 4)
    table = [_FAT, *range(2, directory_sectors + 1), _END]
    entries = [_entry("Root Entry", 5, child=1 if names else _FREE)]
    body = b""
    for number, name in enumerate(names, start=1):
        content = padded[name]
        sectors = -(-len(content) // _SECTOR)
        first = len(table)
        table += [*range(first + 1, first + sectors), _END]
        body += content.ljust(sectors * _SECTOR, b"\0")
        right = number + 1 if number < len(names) else _FREE
        entries.append(_entry(name, 2, right=right, first=first, size=len(content)))
    assert len(table) <= _SECTOR // 4
    table += [_FREE] * (_SECTOR // 4 - len(table))
    head = _HEADER.pack(
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", bytes(16), 0x3E, 3, 0xFFFE, 9, 6, bytes(6),
        0, 1, 1, 0, 4096, _END, 0, _END, 0, 0,
    )  # fmt: skip
    head += b"\xff" * (_SECTOR - len(head))
    directory = b"".join(entries).ljust(directory_sectors * _SECTOR, b"\0")
    return head + struct.pack(f"<{_SECTOR // 4}I", *table) + directory + body


def _entry(
    name: str, kind: int, *, right: int = _FREE, child: int = _FREE, first: int = _END, size: int = 0
) -> bytes:
    wide = (name + "\0").encode("utf-16-le")
    return _ENTRY.pack(wide, len(wide), kind, 1, _FREE, right, child, bytes(16), 0, 0, 0, first, size)
