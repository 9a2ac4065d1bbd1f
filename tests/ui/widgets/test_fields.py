# SPDX-License-Identifier: EUPL-1.2
"""The fields: partial dates and numbers of months."""

import pytest
from PySide6.QtCore import QDate, QEvent, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCalendarWidget, QToolButton, QToolTip

from accordi_desktop.model.dates.partial_date import UNKNOWN, PartialDate
from accordi_desktop.ui.theme.style import apply
from accordi_desktop.ui.widgets.choices.combo_box import ComboBox
from accordi_desktop.ui.widgets.dates.calendar_popup import CalendarPopup
from accordi_desktop.ui.widgets.dates.date_field import PartialDateField
from accordi_desktop.ui.widgets.dates.month_field import MonthsField
from accordi_desktop.wording import Words
from tests.ui.harness.lifetimes import gone


@pytest.fixture
def field(qtbot):
    field = PartialDateField(Words("it"), "Firmato")
    qtbot.addWidget(field)
    field.show()
    return field


def type_into(edit, text):
    """Type as a keyboard does, one sign after the other, non-ASCII ones too."""
    edit.clear()
    for sign in text:
        edit.insert(sign)
        edit.textEdited.emit(edit.text())


@pytest.mark.parametrize(
    ("typed", "value", "settled", "reading"),
    [
        ("2/2/2018", PartialDate(2018, 2, 2), "02/02/2018", "2 febbraio 2018"),
        ("febbraio 2018", PartialDate(2018, 2), "02/2018", "febbraio 2018"),
        ("2012", PartialDate(2012), "2012", "2012"),
        ("", UNKNOWN, "", ""),
    ],
)
def test_what_is_typed_is_read_and_settled(field, typed, value, settled, reading):
    type_into(field.edit, typed)
    field.edit.editingFinished.emit()
    assert field.value() == value
    assert field.edit.text() == settled
    assert field.edit.accessibleDescription() == reading
    assert field.problem() == ""


def test_a_date_that_does_not_exist_has_no_value_and_says_why(field):
    type_into(field.edit, "31/2/2018")
    assert field.value() is None
    assert field.problem() == "", "no blame while typing"
    field.edit.editingFinished.emit()
    assert field.problem()
    assert field.edit.accessibleDescription() == field.problem()
    assert field.edit.text() == "31/2/2018", "what was typed stays"
    type_into(field.edit, "28/2/2018")
    assert field.problem() == ""
    assert field.value() == PartialDate(2018, 2, 28)


def test_changed_tells_of_values_not_of_keys(field, qtbot):
    heard = []
    field.changed.connect(lambda: heard.append(field.value()))
    type_into(field.edit, "2012")
    assert heard == [None, PartialDate(2012)]
    field.setValue(PartialDate(2013))
    assert len(heard) == 2


def test_an_unknown_date_leaves_the_field_empty(field):
    field.setValue(PartialDate(2012))
    field.setValue(UNKNOWN)
    assert field.edit.text() == ""
    assert field.value() == UNKNOWN


def test_plain_arrows_change_nothing(field):
    field.setValue(PartialDate(2018, 2, 2))
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp):
        QTest.keyClick(field.edit, key)
    assert field.value() == PartialDate(2018, 2, 2)
    assert popups() == []


@pytest.mark.parametrize("keys", [(Qt.Key.Key_F4,), (Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)])
def test_the_calendar_opens_by_keyboard_and_gives_a_day(field, keys):
    field.setValue(PartialDate(2018, 2, 2))
    QTest.keyClick(field.edit, *keys)
    (popup,) = popups()
    popup.calendar.clicked.emit(QDate(2018, 2, 14))
    assert field.value() == PartialDate(2018, 2, 14)
    assert field.edit.text() == "14/02/2018"


def test_the_calendar_gives_a_month_or_a_year(field):
    field.setValue(PartialDate(2018, 2))
    for name, value in (("month_button", PartialDate(2018, 2)), ("year_button", PartialDate(2018))):
        field.open_calendar()
        (popup,) = popups()
        getattr(popup, name).click()
        assert field.value() == value


def test_the_buttons_of_the_calendar_have_names(field):
    field.open_calendar()
    (popup,) = popups()
    buttons = popup.findChild(QCalendarWidget).findChildren(QToolButton)
    assert all(button.accessibleName() for button in buttons)


def test_the_calendar_dies_when_it_closes(field, qtbot):
    field.open_calendar()
    (popup,) = popups()
    with gone(qtbot, popup):
        QTest.keyClick(popup, Qt.Key.Key_Escape)


def test_months_are_digits_or_nothing(qtbot):
    field = MonthsField(Words("it"), "Durata")
    qtbot.addWidget(field)
    assert field.value() is None
    QTest.keyClicks(field.edit, "2x4")
    assert field.value() == 24
    assert field.edit.accessibleDescription() == "2 anni"
    field.setProblem("Troppi")
    assert field.problem() == "Troppi"
    QTest.keyClick(field.edit, Qt.Key.Key_Backspace)
    assert (field.value(), field.problem()) == (2, "")
    field.setValue(None)
    assert field.value() is None


def popups() -> list[CalendarPopup]:
    return [
        widget
        for widget in QApplication.topLevelWidgets()
        if isinstance(widget, CalendarPopup) and widget.isVisible()
    ]


@pytest.mark.parametrize("text", ["Nessuno", "Non in vigore", "Amministrazione comunale", "WWW"])
def test_a_choice_of_its_least_width_shows_its_text(qtbot, qapp, text):
    apply(qapp, "light")
    box = ComboBox()
    box.addItem(text)
    qtbot.addWidget(box)
    box.show()
    box.resize(box.minimumSizeHint())
    assert box.shown_text() == text


def test_a_choice_without_room_ends_in_dots_and_is_whole_in_the_tool_tip(qtbot):
    box = ComboBox()
    box.addItem("Amministrazione comunale")
    qtbot.addWidget(box)
    box.resize(120, box.sizeHint().height())
    box.show()
    assert box.shown_text().endswith("…")
    assert box.currentText().startswith(box.shown_text()[:-1])
    spot = box.mapToGlobal(box.rect().center())
    QApplication.sendEvent(box, QHelpEvent(QEvent.Type.ToolTip, box.rect().center(), spot))
    assert "Amministrazione comunale" in QToolTip.text()
    box.resize(box.minimumSizeHint())
    assert box.shown_text() == "Amministrazione comunale"
