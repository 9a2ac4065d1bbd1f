# SPDX-License-Identifier: EUPL-1.2
"""Every list of the program that typing narrows or moves along: what is taken is what is seen."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QListView

from accordi_desktop.ui.preferences.preferences_dialog import PreferencesDialog
from accordi_desktop.ui.widgets.choices.suggest_edit import SuggestEdit
from tests.ui.harness import every_window
from tests.ui.harness.keyboard import focused, press, type_text


def boxes(window):
    return [box for box in window.findChildren(QComboBox) if box.isVisible() and box.isEnabled()]


@pytest.mark.parametrize("name", sorted(every_window.dialogs(None).keys() - {"open-file"}))
def test_letters_go_to_the_value_that_begins_so_and_no_other(main, folder, name):
    dialog = every_window.dialogs(folder)[name](main)
    every_window.until(dialog.isActiveWindow)
    for box in boxes(dialog):
        wanted = box.itemText(box.count() - 1)
        box.setFocus()
        type_text(wanted[:40])
        assert box.currentText().casefold() == wanted.casefold(), box.accessibleName()


def test_a_country_of_the_form_is_the_one_that_is_seen(main):
    every_window.pages()["new-agreement"](main)
    edits = [one for one in main.register_page.details.editing.findChildren(SuggestEdit) if one.isVisible()]
    country = next(one for one in edits if one.accessibleName() == "Paese")
    country.setFocus()
    type_text("cin")
    assert country.suggestions() == ["Cina"]
    press(Qt.Key.Key_Return)
    assert country.text() == "Cina"
    country.selectAll()
    type_text("ir")
    shown = country.suggestions()
    press(Qt.Key.Key_Down)
    assert country.current_suggestion() == shown[1]
    press(Qt.Key.Key_Tab)
    assert country.text() == shown[1]
    main.register_page.details.discard()


@pytest.mark.parametrize("page", ["preferences-sectors", "preferences-kinds"])
def test_letters_in_a_list_of_the_preferences_go_to_its_line(main, folder, page):
    dialog = every_window.dialogs(folder)[page](main)
    assert isinstance(dialog, PreferencesDialog)
    every_window.until(dialog.isActiveWindow)
    lines = next(one for one in dialog.findChildren(QListView) if one.isVisible())
    lines.setFocus()
    last = lines.model().index(lines.model().rowCount() - 1, 0)
    type_text(last.data()[:12])
    assert focused() is lines
    assert lines.currentIndex().data() == last.data()
