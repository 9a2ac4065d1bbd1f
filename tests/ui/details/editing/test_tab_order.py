# SPDX-License-Identifier: EUPL-1.2
"""Real Tab keys reach every field of the form once, from the first to Save, whatever was done to its rows."""

from itertools import groupby

import pytest
from PySide6.QtCore import QPoint

from tests.ui.details.conftest import field, form, riga, rows
from tests.ui.harness.keyboard import describe, focusable, focused, press_tab, walk


def new(view):
    view.new_agreement()


def edit(view):
    riga(view)
    view.edit()


def edit_then_new(view):
    edit(view)
    view.discard()
    view.new_agreement()


def add_everywhere(view):
    edit(view)
    for editor in lists(view):
        editor.add()


def remove_first_rows(view):
    edit(view)
    for editor in lists(view):
        if editor.rows:
            editor.remove(editor.rows[0])


def remove_and_add(view):
    remove_first_rows(view)
    for editor in lists(view):
        editor.add()


def move_rows(view):
    edit(view)
    for editor in lists(view):
        if len(editor.rows) > 1:
            editor.shift(editor.rows[0], 1)
            editor.shift(editor.rows[-1], -1)


def open_other_data(view):
    edit(view)
    form(view).other_section.setExpanded(True)


def fold_other_data(view):
    open_other_data(view)
    form(view).other_section.setExpanded(False)


def open_every_row(view):
    edit(view)
    for editor in lists(view):
        for row in editor.rows:
            row.form.show_more()


def lists(view):
    form(view).other_section.setExpanded(True)
    return [form(view).editor(name) for name in LISTS]


LISTS = ("parties", "titles", "periods", "signatories", "sectors", "initiatives", "gaps")
WAYS = [
    new,
    edit,
    edit_then_new,
    add_everywhere,
    remove_first_rows,
    remove_and_add,
    move_rows,
    open_other_data,
    fold_other_data,
    open_every_row,
]


def in_form(view, stops):
    return [stop for stop in stops if view.editing.isAncestorOf(stop)]


@pytest.mark.parametrize("way", WAYS)
def test_tab_reaches_every_field_once_and_ends_at_the_buttons(view, qapp, way):
    way(view)
    qapp.processEvents()
    first = first_stop(view)
    first.setFocus()
    there = walk(view)
    back = walk(view, back=True)
    assert back == [there[0], *reversed(there[1:])]
    stops = in_form(view, there)
    assert [describe(one) for one in focusable(view.editing) if one not in stops] == []
    assert stops == there[: len(stops)]
    bar = view.editing.bar
    assert [bar.isAncestorOf(stop) for stop in stops[-3:]] == [True, True, True]
    assert groups_in_order(view, stops) == list(groups(view))


def test_the_button_that_adds_stands_under_its_rows(view, qapp):
    """A blank typed after some Tabs pressed a button that was drawn far above, and began a row unseen."""
    new(view)
    for editor in lists(view):
        editor.add()
    qapp.processEvents()
    for editor in lists(view):
        button, last = editor.add_button, editor.rows[-1]
        assert button.mapTo(view, QPoint()).y() >= last.mapTo(view, last.rect().bottomLeft()).y()


def first_stop(view):
    """What stands first in the form: the summary of the own side, or the first field of a party."""
    row = rows(view, "parties")[0] if rows(view, "parties") else None
    if row is None:
        return form(view).editor("parties").add_button
    return row.form.first().focusProxy() if row.is_open else row.summary_button


def groups(view):
    pane = form(view)
    other = pane.other().groups if pane.other_section.isExpanded() else {}
    return {**pane.essentials.groups, **other}


def groups_in_order(view, stops):
    """The groups in the order of the stops; one that is left and entered again stands there twice."""
    found = [name for stop in stops for name, group in groups(view).items() if group.isAncestorOf(stop)]
    return [name for name, _ in groupby(found)]


def test_the_button_of_a_row_comes_after_its_fields(view):
    edit(view)
    field(view, "signatories[0].person").setFocus()
    row = rows(view, "signatories")[0]
    stops = []
    while row.isAncestorOf(stop := press_tab()):
        stops.append(stop)
    assert len(stops) == 3
    assert stops[-1] is row.tools_button


def test_a_text_typed_on_after_tab_presses_no_button(view, qtbot):
    """Once Tab from a field led to "Remove": the blanks of what was typed on removed the row."""
    new(view)
    field(view, "titles[0].text").setFocus()
    for word in ("Memorandum", " d'intesa", " tra Milano"):
        qtbot.keyClicks(focused(), word)
    press_tab()
    qtbot.keyClicks(focused(), "e Porto")
    assert [row.item().text for row in rows(view, "titles")] == ["Memorandum d'intesa tra Milano"]
