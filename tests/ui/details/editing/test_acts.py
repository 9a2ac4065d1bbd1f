# SPDX-License-Identifier: EUPL-1.2
"""Facts of acts typed into the form: approximate dates, notice, suspensions, sources, links."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from accordi_desktop.model.dates.approximate_date import DateInterval, QualifiedDate
from accordi_desktop.model.enums import AssertedStatus, LinkKind, PeriodKind, StartRule, Status
from accordi_desktop.register.values.documents import DocumentDraft
from accordi_desktop.register.values.drafts import AgreementDraft
from accordi_desktop.ui.details.act_choices import Act, act_choices
from accordi_desktop.ui.details.documents.document_form import DocumentForm
from accordi_desktop.ui.details.reading.long_text import ValueLabel
from accordi_desktop.ui.forms.fields.choice_fields import ChoiceField
from tests.builders import day
from tests.ui.details.conftest import field, form, riga, rows
from tests.ui.harness.keyboard import focused


@pytest.fixture
def edited(view):
    """The agreement with Riga in the form."""
    agreement_id = riga(view)
    view.edit()
    return agreement_id


def type_in(path_field, text):
    """Replace what stands in a line by real keys."""
    path_field.edit.setFocus()
    path_field.edit.selectAll()
    for sign in text:
        QTest.keyClick(focused(), sign)
    QTest.keyClick(focused(), Qt.Key.Key_Tab)


def saved(view, agreement_id):
    assert view.save()
    return view._context.register.agreements.sheet(agreement_id)


def test_an_approximate_date_is_typed_and_read_back(view, edited):
    type_in(field(view, "periods[0].act_date"), "circa 1970")
    assert field(view, "periods[0].act_date").edit.text() == "circa 1970"
    sheet = saved(view, edited)
    assert sheet.signed == QualifiedDate.near(day("1970"))
    view.edit()
    assert field(view, "periods[0].act_date").edit.text() == "circa 1970"
    assert not view.is_dirty()
    type_in(field(view, "periods[0].act_date"), "tra il 1998 e il 1999")
    assert saved(view, edited).signed == DateInterval.between(day("1998"), day("1999"))


def test_notice_in_days_and_by_a_day_of_the_year(view, edited):
    type_in(field(view, "notice_days"), "60")
    type_in(field(view, "counterpart_notice_yearday"), "30 giugno")
    content = saved(view, edited).content
    assert (content.notice_days, content.counterpart_notice_yearday) == (60, "06-30")
    view.edit()
    assert field(view, "counterpart_notice_yearday").edit.text() == "30/06"
    type_in(field(view, "counterpart_notice_yearday"), "31/06")
    assert not view.save()
    assert field(view, "counterpart_notice_yearday").problem() == "Scrivere giorno e mese, per esempio 30/06."


def test_a_term_that_counts_from_its_entry_into_force(view, edited):
    rows(view, "periods")[0].toggle_more()
    rule = field(view, "periods[0].start_rule").box
    rule.setFocus()
    rule.setCurrentText("Dall’entrata in vigore")
    sheet = saved(view, edited)
    assert sheet.content.periods[0].start_rule is StartRule.ENTRY_INTO_FORCE
    assert sheet.status is Status.AWAITING_ENTRY
    view.edit()
    type_in(field(view, "periods[0].entered_into_force"), "1/3/2026")
    assert saved(view, edited).end == day("2028-03-01")


def test_an_end_before_the_act_is_remarked_beside_it_and_can_be_saved(view, edited):
    end = field(view, "periods[0].end")
    type_in(field(view, "periods[0].act_date"), "2/2/2018")
    type_in(end, "31/12/2017")
    assert "La fine (31/12/2017) precede la data dell’atto (02/02/2018)." in end.problem()
    assert "La durata porta al 02/02/2020, la fine indicata è 31/12/2017." in end.problem()
    assert saved(view, edited).content.periods[0].end == day("2017-12-31")


def test_what_was_out_of_order_before_is_remarked_as_soon_as_the_form_is_open(view, edited):
    type_in(field(view, "periods[0].end"), "31/12/2017")
    saved(view, edited)
    view.edit()
    assert "La fine (31/12/2017) precede" in field(view, "periods[0].end").problem()
    assert not view.editing.is_dirty()


def test_a_suspension_is_a_row_with_its_act(view, edited):
    form(view).other_section.setExpanded(True)
    QTest.mouseClick(form(view).editor("suspensions").add_button, Qt.MouseButton.LeftButton)
    assert focused() is field(view, "suspensions[0].since").edit
    type_in(field(view, "suspensions[0].since"), "23/11/2012")
    type_in(field(view, "suspensions[0].until"), "1/1/2012")
    assert "prima di cominciare (23/11/2012)" in field(view, "suspensions[0].until").problem()
    type_in(field(view, "suspensions[0].until"), "2014")
    type_in(field(view, "suspensions[0].decided_by"), "Consiglio comunale")
    (suspension,) = saved(view, edited).content.suspensions
    assert (suspension.since, suspension.until) == (day("2012-11-23"), day("2014"))
    assert suspension.decided_by == "Consiglio comunale"


def test_several_sources_stand_side_by_side(view, edited):
    form(view).other_section.setExpanded(True)
    for place, source in enumerate(("sito", "lettera")):
        QTest.mouseClick(form(view).editor("assertions").add_button, Qt.MouseButton.LeftButton)
        field(view, f"assertions[{place}].status").box.setValue(AssertedStatus.IN_FORCE)
        type_in(field(view, f"assertions[{place}].source"), source)
    assert [said.source for said in saved(view, edited).content.assertions] == ["sito", "lettera"]


def test_another_agreement_is_linked_by_its_reference(view, edited):
    form(view).other_section.setExpanded(True)
    QTest.mouseClick(form(view).editor("links").add_button, Qt.MouseButton.LeftButton)
    field(view, "links[0].kind").box.setCurrentText("Attua")
    type_in(field(view, "links[0].other_id"), "B-999")
    assert not view.save()
    assert field(view, "links[0].other_id").problem()
    type_in(field(view, "links[0].other_id"), "A-005")
    sheet = saved(view, edited)
    (link,) = sheet.content.links
    assert link.kind is LinkKind.IMPLEMENTS
    assert sheet.references[link.other_id] == "A-005"
    view.show_agreement(link.other_id)
    shown = {label.text() for label in view.findChildren(ValueLabel)}
    assert {"È attuato da", "A-001"} <= shown


def test_an_amendment_is_a_period_of_its_own_kind(view, edited):
    end = view._context.register.agreements.sheet(edited).end
    QTest.mouseClick(form(view).editor("periods").add_button, Qt.MouseButton.LeftButton)
    field(view, "periods[1].kind").box.setValue(PeriodKind.AMENDMENT)
    type_in(field(view, "periods[1].act_date"), "2/5/2019")
    field(view, "periods[1].subject").edit.setPlainText("Aggiunge lo sport")
    sheet = saved(view, edited)
    assert sheet.content.periods[1].subject == "Aggiunge lo sport"
    assert sheet.end == end


def test_a_field_that_is_always_shown_is_not_said_again(view, edited):
    QTest.mouseClick(form(view).editor("periods").add_button, Qt.MouseButton.LeftButton)
    row = rows(view, "periods")[1]
    assert "Tipo di periodo" not in row.hidden.text()
    row.toggle_more()
    assert focused() is not field(view, "periods[1].kind").box


def test_rows_that_name_others_are_said_and_put_back(view, edited):
    QTest.mouseClick(form(view).editor("periods").add_button, Qt.MouseButton.LeftButton)
    type_in(field(view, "periods[1].act_date"), "2/5/2019")
    renewal = saved(view, edited).content.periods[1]
    view.edit()
    row = rows(view, "signatories")[1]
    row.toggle_more()
    field(view, "signatories[1].period_id").box.setValue(Act(period_id=renewal.id))
    row.toggle_more()
    assert "Atto firmato: Rinnovo, 02/05/2019" in row.hidden.text()
    form(view).other_section.setExpanded(True)
    editor = form(view).editor("links")
    QTest.mouseClick(editor.add_button, Qt.MouseButton.LeftButton)
    type_in(field(view, "links[0].other_id"), "A-005")
    editor.remove(editor.rows[0])
    assert view.editing.bar.removed.isVisible()
    assert saved(view, edited).content.signatories[1].period_id == renewal.id


def test_an_act_that_somebody_signed_is_not_removed_unseen(view, edited):
    QTest.mouseClick(form(view).editor("periods").add_button, Qt.MouseButton.LeftButton)
    type_in(field(view, "periods[1].act_date"), "2/5/2019")
    renewal = saved(view, edited).content.periods[1]
    view.edit()
    field(view, "signatories[1].period_id").box.setValue(Act(period_id=renewal.id))
    editor = form(view).editor("periods")
    editor.remove(editor.rows[1])
    assert not view.save()
    assert "non è più tra quelli registrati" in field(view, "signatories[1].period_id").problem()


def test_a_signature_is_moved_to_the_termination_and_back(view, edited):
    type_in(field(view, "termination.on"), "20/11/2019")
    type_in(field(view, "termination.reason"), "Recesso")
    saved(view, edited)
    view.edit()
    rows(view, "signatories")[1].toggle_more()
    field(view, "signatories[1].period_id").box.setValue(Act(of_termination=True))
    assert saved(view, edited).content.signatories[1].of_termination
    view.edit()
    assert "Ha firmato la cessazione" in rows(view, "signatories")[1].hidden.text()
    assert field(view, "signatories[1].period_id").box.value() == Act(of_termination=True)
    field(view, "signatories[1].period_id").box.setValue(Act())
    assert not saved(view, edited).content.signatories[1].of_termination


def test_a_document_of_a_termination_that_was_taken_back_can_still_be_seen(view):
    """The termination may be cleared whatever documents belong to it."""
    document = DocumentDraft("recesso.pdf", of_termination=True)
    form = DocumentForm(view._context.words, document, act_choices(view._context.words, AgreementDraft()))
    act = form.fields["period_id"]
    assert isinstance(act, ChoiceField)
    assert act.box.currentText() == "(no longer on record)"
    assert form.filled(document) == document
    act.box.setValue(Act())
    assert form.filled(document) == DocumentDraft("recesso.pdf")


def test_an_agreement_is_not_linked_to_itself(view, edited):
    form(view).other_section.setExpanded(True)
    QTest.mouseClick(form(view).editor("links").add_button, Qt.MouseButton.LeftButton)
    type_in(field(view, "links[0].other_id"), "A-001")
    assert not view.save()
    assert "se stesso" in field(view, "links[0].other_id").problem()
