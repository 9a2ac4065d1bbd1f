# SPDX-License-Identifier: EUPL-1.2
"""How the bars look: a colour and a mark or a hatching, never a colour alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QLinearGradient, QPainter, QPen

from accordi_desktop.model.enums import Status
from accordi_desktop.model.timespans import SpanKind
from accordi_desktop.ui.theme.icons import draw_icon
from accordi_desktop.ui.theme.palette import Tone, colours

if TYPE_CHECKING:
    from accordi_desktop.ui.widgets.spans.axis import Bar

_ICONS = {SpanKind.RENEWAL: "renew", SpanKind.EXTENSION: "extend"}
_TONES = {
    SpanKind.ORIGINAL: Status.NOT_YET,
    SpanKind.RENEWAL: Status.IN_FORCE,
    SpanKind.EXTENSION: Status.EXPIRING,
    SpanKind.TACIT: Status.IN_FORCE,
    SpanKind.SUSPENDED: Status.SUSPENDED,
}
_HATCHED = {SpanKind.TACIT: Qt.BrushStyle.BDiagPattern, SpanKind.SUSPENDED: Qt.BrushStyle.DiagCrossPattern}
_ICON = 12
_LEAST = 3.0
_FAR = 100.0


def paint_bar(painter: QPainter, bar: Bar, band: QRect, *, icons: bool = True) -> None:
    """Paint what of a bar is within a lane; without `icons` its colour and hatching alone tell its kind."""
    # Beyond the edges a little is kept, so that a rounded end never shows where the bar goes on.
    left = max(bar.left, band.left() - _FAR)
    right = min(max(bar.right, bar.left + _LEAST), band.right() + _FAR)
    if right <= band.left() or left >= band.right():
        return
    shade = colours().tones[_TONES[bar.kind]]
    body = QRectF(left, band.top(), right - left, band.height())
    painter.save()
    painter.setClipRect(band.adjusted(-1, -1, 1, 1))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(_pen(bar, body, shade))
    painter.setBrush(_fading(bar, body, QColor(shade.fill)))
    painter.drawRoundedRect(body.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
    if bar.kind in _HATCHED:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QBrush(QColor(shade.ink), _HATCHED[bar.kind]))
        painter.drawRoundedRect(body.adjusted(1, 1, -1, -1), 4, 4)
    elif icons and bar.kind in _ICONS and body.width() - bar.faded_left >= _ICON + 6:
        spot = QRect(int(max(left + bar.faded_left, band.left())) + 3, 0, _ICON, _ICON)
        spot.moveTop(band.center().y() - _ICON // 2 + 1)
        draw_icon(painter, _ICONS[bar.kind], spot, QColor(shade.ink))
    painter.restore()


def _pen(bar: Bar, body: QRectF, shade: Tone) -> QPen:
    return QPen(QBrush(_fading(bar, body, QColor(shade.ink))), 1)


def _fading(bar: Bar, body: QRectF, colour: QColor) -> QBrush:
    """The colour, fading out towards the edges that are not known to the day."""
    if not bar.faded_left and not bar.faded_right:
        return QBrush(colour)
    clear = QColor(colour)
    clear.setAlpha(0)
    width = max(bar.right - bar.left, 1.0)
    gradient = QLinearGradient(bar.left, body.top(), bar.left + width, body.top())
    gradient.setColorAt(0, clear if bar.faded_left else colour)
    gradient.setColorAt(min(bar.faded_left / width, 1.0), colour)
    gradient.setColorAt(max(1 - bar.faded_right / width, min(bar.faded_left / width, 1.0)), colour)
    gradient.setColorAt(1, clear if bar.faded_right else colour)
    return QBrush(gradient)
