# SPDX-License-Identifier: EUPL-1.2
"""Tab and Shift+Tab, as real keys, through every page, dialog and popup."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from accordi_desktop.ui.calendar.modes import Mode
from accordi_desktop.ui.forms.form_dialog import FormDialog
from tests.ui.harness import every_window
from tests.ui.harness.audit import tab_keys
from tests.ui.harness.keyboard import describe, focused, order_breaks, press, walk

_OF_QT = {"open-file"}


@pytest.mark.parametrize("name", list(every_window.pages()))
def test_on_a_page(main, name):
    every_window.pages()[name](main)
    every_window.rest()
    main.pages.focus_page()
    assert list(tab_keys(main)) == []


@pytest.mark.parametrize("name", sorted(every_window.dialogs(None).keys() - _OF_QT))
def test_in_a_dialog(main, folder, name):
    dialog = every_window.dialogs(folder)[name](main)
    every_window.until(dialog.isActiveWindow)
    every_window.rest()
    assert list(tab_keys(dialog)) == []
    if isinstance(dialog, FormDialog):
        wanted = dialog.accept_button if dialog.accept_button.isEnabled() else dialog.cancel_button
        assert last_stop(dialog) is wanted, describe(last_stop(dialog))
    else:
        assert isinstance(last_stop(dialog), QPushButton) or name == "manual", describe(last_stop(dialog))


@pytest.mark.parametrize("name", list(every_window.popups()))
def test_in_a_popup(main, name):
    popup = every_window.popups()[name](main)
    assert list(tab_keys(popup)) == []


def test_tab_leads_to_the_checked_one_of_several_buttons(main):
    every_window.pages()["calendar-month"](main)
    chips = every_window.calendar_of(main).bar.modes.chips
    chips[Mode.MONTH].setFocus()
    every_window.pages()["calendar-year"](main)
    main.pages.focus_page()
    assert [mode for mode, chip in chips.items() if chip in walk(main)] == [Mode.YEAR]
    chips[Mode.YEAR].setFocus()
    press(Qt.Key.Key_Right)
    assert focused() is chips[Mode.TIMELINE]
    assert chips[Mode.TIMELINE].isChecked()


def last_stop(window):
    """The stop from which Tab goes back to the top."""
    stops = walk(window)
    breaks = order_breaks(stops)
    return breaks[0][0] if breaks else stops[-1]
