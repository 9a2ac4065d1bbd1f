# SPDX-License-Identifier: EUPL-1.2
"""In each language, no two entries of a menu have the same letter."""

from collections import Counter

import pytest
from PySide6.QtGui import QAction

from accordi_desktop.ui.context.action_spec import Surface
from accordi_desktop.wording.catalogue import LANGUAGES


@pytest.fixture(params=LANGUAGES)
def window(request, program_window):
    return program_window(request.param)


def letters(actions: list[QAction]) -> list[str]:
    texts = [action.text() for action in actions if not action.isSeparator()]
    return [text[text.index("&") + 1].lower() for text in texts]


def twice(actions: list[QAction]) -> list[str]:
    return [letter for letter, times in Counter(letters(actions)).items() if times > 1]


def test_menus(window):
    bar = window.menuBar()
    assert twice(bar.actions()) == []
    for entry in bar.actions():
        assert twice(entry.menu().actions()) == [], entry.text()


def test_the_context_menu(window):
    assert twice(window.actions_.at(Surface.AGREEMENT_ROWS)) == []
