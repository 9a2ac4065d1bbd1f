# SPDX-License-Identifier: EUPL-1.2
"""What an e-mail or a PDF says, how large one may be, and the error for what cannot be read."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from accordi_desktop.model.dates.partial_date import UNKNOWN, PartialDate
from accordi_desktop.model.errors import AccordiError
from accordi_desktop.model.text.file_name import suffix

if TYPE_CHECKING:
    from datetime import date

MAX_FILE = 50 << 20  # bytes
MAX_TEXT = 1_000_000  # characters
MAX_LINE = 500  # characters of a sender or a subject
MAX_SECONDS = 30.0

EMAILS = frozenset({".eml", ".msg"})
SUFFIXES = EMAILS | {".pdf"}

_UNSEEN = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\u200e\u200f\u202a-\u202e\u2066-\u2069]")


class MessageFileError(AccordiError):
    """A file that is no e-mail or PDF, has no text, or is not safe to read; the code says why."""


@dataclass(frozen=True, slots=True)
class Message:
    """The text of an e-mail, and who sent it when about what; of a PDF the text alone."""

    sender: str = ""
    day: PartialDate = UNKNOWN
    subject: str = ""
    text: str = ""


def is_email(name: str) -> bool:
    """Whether a file is named as an e-mail."""
    return suffix(name) in EMAILS


def is_readable(name: str) -> bool:
    """Whether a file is named as something of which a message can be read."""
    return suffix(name) in SUFFIXES


def with_text(found: Message) -> Message:
    """The message; raises MessageFileError where it says nothing."""
    if not found.text:
        raise MessageFileError("message_no_text")
    return found


def message(sender: str, day: date | None, subject: str, text: str) -> Message:
    """A message with clean texts; raises MessageFileError where the text is too long."""
    text = _UNSEEN.sub("", text.replace("\r\n", "\n").replace("\r", "\n")).strip()
    if len(text) > MAX_TEXT:
        raise MessageFileError("message_too_long", most=MAX_TEXT)
    when = PartialDate.of(day) if day is not None else UNKNOWN
    return Message(_line(sender), when, _line(subject), text)


def _line(text: str) -> str:
    return " ".join(_UNSEEN.sub("", text).split())[:MAX_LINE]
