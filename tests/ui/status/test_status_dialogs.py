# SPDX-License-Identifier: EUPL-1.2
"""Terminating, declining, suspending, and asserting a status."""

import gc
import weakref
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from accordi_desktop.model.dates.partial_date import PartialDate
from accordi_desktop.model.enums import AssertedStatus, RenewalClause, Side, Status
from accordi_desktop.register.commands.agreements import ReviseAgreement
from accordi_desktop.register.commands.status import SuspendAgreements, TerminateAgreements
from accordi_desktop.register.values.drafts import TerminationDraft
from accordi_desktop.ui.status.assert_status import open_assert_status
from accordi_desktop.ui.status.decline import open_decline
from accordi_desktop.ui.status.suspend import open_suspend
from accordi_desktop.ui.status.terminate import open_terminate
from tests.ui.harness.audit import audit
from tests.ui.harness.lifetimes import gone


def type_into(field, text):
    field.edit.setText(text)
    field.edit.textEdited.emit(text)


def test_a_termination_needs_its_reason(qtbot, context, window):
    dialog = open_terminate(context, (1,), window)
    type_into(dialog.on, "20/11/2019")
    dialog.save()
    assert dialog.reason.problem()
    dialog.reason.edit.setPlainText("Recesso di una parte <b>x</b>")
    with gone(qtbot, dialog):
        dialog.save()
    assert context.register.agreements.rows([1])[0].status is Status.TERMINATED


def test_a_termination_has_the_day_somebody_typed_and_no_other(context, window):
    dialog = open_terminate(context, (1,), window)
    assert dialog.focusWidget() is dialog.on.edit
    dialog.reason.edit.setPlainText("Recesso")
    dialog.save()
    assert dialog.on.problem()
    assert not context.register.agreements.sheet(1).content.termination.on.known


def test_a_state_is_the_one_somebody_chose(qtbot, context, window):
    dialog = open_assert_status(context, (3,), window)
    dialog.source.edit.setText("Lettera del 1º ottobre")
    dialog.save()
    assert dialog.isVisible()
    assert dialog.fault.text()
    assert dialog.focusWidget() is dialog.status
    QTest.keyClick(dialog.status, Qt.Key.Key_Down)
    with gone(qtbot, dialog):
        dialog.save()
    said = context.register.agreements.sheet(3).content.assertion
    assert said.status is AssertedStatus.IN_FORCE
    assert not said.as_of.known, "nobody said when the source spoke"


@pytest.mark.parametrize("opener", [open_decline, open_suspend])
def test_the_day_that_is_proposed_is_what_the_window_asks(context, window, opener):
    make_tacit(context, 1)
    dialog = opener(context, (1,), window)
    assert dialog.focusWidget() is dialog.on.edit
    assert dialog.on.edit.selectedText() == dialog.on.edit.text() == "20/11/2019"


def test_a_status_needs_its_source(qtbot, context, window):
    dialog = open_assert_status(context, (3,), window)
    dialog.status.setValue(AssertedStatus.IN_FORCE)
    dialog.save()
    assert dialog.source.problem()
    dialog.source.edit.setText("Lettera del 1º ottobre")
    with gone(qtbot, dialog):
        dialog.save()
    assert context.register.agreements.sheet(3).content.assertion.source == "Lettera del 1º ottobre"


def test_several_lose_no_status_that_nobody_took_back(qtbot, context, window):
    dialog = open_assert_status(context, (3, 4), window)
    dialog.save()
    assert dialog.fault.text()
    assert context.register.agreements.sheet(4).content.assertion.status is AssertedStatus.IN_FORCE
    QTest.keyClick(dialog.status, Qt.Key.Key_Down)
    QTest.keyClick(dialog.status, Qt.Key.Key_Home)
    with gone(qtbot, dialog):
        dialog.save()
    assert context.register.agreements.sheet(4).content.assertion.status is None


def test_none_takes_the_status_back(qtbot, context, window):
    dialog = open_assert_status(context, (4,), window)
    dialog.status.setValue(None)
    with gone(qtbot, dialog):
        dialog.save()
    assert context.register.agreements.sheet(4).content.assertion.status is None


def test_a_suspension_in_force_is_shown_with_its_last_day_and_corrected(qtbot, context, window):
    context.register.perform(
        SuspendAgreements((1,), PartialDate(2019, 11, 1), "Elezioni", PartialDate(2019, 12, 31))
    )
    dialog = open_suspend(context, (1,), window)
    assert dialog.resume_button.isVisible()
    assert (dialog.on.edit.text(), dialog.until.edit.text()) == ("01/11/2019", "31/12/2019")
    with gone(qtbot, dialog):
        dialog.save()
    (row,) = context.register.agreements.sheet(1).content.suspensions
    assert row.until == PartialDate(2019, 12, 31)


def make_tacit(context, agreement_id):
    sheet = context.register.agreements.sheet(agreement_id)
    tacit = replace(sheet.content, renewal_clause=RenewalClause.TACIT, notice_months=6)
    context.register.perform(ReviseAgreement(agreement_id, tacit, sheet.version))


def test_a_notice_is_shown_with_where_it_leads_and_that_it_came_late(qtbot, context, window):
    make_tacit(context, 1)
    dialog = open_decline(context, (1,), window)
    assert "02/02/2022" in dialog.outcome.text()
    assert dialog.late.isVisible()
    dialog.on.setValue(PartialDate(2019, 8, 1))
    dialog.on.changed.emit()
    assert not dialog.late.isVisible()
    with gone(qtbot, dialog):
        dialog.save()
    assert context.register.agreements.sheet(1).content.declined_on == PartialDate(2019, 8, 1)
    again = open_decline(context, (1,), window)
    with gone(qtbot, again):
        again.withdraw_button.click()
    assert not context.register.agreements.sheet(1).content.declined_on.known


def test_what_is_not_tacit_cannot_be_declined(qtbot, context, window):
    dialog = open_decline(context, (1,), window)
    assert not dialog.accept_button.isEnabled()
    assert dialog.outcome.text()
    with gone(qtbot, dialog):
        dialog.reject()


def test_suspended_and_taken_up_again(qtbot, context, window):
    dialog = open_suspend(context, (1,), window)
    dialog.note.edit.setPlainText("Guerra")
    with gone(qtbot, dialog):
        dialog.save()
    assert context.register.agreements.rows([1])[0].status is Status.SUSPENDED
    again = open_suspend(context, (1,), window)
    assert again.note.value() == "Guerra"
    with gone(qtbot, again):
        again.resume_button.click()
    assert context.register.agreements.rows([1])[0].status is Status.EXPIRING


def test_several_are_counted_in_the_language_of_the_user(qtbot, context, window):
    dialog = open_terminate(context, (1, 2), window)
    assert "2 accordi" in [label.text() for label in dialog.findChildren(QLabel)]
    with gone(qtbot, dialog):
        dialog.reject()


@pytest.mark.parametrize("opener", [open_terminate, open_assert_status, open_decline, open_suspend])
@pytest.mark.parametrize("ids", [(1,), (1, 2, 3)])
def test_the_dialogs_pass_the_audit_and_die_on_close(qtbot, context, window, opener, ids):
    dialog = opener(context, ids, window)
    assert audit(dialog) == []
    wrapper = weakref.ref(dialog)
    with gone(qtbot, dialog):
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
    del dialog
    gc.collect()
    assert wrapper() is None


def test_a_late_notice_that_was_accepted_ends_the_term(qtbot, context, window):
    make_tacit(context, 1)
    dialog = open_decline(context, (1,), window)
    assert dialog.late.isVisible()
    assert "02/02/2022" in dialog.outcome.text()
    dialog.by.setFocus()
    QTest.keyClick(dialog.by, Qt.Key.Key_Down)
    QTest.mouseClick(dialog.accepted_late, Qt.MouseButton.LeftButton)
    assert not dialog.late.isVisible()
    assert "02/02/2020" in dialog.outcome.text()
    with gone(qtbot, dialog):
        dialog.save()
    content = context.register.agreements.sheet(1).content
    assert (content.declined_by, content.accepted_late) == (Side.OWN, True)


def test_the_end_of_a_suspension_and_who_decided_it(qtbot, context, window):
    dialog = open_suspend(context, (1,), window)
    type_into(dialog.until, "1/1/2012")
    dialog.save()
    assert dialog.until.problem()
    type_into(dialog.until, "2020")
    dialog.particulars.setExpanded(True)
    type_into(dialog.particulars.fields["decided_by"], "Consiglio comunale")
    with gone(qtbot, dialog):
        dialog.save()
    (suspension,) = context.register.agreements.sheet(1).content.suspensions
    assert (suspension.until, suspension.decided_by) == (PartialDate(2020), "Consiglio comunale")


def test_ctrl_enter_confirms_from_a_text_of_several_lines(qtbot, context, window):
    dialog = open_terminate(context, (1,), window)
    type_into(dialog.on, "20/11/2019")
    dialog.reason.edit.setFocus()
    QTest.keyClicks(dialog.reason.edit, "Recesso")
    with gone(qtbot, dialog):
        QTest.keyClick(dialog.reason.edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert context.register.agreements.rows([1])[0].status is Status.TERMINATED


def test_a_caption_stands_level_with_its_field(context, window, qapp):
    dialog = open_terminate(context, (1,), window)
    qapp.processEvents()
    fields = {dialog.on.edit, dialog.on}
    caption = next(one for one in dialog.findChildren(QLabel) if one.buddy() in fields)
    middles = [one.mapTo(dialog, one.rect().center()).y() for one in (caption, dialog.on.edit)]
    assert abs(middles[0] - middles[1]) <= 1


def test_those_who_signed_the_termination_are_recorded_with_it(qtbot, context, window):
    before = len(context.register.agreements.sheet(1).content.signatories)
    dialog = open_terminate(context, (1,), window)
    type_into(dialog.on, "20/11/2019")
    dialog.reason.edit.setPlainText("Recesso")
    dialog.particulars.setExpanded(True)
    type_into(dialog.particulars.fields["resolution_number"], "DCC 5/2019")
    QTest.mouseClick(dialog.signatories.add_button, Qt.MouseButton.LeftButton)
    dialog.save()
    assert dialog.isVisible()  # a person needs a name
    dialog.signatories.rows[0].texts["person"].setText("Nils Ušakovs")
    with gone(qtbot, dialog):
        dialog.save()
    content = context.register.agreements.sheet(1).content
    assert content.termination.resolution_number == "DCC 5/2019"
    (signed,) = content.signatories[before:]
    assert (signed.person, signed.of_termination) == ("Nils Ušakovs", True)


def test_a_termination_on_record_is_shown_to_be_corrected(qtbot, context, window):
    first = TerminationDraft(PartialDate(2019, 11, 20), "Recesso", PartialDate(2019, 5, 2), "Giunta", "Riga")
    context.register.perform(TerminateAgreements((1,), first))
    dialog = open_terminate(context, (1,), window)
    assert dialog.on.value() == first.on
    assert dialog.particulars.isExpanded()
    type_into(dialog.on, "21/11/2019")
    with gone(qtbot, dialog):
        dialog.save()
    stands = context.register.agreements.sheet(1).content.termination
    assert stands == replace(first, on=PartialDate(2019, 11, 21))


def test_those_who_signed_a_suspension_are_recorded_with_it(qtbot, context, window):
    dialog = open_suspend(context, (1,), window)
    QTest.mouseClick(dialog.signatories.add_button, Qt.MouseButton.LeftButton)
    dialog.signatories.rows[0].texts["person"].setText("Nils Ušakovs")
    with gone(qtbot, dialog):
        dialog.save()
    content = context.register.agreements.sheet(1).content
    assert content.signatories[-1].suspension_id == content.suspensions[0].id
