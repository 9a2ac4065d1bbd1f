# SPDX-License-Identifier: EUPL-1.2
"""Pages are turned, enlarged and searched, by the keyboard too."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from accordi_desktop.ui.context.tasks import Tasks
from accordi_desktop.ui.pdf.page_bar import PageBar
from accordi_desktop.ui.pdf.search_bar import SearchBar
from accordi_desktop.ui.pdf.view import PdfView
from tests.pdf_files import write_pdf


class Pane(QWidget):
    def __init__(self, tasks):
        super().__init__()
        self.view = PdfView(tasks)
        self.pages = PageBar(self.view)
        self.search = SearchBar(tasks, self.view)
        column = QVBoxLayout(self)
        for part in (self.pages, self.search, self.view):
            column.addWidget(part)


@pytest.fixture
def pane(qtbot, tmp_path):
    tasks = Tasks()
    pane = Pane(tasks)
    qtbot.addWidget(pane)
    pane.resize(400, 500)
    pane.show()
    pane.view.open(write_pdf(tmp_path / "atto.pdf", "Riga", "Milano", "Riga e Milano"))
    qtbot.waitUntil(lambda: pane.view.count == 3)
    yield pane
    pane.view.forget()
    tasks.shutdown()


def drawn(qtbot, view, page):
    qtbot.waitUntil(lambda: view._shown is not None and view._shown[0] == page)


def test_the_first_page_fits_the_width(pane):
    assert pane.view.label.width() == pane.view.viewport().width() - 16
    assert pane.view.label.accessibleName() == "Page 1 of 3"
    assert pane.view.label.accessibleDescription() == "Riga"
    assert pane.pages.number.text() == "1"
    assert not pane.pages.previous_button.isEnabled()


def test_keys_turn_pages_and_stop_at_the_ends(pane, qtbot):
    view = pane.view
    view.label.setFocus()
    QTest.keyClick(view.label, Qt.Key.Key_End)
    assert view.page == 2
    drawn(qtbot, view, 2)
    assert view.label.accessibleDescription() == "Riga e Milano"
    for _ in range(3):
        QTest.keyClick(view.label, Qt.Key.Key_PageDown)
    assert view.page == 2
    QTest.keyClick(view.label, Qt.Key.Key_Home)
    assert view.page == 0


def test_a_page_is_read_to_its_end_before_the_next(pane, qtbot):
    view = pane.view
    view.set_zoom(2.0)
    QTest.keyClick(view.label, Qt.Key.Key_PageDown)
    assert (view.page, view.verticalScrollBar().value() > 0) == (0, True)
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    QTest.keyClick(view.label, Qt.Key.Key_PageDown)
    assert (view.page, view.verticalScrollBar().value()) == (1, 0)
    QTest.keyClick(view.label, Qt.Key.Key_PageUp)
    assert (view.page, view.verticalScrollBar().value() > 0) == (0, True)
    drawn(qtbot, view, 0)


def test_a_number_leads_to_its_page(pane):
    number = pane.pages.number
    number.setText("2")
    QTest.keyClick(number, Qt.Key.Key_Return)
    assert pane.view.page == 1
    number.setText("99")
    QTest.keyClick(number, Qt.Key.Key_Return)
    assert (pane.view.page, number.text()) == (2, "3")


def test_the_size_is_changed_and_comes_back_to_the_width(pane, qtbot):
    view = pane.view
    fitting = view.label.width()
    pane.pages.larger_button.click()
    assert view.label.width() > fitting
    wanted = round(view.label.width() * view.devicePixelRatioF())
    qtbot.waitUntil(lambda: view._shown == (0, wanted))
    QTest.keyClick(view.label, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert view.label.width() == fitting


def test_a_text_is_found_on_every_page(pane, qtbot):
    search = pane.search
    search.field.setText("riga")
    QTest.keyClick(search.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(search.hits) == 2)
    assert search.result.text() == "1 of 2"
    QTest.keyClick(search.field, Qt.Key.Key_Return)
    assert (pane.view.page, search.result.text()) == (2, "2 of 2")
    QTest.keyClick(search.field, Qt.Key.Key_Return)
    assert (pane.view.page, search.result.text()) == (0, "1 of 2")
    QTest.keyClick(search.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert pane.view.page == 2
    drawn(qtbot, pane.view, 2)


def test_what_is_not_there_is_said(pane, qtbot):
    pane.search.field.setText("Chengdu")
    QTest.keyClick(pane.search.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: pane.search.result.text() == "Not found")
    assert not pane.search.next_button.isEnabled()


def test_a_broken_file_is_told_once(pane, qtbot, tmp_path):
    (tmp_path / "no.pdf").write_bytes(b"<html>")
    with qtbot.waitSignal(pane.view.failed) as told:
        pane.view.open(tmp_path / "no.pdf")
    assert told.args[0].code == "pdf_broken"
