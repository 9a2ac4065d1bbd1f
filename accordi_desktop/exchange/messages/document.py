# SPDX-License-Identifier: EUPL-1.2
"""An e-mail as a document of an agreement: named by its subject, dated by its day, its sender in the note."""

from __future__ import annotations

from typing import TYPE_CHECKING

from accordi_desktop.model.enums import DocumentKind
from accordi_desktop.model.text.file_name import safe_name, safe_stem, suffix
from accordi_desktop.register.values.documents import DocumentDraft, likely_kind

if TYPE_CHECKING:
    from accordi_desktop.exchange.messages.message import Message
    from accordi_desktop.wording import Words


def document_of(message: Message, file_name: str, words: Words) -> DocumentDraft:
    """What a message says of itself as a document; `file_name` stays where it has no subject."""
    name = safe_stem(message.subject) + suffix(file_name) if message.subject else safe_name(file_name)
    kind = likely_kind(name)
    return DocumentDraft(
        name,
        DocumentKind.LETTER if kind is DocumentKind.OTHER else kind,
        dated=message.day,
        note=words.text("message.sender", name=message.sender) if message.sender else "",
    )


def source_of(message: Message, file_name: str, words: Words) -> str:
    """How an agreement read from a message names its source: by subject and sender, or as the file."""
    if message.subject and message.sender:
        return words.text("message.source", subject=message.subject, sender=message.sender)
    return message.subject or message.sender or safe_name(file_name)
