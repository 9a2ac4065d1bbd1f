# SPDX-License-Identifier: EUPL-1.2
"""Renewing and extending, one and many, in real dialogs on the sample register."""

import gc
import threading
import weakref
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from sqlalchemy import Engine, event

from accordi_desktop.model.dates.partial_date import UNKNOWN, PartialDate
from accordi_desktop.model.enums import Certainty, PeriodKind, RenewalClause
from accordi_desktop.register.commands.agreements import ReviseAgreement
from accordi_desktop.register.rules.renewal import uncovered_days
from accordi_desktop.ui.forms.bulk.plan_model import AGREEMENT
from accordi_desktop.ui.renewal.actions import open_prolong
from accordi_desktop.ui.renewal.bulk_dialog import BulkProlongDialog
from accordi_desktop.ui.renewal.bulk_model import NEW_END, OLD_END, REMARK
from tests.ui.harness.audit import audit
from tests.ui.harness.lifetimes import gone

RIGA, DIGITAL, NYCEDC, CHENGDU, GUANGZHOU = 1, 2, 3, 4, 5
ALL = (RIGA, DIGITAL, NYCEDC, CHENGDU, GUANGZHOU)
TICK = Qt.ItemDataRole.CheckStateRole


@pytest.fixture
def riga(context, window):
    return open_prolong(context, (RIGA,), PeriodKind.RENEWAL, window)


@pytest.fixture
def bulk(qtbot, context, window):
    dialog = open_prolong(context, ALL, PeriodKind.RENEWAL, window)
    assert isinstance(dialog, BulkProlongDialog)
    qtbot.waitUntil(lambda: dialog.ready)
    return dialog


def type_into(field, text):
    field.edit.setText(text)
    field.edit.textEdited.emit(text)


def test_riga_is_prefilled_and_shows_the_new_end_before_saving(riga, context):
    assert riga.term.months.value() == 24
    assert riga.start.value() == PartialDate(2020, 2, 3)
    assert riga.outcome.old_end.text().endswith("02/02/2020")
    assert riga.outcome.new_end.text().endswith("02/02/2022")
    assert riga.outcome.pill.accessibleName() == "In vigore"
    assert len(context.register.agreements.sheet(RIGA).periods) == 1


def test_enter_saves_one_period_and_undo_takes_it_back(qtbot, riga, context):
    with gone(qtbot, riga):
        QTest.keyClick(riga, Qt.Key.Key_Return)
    assert context.register.agreements.rows([RIGA])[0].end == PartialDate(2022, 2, 2)
    context.register.undo()
    assert context.register.agreements.rows([RIGA])[0].end == PartialDate(2020, 2, 2)


def test_what_nobody_touched_is_recorded_as_inferred(qtbot, riga, context):
    assert riga.term.certainty.value() is Certainty.INFERRED
    assert "data dell’atto, durata in mesi." in riga.term.hint.text()
    with gone(qtbot, riga):
        QTest.keyClick(riga, Qt.Key.Key_Return)
    assert context.register.agreements.sheet(RIGA).content.periods[-1].certainty is Certainty.INFERRED


def test_date_and_term_that_were_typed_are_documented(riga):
    type_into(riga.term.act_date, "01/03/2020")
    assert riga.term.certainty.value() is Certainty.INFERRED
    assert ": durata in mesi." in riga.term.hint.text()
    type_into(riga.term.months, "24")
    assert riga.term.certainty.value() is Certainty.DOCUMENTED
    assert not riga.term.hint.isVisible()


def test_an_end_that_was_typed_stands_for_the_term(riga):
    type_into(riga.term.end, "31/12/2023")
    type_into(riga.term.act_date, "01/03/2020")
    assert riga.term.certainty.value() is Certainty.DOCUMENTED


@pytest.mark.parametrize("chosen", Certainty)
def test_a_certainty_that_was_chosen_stays(riga, chosen):
    QTest.keyClick(riga.term.certainty, Qt.Key.Key_Home)
    for _ in range(list(Certainty).index(chosen)):
        QTest.keyClick(riga.term.certainty, Qt.Key.Key_Down)
    type_into(riga.term.act_date, "01/03/2020")
    type_into(riga.term.months, "24")
    assert riga.command().certainty is chosen
    assert not riga.term.hint.isVisible()


def test_many_that_nobody_touched_are_recorded_as_inferred(qtbot, bulk, context):
    with gone(qtbot, bulk):
        bulk.accept_button.click()
    assert context.register.agreements.sheet(RIGA).content.periods[-1].certainty is Certainty.INFERRED


def test_a_late_renewal_tells_the_gap(riga):
    type_into(riga.term.act_date, "01/03/2020")
    assert riga.start.value() == PartialDate(2020, 3, 1)
    assert riga.outcome.new_end.text().endswith("01/03/2022")
    assert "27 giorni" in riga.outcome.remark.text()


def test_the_start_follows_the_act_until_somebody_types_another(riga):
    type_into(riga.start, "15/02/2020")
    type_into(riga.term.act_date, "01/03/2020")
    assert riga.start.value() == PartialDate(2020, 2, 15)


def test_an_end_before_the_old_one_is_remarked_and_can_be_saved(riga, context):
    type_into(riga.term.act_date, "10/01/2020")
    type_into(riga.start, "")
    type_into(riga.term.end, "31/12/2023")
    assert riga.outcome.warning.text() == ""
    type_into(riga.term.end, "31/01/2020")
    assert "31/01/2020" in riga.outcome.warning.text()
    assert "02/02/2020" in riga.outcome.warning.text()
    riga.save()
    assert context.register.agreements.sheet(RIGA).content.periods[-1].end == PartialDate(2020, 1, 31)


def test_an_end_takes_the_place_of_the_months(riga):
    type_into(riga.term.end, "31/12/2023")
    assert riga.term.months.value() is None
    assert riga.outcome.new_end.text().endswith("31/12/2023")
    type_into(riga.term.months, "12")
    assert riga.term.end.value() == UNKNOWN


def test_the_identical_renewal_is_refused_inline_and_nothing_is_lost(riga, context):
    context.register.perform(riga.command())
    riga.save()
    assert riga.isVisible()
    assert riga.fault.text()
    assert riga.term.months.value() == 24


def test_zero_months_are_refused_at_their_field(riga, context):
    type_into(riga.term.months, "0")
    riga.save()
    assert riga.term.months.problem()
    assert len(context.register.agreements.sheet(RIGA).periods) == 1


def test_signatories_are_recorded_and_a_nameless_one_is_refused(qtbot, riga, context):
    riga.signatories.add()
    riga.save()
    assert riga.fault.text()
    riga.signatories.rows[0].texts["person"].setText("Mārtiņš Staķis")
    with gone(qtbot, riga):
        riga.save()
    assert context.register.agreements.sheet(RIGA).content.signatories[-1].person == "Mārtiņš Staķis"


def test_a_removed_signatory_is_gone(riga):
    riga.signatories.add()
    riga.signatories.rows[0].remove.click()
    assert riga.signatories.drafts() == ()


def test_many_are_shown_with_their_ends_and_oddities(bulk):
    def text(row, column):
        return bulk.plan.index(row, column).data()

    assert text(0, AGREEMENT) == "A-001 · Riga"
    assert (text(0, OLD_END), text(0, NEW_END)) == ("02/02/2020", "02/02/2022")
    assert text(0, REMARK) == ""
    assert text(2, REMARK), "long expired: a gap"
    assert text(4, OLD_END) == "data ignota"
    assert text(4, REMARK)


def test_many_are_saved_as_one_step_without_those_left_out(qtbot, bulk, context):
    index = bulk.plan.index(4, AGREEMENT)
    assert bulk.plan.setData(index, Qt.CheckState.Unchecked, TICK)
    before = [len(sheet.periods) for sheet in context.register.agreements.sheets(ALL)]
    with gone(qtbot, bulk):
        bulk.accept_button.click()
    assert [len(sheet.periods) for sheet in context.register.agreements.sheets(ALL)] == [
        n + 1 for n in before[:4]
    ] + before[4:]
    context.register.undo()
    assert [len(sheet.periods) for sheet in context.register.agreements.sheets(ALL)] == before


def test_the_same_renewal_among_many_cannot_be_ticked(qtbot, bulk, context):
    context.register.perform(bulk.plan.commands()[0])
    bulk.term.changed.emit()
    qtbot.waitUntil(lambda: bulk.ready)
    assert not bulk.plan.flags(bulk.plan.index(0, AGREEMENT)) & Qt.ItemFlag.ItemIsUserCheckable
    assert RIGA not in {command.agreement_id for command in bulk.plan.commands()}


def test_many_cannot_be_saved_before_the_preview_is_there(bulk, context):
    type_into(bulk.term.months, "12")
    assert not bulk.accept_button.isEnabled()
    bulk.save()
    assert len(context.register.agreements.sheet(RIGA).periods) == 1


@pytest.fixture
def no_renewals(context):
    """The agreement with Riga says that it is not to be renewed."""
    sheet = context.register.agreements.sheet(RIGA)
    content = replace(sheet.content, renewal_clause=RenewalClause.NONE)
    context.register.perform(ReviseAgreement(RIGA, content, sheet.version))


@pytest.mark.usefixtures("no_renewals")
def test_a_renewal_against_the_clause_is_warned_of_and_saved(qtbot, riga, context):
    assert riga.outcome.warning.text().startswith("L’atto non prevede rinnovi")
    assert riga.outcome.warning.isVisible()
    with gone(qtbot, riga):
        QTest.keyClick(riga, Qt.Key.Key_Return)
    assert len(context.register.agreements.sheet(RIGA).periods) == 2


@pytest.mark.usefixtures("no_renewals")
def test_among_many_it_is_remarked_and_stays_ticked(bulk):
    assert bulk.plan.index(0, REMARK).data().startswith("L’atto non prevede rinnovi")
    assert bulk.plan.index(0, AGREEMENT).data(TICK) == Qt.CheckState.Checked
    assert "non prevede" not in bulk.plan.index(1, REMARK).data()


@pytest.mark.usefixtures("no_renewals")
def test_an_extension_is_no_renewal(context, window):
    dialog = open_prolong(context, (RIGA,), PeriodKind.EXTENSION, window)
    assert not isinstance(dialog, BulkProlongDialog)
    assert not dialog.outcome.warning.isVisible()


def test_nothing_opens_without_agreements(context, window):
    assert open_prolong(context, (), PeriodKind.RENEWAL, window) is None


@pytest.mark.parametrize("kind", [PeriodKind.RENEWAL, PeriodKind.EXTENSION])
@pytest.mark.parametrize("ids", [(RIGA,), ALL])
def test_the_dialogs_pass_the_audit_and_die_on_close(qtbot, context, window, ids, kind):
    dialog = open_prolong(context, ids, kind, window)
    assert audit(dialog) == []
    wrapper = weakref.ref(dialog)
    with gone(qtbot, dialog):
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
    del dialog
    qtbot.waitUntil(lambda: not context.tasks.busy)
    gc.collect()
    assert wrapper() is None


def test_the_model_keeps_the_rules_of_qt(bulk, qtmodeltester):
    qtmodeltester.check(bulk.plan)


def test_the_days_between():
    assert uncovered_days(PartialDate(2020, 2, 2), PartialDate(2020, 2, 3)) == 0
    assert uncovered_days(PartialDate(2020, 2, 2), PartialDate(2020, 2, 4)) == 1
    assert uncovered_days(PartialDate(2020), PartialDate(2021, 2, 4)) == 0


def test_typing_asks_nothing_of_the_register(riga):
    """The outcome is computed from the facts the dialog has read."""
    asked, here = [], threading.get_ident()

    def note(_connection, _cursor, statement, *_):
        if threading.get_ident() == here:
            asked.append(statement)

    event.listen(Engine, "before_cursor_execute", note)
    try:
        type_into(riga.term.months, "36")
        type_into(riga.term.act_date, "20/01/2020")
    finally:
        event.remove(Engine, "before_cursor_execute", note)
    assert riga.outcome.new_end.text().endswith("02/02/2023")
    assert asked == []


def test_the_outcome_follows_a_change_of_the_register(riga, context):
    sheet = context.register.agreements.sheet(RIGA)
    draft = replace(sheet.content, renewal_clause=RenewalClause.NONE)
    assert not riga.outcome.warning.text()
    context.register.perform(ReviseAgreement(RIGA, draft, sheet.version))
    assert riga.outcome.warning.text() == context.words.text("prolong.against_clause")
