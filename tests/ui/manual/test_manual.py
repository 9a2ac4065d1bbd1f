# SPDX-License-Identifier: EUPL-1.2
"""The manual can be read and searched, leads where its links say, and fetches nothing from elsewhere."""

import re

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QTextDocument

from accordi_desktop.ui.manual.chapters import chapters
from accordi_desktop.ui.manual.manual_window import ManualWindow
from accordi_desktop.ui.theme.style import apply
from tests.ui.audit import audit

_IMAGE = QTextDocument.ResourceType.ImageResource.value


@pytest.fixture
def manual(qtbot, qapp) -> ManualWindow:
    """The manual, shown."""
    apply(qapp, "light")
    window = ManualWindow()
    qtbot.addWidget(window)
    window.show()
    return window


def titles(manual: ManualWindow) -> list[str]:
    return [manual.list.item(row).text() for row in range(manual.list.count())]


def test_it_opens_on_the_first_chapter(manual) -> None:
    assert titles(manual)[0] == "Cominciare"
    assert "registro degli accordi" in manual.page.toPlainText()
    assert audit(manual) == []


@pytest.mark.parametrize("chapter", chapters(), ids=lambda chapter: chapter.name)
def test_every_link_and_picture_is_there(chapter) -> None:
    assert chapter.text.startswith("# ")
    for place in re.findall(r"\]\(([^)]+)\)", chapter.text):
        assert (chapter.path.parent / place).is_file(), place


def test_the_search_narrows_and_marks(manual) -> None:
    manual.search.setText("disdètt")
    assert titles(manual) == ["Rinnovi e proroghe", "Oggi e verifiche"]
    marked = [mark.cursor.selectedText().casefold() for mark in manual.page.extraSelections()]
    assert marked
    assert all(word.startswith("disdett") for word in marked)
    manual.search.setText("zanzara")
    assert titles(manual) == []
    assert manual._nothing.isVisible()


def test_a_link_leads_to_its_chapter(manual) -> None:
    manual.search.setText("disdetta")
    manual.page.anchorClicked.emit(QUrl("02-cercare.md"))
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
