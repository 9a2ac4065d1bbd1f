# SPDX-License-Identifier: EUPL-1.2
"""The marks of a day in the year: of each kind of deadline its ground, its icon and how many there are."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import accumulate, pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QFont, QPainter

from accordi_desktop.ui.calendar.marks.marks import ICON_SIDE, ICONS, counted_kinds, tone
from accordi_desktop.ui.calendar.marks.painter import ChipBackground, PixmapCache
from accordi_desktop.ui.theme.icons import draw_icon
from accordi_desktop.ui.theme.palette import Tone, colours
from accordi_desktop.ui.theme.static_text_cache import StaticTextCache

if TYPE_CHECKING:
    from collections.abc import Sequence

    from accordi_desktop.model.enums import DeadlineKind
    from accordi_desktop.register.values.views import Deadline

MOST_KINDS = 3
_LEAST_ICON = 8
_MORE = "+"


@dataclass(frozen=True, slots=True)
class Segment:
    """What of one kind happens on a day, how much, and where in the cell it is painted.

    Without a kind it stands for the kinds there is no room for.
    """

    kind: DeadlineKind | None
    number: int
    rect: QRect

    @property
    def shade(self) -> Tone:
        """The colours of the kind; those of a quiet text where it stands for several."""
        if self.kind is not None:
            return tone(self.kind)
        shades = colours()
        return Tone(fill=shades.surface, edge=shades.edge, ink=shades.muted)


class YearMarkPainter:
    """One of a kind is an icon, several are an icon and their number, or the number where room is scarce."""

    def __init__(self) -> None:
        self._plain = StaticTextCache()
        self._small = StaticTextCache()
        self._backgrounds = PixmapCache()

    def segments(self, cell: QRect, found: Sequence[Deadline]) -> list[Segment]:
        """The part of a cell that each kind has, side by side; as many kinds as there is room for."""
        kinds: Sequence[tuple[DeadlineKind | None, int]] = counted_kinds(found)
        inner = cell.adjusted(1, 1, -1, -2)
        for most in range(MOST_KINDS, 0, -1):
            shown = [*kinds[:most], *([(None, len(kinds) - most)] if len(kinds) > most else [])]
            widths = [self._least_width(kind, number) for kind, number in shown]
            if most == 1 or sum(widths) <= inner.width():
                break
        spare = inner.width() - sum(widths)
        if spare < 0:
            widths[0], spare = max(widths[0] + spare, 1), 0
        edges = [0, *accumulate(widths)]
        # The spare room is shared out evenly; so all of it is used, whatever does not divide.
        edges = [edge + spare * index // max(len(widths), 1) for index, edge in enumerate(edges)]
        return [
            Segment(kind, number, QRect(inner.left() + left, inner.top(), right - left, inner.height()))
            for (kind, number), (left, right) in zip(shown, pairwise(edges), strict=True)
        ]

    def _least_width(self, kind: DeadlineKind | None, number: int) -> int:
        if kind is None:
            return self._small.advance(_MORE) + 2
        return _LEAST_ICON + 2 if number == 1 else self._small.advance(str(number)) + 2

    def begin(self, painter: QPainter) -> None:
        """Take up the font of a painter."""
        font = painter.font()
        self._plain.begin(painter)
        painter.setFont(_smaller(font))
        self._small.begin(painter)
        painter.setFont(font)

    def paint_ground(self, painter: QPainter, segment: Segment) -> None:
        """Paint the ground in the colour of the kind."""
        rect, ratio = segment.rect, painter.device().devicePixelRatio()
        background = ChipBackground(segment.shade, rect.width(), rect.height(), ratio)
        painter.drawPixmap(rect.topLeft(), self._backgrounds.of(background))

    def paint_mark(self, painter: QPainter, segment: Segment, room: QRect) -> None:
        """Paint icon and number in a part of the segment: beside each other, else one above the other."""
        ink = QColor(segment.shade.ink)
        if segment.kind is None:
            self._paint_text(painter, _MORE, self._small, _centred(room, room.width(), room.height()), ink)
            return
        icon = ICONS[segment.kind]
        side = max(min(ICON_SIDE, room.width() - 2, room.height()), 1)
        if segment.number == 1:
            draw_icon(painter, icon, _centred(room, side, side), ink)
            return
        number = str(segment.number)
        texts = self._plain if self._plain.advance(number) < room.width() else self._small
        width, height = texts.advance(number), texts.metrics.height()
        both = _centred(room, side + 1 + width, max(side, height))
        spot = _centred(room, width, height)
        if both.width() <= room.width() - 2:
            spot.moveRight(both.right())
            draw_icon(
                painter, icon, _centred(QRect(both.left(), room.top(), side, room.height()), side, side), ink
            )
        elif side + height <= room.height():
            spot.moveBottom(room.bottom())
            draw_icon(painter, icon, _centred(room.adjusted(0, 0, 0, -height), side, side), ink)
        self._paint_text(painter, number, texts, spot, ink)

    def _paint_text(
        self, painter: QPainter, text: str, texts: StaticTextCache, room: QRect, ink: QColor
    ) -> None:
        spot = _centred(room, texts.advance(text), texts.metrics.height())
        painter.setFont(texts.plain)
        painter.setPen(ink)
        painter.drawStaticText(spot.topLeft(), texts.text(text, spot.width() + 1))
        painter.setFont(self._plain.plain)


def _centred(room: QRect, width: int, height: int) -> QRect:
    spot = QRect(0, 0, width, height)
    spot.moveCenter(room.center())
    return spot


def _smaller(font: QFont) -> QFont:
    small = QFont(font)
    if font.pixelSize() > 0:
        small.setPixelSize(max(font.pixelSize() * 3 // 4, 1))
    else:
        small.setPointSizeF(font.pointSizeF() * 3 / 4)
    return small
