# SPDX-License-Identifier: EUPL-1.2
"""One page at a time, drawn off the window's thread as wide as it is shown."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from accordi_desktop.ui.pdf.page_label import PageLabel
from accordi_desktop.ui.pdf.reader import PdfReader
from accordi_desktop.ui.theme.style import GAP

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QKeyEvent, QResizeEvent, QWheelEvent

    from accordi_desktop.ui.context.tasks import Progress, Tasks
    from accordi_desktop.ui.pdf.plain import Hit, Picture

ZOOMS = (0.5, 0.75, 1.0, 1.25, 1.5, 2.0, 3.0, 4.0)
_SETTLED_MS = 120
_NARROWEST = 80
_INCH = 96 / 72


@dataclass(frozen=True, slots=True)
class Drawn:
    """A page drawn for the window, with how many there are."""

    count: int
    size: tuple[float, float]
    picture: Picture
    text: str


class PdfView(QScrollArea):
    """Fits the width until one zooms; the wheel and Page Down go on to the next page at the end of one."""

    moved = Signal()
    failed = Signal(Exception)

    def __init__(self, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self.reader: PdfReader | None = None
        self.page = 0
        self.count = 0
        self.zoom: float | None = None
        self._size = (1.0, 1.0)
        self._drawing: tuple[int, int] | None = None
        self._shown: tuple[int, int] | None = None
        self._hit: Hit | None = None
        self.label = PageLabel()
        self.setWidget(self.label)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self._settled = QTimer(self, interval=_SETTLED_MS, singleShot=True)
        self._settled.timeout.connect(self._draw)

    def open(self, path: Path, page: int = 0) -> None:
        """Show a page of a file."""
        self.forget()
        self.page = page
        self.reader = PdfReader(path)
        self.moved.emit()
        self._draw()

    def forget(self) -> None:
        """Close the file."""
        self._settled.stop()
        if self.reader is not None:
            self.reader.close()
        self.reader = None
        self.page, self.count, self.zoom = 0, 0, None
        self._drawing = self._shown = self._hit = None
        self.label.forget()

    def go(self, page: int, *, at_end: bool = False) -> None:
        """Turn to a page, counted from 0; what is beyond the last is the last."""
        page = max(0, min(page, self.count - 1))
        if page == self.page or not self.count:
            return
        self.page = page
        self.verticalScrollBar().setValue(self.verticalScrollBar().maximum() if at_end else 0)
        self.moved.emit()
        self._draw()

    def set_zoom(self, zoom: float | None) -> None:
        """A scale of its own (1.0 is as large as on paper), or the width of the pane."""
        self.zoom = zoom
        self._stretch()
        self.moved.emit()
        self._settled.start()

    def zoom_by(self, step: int) -> None:
        """One size larger or smaller than what is shown."""
        now = self.scale()
        larger = [zoom for zoom in ZOOMS if zoom > now * 1.01]
        smaller = [zoom for zoom in ZOOMS if zoom < now * 0.99]
        if found := larger[:1] if step > 0 else smaller[-1:]:
            self.set_zoom(found[0])

    def scale(self) -> float:
        """How large the page is shown, beside paper."""
        return self._width() / (self._size[0] * _INCH)

    def show_hit(self, hit: Hit) -> None:
        """Turn to a found text and bring it into view."""
        self._hit = hit
        if hit.page != self.page:
            self.go(hit.page)
        else:
            self._bring_hit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Page Up and Down, Home and End, plus, minus and zero with Ctrl."""
        key = event.key()
        ctrl = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        keys = Qt.Key
        if key == keys.Key_PageDown or (key == keys.Key_Space and not ctrl):
            self._forward()
        elif key == keys.Key_PageUp:
            self._backward()
        elif key == keys.Key_Home:
            self.go(0)
        elif key == keys.Key_End:
            self.go(self.count - 1)
        elif ctrl and key in {keys.Key_Plus, keys.Key_Equal, keys.Key_Minus}:
            self.zoom_by(-1 if key == keys.Key_Minus else 1)
        elif ctrl and key == keys.Key_0:
            self.set_zoom(None)
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """With Ctrl it zooms; at the end of a page it turns it."""
        step = event.angleDelta().y()
        bar = self.verticalScrollBar()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(1 if step > 0 else -1)
        elif step < 0 and bar.value() == bar.maximum():
            self.go(self.page + 1)
        elif step > 0 and bar.value() == bar.minimum():
            self.go(self.page - 1, at_end=True)
        else:
            super().wheelEvent(event)
            return
        event.accept()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The page follows at once, its sharpness when the pane has come to rest."""
        super().resizeEvent(event)
        if self.count and self.zoom is None:
            self._stretch()
            self.moved.emit()
            self._settled.start()

    def _forward(self) -> None:
        bar = self.verticalScrollBar()
        if bar.value() < bar.maximum():
            bar.setValue(bar.value() + bar.pageStep() - GAP)
        else:
            self.go(self.page + 1)

    def _backward(self) -> None:
        bar = self.verticalScrollBar()
        if bar.value() > bar.minimum():
            bar.setValue(bar.value() - bar.pageStep() + GAP)
        else:
            self.go(self.page - 1, at_end=True)

    def _width(self) -> int:
        """How wide the page is on the screen."""
        if self.zoom is None:
            return max(_NARROWEST, self.viewport().width() - 2 * GAP)
        return max(_NARROWEST, round(self._size[0] * _INCH * self.zoom))

    def _stretch(self) -> None:
        self.label.stretch(self._width())

    def _draw(self) -> None:
        """Ask for the page as it is wanted now; while one is being drawn, the next one waits."""
        reader = self.reader
        wanted = (self.page, round(self._width() * self.devicePixelRatioF()))
        if reader is None or self._drawing is not None or wanted == self._shown:
            return
        self._drawing = wanted
        self._tasks.run(
            partial(_drawn, reader, *wanted),
            partial(self._show, reader, wanted),
            partial(self._fail, reader),
            owner=self,
        )

    def _show(self, reader: PdfReader, wanted: tuple[int, int], drawn: Drawn) -> None:
        if reader is not self.reader:
            return
        self._drawing, self._shown = None, wanted
        first = not self.count
        self.count, self._size = drawn.count, drawn.size
        if wanted[0] == self.page:
            self.label.showPicture(drawn.picture)
            self._stretch()
            name = self.tr("Page {page} of {count}").format(page=self.page + 1, count=self.count)
            self.label.tell(name, drawn.text)
            self._bring_hit()
        if first:
            self.moved.emit()
        self._draw()

    def _fail(self, reader: PdfReader, error: Exception) -> None:
        if reader is self.reader:
            self._drawing = None
            self.failed.emit(error)

    def _bring_hit(self) -> None:
        if self._hit is not None and self._hit.page == self.page and self._hit.rects:
            middle: QPoint = self.label.place_of(self._hit.rects[0]).center().toPoint()
            self.ensureVisible(middle.x(), middle.y(), 60, 120)


def _drawn(reader: PdfReader, page: int, width: int, progress: Progress) -> Drawn:
    count = reader.count(progress)
    picture = reader.picture(progress, page, width)
    return Drawn(count, reader.size(progress, page), picture, reader.text(progress, page))
