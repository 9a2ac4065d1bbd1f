# SPDX-License-Identifier: EUPL-1.2
"""A drop-down list shows what it has."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from accordi_desktop.ui.theme.style import apply
from accordi_desktop.ui.widgets.choices.choice_box import ChoiceBox


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("count", [1, 2, 4, 10])
def test_every_entry_of_an_open_list_is_whole(window, qapp, qtbot, theme, count):
    apply(qapp, theme)
    names = [f"Rinnovo {number}" for number in range(count)]
    box = ChoiceBox("Clausola", [(name, name) for name in names], names[0], window)
    box.resize(240, 32)
    box.show()
    QTest.mouseClick(box, Qt.MouseButton.LeftButton)
    view = box.view()
    qtbot.waitUntil(view.isVisible)
    for row in range(count):
        assert view.viewport().rect().contains(view.visualRect(box.model().index(row, 0))), names[row]
    box.hidePopup()
