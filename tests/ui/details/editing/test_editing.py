# SPDX-License-Identifier: EUPL-1.2
"""Editing in place: what is typed is saved, refused with reasons, or given up, never lost."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from accordi_desktop.model.enums import PeriodKind
from accordi_desktop.register.commands.agreements import ReviseAgreement
from accordi_desktop.register.values.drafts import PeriodDraft
from tests.builders import add, day, draft, empty_register
from tests.ui.details.conftest import field, form, riga, rows
from tests.ui.harness.keyboard import press_tab
from tests.ui.harness.lifetimes import gone


@pytest.fixture
def edited(view):
    """The agreement with Riga in the form."""
    agreement_id = riga(view)
    view.edit()
    return agreement_id


def test_opening_the_form_changes_nothing(view, edited):
    assert not view.is_dirty()
    assert form(view).draft() == view._context.register.agreements.sheet(edited).content


def test_every_agreement_of_the_sample_goes_through_the_form_unchanged(view, context):
    for reference in ("A-001", "A-002", "A-003", "A-004", "A-005"):
        agreement_id = context.register.agreements.id_of(reference)
        view.show_agreement(agreement_id)
        view.edit()
        assert form(view).draft() == context.register.agreements.sheet(agreement_id).content
        view.discard()


def test_a_changed_signatory_is_saved(view, context, qtbot, edited):
    person = field(view, "signatories[1].person")
    person.edit.selectAll()
    person.edit.insert("Mārtiņš Staķis ")
    assert view.is_dirty()
    with qtbot.waitSignal(view.saved) as saved:
        view.save()
    assert saved.args == [edited]
    assert context.register.agreements.sheet(edited).content.signatories[1].person == "Mārtiņš Staķis"
    assert form(view) is None
    assert not view.is_dirty()


def test_saving_is_one_step_to_undo(view, context, qtbot, edited):
    before = context.register.agreements.sheet(edited).content
    qtbot.keyClicks(field(view, "purpose").edit, "Prima. ")
    view.save()
    context.register.undo()
    assert context.register.agreements.sheet(edited).content == before


def test_dirty_is_told_once_each_way(view, qtbot, edited):
    told = []
    view.dirty_changed.connect(told.append)
    qtbot.keyClicks(field(view, "reference").edit, "12")
    assert told == [True]
    view.discard()
    assert told == [True, False]


def row_action(row, text):
    """What the menu of a row offers under that text."""
    return next(action for action in row.open_tools().actions() if action.text() == text)


def test_rows_are_added_moved_and_removed_by_the_keyboard(view, context, qtbot, edited):
    editor = form(view).editor("signatories")
    qtbot.keyClick(editor.add_button, Qt.Key.Key_Space)
    new = rows(view, "signatories")[2]
    assert QApplication.focusWidget() is new.form.first().edit
    qtbot.keyClicks(new.form.first().edit, "Anna Testi")
    row_action(new, "Move &up").trigger()
    view_order = [row.item().person for row in rows(view, "signatories")]
    assert view_order == ["Giuseppe Sala", "Anna Testi", "Nils Ušakovs"]
    row_action(rows(view, "signatories")[0], "&Remove").trigger()
    assert QApplication.focusWidget() is rows(view, "signatories")[0].tools_button
    view.save()
    stored = context.register.agreements.sheet(edited).content.signatories
    assert [one.person for one in stored] == ["Anna Testi", "Nils Ušakovs"]


def test_ctrl_shift_arrows_move_a_row(view, qtbot, edited):
    first = field(view, "signatories[0].person").edit
    first.setFocus()
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(first, Qt.Key.Key_Down, both)
    assert rows(view, "signatories")[1].form.first().edit is first
    assert first.hasFocus()


def test_tab_follows_the_rows_after_a_move(view, edited):
    editor = form(view).editor("signatories")
    editor.shift(editor.rows[0], 1)
    editor.rows[1].form.fields["side"].setFocus()
    assert press_tab() is editor.rows[1].tools_button
    assert press_tab() is editor.add_button


def test_a_new_row_is_left_in_peace_until_one_saves(view, qtbot, edited):
    form(view).editor("parties").add()
    field(view, "reference").edit.setText("A-001 bis")
    name = field(view, "parties[2].name")
    assert name.problem() == ""
    view.save()
    assert form(view) is not None
    assert name.problem()
    assert name.edit.hasFocus()
    qtbot.keyClicks(name.edit, "Porto")
    assert name.problem() == ""


def test_a_problem_shows_while_one_types(view, qtbot, edited):
    field(view, "periods[0].end").edit.clear()
    qtbot.keyClicks(field(view, "periods[0].end").edit, "2001")
    assert field(view, "periods[0].end").problem()


def test_the_end_that_follows_is_shown(view, qtbot, edited):
    months = field(view, "periods[0].months")
    months.edit.selectAll()
    qtbot.keyClicks(months.edit, "36")
    assert "2 febbraio 2021" in rows(view, "periods")[0].form.reading.text()


def test_the_end_that_follows_heeds_the_clause_in_the_form(open_view, qtbot, tmp_path):
    register = empty_register(tmp_path)
    first = PeriodDraft(act_date=day("2018-02-02"), months=24)
    renewal = PeriodDraft(PeriodKind.RENEWAL, day("2021-06-01"), months=24)
    agreement_id = add(register, periods=(first, renewal), tacit_months=12)
    view = open_view(register)
    view.show_agreement(agreement_id)
    view.edit()
    reading = rows(view, "periods")[1].form.reading
    assert "1º giugno 2023" in reading.text()
    field(view, "renewal_clause").box.setCurrentText("Rinnovo tacito")
    assert "2 febbraio 2024" in reading.text()
    view.save()
    assert register.agreements.sheet(agreement_id).periods[1].end == day("2024-02-02")


def test_an_unreadable_date_keeps_from_saving(view, context, qtbot, edited):
    before = context.register.agreements.sheet(edited).version
    as_of = field(view, "declined_on")
    qtbot.keyClicks(as_of.edit, "ieri")
    assert view.is_dirty()
    view.save()
    assert as_of.edit.hasFocus()
    assert context.register.agreements.sheet(edited).version == before


def test_control_characters_are_refused_in_words(view, edited):
    purpose = field(view, "purpose")
    purpose.edit.insertPlainText("suono \x07")
    assert "«Finalità»" in purpose.problem()
    view.save()
    assert form(view) is not None


def test_a_reference_in_use_is_told_at_its_field(view, context, edited):
    field(view, "reference").edit.setText("a-002")
    view.save()
    assert form(view) is not None
    assert "A-002" in field(view, "reference").problem().upper()
    assert field(view, "reference").edit.hasFocus()


def test_a_country_is_found_by_its_name(view, context, edited):
    country = field(view, "parties[1].country")
    country.edit.setText("estonia")
    view.save()
    assert context.register.agreements.sheet(edited).content.parties[1].country == "EE"


def test_a_country_there_is_not_is_refused(view, edited):
    field(view, "parties[1].country").edit.setText("Atlantide")
    assert "Atlantide" in field(view, "parties[1].country").problem()


def test_second_periods_are_renewals(view, edited):
    form(view).editor("periods").add()
    assert rows(view, "periods")[1].item().kind is PeriodKind.RENEWAL


def test_saving_without_changes_leaves_the_history_alone(view, context, edited):
    before = context.register.agreements.sheet(edited).version
    view.save()
    assert form(view) is None
    assert context.register.agreements.sheet(edited).version == before


def test_no_break_spaces_and_line_ends_survive(open_view, qtbot, tmp_path):
    register = empty_register(tmp_path)
    agreement_id = add(register, notes="«\u00a0prova\u00a0»\r\nriga ", purpose="a\u00a0b")
    view = open_view(register)
    view.show_agreement(agreement_id)
    view.edit()
    qtbot.keyClicks(field(view, "purpose").edit, "x")
    view.save()
    stored = register.agreements.sheet(agreement_id).content
    assert (stored.notes, stored.purpose) == ("«\u00a0prova\u00a0»\r\nriga ", "xa\u00a0b")


def test_a_line_longer_than_qt_takes_is_kept(open_view, tmp_path):
    register = empty_register(tmp_path)
    agreement_id = add(register, protocol_number="9" * 40_000)
    view = open_view(register)
    view.show_agreement(agreement_id)
    view.edit()
    assert len(field(view, "protocol_number").value()) == 40_000


def test_discard_brings_the_stored_text_back(view, edited):
    field(view, "purpose").edit.setPlainText("altro")
    view.discard()
    assert form(view) is None
    assert not view.is_dirty()
    view.edit()
    assert field(view, "purpose").value() != "altro"


def test_a_double_click_edits_the_section_under_it(view, qtbot):
    riga(view)
    section = view.read_pane.sections["parties"]
    view.read_pane.ensureWidgetVisible(section)
    spot = section.mapTo(view.read_pane.viewport(), section.rect().center())
    qtbot.mouseDClick(view.read_pane.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert field(view, "parties[0].name").edit.hasFocus()


def test_read_only_registers_are_not_edited(view, context, monkeypatch):
    monkeypatch.setattr(type(context.register), "read_only", True)
    riga(view)
    assert not view.header.edit_button.isVisible()
    view.edit()
    view.new_agreement()
    assert form(view) is None


def test_others_changes_leave_the_form_alone(view, context, edited):
    field(view, "purpose").edit.setPlainText("altro")
    sheet = context.register.agreements.sheet(edited)
    context.register.perform(ReviseAgreement(edited, replace(sheet.content, notes="loro"), sheet.version))
    assert field(view, "purpose").value() == "altro"


def test_others_changes_show_in_a_form_nobody_typed_in(view, context, edited):
    sheet = context.register.agreements.sheet(edited)
    context.register.perform(ReviseAgreement(edited, replace(sheet.content, notes="loro"), sheet.version))
    view.edit()
    assert field(view, "notes").value() == "loro"


def test_draft_of_year_only(open_view, tmp_path):
    register = empty_register(tmp_path)
    one = draft().periods[0]
    agreement_id = add(register, periods=(replace(one, act_date=day("2012"), months=None),))
    view = open_view(register)
    view.show_agreement(agreement_id)
    view.edit()
    assert form(view).draft().periods[0].act_date == day("2012")


def test_a_form_that_was_saved_is_gone(view, qtbot, edited):
    field(view, "purpose").edit.setPlainText("altro")
    with gone(qtbot, form(view)):
        view.save()


def test_a_form_left_untouched_is_gone(view, qtbot, edited):
    with gone(qtbot, form(view)):
        view.discard()


def test_a_blank_row_taken_out_is_gone(view, qtbot, edited):
    form(view).editor("signatories").add()
    with gone(qtbot, rows(view, "signatories")[2]):
        row_action(rows(view, "signatories")[2], "&Remove").trigger()


def test_a_menu_of_a_row_is_gone_when_it_closes(view, qtbot, edited):
    menu = rows(view, "signatories")[0].open_tools()
    with gone(qtbot, menu):
        qtbot.keyClick(menu, Qt.Key.Key_Escape)


def test_the_wish_to_correct_goes_with_the_last_fault(view, edited, qtbot):
    date = field(view, "declined_on")
    qtbot.keyClicks(date.edit, "ieri")
    field(view, "parties[1].name").edit.clear()
    view.save()
    assert view.editing.bar.text()
    field(view, "parties[1].name").edit.setText("Riga")
    assert view.editing.bar.text(), "one is left"
    date.edit.setFocus()
    date.edit.selectAll()
    qtbot.keyClicks(date.edit, "2019")
    assert view.editing.bar.text() == ""


def test_opening_the_other_data_brings_it_into_view(view, edited, qtbot):
    section = form(view).other_section
    section.setExpanded(False)
    section.header.setFocus()
    bar = form(view).verticalScrollBar()
    QTest.keyClick(section.header, Qt.Key.Key_Space)
    assert section.isExpanded()
    qtbot.waitUntil(lambda: section.header.mapTo(form(view).viewport(), QPoint()).y() < 40)
    assert bar.value() > 0
