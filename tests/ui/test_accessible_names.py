# SPDX-License-Identifier: EUPL-1.2
"""Every part of every window that a screen reader meets says what it is and what it is called."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QLineEdit, QSplitter, QTableView, QWidget

from tests.ui.harness import every_window

_ROLE = QAccessible.Role
# Frames around other parts, and what has no name by its nature.
_QUIET = {
    _ROLE.Border,
    _ROLE.Cell,
    _ROLE.Client,
    _ROLE.Grouping,
    _ROLE.LayeredPane,
    _ROLE.Pane,
    _ROLE.ScrollBar,
    _ROLE.Splitter,
    _ROLE.StaticText,
}
_MOST_CHILDREN = 200
_OF_QT = {"open-file"}
_ICON_OF_QT = "qt_msgboxex_icon_label"


def nameless(window: QWidget) -> list[str]:
    """The paths of what has no name or no role; headers of rows count though they are hidden."""
    return list(_nameless(QAccessible.queryAccessibleInterface(window), ""))


def _nameless(part: QAccessibleInterface, above: str) -> Iterator[str]:
    role, name = part.role(), part.text(QAccessible.Text.Name).strip()
    widget = part.object()
    path = f"{above} > {role.name} {type(widget).__name__ if widget is not None else ''} {name!r}"
    if part.state().invisible and role is not _ROLE.RowHeader:
        return
    if widget is not None and widget.objectName() == _ICON_OF_QT:
        return
    if role is _ROLE.NoRole or (not name and role not in _QUIET):
        yield path
    for place in range(min(part.childCount(), _MOST_CHILDREN)):
        child = part.child(place)
        if child is not None and child.isValid():
            yield from _nameless(child, path)


@pytest.mark.parametrize("name", list(every_window.pages()))
def test_on_a_page(main, name):
    every_window.pages()[name](main)
    every_window.rest()
    assert nameless(main) == []


@pytest.mark.parametrize("name", sorted(every_window.dialogs(None).keys() - _OF_QT))
def test_in_a_dialog(main, folder, name):
    assert nameless(every_window.dialogs(folder)[name](main)) == []


@pytest.mark.parametrize("name", list(every_window.popups()))
def test_in_a_popup(main, name):
    assert nameless(every_window.popups()[name](main)) == []


def test_a_line_is_called_like_its_agreement(main):
    every_window.pages()["register"](main)
    table = main.register_page.agreements.findChild(QTableView)
    reader = QAccessible.queryAccessibleInterface(table)
    found = [reader.child(place) for place in range(reader.childCount())]
    rows = [one.text(QAccessible.Text.Name) for one in found if one.role() is _ROLE.RowHeader]
    assert rows == [table.model().index(row, 0).data() for row in range(table.model().rowCount())]


@pytest.mark.parametrize("made", [QLineEdit, QSplitter])
def test_a_nameless_part_is_found(qtbot, made):
    window = QWidget()
    qtbot.addWidget(window)
    part = made(window)
    if isinstance(part, QSplitter):
        part.addWidget(QWidget())
        part.addWidget(QWidget())
    window.show()
    assert nameless(window) != []
