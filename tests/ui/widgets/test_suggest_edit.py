# SPDX-License-Identifier: EUPL-1.2
"""A line that suggests: the first is current, Enter and Tab take it, what is not shown is never taken."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from accordi_desktop.ui.theme.style import apply
from accordi_desktop.ui.widgets.choices.suggest_edit import SuggestEdit, Suggestion
from tests.ui.harness.audit import audit
from tests.ui.harness.keyboard import focused, press_tab
from tests.ui.harness.lifetimes import gone

NAMES = ("Riga", "Rijeka", "Ripatransone", "Porto")


@pytest.fixture
def window(qtbot, qapp):
    """A line with suggestions and one without."""
    apply(qapp, "light")
    window = QWidget()
    column = QVBoxLayout(window)
    column.addWidget(SuggestEdit(suggest, "Città"))
    other = QLineEdit()
    other.setAccessibleName("Nota")
    column.addWidget(other)
    qtbot.addWidget(window)
    window.resize(300, 400)
    window.show()
    qtbot.waitActive(window)
    edit(window).setFocus()
    return window


def suggest(typed):
    found = [name for name in NAMES if typed and name.lower().startswith(typed.lower())]
    return [Suggestion(name, "Lettonia" if name == "Riga" else "") for name in found]


def edit(window):
    return window.findChild(SuggestEdit)


def shown(window):
    return edit(window)._list


def test_what_begins_so_is_suggested_and_the_first_is_current(window):
    QTest.keyClicks(edit(window), "Ri")
    assert edit(window).suggestions() == ["Riga", "Rijeka", "Ripatransone"]
    assert edit(window).current_suggestion() == "Riga"
    assert edit(window).text() == "Ri"
    assert edit(window).hasFocus()


def test_enter_takes_the_current_one_and_stays(window, qtbot):
    QTest.keyClicks(edit(window), "Rij")
    with qtbot.waitSignal(edit(window).taken) as taken:
        QTest.keyClick(edit(window), Qt.Key.Key_Return)
    assert taken.args == ["Rijeka"]
    assert (edit(window).text(), edit(window).suggestions()) == ("Rijeka", [])
    assert edit(window).hasFocus()


def test_tab_takes_the_current_one_and_goes_on(window):
    QTest.keyClicks(edit(window), "Ri")
    QTest.keyClick(edit(window), Qt.Key.Key_Down)
    assert press_tab() is not edit(window)
    assert edit(window).text() == "Rijeka"
    assert edit(window).suggestions() == []


def test_shift_tab_takes_nothing(window):
    QTest.keyClicks(edit(window), "Ri")
    press_tab(back=True)
    assert edit(window).text() == "Ri"
    assert edit(window).suggestions() == []


def test_the_arrows_go_round(window):
    QTest.keyClicks(edit(window), "Ri")
    QTest.keyClick(edit(window), Qt.Key.Key_Up)
    assert edit(window).current_suggestion() == "Ripatransone"
    QTest.keyClick(edit(window), Qt.Key.Key_Down)
    assert edit(window).current_suggestion() == "Riga"


def test_down_opens_the_list_again(window):
    QTest.keyClicks(edit(window), "Ri")
    QTest.keyClick(edit(window), Qt.Key.Key_Escape)
    assert edit(window).suggestions() == []
    QTest.keyClick(edit(window), Qt.Key.Key_Down)
    assert edit(window).current_suggestion() == "Riga"


def test_escape_keeps_what_was_typed_and_closes_nothing_else(window):
    closed = []
    QShortcut(QKeySequence("Esc"), window).activated.connect(lambda: closed.append(1))
    QTest.keyClicks(edit(window), "Ri")
    QTest.keyClick(edit(window), Qt.Key.Key_Escape)
    assert (edit(window).text(), closed) == ("Ri", [])
    QTest.keyClick(edit(window), Qt.Key.Key_Tab)
    assert edit(window).text() == "Ri"
    QTest.keyClick(focused(), Qt.Key.Key_Escape)
    assert closed == [1]


def test_undo_brings_back_what_was_typed(window):
    QTest.keyClicks(edit(window), "Rij")
    QTest.keyClick(edit(window), Qt.Key.Key_Return)
    edit(window).undo()
    assert edit(window).text() == "Rij"


def test_a_name_typed_whole_is_current_even_if_another_comes_first(window, monkeypatch):
    monkeypatch.setattr("tests.ui.widgets.test_suggest_edit.NAMES", ("Portogruaro", "Porto"))
    QTest.keyClicks(edit(window), "Porto")
    assert edit(window).current_suggestion() == "Porto"


def test_a_new_name_has_no_list_and_stays(window):
    QTest.keyClicks(edit(window), "Rigolato")
    assert edit(window).suggestions() == []
    press_tab()
    assert edit(window).text() == "Rigolato"


def test_a_click_takes_a_suggestion(window, qtbot):
    QTest.keyClicks(edit(window), "Ri")
    spot = shown(window).visualItemRect(shown(window).item(2)).center()
    QTest.mouseClick(shown(window).viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert edit(window).text() == "Ripatransone"
    assert edit(window).hasFocus()


def test_every_row_is_whole(window):
    for typed in ("R", "i"):
        QTest.keyClicks(edit(window), typed)
    rows = shown(window)
    rect = rows.visualItemRect(rows.item(rows.count() - 1))
    assert rect.bottom() == rows.viewport().height() - 1
    assert rect.top() - rows.visualItemRect(rows.item(0)).top() == 2 * rect.height()


@pytest.mark.parametrize(("y", "height"), [(10, 400), (360, 400), (30, 120), (90, 130)])
def test_the_list_stands_at_the_line_and_inside_the_window(window, y, height):
    window.resize(300, height)
    window.layout().setEnabled(False)
    edit(window).move(10, y)
    QTest.keyClicks(edit(window), "Ri")
    rows = shown(window)
    assert window.rect().contains(rows.geometry())
    assert not rows.geometry().intersects(edit(window).geometry())
    assert (rows.viewport().height() % rows.visualItemRect(rows.item(0)).height()) == 0


def test_the_list_goes_with_its_line(window, qtbot):
    QTest.keyClicks(edit(window), "Ri")
    with gone(qtbot, shown(window)):
        edit(window).deleteLater()


def test_leaving_closes_the_list_and_keeps_what_was_typed(window):
    QTest.keyClicks(edit(window), "Ri")
    window.findChildren(QLineEdit)[-1].setFocus()
    assert (edit(window).text(), edit(window).suggestions()) == ("Ri", [])


def test_an_open_list_passes_the_audit(window):
    QTest.keyClicks(edit(window), "Ri")
    assert audit(window) == []


@pytest.fixture
def offered(window, monkeypatch):
    """The line with suggestions that are taken only when they are chosen."""
    monkeypatch.setattr(
        edit(window),
        "_source",
        lambda typed: [Suggestion(one.text, preselected=False) for one in suggest(typed)],
    )
    return edit(window)


def test_what_is_only_offered_is_not_taken_by_tab(offered):
    QTest.keyClicks(offered, "Ri")
    assert offered.suggestions() == ["Riga", "Rijeka", "Ripatransone"]
    assert offered.current_suggestion() is None
    press_tab()
    assert offered.text() == "Ri"


@pytest.mark.parametrize(("key", "chosen"), [(Qt.Key.Key_Down, "Riga"), (Qt.Key.Key_Up, "Ripatransone")])
def test_the_arrows_choose_what_is_only_offered(offered, key, chosen):
    QTest.keyClicks(offered, "Ri")
    QTest.keyClick(offered, key)
    assert offered.current_suggestion() == chosen
    press_tab()
    assert offered.text() == chosen
