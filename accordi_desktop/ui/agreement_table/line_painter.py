# SPDX-License-Identifier: EUPL-1.2
"""Paints the lines of the table, straight from the rows: no seven roles a cell, each text laid out once."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPen

from accordi_desktop.register.values.lists.query import HIDDEN_BY_DEFAULT, Column
from accordi_desktop.ui.agreement_table.cells import COLUMNS, NOTHING, cell_text
from accordi_desktop.ui.agreement_table.column_widths import INSET
from accordi_desktop.ui.theme.palette import Palette, colours
from accordi_desktop.ui.theme.static_text_cache import StaticTextCache
from accordi_desktop.ui.theme.type_scale import CAPTION, sized
from accordi_desktop.ui.widgets.labels.status_pill import paint_dot

if TYPE_CHECKING:
    from collections.abc import Sequence

    from accordi_desktop.register.values.views import AgreementRow
    from accordi_desktop.ui.agreement_table.header import ColumnHeader
    from accordi_desktop.wording import Words

_BAR = 3
_RING = 2
_RADIUS = 4
_BETWEEN = 2  # pixels between the two lines of a row


@dataclass(frozen=True, slots=True)
class Cell:
    """Where a column stands in the viewport, and the columns written on its second line."""

    column: Column
    left: int
    width: int
    under: tuple[Column, ...] = ()


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
    ring: QPen
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
            QPen(QColor(palette.text if palette.name == "system" else palette.accent), _RING),
            QColor(palette.selection),
            QColor(palette.hover),
            QColor(palette.accent),
        )


class LinePainter:
    """Keeps what it has laid out until the palette or the font changes.

    `two_lines` says whether a row has a second line: long titles then go on in it.
    """

    def __init__(self, words: Words) -> None:
        self._words = words
        self._inks: _Inks | None = None
        self._texts = StaticTextCache()
        self._captions = StaticTextCache()
        self.two_lines = False

    def forget(self) -> None:
        """The palette or the font has changed."""
        self._inks = None

    def paint(self, painter: QPainter, line: Line, cells: Sequence[Cell], row: AgreementRow | None) -> None:
        """One line: ground, edge, and the texts, if its row is still there."""
        inks = self._inks = self._inks or _Inks.of(colours())
        self._paint_ground(painter, line, inks)
        if row is None:
            return
        over = row.status in HIDDEN_BY_DEFAULT
        painter.setPen(inks.chosen if line.chosen else inks.muted if over else inks.text)
        self._texts.begin(painter)
        height = self._texts.metrics.height()
        middle = line.top + (line.height - 1) // 2
        for cell in cells:
            room, left = cell.width - 2 * INSET, cell.left + INSET
            if cell.column is Column.STATUS:
                word = paint_dot(painter, left, middle, row.status)
                status = self._texts.text(self._words.short(row.status), room - (word - left))
                painter.drawStaticText(word, middle - height // 2, status)
            elif cell.column is Column.TITLE and self.two_lines:
                title = self._texts.two_lines(cell_text(row, cell.column, self._words), room)
                top = middle - (height * len(title) + _BETWEEN * (len(title) - 1)) // 2
                for number, part in enumerate(title):
                    painter.drawStaticText(left, top + number * (height + _BETWEEN), part)
            else:
                text = self._texts.text(cell_text(row, cell.column, self._words), room)
                top = middle - (height + _BETWEEN // 2 if cell.under else height // 2)
                painter.drawStaticText(left, top, text)
        self._paint_captions(painter, line, cells, row, inks)

    def _paint_ground(self, painter: QPainter, line: Line, inks: _Inks) -> None:
        if line.chosen:
            painter.fillRect(0, line.top, line.width, line.height, inks.chosen_ground)
        elif line.hovered:
            painter.fillRect(0, line.top, line.width, line.height, inks.hovered_ground)
        painter.setPen(inks.edge)
        bottom = line.top + line.height - 1
        painter.drawLine(0, bottom, line.width, bottom)
        if line.chosen:
            painter.fillRect(0, line.top, _BAR, line.height - 1, inks.bar)
        if line.current:
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(inks.ring)
            frame = QRectF(0, line.top, line.width, line.height - 1).adjusted(1, 1, -1, -1)
            painter.drawRoundedRect(frame, _RADIUS, _RADIUS)
            painter.restore()

    def _paint_captions(
        self, painter: QPainter, line: Line, cells: Sequence[Cell], row: AgreementRow, inks: _Inks
    ) -> None:
        """The second lines; all of them after the first ones, since another font lays texts out anew."""
        folded = [cell for cell in cells if cell.under]
        if not folded:
            return
        font = painter.font()
        painter.setFont(sized(font, CAPTION))
        painter.setPen(inks.chosen if line.chosen else inks.muted)
        self._captions.begin(painter)
        top = line.top + (line.height - 1) // 2 + _BETWEEN
        for cell in folded:
            left, room = cell.left + INSET, cell.width - 2 * INSET
            if cell.under == (Column.STATUS,):
                word = paint_dot(painter, left, top + self._captions.metrics.height() // 2 + 1, row.status)
                room, left = room - (word - left), word
            painter.drawStaticText(left, top, self._captions.text(self._caption(row, cell.under), room))
        painter.setFont(font)

    def _caption(self, row: AgreementRow, columns: Sequence[Column]) -> str:
        texts = (cell_text(row, column, self._words) for column in columns)
        return " · ".join(text for text in texts if text != NOTHING) or NOTHING


def row_height(text: int, *, two_lines: bool) -> int:
    """How high a row is, in pixels, where a line of text is `text` pixels high."""
    return text + round(text * CAPTION) + _BETWEEN + 2 * INSET - _RADIUS if two_lines else text + 2 * INSET


def shown_cells(header: ColumnHeader, right: int) -> list[Cell]:
    """The cells of a row that stand in a view of so many pixels."""
    cells = (
        Cell(
            column,
            header.sectionViewportPosition(section),
            header.sectionSize(section),
            header.under.get(column, ()),
        )
        for section, column in enumerate(COLUMNS)
        if not header.isSectionHidden(section)
    )
    return [cell for cell in cells if cell.left < right and cell.left + cell.width > 0]
