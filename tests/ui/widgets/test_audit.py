# SPDX-License-Identifier: EUPL-1.2
"""The widgets pass the audit in light and dark; the audit finds what it says it finds."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QMainWindow,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from accordi_desktop.model.enums import Status
from accordi_desktop.ui.theme.style import apply
from accordi_desktop.ui.widgets.buttons.buttons import push_button, tool_button
from accordi_desktop.ui.widgets.choices.chips import ChipBar, ChipOption, FilterChip, ToggleChip
from accordi_desktop.ui.widgets.choices.choice_popup import ChoicePopup
from accordi_desktop.ui.widgets.choices.suggest_edit import SuggestEdit
from accordi_desktop.ui.widgets.dates.calendar_popup import CalendarPopup
from accordi_desktop.ui.widgets.dates.date_field import PartialDateField
from accordi_desktop.ui.widgets.dates.month_field import MonthsField
from accordi_desktop.ui.widgets.empty_state import EmptyState
from accordi_desktop.ui.widgets.labels.status_pill import StatusPill
from accordi_desktop.ui.widgets.message_bar import MessageBar
from accordi_desktop.ui.widgets.section import Section
from accordi_desktop.wording import Words
from tests.ui.harness.audit import audit


@pytest.fixture(autouse=True)
def _light(qapp: QApplication):
    apply(qapp, "light")


@pytest.fixture(params=["light", "dark"])
def dressed(request, qapp: QApplication):
    apply(qapp, request.param)


@pytest.fixture
def pane(qtbot):
    pane = QWidget()
    qtbot.addWidget(pane)
    QVBoxLayout(pane)
    return pane


def rules(window: QWidget) -> set[str]:
    window.show()
    return {finding.rule for finding in audit(window)}


def gallery() -> list[QWidget]:
    words, bar, pill, section = Words("it"), MessageBar(), StatusPill(), Section("Periodi")
    chips, filter_chip = ChipBar(), FilterChip("Paese")
    bar.tell("Renewed", "Undo", lambda: None)
    pill.setStatus(Status.EXPIRING, words.label(Status.EXPIRING))
    filter_chip.setOptions([ChipOption("LV", "Lettonia", 1)])
    chips.add(ToggleChip("Scaduti"))
    chips.add(filter_chip)
    section.addHeaderWidget(tool_button("add", "Add a period"))
    section.column.addWidget(PartialDateField(words, "Firmato"))
    section.column.addWidget(MonthsField(words, "Durata"))
    return [
        bar,
        chips,
        pill,
        section,
        SuggestEdit(lambda _: [], "Controparte"),
        push_button("Renew…", icon_name="renew", kind="primary"),
        EmptyState("register", "No agreements", "Record one.", [QAction("New", chips)]),
    ]


def test_all_widgets_together_pass(dressed, pane):
    for widget in gallery():
        pane.layout().addWidget(widget)
    pane.show()
    assert audit(pane) == []


def test_the_calendar_passes(dressed, pane):
    pane.show()
    popup = CalendarPopup("it", PartialDateField(Words("it"), "x", pane).value(), pane)
    popup.open_at(pane.pos())
    assert audit(popup) == []
    popup.close()


def test_the_list_of_a_chip_passes(dressed, pane):
    pane.show()
    popup = ChoicePopup("Paese", [(str(n), f"Paese {n}") for n in range(12)], frozenset(), pane)
    popup.open_at(pane.pos())
    assert audit(popup) == []
    popup.close()


def test_a_field_without_a_name_is_found(pane):
    edit = QLineEdit()
    edit.setPlaceholderText("Search")
    pane.layout().addWidget(edit)
    pane.layout().addWidget(QComboBox())
    assert rules(pane) == {"no-name"}


def test_a_label_is_a_name(pane):
    label, edit = QLabel("Name"), QLineEdit()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setBuddy(edit)
    pane.layout().addWidget(label)
    pane.layout().addWidget(edit)
    assert rules(pane) == set()


def test_a_generic_role_is_found(pane):
    painted = QWidget()
    painted.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    painted.setAccessibleName("Year")
    pane.layout().addWidget(painted)
    assert rules(pane) == {"generic-role"}


def test_a_small_target_is_found(pane):
    button = QPushButton("x")
    button.setFixedSize(20, 20)
    pane.layout().addWidget(button)
    assert rules(pane) == {"small-target"}


def test_a_tab_order_against_the_eye_is_found(pane):
    first, second, third = (QPushButton(text) for text in ("First", "Second", "Third"))
    for button in (first, second, third):
        pane.layout().addWidget(button)
    QWidget.setTabOrder(first, third)
    assert rules(pane) == {"tab-order"}


def test_twice_the_same_key_is_found(qtbot):
    window = QMainWindow()
    qtbot.addWidget(window)
    window.menuBar().addMenu("&File")
    window.menuBar().addMenu("&Find")
    for text in ("Save", "Sync"):
        action = QAction(text, window)
        action.setShortcut("Ctrl+S")
        window.addAction(action)
    assert rules(window) == {"duplicate-mnemonic", "duplicate-shortcut"}


def test_faint_text_is_found(pane):
    palette = pane.palette()
    palette.setColor(QPalette.ColorRole.PlaceholderText, Qt.GlobalColor.lightGray)
    palette.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.white)
    pane.setPalette(palette)
    assert "contrast" in rules(pane)


def test_a_label_that_guesses_is_found(pane):
    pane.layout().addWidget(QLabel("<b>Riga</b>"))
    assert rules(pane) == {"rich-text"}
