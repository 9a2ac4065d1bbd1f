# SPDX-License-Identifier: EUPL-1.2
"""The table: its model, what is chosen through changes, columns remembered, what is spoken."""

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtTest import QTest

from accordi_desktop.register.commands.agreements import CreateAgreement, DeleteAgreements
from accordi_desktop.register.values.lists.query import AgreementQuery, Column
from accordi_desktop.ui.agreement_table.cells import COLUMNS
from accordi_desktop.ui.agreements.agreements_view import AgreementsView
from accordi_desktop.ui.theme.style import apply
from tests.builders import add, add_many, draft, empty_register
from tests.ui.agreements.conftest import settle, shown
from tests.ui.harness.audit import audit

HOSTILE = '<img src="//server/share"> & <b>Lione</b>'


@pytest.fixture
def many(open_view, tmp_path):
    register = empty_register(tmp_path)
    add_many(register, 150)
    return open_view(register)


def place(column):
    return COLUMNS.index(column)


def test_the_model_keeps_to_the_rules(view, qtmodeltester):
    qtmodeltester.check(view._table.rows)


def test_the_rows_beyond_the_first_are_read_when_looked_at(many, qtbot, qtmodeltester):
    rows = many._table.rows
    assert rows.rowCount() == 150
    assert len(rows._rows) < 150
    assert rows.index(149, 0).data() is None
    told = []
    rows.dataChanged.connect(lambda first, last: told.append((first.row(), last.row())))
    qtbot.waitUntil(lambda: rows.index(149, 0).data() == "A-150")
    assert told == [(128, 149)]
    qtmodeltester.check(rows)


def test_a_choice_outlives_a_change_and_a_search(many, qtbot):
    chosen = many._table.rows.id_at(120)
    many.select(chosen)
    assert many.selected_ids() == (chosen,)
    many._context.perform(CreateAgreement(draft()))
    settle(qtbot, many)
    assert many.selected_ids() == (chosen,)
    assert len(shown(many)) == 151
    many.set_query(AgreementQuery(order=Column.REFERENCE, descending=True))
    settle(qtbot, many)
    assert many.selected_ids() == (chosen,)
    assert many._table.current_id() == chosen


def test_who_is_gone_is_no_longer_chosen(many, qtbot):
    gone = many._table.rows.id_at(3)
    many.select(gone)
    with qtbot.waitSignals([many.current_changed, many.selection_changed]):
        many._context.perform(DeleteAgreements((gone,)))
    settle(qtbot, many)
    assert gone not in many.selected_ids()
    assert len(shown(many)) == 149


@pytest.mark.parametrize(("key", "number"), [(Qt.Key.Key_Down, "A-101"), (Qt.Key.Key_Up, "A-099")])
def test_the_arrows_go_on_where_one_was_that_is_gone(many, qtbot, key, number):
    many.set_query(AgreementQuery(order=Column.REFERENCE))
    settle(qtbot, many)
    gone = many._table.rows.id_at(99)
    many.select(gone)
    many.focus_table()
    many._context.perform(DeleteAgreements((gone,)))
    settle(qtbot, many)
    QTest.keyClick(many._table, key)
    index = many._table.currentIndex().siblingAtColumn(place(Column.REFERENCE))
    qtbot.waitUntil(lambda: index.data() is not None)
    assert index.data() == number
    many.set_query(AgreementQuery(order=Column.REFERENCE, text="A-00"))
    settle(qtbot, many)
    QTest.keyClick(many._table, key)
    assert many._table.currentIndex().row() == 0


def test_a_new_agreement_is_chosen_as_soon_as_it_is_listed(view, qtbot):
    change = view._context.perform(CreateAgreement(draft()))
    (new,) = change.agreement_ids
    view.select(new)
    settle(qtbot, view)
    assert view.selected_ids() == (new,)


def test_home_and_end_go_to_the_ends(many):
    many.focus_table()
    QTest.keyClick(many._table, Qt.Key.Key_End)
    assert many._table.currentIndex().row() == 149
    QTest.keyClick(many._table, Qt.Key.Key_Home, Qt.KeyboardModifier.ShiftModifier)
    assert len(many.selected_ids()) == 150


def test_a_hidden_view_reads_when_it_is_shown(many, qtbot):
    many.hide()
    many._context.perform(CreateAgreement(draft()))
    assert len(shown(many)) == 150
    many.show()
    settle(qtbot, many)
    assert len(shown(many)) == 151


def test_columns_and_filters_are_remembered(view, context, qtbot, tmp_path):
    settings = QSettings(str(tmp_path / "state.ini"), QSettings.Format.IniFormat)
    header = view._table.columns
    header.setSectionHidden(place(Column.CITY), True)
    header.moveSection(header.visualIndex(place(Column.SECTORS)), 1)
    view.set_query(AgreementQuery(text="cina", with_past=True, order=Column.COUNTERPART))
    view.save_state(settings)
    other = AgreementsView(context)
    qtbot.addWidget(other)
    other.restore_state(settings)
    assert other._table.columns.isSectionHidden(place(Column.CITY))
    assert other._table.columns.visualIndex(place(Column.SECTORS)) == 1
    assert other.query() == AgreementQuery(with_past=True, order=Column.COUNTERPART)


def test_the_last_column_shown_stays(view):
    header = view._table.columns
    for column in COLUMNS[1:]:
        header.setSectionHidden(place(column), True)
    assert [action.isEnabled() for action in header.column_actions(view)].count(False) == 1


def test_dates_unknown_are_a_dash_that_is_spoken(view):
    rows = view._table.rows
    index = rows.index(shown(view).index("A-005"), place(Column.END))
    assert index.data() == "—"
    assert "data ignota" in index.data(Qt.ItemDataRole.AccessibleTextRole)
    sentence = index.siblingAtColumn(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "Guangzhou" in sentence
    assert "2012" in sentence


def test_mark_up_stays_text(open_view, tmp_path):
    register = empty_register(tmp_path)
    plain = draft()
    parties = (plain.parties[0], type(plain.parties[1])(name=HOSTILE, country="FR"))
    add(register, parties=parties)
    view = open_view(register)
    assert view._table.rows.index(0, place(Column.COUNTERPART)).data() == HOSTILE
    assert not view._table.grab().isNull()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_audit_passes(qapp, view, scheme):
    apply(qapp, scheme)
    assert audit(view) == []


@pytest.mark.parametrize("width", [420, 700, 1100])
def test_the_names_of_the_first_columns_are_whole(view, qapp, width):
    view.resize(width, 600)
    qapp.processEvents()
    header = view._table.columns
    bold = QFont(header.font())
    bold.setBold(True)
    for column, name in ((Column.REFERENCE, "Riferimento"), (Column.COUNTERPART, "Controparte")):
        if header.isSectionHidden(COLUMNS.index(column)):
            assert column in header.under[Column.COUNTERPART]
            continue
        needed = QFontMetrics(bold).horizontalAdvance(name) + 2 * 8  # with the padding
        assert header.sectionSize(COLUMNS.index(column)) >= needed
