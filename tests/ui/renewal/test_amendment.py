# SPDX-License-Identifier: EUPL-1.2
"""Marking an amendment in real dialogs: by menu and keys, with and without a new term, one and many."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from accordi_desktop.model.dates.partial_date import UNKNOWN, PartialDate
from accordi_desktop.model.enums import Certainty, PeriodKind, Side
from accordi_desktop.ui.renewal.amend_dialog import open_amend
from tests.ui.harness.audit import audit
from tests.ui.harness.lifetimes import gone

RIGA, DIGITAL, NYCEDC = 1, 2, 3


@pytest.fixture
def riga(context, window):
    return open_amend(context, (RIGA,), window)


def type_into(field, text):
    field.edit.setText(text)
    field.edit.textEdited.emit(text)


def amendments(context, agreement_id=RIGA):
    periods = context.register.agreements.sheet(agreement_id).content.periods
    return [one for one in periods if one.kind is PeriodKind.AMENDMENT]


def test_an_amendment_without_a_term_leaves_the_end_and_undo_takes_it_back(qtbot, riga, context):
    type_into(riga.act_date, "2/5/2019")
    riga.subject.edit.setPlainText("Si aggiunge il settore sport")
    assert riga.outcome.new_end.text() == "The end stays 02/02/2020."
    with gone(qtbot, riga):
        QTest.keyClick(riga.act_date.edit, Qt.Key.Key_Return)
    (added,) = amendments(context)
    assert (added.act_date, added.subject) == (PartialDate(2019, 5, 2), "Si aggiunge il settore sport")
    assert (added.months, added.days, added.end) == (None, None, UNKNOWN)
    assert context.register.agreements.rows([RIGA])[0].end == PartialDate(2020, 2, 2)
    context.register.undo()
    assert amendments(context) == []


def test_an_amendment_may_give_a_new_term(qtbot, riga, context):
    type_into(riga.act_date, "2/5/2019")
    riga.term.setExpanded(True)
    type_into(riga.term.months, "12")
    assert riga.outcome.new_end.text().endswith("02/02/2021")
    type_into(riga.term.days, "30")
    assert riga.term.months.value() is None
    assert riga.outcome.new_end.text().endswith("03/03/2020")
    type_into(riga.term.end, "31/12/2022")
    assert riga.term.days.value() is None
    assert riga.outcome.new_end.text().endswith("31/12/2022")
    with gone(qtbot, riga):
        riga.save()
    assert context.register.agreements.rows([RIGA])[0].end == PartialDate(2022, 12, 31)


def test_an_earlier_end_is_remarked_and_can_be_saved(qtbot, riga, context):
    type_into(riga.act_date, "2/5/2019")
    riga.term.setExpanded(True)
    type_into(riga.term.end, "30/6/2019")
    assert "30/06/2019" in riga.outcome.warning.text()
    assert "02/02/2020" in riga.outcome.warning.text()
    with gone(qtbot, riga):
        riga.save()
    assert context.register.agreements.rows([RIGA])[0].end == PartialDate(2019, 6, 30)


def test_what_is_missing_is_told_at_its_field_and_nothing_is_saved(riga, context):
    riga.save()
    assert riga.act_date.problem()
    assert riga.subject.problem()
    type_into(riga.act_date, "31/02/2019")
    riga.save()
    assert riga.isVisible()
    assert riga.focusWidget() is riga.act_date.edit
    assert amendments(context) == []


def test_particulars_and_people_belong_to_the_act(qtbot, riga, context):
    type_into(riga.act_date, "2/5/2019")
    riga.subject.edit.setPlainText("Nuovo referente")
    riga.particulars.setExpanded(True)
    texts = {"place": "Riga", "decided_by": "Giunta", "protocol_number": "77/19", "resolution_number": "5"}
    for name, text in texts.items():
        riga.particulars.fields[name].edit.setText(text)
    riga.signatories.add()
    riga.signatories.rows[0].texts["person"].setText("Mārtiņš Staķis")
    with gone(qtbot, riga):
        riga.save()
    (added,) = amendments(context)
    assert {name: getattr(added, name) for name in texts} == texts
    assert added.certainty is Certainty.DOCUMENTED
    signed = context.register.agreements.sheet(RIGA).content.signatories[-1]
    assert (signed.person, signed.side, signed.period_id) == (
        "Mārtiņš Staķis",
        Side.COUNTERPART,
        added.id,
    )


def test_two_amendments_of_one_day_that_change_different_things_are_both_recorded(qtbot, context, window):
    for subject in ("Nuovo referente", "Nuovi settori"):
        dialog = open_amend(context, (RIGA,), window)
        type_into(dialog.act_date, "2/5/2019")
        dialog.subject.edit.setPlainText(subject)
        with gone(qtbot, dialog):
            dialog.save()
    assert [one.subject for one in amendments(context)] == ["Nuovo referente", "Nuovi settori"]


def test_the_identical_amendment_is_refused_and_nothing_is_lost(qtbot, context, window):
    first = open_amend(context, (RIGA,), window)
    type_into(first.act_date, "2/5/2019")
    first.subject.edit.setPlainText("Nuovo referente")
    with gone(qtbot, first):
        first.save()
    again = open_amend(context, (RIGA,), window)
    type_into(again.act_date, "2/5/2019")
    again.subject.edit.setPlainText("Nuovo referente")
    again.save()
    assert again.isVisible()
    assert again.fault.text()
    assert again.subject.value() == "Nuovo referente"
    assert len(amendments(context)) == 1


def test_several_are_amended_by_one_act_and_one_undo(qtbot, context, window):
    ids = (RIGA, DIGITAL, NYCEDC)
    dialog = open_amend(context, ids, window)
    assert dialog.outcome.isHidden()
    type_into(dialog.act_date, "2/5/2019")
    dialog.subject.edit.setPlainText("Nuovo ufficio referente")
    with gone(qtbot, dialog):
        dialog.save()
    assert [len(amendments(context, one)) for one in ids] == [1, 1, 1]
    context.register.undo()
    assert [len(amendments(context, one)) for one in ids] == [0, 0, 0]


def test_the_audit_has_nothing_to_say(qtbot, riga):
    riga.term.setExpanded(True)
    riga.particulars.setExpanded(True)
    riga.signatories.add()
    assert list(audit(riga)) == []


def test_the_end_is_worked_out_anew_when_the_register_changes(riga, context):
    type_into(riga.act_date, "2/5/2019")
    riga.subject.edit.setPlainText("x")
    suggested = context.register.agreements.suggested_renewal(
        RIGA, PeriodKind.RENEWAL, PartialDate(2020, 1, 10)
    )
    context.register.perform(suggested)
    assert riga.outcome.new_end.text() == "The end stays 02/02/2022."
