# SPDX-License-Identifier: EUPL-1.2
"""In each language, no two entries of a menu have the same letter."""

from collections import Counter

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenuBar

from accordi_desktop.ui.app.translation import LANGUAGES, Translation
from accordi_desktop.ui.window.actions import Actions
from accordi_desktop.ui.window.menus import Menus


@pytest.fixture(params=LANGUAGES)
def bar(request, qtbot):
    before = QLocale()
    translation = Translation()
    translation.use(request.param)
    bar = QMenuBar()
    qtbot.addWidget(bar)
    yield bar
    QLocale.setDefault(before)


def letters(actions: list[QAction]) -> list[str]:
    texts = [action.text() for action in actions if not action.isSeparator()]
    return [text[text.index("&") + 1].lower() for text in texts]


def twice(actions: list[QAction]) -> list[str]:
    return [letter for letter, times in Counter(letters(actions)).items() if times > 1]


def test_menus(bar):
    Menus(bar, Actions(bar))
    assert twice(bar.actions()) == []
    for entry in bar.actions():
        assert twice(entry.menu().actions()) == [], entry.text()


def test_the_context_menu(bar):
    assert twice(list(Actions(bar).on_agreements())) == []
