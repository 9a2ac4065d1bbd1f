# SPDX-License-Identifier: EUPL-1.2
"""The texts of a document in the window: kind, language, size, and whether its name is that of a program."""

from PySide6.QtCore import QLocale

from accordi_desktop.model.text.file_name import suffix
from accordi_desktop.register.values.documents import DocumentView
from accordi_desktop.ui.details.reading.entry import joined
from accordi_desktop.ui.forms.languages import language_name
from accordi_desktop.wording import Words

_ICONS = {".pdf": "pdf", ".p7m": "signature", ".txt": "note"}
_IMAGES = {".png", ".jpg", ".jpeg", ".gif", ".bmp", ".tif", ".tiff", ".webp"}


def particulars(document: DocumentView, words: Words) -> str:
    """What is known of it, on one line: "Testo firmato · italiano · 02/02/2018 · 1,2 MB"."""
    said = document.content
    return joined(
        words.label(said.kind),
        language_name(said.language) if said.language else "",
        words.date(said.dated) if said.dated.known else "",
        size_text(document.file.size, words),
    )


def size_text(size: int, words: Words) -> str:
    """A size as people say it: "1,2 MB"."""
    formats = QLocale.DataSizeFormat
    return QLocale(words.language).formattedDataSize(size, 1, formats.DataSizeTraditionalFormat)


def icon_name(file_name: str) -> str:
    """The icon for a file of that name."""
    ending = suffix(file_name)
    return "image" if ending in _IMAGES else _ICONS.get(ending, "document")
