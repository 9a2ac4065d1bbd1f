# SPDX-License-Identifier: EUPL-1.2
"""Paints the lines of the table, straight from the rows: no seven roles a cell, each text laid out once."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap

from accordi_desktop.register.values.query import HIDDEN_BY_DEFAULT, Column
from accordi_desktop.ui.agreement_table.cells import cell_text
from accordi_desktop.ui.agreement_table.delegate import INSET
from accordi_desktop.ui.theme.palette import Palette, colours
from accordi_desktop.ui.theme.static_text_cache import StaticTextCache
from accordi_desktop.ui.widgets.labels.status_pill import paint_pill

if TYPE_CHECKING:
    from collections.abc import Sequence

    from accordi_desktop.model.enums import Status
    from accordi_desktop.register.values.views import AgreementRow
    from accordi_desktop.wording import Words

_BAR = 3


@dataclass(frozen=True, slots=True)
class Cell:
    """Where a column stands in the viewport."""

    column: Column
    left: int
    width: int


@dataclass(frozen=True, slots=True)
class Line:
    """Where a line stands, and how: chosen, under the pointer, under the keyboard."""

    top: int
    height: int
    width: int
    chosen: bool
    hovered: bool
    current: bool


@dataclass(frozen=True, slots=True)
class _Inks:
    """Pens and colours of one palette, made once."""

    palette: Palette
    text: QPen
    muted: QPen
    chosen: QPen
    edge: QPen
    chosen_ground: QColor
    hovered_ground: QColor
    bar: QColor

    @classmethod
    def of(cls, palette: Palette) -> _Inks:
        return cls(
            palette,
            QPen(QColor(palette.text)),
            QPen(QColor(palette.muted)),
            QPen(QColor(palette.on_selection)),
            QPen(QColor(palette.edge)),
            QColor(palette.selection),
            QColor(palette.hover),
            QColor(palette.accent),
        )


class LinePainter:
    """Keeps what it has laid out until the palette or the font changes."""

    def __init__(self, words: Words) -> None:
        self._words = words
        self._inks: _Inks | None = None
        self._texts = StaticTextCache()
        self._pills: dict[tuple[Status, int, int], QPixmap] = {}

    def forget(self) -> None:
        """The palette or the font has changed."""
        self._inks = None
        self._pills.clear()

    def paint(self, painter: QPainter, line: Line, cells: Sequence[Cell], row: AgreementRow | None) -> None:
        """One line: ground, edge, and the texts, if its row is still there."""
        inks = self._inks = self._inks or _Inks.of(colours())
        if line.chosen:
            painter.fillRect(0, line.top, line.width, line.height, inks.chosen_ground)
        elif line.hovered:
            painter.fillRect(0, line.top, line.width, line.height, inks.hovered_ground)
        painter.setPen(inks.edge)
        bottom = line.top + line.height - 1
        painter.drawLine(0, bottom, line.width, bottom)
        if line.current:
            painter.fillRect(0, line.top, _BAR, line.height - 1, inks.bar)
        if row is None:
            return
        over = row.status in HIDDEN_BY_DEFAULT
        painter.setPen(inks.chosen if line.chosen else inks.muted if over else inks.text)
        self._texts.begin(painter)
        base = line.top + (line.height - 1 - self._texts.metrics.height()) // 2
        for cell in cells:
            room = cell.width - 2 * INSET
            if cell.column is Column.STATUS:
                pill = self._pill(painter, row.status, room, line.height)
                painter.drawPixmap(cell.left + INSET, line.top, pill)
            else:
                text = self._texts.text(cell_text(row, cell.column, self._words), room)
                painter.drawStaticText(cell.left + INSET, base, text)

    def _pill(self, painter: QPainter, status: Status, width: int, height: int) -> QPixmap:
        pill = self._pills.get((status, width, height))
        if pill is None:
            ratio = painter.device().devicePixelRatio()
            pill = QPixmap(round(max(width, 1) * ratio), round(height * ratio))
            pill.setDevicePixelRatio(ratio)
            pill.fill(Qt.GlobalColor.transparent)
            brush = QPainter(pill)
            brush.setFont(painter.font())
            paint_pill(brush, QRect(0, 0, width, height - 1), status, self._words.short(status))
            brush.end()
            self._pills[status, width, height] = pill
        return pill
