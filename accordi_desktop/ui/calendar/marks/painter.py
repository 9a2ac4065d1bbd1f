# SPDX-License-Identifier: EUPL-1.2
"""Paints deadlines in cells: what is under the texts, and the texts, is drawn once and kept."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap

from accordi_desktop.ui.calendar.marks.marks import ICON_SIDE, ICONS, INSET, tone
from accordi_desktop.ui.theme.icons import draw_icon
from accordi_desktop.ui.theme.static_text_cache import StaticTextCache

if TYPE_CHECKING:
    from accordi_desktop.model.enums import DeadlineKind
    from accordi_desktop.ui.theme.palette import Tone

_MOST_KEPT = 200


@dataclass(frozen=True, slots=True)
class ChipBackground:
    """A rounded ground in the colours of a kind, with its icon at a place or without."""

    shade: Tone
    width: int
    height: int
    ratio: float
    icon: DeadlineKind | None = None
    icon_top: int = 0

    def drawn(self) -> QPixmap:
        """The picture."""
        width, height = max(self.width, 1), max(self.height, 1)
        pixmap = QPixmap(round(width * self.ratio), round(height * self.ratio))
        pixmap.setDevicePixelRatio(self.ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(self.shade.edge))
        painter.setBrush(QColor(self.shade.fill))
        painter.drawRoundedRect(QRectF(0, 0, width, height).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        if self.icon is not None:
            spot = QRect(INSET, self.icon_top, ICON_SIDE, ICON_SIDE)
            draw_icon(painter, ICONS[self.icon], spot, QColor(self.shade.ink))
        painter.end()
        return pixmap


class PixmapCache:
    """The pictures of the plates in use."""

    def __init__(self) -> None:
        self._kept: dict[ChipBackground, QPixmap] = {}

    def of(self, background: ChipBackground) -> QPixmap:
        """The picture of a plate."""
        found = self._kept.get(background)
        if found is None:
            if len(self._kept) >= _MOST_KEPT:
                self._kept.clear()
            found = self._kept[background] = background.drawn()
        return found


class MarkPainter:
    """Paints an icon and a name, with the word of the kind above where there are two lines of room."""

    def __init__(self) -> None:
        self._texts = StaticTextCache()
        self._backgrounds = PixmapCache()

    def paint(self, painter: QPainter, rect: QRect, kind: DeadlineKind, word: str, name: str) -> None:
        """Paint a deadline in a cell."""
        texts, shade = self._texts, tone(kind)
        texts.begin(painter)
        line = texts.metrics.height()
        two_lines = rect.height() >= 2 * line
        top = (rect.height() - (2 * line if two_lines else line)) // 2
        ratio = painter.device().devicePixelRatio()
        icon_top = top + (line - ICON_SIDE) // 2
        background = ChipBackground(shade, rect.width(), rect.height(), ratio, kind, icon_top)
        painter.drawPixmap(rect.topLeft(), self._backgrounds.of(background))
        painter.setPen(QColor(shade.ink))
        left = rect.left() + INSET + ICON_SIDE + INSET
        room = rect.right() - INSET - left
        if two_lines:
            painter.drawStaticText(left, rect.top() + top, texts.text(word, room))
            top += line
        painter.setFont(texts.bold)
        painter.drawStaticText(left, rect.top() + top, texts.text(name, room, bold=True))
        painter.setFont(texts.plain)
