# SPDX-License-Identifier: EUPL-1.2
"""What is wrong is told when one leaves a field, whole, and without moving what one types in."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from accordi_desktop.model.dates.partial_date import PartialDate
from tests.ui.details.conftest import field, form, riga, rows
from tests.ui.harness.keyboard import press_tab

WIDTHS = [340, 420, 560, 760]


@pytest.fixture
def country(view):
    """The country of the counterpart of Riga, emptied, with the keyboard in it."""
    riga(view)
    view.edit("parties[1].country")
    country = field(view, "parties[1].country")
    country.edit.clear()
    return country


def at_the_top(view, widget):
    return widget.mapTo(form(view), QPoint())


def test_nothing_is_said_while_one_types_and_the_field_stays_where_it_is(view, qapp, country):
    qapp.processEvents()
    before = at_the_top(view, country)
    for letter in "Portog":
        QTest.keyClicks(country.edit, letter)
        qapp.processEvents()
        assert country.problem() == ""
        assert at_the_top(view, country) == before


def test_dates_out_of_order_are_remarked_beside_the_field_and_can_be_saved(view, qtbot):
    agreement_id = riga(view)
    view.edit("periods[0].act_date")
    end = field(view, "periods[0].end")
    end.setFocus()
    qtbot.keyClicks(end.edit, "31/12/2030")
    press_tab()
    assert end.problem() == "La durata porta al 02/02/2020, la fine indicata è 31/12/2030."
    assert end.problem_label.property("role") == "muted"
    assert not end.edit.property("invalid")
    view.save()
    qtbot.waitUntil(lambda: form(view) is None)
    content = view._context.register.agreements.sheet(agreement_id).content
    assert content.periods[0].end == PartialDate(2030, 12, 31)


def test_it_is_said_when_one_leaves(view, country):
    QTest.keyClicks(country.edit, "Portog")
    QTest.keyClick(country.edit, Qt.Key.Key_Escape)
    press_tab()
    assert "«Portog»" in country.problem()


def test_a_problem_that_is_shown_goes_as_soon_as_it_is_mended(view, country):
    QTest.keyClicks(country.edit, "Portog")
    QTest.keyClick(country.edit, Qt.Key.Key_Escape)
    press_tab()
    country.setFocus()
    QTest.keyClicks(country.edit, "allo")
    assert "«Portogallo" not in country.problem()
    country.edit.setText("Portogallo")
    assert country.problem() == ""


def test_saving_tells_at_once_and_closes_the_suggestions(view, country):
    QTest.keyClicks(country.edit, "Po")
    assert country.edit.suggestions()
    view.save()
    assert country.problem()
    assert country.edit.suggestions() == []
    assert country.edit.hasFocus()


@pytest.mark.parametrize("width", WIDTHS)
def test_no_text_of_an_error_is_cut(view, qapp, width):
    view.resize(width, 700)
    riga(view)
    view.edit()
    other = form(view).other()
    form(view).other_section.setExpanded(True)
    for contents in (form(view).essentials, other):
        for editor in contents.lists.values():
            editor.setProblem("Indicare almeno una riga di questo elenco, come la riporta l’atto firmato.")
            for row in editor.rows:
                row.form.show_more()
                spoil(row.form)
        for one in contents.forms:
            spoil(one)
    qapp.processEvents()
    labels = [one for one in form(view).findChildren(QLabel) if one.property("role") == "error"]
    shown = [one for one in labels if one.isVisible()]
    assert len(shown) > 30
    for label in shown:
        assert label.height() >= label.heightForWidth(label.width()), label.text()
        assert label.mapTo(form(view).widget(), QPoint(label.width(), 0)).x() <= form(view).widget().width()


def spoil(one):
    for name, value in one.fields.items():
        if value.isVisible():
            value.setProblem(
                f"{name}: questo valore non è nell’elenco: sceglierlo dall’elenco o lasciarlo vuoto."
            )


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("wrong", [False, True])
def test_neighbours_are_level(view, qapp, width, wrong):
    view.resize(width, 700)
    riga(view)
    view.edit()
    party = rows(view, "parties")[1].form.fields
    if wrong:
        party["country"].setProblem("Questo Paese non è nell’elenco.")
    qapp.processEvents()
    tops = [at_the_top(view, party[name].focusProxy()).y() for name in ("city", "country")]
    assert tops[0] == tops[1]


@pytest.mark.parametrize("width", WIDTHS)
def test_no_choice_is_cut_at_its_widest(view, qapp, width):
    """In the wide form; in a narrow one a field has a line of its own where it needs one."""
    view.resize(width, 700)
    riga(view)
    view.edit()
    qapp.processEvents()
    kind = field(view, "parties[1].body_kind").box
    if width == max(WIDTHS):
        assert kind.width() >= kind.fontMetrics().horizontalAdvance(kind.currentText()) + 44
    assert kind.mapTo(form(view).widget(), QPoint(kind.width(), 0)).x() <= form(view).viewport().width()
