# SPDX-License-Identifier: EUPL-1.2
"""What one does with a table elsewhere one does with this one: order, fit, hide, copy, select all, menus."""

from array import array
from datetime import date
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QSettings, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QFontMetrics, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from accordi_desktop.model.enums import Side, Status
from accordi_desktop.register.values.drafts import PartyDraft, PeriodDraft
from accordi_desktop.register.values.lists.query import AgreementQuery, Column
from accordi_desktop.ui.agreement_table.cells import COLUMNS
from accordi_desktop.ui.agreement_table.column_widths import arrange, chosen_widths, column_needs
from accordi_desktop.ui.agreement_table.row_menu import day_in_calendar
from accordi_desktop.ui.agreement_table.selected_rows import ids_on, spans_with
from accordi_desktop.ui.agreements.agreements_view import AgreementsView
from accordi_desktop.ui.widgets.choices.choice_popup import ChoicePopup
from tests.builders import add, add_many, day, empty_register
from tests.ui.agreements.conftest import settle, shown

CONTROL = Qt.KeyboardModifier.ControlModifier
FIRST = {
    Column.REFERENCE,
    Column.COUNTERPART,
    Column.COUNTRY,
    Column.STATUS,
    Column.END,
    Column.TITLE,
}


def place(column):
    return COLUMNS.index(column)


def head_of(view, column):
    """The picture of one section of the header, without the one beside it."""
    header = view._table.columns
    header.resizeSection(place(column), 140)
    rect = header.rect()
    rect.setLeft(header.sectionViewportPosition(place(column)))
    rect.setWidth(138)
    return header.grab(rect).toImage()


def test_an_arrow_shows_the_order(view, qtbot):
    by_end = head_of(view, Column.END)
    view.set_query(AgreementQuery(descending=True))
    turned = head_of(view, Column.END)
    view.set_query(AgreementQuery(order=Column.STATUS))
    without = head_of(view, Column.END)
    assert by_end != without
    assert turned != without
    assert by_end != turned


def test_the_arrow_is_there_with_columns_kept_by_an_earlier_version(view, context, qtbot, tmp_path):
    settings = QSettings(str(tmp_path / "state.ini"), QSettings.Format.IniFormat)
    view._table.columns.setSortIndicatorShown(False)
    view._table.columns.resizeSection(0, 77)
    view.save_state(settings)
    other = AgreementsView(context)
    qtbot.addWidget(other)
    other.restore_state(settings)
    assert other._table.columns.isSortIndicatorShown()
    assert other._table.columns.sectionSize(0) == 77


def menu_of(view, column):
    header = view._table.columns
    if header.isSectionHidden(place(column)):  # as somebody does who wants to work with it
        header._show_column(place(column), shown=True)
    header.customContextMenuRequested.emit(QPoint(header.sectionViewportPosition(place(column)) + 5, 5))
    return open_one(header)


def open_one(widget):
    (menu,) = [one for one in widget.findChildren(QMenu) if one.isVisible()]
    return menu


def act(menu, text):
    action = next(one for one in menu.actions() if text in one.text())
    action.trigger()
    menu.close()
    return action


def test_the_menu_of_a_column_orders(view):
    header = view._table.columns
    act(menu_of(view, Column.COUNTERPART), header.tr("Sort descending"))
    assert (view.query().order, view.query().descending) == (Column.COUNTERPART, True)
    act(menu_of(view, Column.COUNTERPART), header.tr("Sort ascending"))
    assert (view.query().order, view.query().descending) == (Column.COUNTERPART, False)


def test_the_menu_of_a_column_fits_and_hides_it(view):
    header = view._table.columns
    header.resizeSection(place(Column.TITLE), 60)
    act(menu_of(view, Column.TITLE), header.tr("Fit column"))
    assert header.sectionSize(place(Column.TITLE)) > 100
    act(
        menu_of(view, Column.TITLE),
        header.tr("Hide “{column}”").format(column=header._name(place(Column.TITLE))),
    )
    assert Column.TITLE not in header.shown_columns()
    header.resizeSection(place(Column.KIND), 60)
    act(menu_of(view, Column.KIND), header.tr("Fit all columns"))
    assert header.sectionSize(place(Column.KIND)) > 60


@pytest.mark.parametrize("column", [Column.COUNTRY, Column.SECTORS, Column.KIND, Column.SIGNED, Column.END])
def test_the_menu_of_a_column_opens_the_list_it_is_filtered_by(view, column):
    header = view._table.columns
    name = header._name(place(column))
    act(menu_of(view, column), header.tr("Filter by “{column}”…").format(column=name))
    (popup,) = [one for one in view.findChildren(ChoicePopup) if one.isVisible()]
    popup.close()


def test_the_keyboard_orders_by_the_menu_of_the_columns(view, qtbot):
    menu = QMenu(view)
    view._table.columns.fill_menu(menu)
    (order,) = [one.menu() for one in menu.actions() if one.menu() is not None]
    country = view._table.columns._name(place(Column.COUNTRY))
    act(order, country)
    assert view.query().order is Column.COUNTRY
    act(order, country)
    assert view.query().descending


def copied(view, qtbot):
    QGuiApplication.clipboard().setText("before")
    with qtbot.waitSignal(view._context.message):
        view.copy()
    data = QGuiApplication.clipboard().mimeData()
    return data.text(), data.html()


def heads(view, *columns):
    return [view._context.words.label(column) for column in columns]


def test_the_chosen_rows_are_copied_with_a_head(view, qtbot):
    view.select_all()
    text, html = copied(view, qtbot)
    lines = [line.split("\t") for line in text.split("\n")]
    assert lines[0][:3] == heads(view, Column.REFERENCE, Column.COUNTERPART, Column.COUNTRY)
    assert [line[0] for line in lines[1:]] == shown(view)
    by_reference = {line[0]: dict(zip(lines[0], line, strict=True)) for line in lines[1:]}
    signed, end = heads(view, Column.SIGNED, Column.END)
    assert (by_reference["A-005"][signed], by_reference["A-005"][end]) == ("2012", "")
    assert "mso-number-format:'\\@'" in html
    assert html.count("<tr>") == 4


def test_only_the_columns_shown_are_copied_in_their_order(view, qtbot):
    header = view._table.columns
    header.setSectionHidden(place(Column.COUNTERPART), True)
    header.moveSection(header.visualIndex(place(Column.TITLE)), 0)
    view.select(4)
    text, _html = copied(view, qtbot)
    assert text.split("\n")[0].split("\t")[:3] == heads(view, Column.TITLE, Column.REFERENCE, Column.COUNTRY)
    assert len(text.split("\n")) == 2


def test_marks_and_lines_within_a_cell_stay_text(open_view, qtbot, tmp_path):
    register = empty_register(tmp_path)
    name = "=1+1 <b>Lione</b>\t& altri"
    parties = (PartyDraft("Comune di Milano", Side.OWN), PartyDraft(name, country="FR"))
    add(register, parties=parties, periods=(PeriodDraft(act_date=day("2018-02")),))
    view = open_view(register)
    view.select_all()
    text, html = copied(view, qtbot)
    assert "=1+1 <b>Lione</b> & altri" in text
    assert "&lt;b&gt;Lione&lt;/b&gt; &amp; altri" in html
    assert "02/2018" in text


def test_ctrl_a_chooses_all_and_the_spans_are_few(view, qtbot):
    view.focus_table()
    QTest.keyClick(view._table, Qt.Key.Key_A, CONTROL)
    assert len(view.selected_ids()) == 3
    assert view._table.selectionModel().selection().count() == 1
    view.set_query(AgreementQuery(order=Column.REFERENCE, descending=True))
    settle(qtbot, view)
    assert len(view.selected_ids()) == 3


def test_painting_does_not_ask_each_row_of_a_list_that_is_all_chosen(open_view, qtbot, tmp_path):
    register = empty_register(tmp_path)
    add_many(register, 300)
    view = open_view(register)
    asked = []

    class Counted(array):  # type: ignore[type-arg]  # has none at run time
        def __len__(self):
            asked.append(1)
            return super().__len__()

    view._table.rows._ids = Counted("q", view._table.rows._ids)
    view._table.grab()
    before = len(asked)
    assert before > 0
    view.select_all()
    asked.clear()
    view._table.grab()
    assert len(asked) < 300


@pytest.mark.parametrize("wanted", [(), (3,), (1, 2, 3), (9, 1), (5, 3, 99), tuple(range(1, 11))])
def test_spans_hold_the_wanted_ids_and_no_others(wanted):
    ids = array("q", [3, 1, 2, 10, 5, 4, 9, 8, 7, 6])
    spans = list(spans_with(wanted, ids))
    assert ids_on(spans, ids) == tuple(one for one in ids if one in wanted)
    assert all(first <= last for first, last in spans)
    assert all(one[1] + 1 < other[0] for one, other in pairwise(spans))


def open_menu(view, qtbot):
    table = view._table
    middle = table.visualRect(table.currentIndex()).center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, middle, table.viewport().mapToGlobal(middle))
    QApplication.sendEvent(table.viewport(), event)
    return open_one(view)


def filters_in(menu):
    (filters,) = [one.menu() for one in menu.actions() if one.menu() is not None]
    return {one.text(): one for one in filters.actions()}


def worded(view, column, value):
    return f"{view._table.rows.headers[column]}: {value}"


def test_the_menu_of_a_row_filters_by_its_values(view, qtbot):
    view.select(4)
    menu = open_menu(view, qtbot)
    offered = filters_in(menu)
    china, in_force = worded(view, Column.COUNTRY, "Cina"), worded(view, Column.STATUS, "In vigore")
    assert {china, in_force, worded(view, Column.SIGNED, "2015")} <= set(offered)
    assert worded(view, Column.KIND, "accordo di cooperazione") in offered
    offered[china].trigger()
    menu.close()
    assert view.query().countries == ("CN",)
    settle(qtbot, view)
    assert shown(view) == ["A-004", "A-005"]
    menu = open_menu(view, qtbot)
    filters_in(menu)[in_force].trigger()
    menu.close()
    assert view.query().statuses == (Status.IN_FORCE,)


def test_the_menu_of_a_row_leads_to_the_calendar(view, qtbot):
    view.set_query(AgreementQuery(text="riga"))
    settle(qtbot, view)
    view.select(1)
    menu = open_menu(view, qtbot)
    with qtbot.waitSignal(view.day_requested) as heard:
        act(menu, menu.tr("Show in the calendar"))
    assert heard.args == [date(2020, 2, 2)]


def test_a_date_without_a_day_leads_to_the_day_in_it_nearest_to_today(view):
    row = view._table.rows.row_at(shown(view).index("A-005"))
    assert day_in_calendar(row, date(2026, 11, 29)) == date(2012, 12, 31)
    assert day_in_calendar(row, date(2012, 5, 4)) == date(2012, 5, 4)


def told_on_a_row(header):
    """The columns of which a row tells something, on its first line or its second."""
    return {*header.shown_columns(), *(column for columns in header.under.values() for column in columns)}


def test_the_columns_fill_the_width_until_one_is_sized(view, qtbot):
    header = view._table.columns
    for width in (1500, 1000, 1300, 760, 600):
        view.resize(width, 500)
        assert abs(header.length() - header.viewport().width()) <= 1
        assert not view._table.horizontalScrollBar().isVisible()
        assert told_on_a_row(header) >= FIRST
    header.resizeSection(place(Column.TITLE), 111)
    view.resize(1200, 500)
    assert header.sectionSize(place(Column.TITLE)) == 111


def test_a_narrow_table_writes_the_reference_under_the_counterpart(view, qtbot):
    header = view._table.columns
    view.resize(1500, 500)
    assert header.under == {}
    height = view._table.rowHeight(0)
    view.resize(700, 500)
    assert Column.REFERENCE in header.under[Column.COUNTERPART]
    assert Column.REFERENCE not in header.shown_columns()
    assert view._table.rowHeight(0) > height


def test_keys_move_and_scroll_where_the_first_column_is_not_shown(open_view, tmp_path, qtbot):
    """From a cell of a hidden column Qt does not move on, and it scrolls to none."""
    register = empty_register(tmp_path)
    add_many(register, 40)
    view = open_view(register)
    view.resize(600, 400)
    table = view._table
    table.go_to_first()
    table.setCurrentIndex(table.rows.index(0, place(Column.REFERENCE)))
    assert table.columns.isSectionHidden(place(Column.REFERENCE))
    QTest.keyClick(table, Qt.Key.Key_Down)
    assert table.currentIndex().row() == 1
    assert "A-" in table.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    QTest.keyClick(table, Qt.Key.Key_End)
    last = table.rows.rowCount() - 1
    assert last == table.currentIndex().row() == 39
    assert table.rowViewportPosition(last) + table.rowHeight(last) <= table.viewport().height()


def test_who_chooses_a_column_gets_those_under_others_back(view, qtbot):
    header = view._table.columns
    view.resize(600, 500)
    header._show_column(place(Column.KIND), shown=True)
    assert header.under == {}
    assert set(header.shown_columns()) == {*FIRST, Column.KIND}
    header.arrange()
    assert Column.KIND not in header.shown_columns()


def test_a_copy_does_not_depend_on_the_width_of_the_window(view, qtbot):
    header = view._table.columns
    view.resize(1500, 500)
    wide = header.told_columns()
    view.resize(600, 500)
    assert header.told_columns() == wide


def needs(view):
    table = view._table
    heads = {column: table.rows.headers[column] for column in COLUMNS}
    return column_needs(table.font(), heads, view._context.words), table.fontMetrics().averageCharWidth()


def test_widths_leave_nothing_empty_and_cut_no_title_without_need(view):
    columns = [Column.REFERENCE, Column.COUNTERPART, Column.TITLE, Column.STATUS]
    widths = chosen_widths(columns, 2000, needs(view)[0])
    assert 1990 <= sum(widths.values()) <= 2000
    assert widths[Column.TITLE] > widths[Column.COUNTERPART] > widths[Column.STATUS]


def test_no_title_under_60_letters_is_cut_on_a_large_screen(view):
    """1220 pixels are left to the table of 1920 beside rail and details."""
    of_columns, letter = needs(view)
    arrangement = arrange(1220, of_columns, letter)
    titles = [row.title for row in map(view._table.rows.row_at, range(view._table.rows.rowCount()))]
    titles.append("Protocollo d'intesa per la cooperazione economica e cultura")
    short = [title for title in titles if 0 < len(title) < 60]
    assert len(short) > 1
    metrics = view._table.fontMetrics()
    assert max(map(metrics.horizontalAdvance, short)) + 16 <= arrangement.widths[Column.TITLE]


def test_every_action_given_is_in_the_menu(view, qtbot):
    first, second = QAction("Renew", view), QAction("Print", view)
    view.set_context_actions((first,), (second,))
    view.select(4)
    menu = open_menu(view, qtbot)
    assert menu.actions()[0] is first
    assert second in menu.actions()
    menu.close()


@pytest.mark.parametrize("room", [520, 598, 640, 700, 800, 1000])
def test_the_columns_that_tell_agreements_apart_fit_the_narrowest_screen(view, room):
    """In a window of 1093 pixels beside the details the title was cut to its first letters."""
    of_columns, letter = needs(view)
    arrangement = arrange(room, of_columns, letter)
    assert sum(arrangement.widths.values()) <= room
    told = {*arrangement.widths, *(column for columns in arrangement.under.values() for column in columns)}
    assert told >= FIRST
    assert arrangement.widths[Column.TITLE] >= 104


@pytest.mark.parametrize("points", [9, 9.75, 11.3, 18])
def test_no_date_is_cut_at_any_text_size(view, points):
    """A date of 75.4 pixels was cut in a column of 75."""
    font = view._table.font()
    font.setPointSizeF(points)
    heads = dict.fromkeys(COLUMNS, "")
    widths = column_needs(font, heads, view._context.words)
    metrics = QFontMetrics(font)
    for text in ("02/02/2020", "22/12/2026", "30/08/1999"):
        room = widths[Column.END] - 16
        assert metrics.elidedText(text, Qt.TextElideMode.ElideRight, room) == text
