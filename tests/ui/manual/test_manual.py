# SPDX-License-Identifier: EUPL-1.2
"""The manual can be read and searched, leads where its links say, and fetches nothing from elsewhere."""

import re

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QWidget

from accordi_desktop.ui.manual.chapters import chapters
from accordi_desktop.ui.manual.manual_window import ManualWindow, open_manual
from accordi_desktop.ui.theme.style import apply
from tests.ui.harness.audit import audit

_IMAGE = QTextDocument.ResourceType.ImageResource.value
LANGUAGES = ("it", "en")


def shown(qtbot, qapp, language: str) -> ManualWindow:
    apply(qapp, "light")
    window = ManualWindow(language)
    qtbot.addWidget(window)
    window.show()
    return window


@pytest.fixture
def manual(qtbot, qapp) -> ManualWindow:
    """The Italian manual, shown."""
    return shown(qtbot, qapp, "it")


def titles(manual: ManualWindow) -> list[str]:
    return [manual.list.item(row).text() for row in range(manual.list.count())]


@pytest.mark.parametrize(
    ("language", "title", "word"),
    [("it", "Cominciare", "registro degli accordi"), ("en", "Getting started", "register of the agreements")],
)
def test_it_opens_on_the_first_chapter(qtbot, qapp, language, title, word) -> None:
    manual = shown(qtbot, qapp, language)
    assert titles(manual)[0] == title
    assert word in manual.page.toPlainText()
    assert audit(manual) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_chapter_is_in_the_contents_and_none_is_cut(qtbot, qapp, language) -> None:
    manual = shown(qtbot, qapp, language)
    assert titles(manual) == [chapter.title for chapter in chapters(language)]
    assert manual.list.horizontalScrollBar().maximum() == 0
    for row, chapter in enumerate(chapters(language)):
        manual.list.setCurrentRow(row)
        assert manual.page.toPlainText().startswith(chapter.title)
        item = manual.list.visualItemRect(manual.list.item(row))
        wanted = manual.list.sizeHintForIndex(manual.list.model().index(row, 0))
        assert wanted.width() <= item.width()
        assert item.right() <= manual.list.viewport().width()


def test_f1_opens_the_manual_of_the_language_of_the_window(qtbot, qapp) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    open_manual("en", parent)
    manual = parent.findChild(ManualWindow)
    assert titles(manual)[0] == "Getting started"
    open_manual("en", parent)
    assert len(parent.findChildren(ManualWindow)) == 1


@pytest.mark.parametrize(
    "chapter",
    [*chapters("it"), *chapters("en")],
    ids=lambda chapter: f"{chapter.path.parent.name}/{chapter.name}",
)
def test_every_link_and_picture_is_there(chapter) -> None:
    assert chapter.text.startswith("# ")
    for place in re.findall(r"\]\(([^)]+)\)", chapter.text):
        assert (chapter.path.parent / place).is_file(), place


def test_the_search_narrows_and_marks(manual) -> None:
    manual.search.setText("disdètt")
    found = ["La scheda di un accordo", "Rinnovi e proroghe", "Stampe e resoconti", "Le parole"]
    assert titles(manual) == found
    marked = [mark.cursor.selectedText().casefold() for mark in manual.page.extraSelections()]
    assert marked
    assert all(word.startswith("disd") for word in marked)
    manual.search.setText("zanzara")
    assert titles(manual) == []
    assert manual._nothing.isVisible()


def test_a_link_leads_to_its_chapter(manual) -> None:
    manual.search.setText("disdetta")
    manual.page.anchorClicked.emit(QUrl("03-cercare.md"))
    assert manual.list.currentItem().text() == "Cercare e filtrare"
    assert manual.search.text() == ""


@pytest.mark.parametrize(
    "name", ["http://example.org/x.png", "//server/x.png", "file:///etc/passwd", "../../../etc/passwd"]
)
def test_nothing_from_elsewhere_is_loaded(manual, name: str) -> None:
    assert manual.page.loadResource(_IMAGE, QUrl(name)) is None


def test_pictures_fit_the_page(manual) -> None:
    picture = manual.page.loadResource(_IMAGE, QUrl("../registro.png"))
    assert 0 < picture.deviceIndependentSize().width() <= manual.page.viewport().width()
