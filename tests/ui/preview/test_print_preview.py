# SPDX-License-Identifier: EUPL-1.2
"""The print preview: pages as vectors, turned by key, saved, printed; gone once closed."""

import io
from pathlib import Path

import pikepdf
import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QWidget

from accordi_desktop.settings import Settings
from accordi_desktop.ui.context.context import AppContext
from accordi_desktop.ui.context.prompts import Prompts
from accordi_desktop.ui.context.tasks import Tasks
from accordi_desktop.ui.preview import preview_dialog
from accordi_desktop.ui.preview.page_view import Zoom
from accordi_desktop.ui.preview.preview_dialog import PrintPreview, open_print_preview
from accordi_desktop.ui.preview.printer import a4_printer, print_pages
from accordi_desktop.ui.theme.style import Scheme, apply
from accordi_desktop.wording import Words
from tests.sample import open_sample
from tests.ui.harness.audit import audit
from tests.ui.harness.lifetimes import gone


class Answers(Prompts):
    """Saves where the test says."""

    def __init__(self, target: Path) -> None:
        super().__init__()
        self.target = target
        self.suggested: list[str] = []

    def ask_save_file(self, parent, title, suggested, filters, then):
        self.suggested.append(suggested.name)
        then(self.target)


@pytest.fixture
def context(qapp: QApplication, tmp_path: Path):
    tasks = Tasks()
    context = AppContext(
        Words("it"), Settings(tmp_path / "settings.toml"), Answers(tmp_path / "saved.pdf"), tasks
    )
    register = open_sample(tmp_path)
    context.use(register)
    yield context
    tasks.shutdown()
    register.close()


@pytest.fixture
def parent(qtbot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return window


def opened(qtbot, context: AppContext, parent: QWidget, count: int = 5) -> PrintPreview:
    preview = open_print_preview(context, tuple(range(1, count + 1)), parent)
    qtbot.waitUntil(preview.print_button.isEnabled)
    return preview


def has_picture(page: pikepdf.Page) -> bool:
    objects = page.obj.Resources.get("/XObject", pikepdf.Dictionary())
    return any(item.Subtype == "/Image" for item in objects.values())


def test_a_selection_is_shown_page_by_page(qtbot, context: AppContext, parent: QWidget):
    preview = opened(qtbot, context, parent)
    assert preview.bar.where.text() == "Page 1 of 6"
    assert preview.area.picture.accessibleName() == "Page 1 of 6"
    assert preview.area.picture.hasFocus()
    for key, page in (
        (Qt.Key.Key_PageDown, 2),
        (Qt.Key.Key_End, 6),
        (Qt.Key.Key_PageDown, 6),
        (Qt.Key.Key_PageUp, 5),
        (Qt.Key.Key_Home, 1),
        (Qt.Key.Key_PageUp, 1),
    ):
        qtbot.keyClick(preview.area.picture, key)
        assert preview.bar.where.text() == f"Page {page} of 6"


def test_the_page_is_drawn_dark_on_white(qtbot, context: AppContext, parent: QWidget):
    preview = opened(qtbot, context, parent, 1)
    picture = preview.area.picture.grab().toImage()
    colours = {picture.pixelColor(x, y).lightness() for x in range(picture.width()) for y in range(0, 120, 2)}
    assert max(colours) == 255
    assert min(colours) < 100


def test_the_page_fits_the_room_or_has_its_own_size(qtbot, context: AppContext, parent: QWidget):
    preview = opened(qtbot, context, parent, 1)
    area, sizes = preview.area, {}
    for place, zoom in enumerate(Zoom):
        preview.bar.zoom.setCurrentIndex(place)
        sizes[zoom] = area.picture.size()
    room = area.viewport().size()
    assert sizes[Zoom.PAGE].height() <= room.height()
    assert sizes[Zoom.PAGE].width() <= sizes[Zoom.WIDTH].width() <= room.width()
    assert sizes[Zoom.ACTUAL].width() == pytest.approx(8.27 * area.logicalDpiX(), abs=1)


def test_saved_pdf_is_the_document_shown(qtbot, context: AppContext, parent: QWidget):
    preview = opened(qtbot, context, parent, 1)
    preview.save_button.click()
    assert isinstance(context.prompts, Answers)
    assert context.prompts.suggested[0].startswith("A-001 ")
    with pikepdf.open(context.prompts.target) as pdf:
        assert len(pdf.pages) == 1
    assert str(context.prompts.target) in preview.messages.text()


def test_a_folder_that_is_gone_is_told(qtbot, context: AppContext, parent: QWidget, tmp_path: Path):
    preview = opened(qtbot, context, parent, 2)
    assert isinstance(context.prompts, Answers)
    context.prompts.target = tmp_path / "gone" / "a.pdf"
    preview.save_button.click()
    assert "gone" in preview.messages.text()
    assert context.prompts.suggested[0].startswith("Agreements ")


def test_the_printer_gets_vectors(qtbot, context: AppContext, parent: QWidget, tmp_path: Path):
    preview = opened(qtbot, context, parent)
    printer = a4_printer("Prova")
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    assert preview._rendered is not None
    printer.setFromTo(2, 4)
    assert print_pages(printer, preview._rendered.document.pages)
    with pikepdf.open(io.BytesIO((tmp_path / "printed.pdf").read_bytes())) as pdf:
        assert len(pdf.pages) == 3
        assert not any(has_picture(page) for page in pdf.pages)
        assert all(len(page.Contents.read_bytes()) > 10_000 for page in pdf.pages)


def darkness(content: bytes, page: int) -> float:
    with pypdfium2.PdfDocument(content) as pdf:
        pixels = bytes(pdf[page].render(scale=2, grayscale=True).buffer)
    return 1 - sum(pixels) / len(pixels) / 255


def test_letters_are_no_bolder_on_paper(qtbot, context: AppContext, parent: QWidget, tmp_path: Path):
    preview = opened(qtbot, context, parent)
    printer = a4_printer("Prova")
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    assert preview._rendered is not None
    assert print_pages(printer, preview._rendered.document.pages)
    printed = darkness((tmp_path / "printed.pdf").read_bytes(), 1)
    assert printed == pytest.approx(darkness(preview._rendered.document.pdf, 1), rel=0.1)


def test_a_computer_without_a_printer_is_told(qtbot, context: AppContext, parent: QWidget, monkeypatch):
    monkeypatch.setattr(preview_dialog, "printer_there", lambda: False)
    preview = opened(qtbot, context, parent, 1)
    preview.print_button.click()
    assert "no printer" in preview.messages.text()


def test_an_agreement_that_is_gone_is_told(qtbot, context: AppContext, parent: QWidget):
    preview = open_print_preview(context, (999,), parent)
    qtbot.waitUntil(lambda: bool(preview.messages.text()))
    assert not preview.print_button.isEnabled()


def test_closing_gives_the_work_up_and_ends_the_dialog(qtbot, context: AppContext, parent: QWidget):
    preview = open_print_preview(context, (1, 2, 3), parent)
    with gone(qtbot, preview):
        preview.reject()
    preview = opened(qtbot, context, parent, 1)
    with gone(qtbot, preview):
        preview.close_button.click()


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK])
def test_audit_finds_nothing(qtbot, qapp: QApplication, context: AppContext, parent: QWidget, scheme: Scheme):
    apply(qapp, scheme)
    assert audit(opened(qtbot, context, parent)) == []
