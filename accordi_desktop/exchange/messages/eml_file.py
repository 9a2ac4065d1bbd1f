# SPDX-License-Identifier: EUPL-1.2
"""Reads e-mails as .eml files; attachments are not opened."""

from __future__ import annotations

from email import message_from_bytes, policy
from email.errors import MessageError
from email.message import EmailMessage
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING

from accordi_desktop.exchange.messages.html_text import text_of_html
from accordi_desktop.exchange.messages.message import Message, MessageFileError, message

if TYPE_CHECKING:
    from datetime import date

# What the standard library raises for headers that are against the rules.
_BAD_HEADER = (MessageError, ValueError, LookupError, AttributeError, TypeError)
_FALLBACK = "cp1252"


def read_eml(content: bytes) -> Message:
    """What an e-mail says; raises MessageFileError for what is none."""
    try:
        return _read(message_from_bytes(content, EmailMessage, policy=policy.default))
    except RecursionError as error:
        raise MessageFileError("message_unreadable") from error


def day_of_header(value: str) -> date | None:
    """The day that a date of a header names in the sender's own zone; None where it names none."""
    try:
        return parsedate_to_datetime(value).date()
    except (ValueError, TypeError, OverflowError):
        return None


def decoded(content: bytes, charset: str) -> str:
    """The text in the encoding that is said, else strict UTF-8, else that of Windows."""
    for name in (charset, "utf-8-sig"):
        try:
            return content.decode(name)
        except (LookupError, UnicodeError, ValueError):
            continue
    return content.decode(_FALLBACK, errors="replace")


def _read(found: EmailMessage) -> Message:
    if not {"from", "subject", "date"} & {name.lower() for name in found.keys()}:  # noqa: SIM118 - no mapping
        raise MessageFileError("message_not_an_email")
    inner = _certified(found) or found
    body = inner.get_body(("plain", "html"))
    return message(
        _header(inner, "from"),
        day_of_header(_header(inner, "date")),
        _header(inner, "subject"),
        _text(body) if isinstance(body, EmailMessage) else "",
    )


def _certified(found: EmailMessage) -> EmailMessage | None:
    """The message that an envelope of certified e-mail (PEC) carries: D.M. 2 November 2005, 6.3."""
    if _header(found, "x-trasporto").lower() != "posta-certificata":
        return None
    for part in found.walk():
        if part.get_content_type() == "message/rfc822":
            carried = part.get_payload()
            first = carried[0] if isinstance(carried, list) and carried else None
            return first if isinstance(first, EmailMessage) else None
    return None


def _header(found: EmailMessage, name: str) -> str:
    """The value of a header as people write it, as it stands in the file where it is against the rules."""
    raw = next((value for key, value in found.raw_items() if key.lower() == name), "")
    if not raw.isascii():  # the bytes of the file: some programs write them without saying their charset
        return decoded(raw.encode("utf-8", "surrogateescape"), "utf-8")
    try:
        return str(found.get(name, ""))
    except _BAD_HEADER:
        return str(raw)


def _text(part: EmailMessage) -> str:
    content = part.get_payload(decode=True)
    try:
        charset = part.get_content_charset("utf-8")
    except _BAD_HEADER:
        charset = "utf-8"
    text = decoded(content, charset) if isinstance(content, bytes) else ""
    return text_of_html(text) if part.get_content_type() == "text/html" else text
