# SPDX-License-Identifier: EUPL-1.2
"""Every menu of the window, entry by entry with its keys, and what is enabled in which state."""

from collections.abc import Iterator
from contextlib import closing

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from shiboken6 import isValid

from accordi_desktop.bootstrap import Access, open_register
from accordi_desktop.ui.app.application import Wish
from accordi_desktop.ui.widgets.buttons.action_button import ActionButton
from tests.journeys.conftest import TODAY

RIGA = 1


def line(action: QAction) -> str:
    """One entry as a line: its text, its keys, whether it can be ticked, whether it opens a menu."""
    if action.isSeparator():
        return "---"
    marks = [
        action.shortcut().toString(),
        "tick" if action.isCheckable() else "",
        ">" if action.menu() else "",
    ]
    return "  ".join(filter(None, (action.text(), *marks)))


def lines(actions: list[QAction]) -> list[str]:
    return [line(action) for action in actions]


def menus(window) -> list[QMenu]:
    return [entry.menu() for entry in window.menuBar().actions()]


def entries(window) -> Iterator[QAction]:
    for menu in menus(window):
        yield from (action for action in menu.actions() if not action.isSeparator())


def enabled(window) -> list[str]:
    return [action.text() for action in entries(window) if action.isEnabled()]


@pytest.fixture
def application(begin, qtbot):
    """The program on the sample, in Italian."""
    application = begin(Wish(sample=True))
    qtbot.waitUntil(lambda: application.window.context.register is not None)
    return application


@pytest.fixture
def window(application):
    return application.window


def list_register(window, qtbot):
    """Bring the register page up with its list read."""
    window.actions_["show_register"].trigger()
    agreements = window.register_page.agreements
    qtbot.waitUntil(lambda: agreements.is_whole and not window.context.tasks.busy)
    return agreements


def test_the_menu_bar(window, snapshot):
    assert [(menu.title(), lines(menu.actions())) for menu in menus(window)] == snapshot


def test_the_rail(window, snapshot):
    tabs = window.navigation.tabs
    said = [(tabs.tabText(place), tabs.tabToolTip(place)) for place in range(tabs.count())]
    below = [button.defaultAction().text() for button in window.navigation._buttons]
    assert (said, below) == snapshot


def test_keys_of_the_window_itself(window, snapshot):
    assert lines([one for one in window.actions() if one.shortcut().toString()]) == snapshot


def test_menus_of_the_pages(window, qtbot, snapshot):
    agreements = list_register(window, qtbot)
    details = window.register_page.details
    calendar = window.pages.page(window.actions_["show_calendar"])
    deleted = window.pages.page(window.actions_["show_bin"])
    several = details.selection.findChildren(ActionButton)
    assert {
        "rows": [lines(list(group)) for group in agreements._actions],
        "one agreement": lines(details.header._menu.actions()),
        "one agreement, first": [one.text() for one in details.header.findChildren(ActionButton)],
        "several agreements": [one.text() for one in several],
        "calendar": lines(list(calendar._actions)),
        "bin": [lines(list(group)) for group in deleted._actions],
    } == snapshot


def test_what_is_enabled(window, qtbot, snapshot):
    states = {"home": enabled(window)}
    agreements = list_register(window, qtbot)
    states["one"] = enabled(window)
    agreements.select_all()
    qtbot.waitUntil(lambda: len(window.selected_ids()) > 1)
    states["several"] = enabled(window)
    agreements.select(RIGA)
    qtbot.waitUntil(lambda: window.selected_ids() == (RIGA,))
    window.actions_["edit"].trigger()
    window.register_page.details.editing.pane.at("reference").edit.setText("Altro")
    qtbot.waitUntil(window.is_dirty)
    states["typed"] = enabled(window)
    window.actions_["discard"].trigger()
    qtbot.waitUntil(lambda: not window.is_dirty())
    window.actions_["delete"].trigger()
    window.actions_["show_bin"].trigger()
    deleted = window.pages.currentWidget()
    qtbot.waitUntil(lambda: deleted.reading.ready and not window.context.tasks.busy)
    deleted.select_all()
    qtbot.waitUntil(lambda: window.selected_ids() == (RIGA,))
    states["bin"] = enabled(window)
    assert states == snapshot


def test_what_is_enabled_without_a_register(begin, snapshot):
    window = begin(Wish()).window
    assert window.context.register is None
    assert {"nothing open": enabled(window)} == snapshot
    assert all(isValid(action) for action in entries(window))


def test_what_is_enabled_while_a_register_is_opened(begin, qtbot, openers, snapshot):
    application = begin(Wish())
    application.window.opening.open_sample()
    assert application.window.opening.queue.busy
    assert {"being opened": enabled(application.window)} == snapshot
    qtbot.waitUntil(lambda: application.window.context.register is not None)


def test_what_is_enabled_on_an_empty_register(begin, qtbot, openers, tmp_path, snapshot):
    path = tmp_path / "registro.accordi"
    openers.create(path).close()
    window = begin(Wish(path)).window
    qtbot.waitUntil(lambda: window.context.register is not None)
    assert enabled(window) == snapshot


def test_what_is_enabled_on_a_read_only_register(begin, openers, qtbot, tmp_path, snapshot):
    path = tmp_path / "registro.accordi"
    openers.create(path).close()
    window = begin(Wish()).window
    with closing(open_register(path, clock=lambda: TODAY, access=Access.READ)) as register:
        window.context.use(register)
        assert enabled(window) == snapshot
        QTest.keyClick(window, Qt.Key.Key_F2)
        assert window.bar.isVisible()
        assert "sola lettura" in window.bar.text()
        assert "non si fanno copie" in window.actions_["backups"].toolTip()
        window.context.use(None)
