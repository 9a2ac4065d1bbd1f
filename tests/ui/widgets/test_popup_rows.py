# SPDX-License-Identifier: EUPL-1.2
"""Whatever opens under a field shows whole rows, all of the same height, within the screen."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from accordi_desktop.ui.widgets.choices.choice_box import ChoiceBox
from accordi_desktop.ui.widgets.choices.choice_popup import ChoicePopup
from accordi_desktop.ui.widgets.choices.choice_rows import MOST_ROWS, row_height


def whole_rows(view, frame_edges):
    """The height of a view is a whole number of its rows."""
    row = row_height(view.fontMetrics().height())
    assert {view.visualRect(view.model().index(at, 0)).height() for at in range(view.model().rowCount())} == {
        row
    }
    assert (view.height() - frame_edges) % row == 0
    return (view.height() - frame_edges) // row


@pytest.mark.parametrize("count", [1, 2, 7, 10, 11, 200])
@pytest.mark.parametrize("top", [0, 300, 560])
def test_no_row_of_a_choice_is_cut(window, qtbot, count, top):
    window.resize(600, 600)
    names = [f"Rinnovo {number}" for number in range(count)]
    box = ChoiceBox("Clausola", [(name, name) for name in names], names[-1], window)
    box.setGeometry(10, top, 200, 32)
    box.show()
    QTest.mouseClick(box, Qt.MouseButton.LeftButton)
    view = box.view()
    qtbot.waitUntil(view.isVisible)
    qtbot.waitUntil(lambda: view.height() == view.window().height())
    assert 1 <= whole_rows(view, 10) <= min(count, MOST_ROWS)
    frame = view.window().frameGeometry()
    assert box.screen().availableGeometry().contains(frame)
    assert not frame.intersects(box.rect().translated(box.mapToGlobal(QPoint())))
    assert view.viewport().rect().contains(view.visualRect(view.currentIndex()))
    box.hidePopup()


@pytest.mark.parametrize("count", [1, 8, 10, 30])
def test_no_row_of_a_list_to_tick_is_cut(window, qtbot, count):
    popup = ChoicePopup("Paese", [(str(at), f"Paese {at}") for at in range(count)], frozenset(), window)
    popup.open_at(QPoint(20, 20))
    qtbot.waitUntil(popup.list.isVisible)
    assert whole_rows(popup.list, 2) == min(count, MOST_ROWS)
    popup.close()
