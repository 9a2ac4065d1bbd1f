# SPDX-License-Identifier: EUPL-1.2
"""What is to be attached: files, and images that are on the clipboard only."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData
from PySide6.QtGui import QImage, QImageWriter

from accordi_desktop.exchange.messages.document import document_of
from accordi_desktop.exchange.messages.message import MessageFileError, is_email
from accordi_desktop.exchange.messages.reading import read_message_file
from accordi_desktop.model.text.file_name import safe_name
from accordi_desktop.register.values.documents import DocumentDraft, likely_kind

if TYPE_CHECKING:
    from collections.abc import Callable

    from accordi_desktop.model.progress import Progress
    from accordi_desktop.model.stored_file import StoredFile
    from accordi_desktop.storage.documents import DocumentStore
    from accordi_desktop.wording import Words


@dataclass(frozen=True, slots=True)
class Source:
    """A file somewhere, or the bytes of what is none."""

    name: str
    path: Path | None = None
    content: bytes = b""

    @property
    def is_email(self) -> bool:
        """Whether the file is named as an e-mail."""
        return self.path is not None and is_email(self.path.name)

    def described(self, words: Words, progress: Progress) -> Described:
        """What the file says of itself: an e-mail is read for it, another goes by its name."""
        fault = ""
        if self.path is not None and self.is_email:
            try:
                return Described(self, document_of(read_message_file(self.path, progress), self.name, words))
            except MessageFileError as error:
                fault = words.text("message.unread", name=self.name, reason=words.error(error))
        return Described(self, DocumentDraft(self.name, likely_kind(self.name)), fault)

    def size(self) -> int:
        """How much there is to copy; 0 for what cannot be read, which the copying will tell."""
        try:
            return self.path.stat().st_size if self.path is not None else len(self.content)
        except OSError:
            return 0

    def keep(self, store: DocumentStore, progress: Callable[[int, int], None]) -> StoredFile:
        """Put it into the store."""
        if self.path is None:
            return store.store_bytes(self.content, self.name)
        return store.store(self.path, progress)


@dataclass(frozen=True, slots=True)
class Described:
    """What is to be attached, the draft to begin with, and why less than usual is known of it."""

    source: Source
    draft: DocumentDraft
    fault: str = ""


def of_paths(paths: list[Path]) -> tuple[Source, ...]:
    """The files at these places."""
    return tuple(Source(safe_name(path.name), path) for path in paths)


def offers(data: QMimeData) -> bool:
    """Whether something dragged or copied can be attached."""
    return data.hasImage() or any(url.isLocalFile() for url in data.urls())


def of_data(data: QMimeData, image_name: str) -> tuple[Source, ...]:
    """What was dropped or pasted: its files, or else its image as PNG under that name."""
    paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    if paths:
        return of_paths(paths)
    image = data.imageData() if data.hasImage() else None
    if not isinstance(image, QImage) or image.isNull():
        return ()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return (Source(f"{safe_name(image_name)}.png", content=bytes(buffer.data().data())),)
