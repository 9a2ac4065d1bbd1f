# SPDX-License-Identifier: EUPL-1.2
"""Real Tab keys reach every field of the form once, from the first to Save, whatever was done to its rows."""

from itertools import groupby

import pytest

from tests.ui.details.conftest import field, form, riga, rows
from tests.ui.keyboard import describe, focusable, press_tab, walk


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
    for editor in form(view).lists.values():
        editor.add()


def remove_first_rows(view):
    edit(view)
    for editor in form(view).lists.values():
        if editor.rows:
            editor.remove(editor.rows[0])


def remove_and_add(view):
    remove_first_rows(view)
    for editor in form(view).lists.values():
        editor.add()


def move_rows(view):
    edit(view)
    for editor in form(view).lists.values():
        if len(editor.rows) > 1:
            editor.shift(editor.rows[0], 1)
            editor.shift(editor.rows[-1], -1)


def fold(view):
    edit(view)
    for name in ("parties", "periods"):
        form(view).sections[name].setExpanded(False)


def fold_and_unfold(view):
    edit(view)
    for section in form(view).sections.values():
        section.setExpanded(not section.isExpanded())
    for section in form(view).sections.values():
        section.setExpanded(True)


WAYS = [
    new,
    edit,
    edit_then_new,
    add_everywhere,
    remove_first_rows,
    remove_and_add,
    move_rows,
    fold,
    fold_and_unfold,
]


def in_form(view, stops):
    return [stop for stop in stops if view.editing.isAncestorOf(stop)]


@pytest.mark.parametrize("way", WAYS)
def test_tab_reaches_every_field_once_and_ends_at_the_buttons(view, qapp, way):
    way(view)
    qapp.processEvents()
    first = form(view).sections["overview"].header
    first.setFocus()
    there = walk(view)
    back = walk(view, back=True)
    assert back == [there[0], *reversed(there[1:])]
    stops = in_form(view, there)
    assert [describe(one) for one in focusable(view.editing) if one not in stops] == []
    assert stops == there[: len(stops)]
    bar = view.editing.bar
    assert [bar.isAncestorOf(stop) for stop in stops[-2:]] == [True, True]
    assert sections_in_order(view, stops) == list(form(view).sections)


def sections_in_order(view, stops):
    """The sections in the order of the stops; one that is left and entered again stands there twice."""
    sections = form(view).sections.items()
    inside = [name for stop in stops for name, section in sections if section.isAncestorOf(stop)]
    return [name for name, _ in groupby(inside)]


def test_the_buttons_of_a_row_come_after_its_fields(view):
    edit(view)
    field(view, "signatories[0].person").setFocus()
    row = rows(view, "signatories")[0]
    stops = []
    while row.isAncestorOf(stop := press_tab()):
        stops.append(stop)
    assert stops[-2:] == [row.down_button, row.remove_button]
    assert not set(stops[:-2]) & set(row.last_stops)
