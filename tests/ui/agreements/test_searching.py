# SPDX-License-Identifier: EUPL-1.2
"""Searching and filtering by keys and clicks: what is found stands there at once, the counts follow."""

from datetime import date

import pytest
from PySide6.QtCore import QDate, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QTableView

from accordi_desktop.model.enums import Status
from accordi_desktop.register.commands.agreements import CreateAgreement
from accordi_desktop.register.commands.office import SaveView
from accordi_desktop.register.values.lists.query import AgreementQuery, Column
from accordi_desktop.ui.agreements.list_pane import ListPane
from accordi_desktop.ui.widgets.choices.choice_popup import ChoicePopup
from accordi_desktop.ui.widgets.dates.calendar_popup import CalendarPopup
from tests.builders import add_many, draft, empty_register
from tests.ui.agreements.conftest import settle, shown
from tests.ui.harness.program import rest


def page(view):
    return view.findChild(ListPane).currentWidget()


def test_what_is_over_is_hidden_until_it_is_asked_for(view, qtbot):
    assert shown(view) == ["A-002", "A-004", "A-005"]
    QTest.mouseClick(view._results._show, Qt.MouseButton.LeftButton)
    assert len(shown(view)) == 5
    settle(qtbot, view)
    assert view._results._hide.isVisible()


def test_letters_search_without_waiting(view):
    view.focus_search()
    view.set_query(AgreementQuery(with_past=True))
    QTest.keyClicks(view._search, "usakovs")
    assert shown(view) == ["A-001"]


def test_typing_in_the_table_searches(view):
    view.focus_table()
    QTest.keyClicks(view._table, "c")
    assert view._search.hasFocus()
    assert view._search.text() == "c"
    QTest.keyClick(view._search, Qt.Key.Key_Escape)
    assert view.query().text == ""
    assert len(shown(view)) == 3


def test_down_goes_to_the_list_and_enter_opens(view, qtbot):
    view.focus_search()
    QTest.keyClick(view._search, Qt.Key.Key_Down)
    assert view._table.hasFocus()
    with qtbot.waitSignal(view.agreement_activated) as heard:
        QTest.keyClick(view._table, Qt.Key.Key_Return)
    assert heard.args == [view.selected_ids()[0]]


def test_a_chip_filters_and_counts(view, qtbot):
    chip = view._filters._statuses[Status.EXPIRED]
    assert "2" in chip.text()
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert shown(view) == ["A-003", "A-001"]
    assert view.query().statuses == (Status.EXPIRED,)
    settle(qtbot, view)
    view._filters.clear()
    assert view.query() == AgreementQuery()


def test_a_list_of_values_filters(view):
    view._filters._countries._take(frozenset({"CN"}))
    assert shown(view) == ["A-004", "A-005"]
    view._filters._years._take(frozenset({"2012"}))
    assert shown(view) == ["A-005"]


def test_the_list_of_another_day_is_asked_for_and_given_up_at_a_chip(view, qtbot):
    settle(qtbot, view)
    chip = view._filters.as_of
    assert chip.text() == "In force on…"
    chip.setFocus()
    QTest.keyClick(chip, Qt.Key.Key_Space)
    (popup,) = view.findChildren(CalendarPopup)
    popup.calendar.setSelectedDate(QDate(2019, 1, 1))
    days = popup.calendar.findChild(QTableView, "qt_calendar_calendarview")
    days.setFocus()
    QTest.keyClick(days, Qt.Key.Key_Return)
    settle(qtbot, view)
    assert view.query().as_of == date(2019, 1, 1)
    assert "A-001" in shown(view)
    assert chip.isChecked()
    assert chip.text() == "In force on 01/01/2019"
    QTest.keyClick(chip, Qt.Key.Key_Space)
    settle(qtbot, view)
    assert view.query().as_of is None
    assert "A-001" not in shown(view)
    assert not chip.isChecked()


def test_no_results_keep_the_filters(view, qtbot):
    view.set_query(AgreementQuery(text="nothing like it"))
    settle(qtbot, view)
    assert page(view) is view._pane._no_results
    assert view._filters.isVisible()
    view._pane.clear_action.trigger()
    settle(qtbot, view)
    assert page(view) is view._table
    assert view._search.text() == ""


def test_a_typing_error_is_proposed_again_as_it_stands_in_the_register(view, qtbot):
    view.focus_search()
    QTest.keyClicks(view._search, "milan digital brige")
    settle(qtbot, view)
    assert page(view) is view._pane._no_results
    assert proposals(view) == ["milan digital Bridge"]
    QTest.keyClick(view._search, Qt.Key.Key_Down)
    proposal = view.focusWidget()
    assert proposal.text() == "milan digital Bridge"
    assert proposal.accessibleName()
    QTest.keyClick(proposal, Qt.Key.Key_Space)
    settle(qtbot, view)
    assert shown(view) == ["A-002"]
    assert view._search.text() == "milan digital Bridge"
    assert view._search.hasFocus()


def test_parts_of_words_are_proposed_as_the_words(view, qtbot):
    view.set_query(AgreementQuery(text="randum"))
    settle(qtbot, view)
    assert proposals(view) == ["Memorandum"]


def test_a_word_is_not_proposed_with_its_article(view, qtbot):
    view.set_query(AgreementQuery(text="novazione"))
    settle(qtbot, view)
    assert proposals(view) == ["innovazione"]


def test_what_is_filtered_out_is_not_proposed(view, qtbot):
    view.set_query(AgreementQuery(text="randum", countries=("US",)))
    settle(qtbot, view)
    assert page(view) is view._pane._no_results
    assert proposals(view) == []
    assert not view._pane.similar.isVisible()


def test_the_proposals_of_before_are_gone(view, qtbot):
    for text, texts in (("guanzho", []), ("memorandun", ["Memorandum"]), ("xyzxyz", [])):
        view.set_query(AgreementQuery(text=text))
        settle(qtbot, view)
        assert proposals(view) == texts


def proposals(view):
    return [one.text() for one in view._pane.similar._buttons if one.isVisible()]


@pytest.mark.parametrize(
    "query",
    [
        AgreementQuery(text="riga"),
        AgreementQuery(text="usakovs"),
        AgreementQuery(countries=("LV",)),
        AgreementQuery(years=(2018,)),
    ],
)
def test_what_is_only_hidden_is_shown_under_a_line_that_says_so(view, qtbot, query):
    view.set_query(query)
    settle(qtbot, view)
    assert page(view) is view._table
    assert shown(view) == ["A-001"]
    label = view._results._label
    assert label.text() == view._results.tr("No agreement in force; %n expired or terminated", "", 1)
    assert label.width() == label.sizeHint().width()
    assert not view._results._show.isVisible()
    assert not view._results._hide.isVisible()
    view._context.refresh()
    settle(qtbot, view)
    assert shown(view) == ["A-001"]


def test_keys_typed_before_the_list_is_read_stand_on_its_first_line(view, qtbot):
    view.focus_search()
    QTest.keyClicks(view._search, "riga")
    QTest.keyClick(view._search, Qt.Key.Key_Return)
    assert view._table.hasFocus()
    assert view.selected_ids() == ()
    settle(qtbot, view)
    assert view.selected_ids() == (1,)


def test_enter_twice_opens_the_first_line_of_what_was_typed(view, qtbot):
    """Of the list that was typed for, though the one before is still in view."""
    opened = []
    view.agreement_activated.connect(opened.append)
    view.focus_search()
    QTest.keyClicks(view._search, "guangzhou")
    QTest.keyClick(view._search, Qt.Key.Key_Return)
    QTest.keyClick(view._table, Qt.Key.Key_Return)
    settle(qtbot, view)
    assert view.selected_ids() == (view._table.rows.id_at(0),)
    assert opened == list(view.selected_ids())


def test_the_number_of_several_selected_is_said(view, qtbot):
    view.focus_table()
    QTest.keyClick(view._table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert view._results._label.text().endswith(view._results.tr("%n selected", "", 3))
    QTest.keyClick(view._table, Qt.Key.Key_Home)
    assert not view._results._label.text().endswith(view._results.tr("%n selected", "", 3))


def test_an_empty_register_offers_a_new_agreement(open_view, qtbot, tmp_path):
    view = open_view(empty_register(tmp_path))
    assert page(view) is view._pane._no_agreements
    assert not view._search.isVisible()
    with qtbot.waitSignal(view.new_requested):
        view._pane.new_action.trigger()
    view._context.perform(CreateAgreement(draft()))
    settle(qtbot, view)
    assert page(view) is view._table
    assert view._search.isVisible()


def test_a_click_on_a_header_orders(view):
    header = view._table.columns
    header.setSortIndicator(list(Column).index(Column.CITY), Qt.SortOrder.DescendingOrder)
    assert view.query().order is Column.CITY
    assert shown(view) == ["A-002", "A-005", "A-004"]


def test_the_button_that_clears_the_filters_stands_apart_from_the_chips(view, qtbot):
    """Among the chips it came up where another chip had just been: the next click cleared everything."""
    assert not any(button.text() == view._results.tr("Clear filters") for button in chips(view))
    before = [chip.geometry().topLeft() for chip in chips(view)]
    chips(view)[0].click()
    settle(qtbot, view)
    assert [chip.geometry().topLeft() for chip in chips(view)] == before
    clear = next(
        one
        for one in view._results.findChildren(QPushButton)
        if one.text() == view._results.tr("Clear filters")
    )
    assert clear.isVisible()
    clear.click()
    assert view.query().statuses == ()
    settle(qtbot, view)
    assert not clear.isVisible()


def chips(view):
    return [one for one in view._filters.findChildren(QPushButton) if one.isVisible()]


def save_view(view, name):
    view._context.perform(SaveView(name, view.query().to_json()))


def test_a_view_is_kept_applied_and_forgotten(view):
    view.set_query(AgreementQuery(countries=("CN",)))
    save_view(view, "Cina & altri")
    view.set_query(AgreementQuery())
    view._views.menu().aboutToShow.emit()
    action = view._views.menu().actions()[0]
    assert action.text() == "Cina && altri"
    action.trigger()
    assert view.query().countries == ("CN",)
    view._views.menu().aboutToShow.emit()
    view._views.menu().actions()[-1].menu().actions()[0].trigger()
    assert view._context.register.office.saved_views() == ()


def open_ends(view, qtbot):
    chip = view._filters._ends
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
    popup = chip.findChild(ChoicePopup)
    qtbot.waitUntil(popup.isVisible)
    return popup


def line(popup, text):
    (item,) = [
        popup.list.item(row) for row in range(popup.list.count()) if text in popup.list.item(row).text()
    ]
    return item


def test_what_ended_in_a_year_is_asked_by_keys(view, qtbot):
    popup = open_ends(view, qtbot)
    assert line(popup, "2018").text() == "2018 (1)"
    popup.list.setCurrentItem(line(popup, "2018"))
    QTest.keyClick(popup.list, Qt.Key.Key_Return)
    assert view.query() == AgreementQuery(end_years=(2018,))
    assert shown(view) == ["A-003"]
    settle(qtbot, view)
    assert view._filters._ends.text() == f"{view._filters._ends.tr('End')}: 2018"
    assert view._results._label.text() == view._results.tr("%n agreement(s)", "", 1)
    view._filters.clear()
    assert view.query() == AgreementQuery()


def test_of_the_days_one_span_is_chosen_and_years_beside_it(view, qtbot):
    popup = open_ends(view, qtbot)
    spans = [popup.list.item(row) for row in range(5)]
    for item in (spans[0], spans[2], line(popup, "2020")):
        popup.list.setCurrentItem(item)
        QTest.keyClick(popup.list, Qt.Key.Key_Space)
    assert spans[0].checkState() is Qt.CheckState.Unchecked
    assert view.query() == AgreementQuery(end_years=(2020,), ends_within=180)
    assert shown(view) == ["A-001"]
    popup.close()


def test_days_that_are_not_offered_are_said_all_the_same(view, qtbot):
    view.set_query(AgreementQuery(ends_within=77))
    ends = view._filters._ends
    assert ends.text() == f"{ends.tr('End')}: {ends.tr('within %n day(s)', '', 77)}"
    settle(qtbot, view)
    assert ends.text() == f"{ends.tr('End')}: {ends.tr('within %n day(s)', '', 77)}"
    popup = open_ends(view, qtbot)
    popup.list.setCurrentItem(line(popup, "30"))
    QTest.keyClick(popup.list, Qt.Key.Key_Return)
    assert view.query().ends_within == 30


def test_a_kept_view_of_an_end_is_shown_again(view, qtbot):
    view.set_query(AgreementQuery(end_years=(2018, 2020), with_past=True))
    save_view(view, "Finiti")
    view.set_query(AgreementQuery())
    view._views.menu().aboutToShow.emit()
    view._views.menu().actions()[0].trigger()
    settle(qtbot, view)
    assert shown(view) == ["A-003", "A-001"]
    assert view._filters._ends.text().endswith(": 2")


def test_there_is_room_for_words_beside_the_day_however_narrow_the_list(view):
    view.resize(view.minimumSizeHint())
    assert view._search.width() >= 180


def lines_height(view, width):
    """How high the chips and the line of counts are at a width, as they are now."""
    flows = (view._filters._flow, view._results.row)
    return [flow._flow(QRect(0, 0, width, 0), place=False) for flow in flows]


def test_the_table_stays_where_it_is_while_words_are_typed(open_view, qtbot, tmp_path):
    """The chips and the line of counts become shorter with what is found: nothing may jump up for it."""
    register = empty_register(tmp_path)
    add_many(register, 120)
    view = open_view(register)
    widths = range(400, 1000, 2)
    full = {width: lines_height(view, width) for width in widths}
    type_words(view, qtbot, "xyz")
    narrow = next(width for width in widths if lines_height(view, width) != full[width])
    type_words(view, qtbot, "")
    view.resize(view.width() - view._filters.width() + narrow, 600)
    settle(qtbot, view)
    rest()
    top = view._pane.y()
    for text in ("a-1", "xyz", ""):
        type_words(view, qtbot, text)
        assert view._pane.y() == top, text
    view.set_query(AgreementQuery(years=(1900,)))
    settle(qtbot, view)
    # Another filter is another list: it takes the room it needs.
    for bar, flow in ((view._filters, view._filters._flow), (view._results, view._results.row)):
        assert flow.heightForWidth(bar.width()) == flow._flow(QRect(0, 0, bar.width(), 0), place=False)


def type_words(view, qtbot, text):
    view.focus_search()
    QTest.keyClick(view._search, Qt.Key.Key_Delete)
    QTest.keyClicks(view._search, text)
    settle(qtbot, view)
    rest()
