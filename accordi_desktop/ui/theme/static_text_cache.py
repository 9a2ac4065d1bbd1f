# SPDX-License-Identifier: EUPL-1.2
"""Texts that are painted often: cut to their room and laid out once, as long as the font stays the same."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QStaticText, QTextLayout

_MOST_KEPT = 4000


class StaticTextCache:
    """Call `begin` with a painter, then `text`; texts are plain, never rich."""

    def __init__(self) -> None:
        self.plain = QFont()
        self.bold = QFont()
        self.metrics = QFontMetrics(self.plain)
        self._bold_metrics = self.metrics
        self._texts: dict[tuple[str, int, bool], QStaticText] = {}
        self._wrapped: dict[tuple[str, int], tuple[QStaticText, ...]] = {}
        self._begun = False

    def begin(self, painter: QPainter) -> None:
        """Take up the font of a painter; what was laid out in another is forgotten."""
        font = painter.font()
        if self._begun and font == self.plain:
            return
        self._begun = True
        self.plain, self.bold = font, QFont(font)
        self.bold.setBold(True)
        self.metrics, self._bold_metrics = QFontMetrics(self.plain), QFontMetrics(self.bold)
        self._texts.clear()
        self._wrapped.clear()

    def text(self, text: str, room: int, *, bold: bool = False) -> QStaticText:
        """A text in one of the two fonts, ending in "…" where there is no room."""
        found = self._texts.get((text, room, bold))
        if found is None:
            if len(self._texts) > _MOST_KEPT:
                self._texts.clear()
            metrics = self._bold_metrics if bold else self.metrics
            found = QStaticText(metrics.elidedText(text, Qt.TextElideMode.ElideRight, room))
            found.setTextFormat(Qt.TextFormat.PlainText)
            self._texts[text, room, bold] = found
        return found

    def two_lines(self, text: str, room: int) -> tuple[QStaticText, ...]:
        """A text on one line or two, the second ending in "…" where there is no room."""
        found = self._wrapped.get((text, room))
        if found is None:
            if len(self._wrapped) > _MOST_KEPT:
                self._wrapped.clear()
            first = self._first_line(text, room)
            lines = (text[:first].rstrip(), text[first:].lstrip()) if first < len(text) else (text,)
            found = self._wrapped[text, room] = tuple(self.text(line, room) for line in lines)
        return found

    def advance(self, text: str, *, bold: bool = False) -> int:
        """How wide a text is."""
        return (self._bold_metrics if bold else self.metrics).horizontalAdvance(text)

    def _first_line(self, text: str, room: int) -> int:
        """How many characters of a text stand on its first line."""
        layout = QTextLayout(text, self.plain)
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(room)
        layout.endLayout()
        return line.textLength()
