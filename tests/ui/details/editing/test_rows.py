# SPDX-License-Identifier: EUPL-1.2
"""The rows of the form: what is removed comes back, what is blank is no item, more fields come on demand."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from accordi_desktop.model.enums import Certainty, Side, SignatoryRole
from tests.ui.details.conftest import field, form, riga, rows
from tests.ui.harness.keyboard import focused, press_tab

UNDO = (Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)


@pytest.fixture
def edited(view):
    """The agreement with Riga in the form."""
    agreement_id = riga(view)
    view.edit()
    return agreement_id


def persons(view):
    return [one.person for one in form(view).draft().signatories]


def remove(view, name, place):
    editor = form(view).editor(name)
    editor.remove(editor.rows[place])


def test_a_removed_row_is_offered_back_where_it_was(view, edited):
    assert not view.editing.bar.removed.isVisible()
    remove(view, "signatories", 0)
    assert persons(view) == ["Nils Ušakovs"]
    assert "Giuseppe Sala" in view.editing.bar.removed.text()
    QTest.mouseClick(view.editing.bar.removed.action_button, Qt.MouseButton.LeftButton)
    assert persons(view) == ["Giuseppe Sala", "Nils Ušakovs"]
    assert focused() is field(view, "signatories[0].person").edit
    assert not view.editing.bar.removed.isVisible()
    assert not view.is_dirty()


def test_ctrl_z_puts_rows_back_one_after_the_other(view, edited):
    remove(view, "signatories", 1)
    remove(view, "sectors", 0)
    before = form(view).draft()
    QTest.keyClick(focused(), *UNDO)
    assert len(form(view).draft().sectors) == len(before.sectors) + 1
    assert "Ušakovs" in view.editing.bar.removed.text()
    form(view).editor("signatories").add_button.setFocus()
    QTest.keyClick(focused(), *UNDO)
    assert not view.is_dirty()


def test_ctrl_z_in_a_text_is_the_texts_own(view, edited, qtbot):
    remove(view, "signatories", 1)
    person = field(view, "signatories[0].person").edit
    person.setFocus()
    person.end(False)
    qtbot.keyClicks(person, "x")
    QTest.keyClick(person, *UNDO)
    assert persons(view) == ["Giuseppe Sala"]


def test_what_was_typed_in_a_removed_row_comes_back_unread(view, edited):
    date = field(view, "periods[0].act_date")
    date.edit.setText("ieri")
    date.edit.textEdited.emit("ieri")
    remove(view, "periods", 0)
    assert not form(view).has_unreadable()
    form(view).removed.put_back()
    assert field(view, "periods[0].act_date").edit.text() == "ieri"
    assert form(view).has_unreadable()


def test_a_row_comes_back_after_others_were_moved_and_removed(view, edited):
    editor = form(view).editor("sectors")
    first, *others = [row.item().wording for row in editor.rows]
    remove(view, "sectors", 0)
    editor.shift(editor.rows[0], 1)
    form(view).removed.put_back()
    assert [row.item().wording for row in editor.rows] == [first, others[1], others[0], *others[2:]]


def test_a_blank_row_is_removed_without_a_word(view, edited):
    form(view).editor("signatories").add()
    remove(view, "signatories", 2)
    assert not view.editing.bar.removed.isVisible()


def test_rows_that_nobody_typed_in_are_no_items(view, context, edited):
    before = form(view).draft()
    for name in ("signatories", "sectors"):
        form(view).editor(name).add()
    assert form(view).draft() == before
    assert not view.is_dirty()
    form(view).editor("signatories").rows[2].form.fields["side"].box.setValue(Side.OWN)
    assert view.is_dirty(), "a choice was made"


def test_problems_stand_at_their_row_beside_blank_ones(view, edited):
    editor = form(view).editor("signatories")
    editor.add()
    editor.shift(editor.rows[2], -1)
    field(view, "signatories[1].person").edit.setText("\x07")
    view.save()
    assert editor.rows[2].form.fields["person"].problem()
    assert not editor.rows[1].form.fields["person"].problem()


def test_a_new_form_begins_with_a_blank_signatory_and_sector(view):
    view.new_agreement()
    assert [len(rows(view, name)) for name in ("signatories", "sectors")] == [1, 1]
    assert form(view).draft().signatories == ()


def test_the_own_side_is_one_line_until_it_is_opened(view, context):
    view.new_agreement()
    own = rows(view, "parties")[0]
    assert not own.is_open
    assert "Comune di Milano" in own.summary_button.text()
    own.summary_button.setFocus()
    QTest.keyClick(own.summary_button, Qt.Key.Key_Space)
    assert focused() is own.form.fields["name"].edit
    assert not own.summary_button.isVisible()


def test_fields_on_demand_keep_their_values_and_are_told(view, edited):
    signatory = rows(view, "signatories")[1]
    assert "Riga" in signatory.hidden.text(), "the body signed for"
    assert "body" not in signatory.form.fields
    signatory.toggle_more()
    assert focused() is signatory.form.fields["body"].edit
    assert not signatory.hidden.isVisible()
    signatory.form.fields["role"].box.setValue(SignatoryRole.WITNESS)
    signatory.toggle_more()
    assert "Testimone" in signatory.hidden.text()
    assert form(view).draft().signatories[1].role is SignatoryRole.WITNESS


def test_a_problem_in_a_field_on_demand_opens_it(view, edited):
    row = rows(view, "signatories")[1]
    row.toggle_more()
    row.form.fields["body"].edit.setText("\x07")
    row.toggle_more()
    view.save()
    assert focused() is row.form.fields["body"].edit


@pytest.mark.parametrize("path", ["parties[1].parent", "periods[0].certainty", "notes", "declined_on"])
def test_the_field_of_a_path_is_opened_wherever_it_is(view, path):
    riga(view)
    view.edit(path)
    assert field(view, path).isVisible()
    assert field(view, path).isAncestorOf(focused())


@pytest.mark.parametrize(
    "section", ["overview", "parties", "signatories", "sectors", "periods", "gaps", "notes"]
)
def test_every_section_that_is_read_can_be_edited(view, section):
    riga(view)
    view.edit(section)
    groups = {**form(view).essentials.groups, **form(view).other().groups}
    assert groups[section].isAncestorOf(focused())
    assert focused().isVisible()


def test_other_data_is_folded_counted_and_remembered(view, edited):
    assert not form(view).other_section.isExpanded()
    assert form(view).other_section.header.text().endswith(")")
    form(view).other_section.setExpanded(True)
    view.discard()
    view.edit()
    assert form(view).other_section.isExpanded()


def test_enter_goes_to_the_next_field_and_passes_by_the_buttons(view, qtbot):
    view.new_agreement()
    assert focused() is field(view, "parties[1].name").edit
    visited = []
    for _ in range(11):
        QTest.keyClick(focused(), Qt.Key.Key_Return)
        visited.append(focused())
    expected = [
        *(field(view, f"parties[1].{name}") for name in ("body_kind", "city", "country")),
        *(field(view, path) for path in ("titles[0].text", "kind_id")),
        *(field(view, f"periods[0].{name}") for name in ("act_date", "months", "end")),
        field(view, "renewal_clause"),
        field(view, "open_ended"),
        rows(view, "signatories")[0].form.fields["person"],
    ]
    assert visited == [one.focusProxy() for one in expected]


def test_enter_at_the_end_of_a_row_begins_another_and_in_a_blank_one_goes_on(view, qtbot):
    view.new_agreement()
    person = rows(view, "signatories")[0].form.fields["person"].edit
    person.setFocus()
    qtbot.keyClicks(person, "Anna Testi")
    for _ in range(3):
        QTest.keyClick(focused(), Qt.Key.Key_Return)
    assert focused() is rows(view, "signatories")[1].form.fields["person"].edit
    QTest.keyClick(focused(), Qt.Key.Key_Return)
    assert focused() is rows(view, "sectors")[0].form.fields["wording"].edit
    QTest.keyClick(focused(), Qt.Key.Key_Return)
    assert focused() is view.editing.bar.save_button


def test_enter_presses_the_button_it_is_on(view, qtbot, edited):
    form(view).editor("signatories").add_button.setFocus()
    QTest.keyClick(focused(), Qt.Key.Key_Return)
    assert len(rows(view, "signatories")) == 3


def test_enter_makes_no_new_line_in_a_title(view, qtbot):
    view.new_agreement()
    title = field(view, "titles[0].text").edit
    title.setFocus()
    qtbot.keyClicks(title, "Uno")
    QTest.keyClick(title, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClicks(title, "Due")
    QTest.keyClick(title, Qt.Key.Key_Return)
    assert field(view, "titles[0].text").value() == "Uno\nDue"
    assert focused() is field(view, "kind_id").box


def test_a_usual_length_is_proposed_and_not_recorded(view, context, qtbot):
    view.new_agreement()
    field(view, "titles[0].text").edit.setPlainText("Patto")
    field(view, "parties[1].name").edit.setText("Lione")
    proposal = rows(view, "periods")[0].form
    assert proposal.accept_button.isVisible()
    assert "24 mesi?" in proposal.reading.text()
    with qtbot.waitSignal(view.saved) as saved:
        view.save()
    (period,) = context.register.agreements.sheet(saved.args[0]).content.periods
    assert period.months is None


def test_a_proposal_that_is_accepted_is_inferred(view, context, qtbot):
    view.new_agreement()
    row = rows(view, "periods")[0]
    QTest.mouseClick(row.form.accept_button, Qt.MouseButton.LeftButton)
    (period,) = form(view).draft().periods
    assert (period.months, period.certainty) == (24, Certainty.INFERRED)
    assert not row.form.accept_button.isVisible()
    assert "Dedotto" in row.hidden.text()


def test_a_length_that_is_typed_is_documented(view, qtbot):
    view.new_agreement()
    months = field(view, "periods[0].months")
    months.setFocus()
    qtbot.keyClicks(months.edit, "24")
    (period,) = form(view).draft().periods
    assert (period.months, period.certainty) == (24, Certainty.DOCUMENTED)
    assert not rows(view, "periods")[0].form.accept_button.isVisible()


@pytest.mark.parametrize("stated", ["end", "open_ended"])
def test_nothing_is_proposed_beside_an_end_that_is_stated(view, qtbot, stated):
    view.new_agreement()
    if stated == "end":
        end = field(view, "periods[0].end").edit
        end.setText("2031")
        end.textEdited.emit("2031")
    else:
        field(view, "open_ended").box.setChecked(True)
    assert not rows(view, "periods")[0].form.accept_button.isVisible()


def test_nothing_is_proposed_for_what_is_recorded(view, context):
    view.show_agreement(context.register.agreements.id_of("A-002"))
    view.edit()
    assert form(view).draft().periods[0].months is None
    assert not rows(view, "periods")[0].form.accept_button.isVisible()


def test_the_clause_asks_for_what_goes_with_it(view):
    view.new_agreement()
    asked = {
        clause: [field(view, name).isVisible() for name in ("notice_months", "tacit_months")]
        for clause in ("Non nota", "Rinnovo espresso", "Rinnovo tacito", "Nessun rinnovo")
        if field(view, "renewal_clause").box.findText(clause) >= 0
        and field(view, "renewal_clause").box.setCurrentText(clause) is None
    }
    assert asked["Rinnovo tacito"] == [True, True]
    assert asked["Non nota"] == [False, False]
    field(view, "notice_months").setValue(3)
    field(view, "renewal_clause").box.setCurrentText("Rinnovo tacito")
    field(view, "renewal_clause").box.setCurrentText("Non nota")
    assert field(view, "notice_months").isVisible(), "what has a value is shown"


def test_a_row_passes_by_the_fields_it_hides(view):
    view.new_agreement()
    field(view, "renewal_clause").setFocus()
    assert press_tab() is field(view, "open_ended").box


def test_the_bar_of_a_removed_row_is_one_line_and_can_be_closed(view, edited, qapp):
    field(view, "signatories[0].person").edit.setText("Giuseppe " * 40)
    remove(view, "signatories", 0)
    bar = view.editing.bar.removed
    qapp.processEvents()
    assert bar.height() < 2 * bar.action_button.height()
    assert bar.width() <= view.editing.width()
    assert ("Giuseppe " * 40).strip() in bar.text()
    QTest.mouseClick(bar.close_button, Qt.MouseButton.LeftButton)
    assert not bar.isVisible()
    assert view.editing.bar.save_button.hasFocus()
    field(view, "signatories[0].person").setFocus()
    QTest.keyClick(form(view).editor("titles").add_button, *UNDO)
    assert len(persons(view)) == 2, "it can still be put back"
