# SPDX-License-Identifier: EUPL-1.2
"""Pages to a printer: the vectors of the preview, as large as the paper lets them."""

from collections.abc import Sequence

from PySide6.QtCore import QByteArray, QMarginsF, QRectF, Qt
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo
from PySide6.QtSvg import QSvgRenderer

# Without a width of its own each letter is drawn with an outline on paper, though not on screen.
_NO_OUTLINES = (b"<svg ", b'<svg stroke-width="0" ')


def printer_there() -> bool:
    """Whether this computer knows any printer."""
    return bool(QPrinterInfo.availablePrinterNames())


def a4_printer(document: str) -> QPrinter:
    """A printer set up for the pages: A4 upright, the margins being those of the pages."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(document)
    printer.setFullPage(True)
    size = QPageSize(QPageSize.PageSizeId.A4)
    printer.setPageLayout(QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0)))
    return printer


def print_pages(printer: QPrinter, pages: Sequence[bytes]) -> bool:
    """Print the pages chosen in the printer's own dialog; False when the printer would not begin."""
    first = printer.fromPage() or 1
    last = printer.toPage() or len(pages)
    painter = QPainter()
    if not painter.begin(printer):
        return False
    for number, svg in enumerate(pages[first - 1 : last]):
        if number:
            printer.newPage()
        _draw(painter, svg, printer.paperRect(QPrinter.Unit.DevicePixel))
    return painter.end()


def _draw(painter: QPainter, svg: bytes, paper: QRectF) -> None:
    renderer = QSvgRenderer(QByteArray(svg.replace(*_NO_OUTLINES, 1)))
    size = renderer.viewBoxF().size().scaled(paper.size(), Qt.AspectRatioMode.KeepAspectRatio)
    target = QRectF(paper.topLeft(), size)
    target.moveCenter(paper.center())
    renderer.render(painter, target)
