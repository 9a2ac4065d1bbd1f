# SPDX-License-Identifier: EUPL-1.2
"""The pages of a PDF as plain data: sizes, pictures, and where a text stands. Runs in the reading process."""

import ctypes
from collections.abc import Iterator
from pathlib import Path

import pypdfium2
import pypdfium2.raw as pdfium

from accordi_desktop.model.text.fold import fold
from accordi_desktop.ui.pdf.plain import Hit, Picture, Rect

_MOST_PIXELS = 24_000_000
_MOST_SIGNS = 200_000
# Where a page breaks a word at the end of a line, PDFium says so by one of these.
_HYPHENS = "\x02\xad\ufffe"
# Rectangles are fractions of the page, so that they fit whatever its scale; the device counts in these.
_GRAIN = 1_000_000


class Pages:
    """An open PDF; raises PdfiumError for what is none."""

    def __init__(self, path: Path) -> None:
        self._pdf = pypdfium2.PdfDocument(path)
        self._pdf.init_forms()

    def count(self) -> int:
        """How many pages there are."""
        return len(self._pdf)

    def size(self, number: int) -> tuple[float, float]:
        """Width and height of a page as it is turned, in points."""
        width, height = self._pdf.get_page_size(number)
        return max(width, 1.0), max(height, 1.0)

    def picture(self, number: int, width: int) -> Picture:
        """A page that many pixels wide, or as wide as memory allows."""
        across, down = self.size(number)
        scale = min(width / across, (_MOST_PIXELS / (across * down)) ** 0.5)
        page = self._pdf[number]
        bitmap = page.render(scale=scale, rev_byteorder=False, prefer_bgrx=True)
        try:
            return Picture(bitmap.width, bitmap.height, bitmap.stride, bytes(bitmap.buffer))
        finally:
            bitmap.close()
            page.close()

    def hits(self, number: int, wanted: str) -> tuple[Hit, ...]:
        """Where a text stands on a page, whatever its case and accents."""
        needle = " ".join(fold(wanted).split())
        page = self._pdf[number]
        text = page.get_textpage()
        try:
            folded, places = _folded(text)
            return tuple(
                Hit(number, tuple(_rects(page, text, places[start], places[start + len(needle) - 1] + 1)))
                for start in _occurrences(folded, needle)
            )
        finally:
            text.close()
            page.close()

    def text(self, number: int) -> str:
        """What a page says, for those who do not see it."""
        page = self._pdf[number]
        text = page.get_textpage()
        try:
            return str(text.get_text_bounded()).strip()
        finally:
            text.close()
            page.close()


def _folded(text: pypdfium2.PdfTextPage) -> tuple[str, list[int]]:
    """The text as search sees it, and for each of its signs the place it has on the page."""
    signs: list[str] = []
    places: list[int] = []
    for place in range(min(text.count_chars(), _MOST_SIGNS)):
        sign = chr(pdfium.FPDFText_GetUnicode(text, place))
        if sign in _HYPHENS:
            continue
        for part in fold(sign) or ("" if sign.isalnum() else " "):
            if part != " " or (signs and signs[-1] != " "):
                signs.append(part)
                places.append(place)
    return "".join(signs), places


def _occurrences(text: str, needle: str) -> Iterator[int]:
    start = text.find(needle) if needle else -1
    while start >= 0:
        yield start
        start = text.find(needle, start + len(needle))


def _rects(page: pypdfium2.PdfPage, text: pypdfium2.PdfTextPage, first: int, end: int) -> Iterator[Rect]:
    for number in range(text.count_rects(first, end - first)):
        left, bottom, right, top = text.get_rect(number)
        one, other = _on_page(page, left, top), _on_page(page, right, bottom)
        yield Rect(*map(min, one, other), *map(max, one, other))


def _on_page(page: pypdfium2.PdfPage, x: float, y: float) -> tuple[float, float]:
    """A point of the file as it falls on the page when it is turned and cropped."""
    across, down = ctypes.c_int(), ctypes.c_int()
    pdfium.FPDF_PageToDevice(page, 0, 0, _GRAIN, _GRAIN, 0, x, y, across, down)
    return across.value / _GRAIN, down.value / _GRAIN
