# SPDX-License-Identifier: EUPL-1.2
"""Texts laid out once: cut to their room, plain, and forgotten with the font."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPixmap

from accordi_desktop.ui.theme.static_text_cache import StaticTextCache


@pytest.fixture
def painter(qapp):
    pixmap = QPixmap(100, 20)
    painter = QPainter(pixmap)
    yield painter
    painter.end()


def test_a_text_is_cut_to_its_room_and_never_rich(painter):
    texts = StaticTextCache()
    texts.begin(painter)
    text = texts.text("<b>Comune di Milano</b> e altri", 60)
    assert text.textFormat() is Qt.TextFormat.PlainText
    assert text.text().startswith("<b>")
    assert text.text().endswith("…")
    assert texts.advance(text.text()) <= 60


def test_a_text_is_laid_out_once_until_the_font_changes(painter):
    texts = StaticTextCache()
    texts.begin(painter)
    first = texts.text("Riga", 60)
    texts.begin(painter)
    assert texts.text("Riga", 60) is first
    assert texts.text("Riga", 60, bold=True) is not first
    larger = painter.font()
    larger.setPointSizeF(2 * larger.pointSizeF())
    painter.setFont(larger)
    texts.begin(painter)
    assert texts.text("Riga", 60) is not first
    assert texts.plain == larger
    assert texts.bold.bold()
