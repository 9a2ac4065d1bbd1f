# SPDX-License-Identifier: EUPL-1.2
"""Texts that are painted often: cut to their room and laid out once, as long as the font stays the same."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QStaticText

_MOST_KEPT = 4000


class StaticTextCache:
    """Call `begin` with a painter, then `text`; texts are plain, never rich."""

    def __init__(self) -> None:
        self.plain = QFont()
        self.bold = QFont()
        self.metrics = QFontMetrics(self.plain)
        self._bold_metrics = self.metrics
        self._texts: dict[tuple[str, int, bool], QStaticText] = {}
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

    def advance(self, text: str, *, bold: bool = False) -> int:
        """How wide a text is."""
        return (self._bold_metrics if bold else self.metrics).horizontalAdvance(text)
