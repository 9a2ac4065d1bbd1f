# SPDX-License-Identifier: EUPL-1.2
"""Reads the text layer of a PDF; only in the reading process."""

from __future__ import annotations

from typing import TYPE_CHECKING

from accordi_desktop.exchange.messages.message import MAX_TEXT, Message, MessageFileError, message

if TYPE_CHECKING:
    from pathlib import Path

    from pypdfium2 import PdfDocument


def read_pdf(path: Path) -> Message:
    """What the pages say; raises MessageFileError for a scan, and for what is no PDF or is locked."""
    from pypdfium2 import PdfDocument, PdfiumError  # noqa: PLC0415

    try:
        file = PdfDocument(path)
        try:
            text = _text(file)
        finally:
            file.close()
    except PdfiumError as error:
        code = "message_locked" if "password" in str(error).lower() else "message_unreadable"
        raise MessageFileError(code) from error
    if not text.strip():
        raise MessageFileError("message_scan")
    return message("", None, "", text)


def _text(file: PdfDocument) -> str:
    pages: list[str] = []
    signs = 0
    for number in range(len(file)):
        page = file[number]
        layer = page.get_textpage()
        pages.append(str(layer.get_text_bounded()).strip())
        layer.close()
        page.close()
        signs += len(pages[-1])
        if signs > MAX_TEXT:
            raise MessageFileError("message_too_long", most=MAX_TEXT)
    # PDFium gives a word that is broken at the end of a line with one of these in it.
    return "\n\n".join(pages).replace("\x02\r\n", "").replace("\ufffe", "").replace("\xad", "")
