# SPDX-License-Identifier: EUPL-1.2
"""The procedure in the details: started, ticked, changed, moved and removed, all by the keyboard."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFrame

from accordi_desktop.model.enums import ProcedurePurpose, StepOutcome
from accordi_desktop.register.commands.documents import AttachDocuments
from accordi_desktop.register.commands.procedure import AddStep, ReviseStep, StartProcedure
from accordi_desktop.register.values.documents import AttachedFile, DocumentDraft
from accordi_desktop.register.values.procedure import StepDraft
from accordi_desktop.ui.widgets.labels.plain_label import PlainLabel
from tests.builders import TODAY, day
from tests.ui.details.conftest import field, riga
from tests.ui.harness.audit import audit

CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def shown(view):
    """The agreement with Riga, with its procedure started."""
    agreement_id = riga(view)
    view._context.register.perform(StartProcedure(agreement_id, ProcedurePurpose.SIGNATURE))
    return agreement_id


def section(view):
    return view.read_pane.sections["procedure"]


def steps(view, agreement_id):
    return view._context.register.agreements.sheet(agreement_id).steps


def texts(widget):
    return [label.text() for label in widget.findChildren(PlainLabel)]


def names(view):
    return [row.tick.accessibleName() for row in section(view).rows]


def test_nothing_is_started_until_somebody_does(view):
    agreement_id = riga(view)
    assert section(view).header.text() == "Iter"
    section(view).menu.actions()[0].trigger()
    assert section(view).header.text() == "Iter (0 di 8)"
    assert len(steps(view, agreement_id)) == 8


def test_space_ticks_a_step_and_takes_the_tick_back(view, shown):
    section(view).rows[0].tick.setFocus()
    QTest.keyClick(section(view).rows[0].tick, Qt.Key.Key_Space)
    assert steps(view, shown)[0].content.outcome is StepOutcome.DONE
    assert steps(view, shown)[0].content.done_on.earliest == TODAY
    assert section(view).header.text() == "Iter (1 di 8)"
    tick = section(view).rows[0].tick
    assert tick.hasFocus()
    assert tick.isChecked()
    QTest.keyClick(tick, Qt.Key.Key_Space)
    assert steps(view, shown)[0].content.outcome is None
    assert not steps(view, shown)[0].content.done_on.known


def test_the_keys_of_the_menus_are_the_steps_own(view, shown):
    harm = []
    for keys in ("Del", "F2"):
        action = QAction(view)
        action.setShortcut(QKeySequence(keys))
        action.triggered.connect(lambda keys=keys: harm.append(keys))
        view.addAction(action)
    before = names(view)
    section(view).rows[2].tick.setFocus()
    QTest.keyClick(section(view).rows[2].tick, Qt.Key.Key_Delete)
    assert names(view) == before[:2] + before[3:]
    assert section(view).rows[2].tick.hasFocus()
    QTest.keyClick(section(view).rows[2].tick, Qt.Key.Key_F2)
    assert view.attached.procedure.dialog.isVisible()
    assert harm == []


def test_arrows_move_a_step_and_the_keyboard_goes_with_it(view, shown):
    before = names(view)
    tick = section(view).rows[1].tick
    tick.setFocus()
    QTest.keyClick(tick, Qt.Key.Key_Up, CTRL_SHIFT)
    assert names(view)[:2] == [before[1], before[0]]
    assert section(view).rows[0].tick.hasFocus()
    QTest.keyClick(section(view).rows[0].tick, Qt.Key.Key_Up, CTRL_SHIFT)
    assert names(view)[0] == before[1]


def test_the_last_step_removed_leaves_the_keyboard_on_the_heading(view):
    agreement_id = riga(view)
    view._context.register.perform(AddStep(agreement_id, StepDraft("Firma")))
    section(view).rows[0].tick.setFocus()
    QTest.keyClick(section(view).rows[0].tick, Qt.Key.Key_Delete)
    assert section(view).rows == []
    view._context.register.undo()
    assert names(view) == ["Firma"]


def test_a_step_whose_term_cannot_be_counted_says_what_is_missing(view, shown):
    place = next(n for n, step in enumerate(steps(view, shown)) if step.content.holds_signature)
    told = "due 30 giorni after it is sent: enter the day of the sending"
    assert told in texts(section(view).rows[place])
    assert told in section(view).rows[place].tick.accessibleDescription()
    step = steps(view, shown)[place]
    view._context.register.perform(ReviseStep(step.id, replace(step.content, sent_on=day("2026-11-03"))))
    assert told not in texts(section(view).rows[place])
    assert any("03/12/2026" in text for text in texts(section(view).rows[place]))


def type_date(field, text):
    field.edit.setText(text)
    field._read(text)


def test_the_term_follows_the_sending_until_somebody_types_another(view, shown):
    place = next(n for n, step in enumerate(steps(view, shown)) if step.content.holds_signature)
    section(view).rows[place].tick.edit_requested.emit()
    form = view.attached.procedure.dialog.form
    type_date(form.sent_on, "3/1/2018")
    assert form.due_on.value() == day("2018-02-02")
    type_date(form.sent_on, "2018")
    assert not form.due_on.value().known
    type_date(form.due_on, "5/2/2018")
    type_date(form.sent_on, "4/1/2018")
    assert form.due_on.value() == day("2018-02-05")
    form.outcome.box.setCurrentIndex(1)
    assert form.done_on.value().earliest == TODAY
    view.attached.procedure.dialog.save()
    content = steps(view, shown)[place].content
    assert (content.sent_on, content.due_on) == (day("2018-01-04"), day("2018-02-05"))
    assert content.outcome is StepOutcome.DONE


def test_a_step_of_its_own_is_added_and_a_nameless_one_is_not(view, shown):
    section(view).menu.actions()[2].trigger()
    dialog = view.attached.procedure.dialog
    dialog.save()
    assert dialog.form.fields["name"].problem() != ""
    dialog.form.fields["name"].edit.setText("Parere legale")
    dialog.save()
    assert names(view)[-1] == "Parere legale"


def test_a_late_step_and_an_early_signature_are_said(view, shown):
    step = next(step for step in steps(view, shown) if step.content.holds_signature)
    content = replace(step.content, sent_on=day("2018-01-15"), due_on=day("2018-02-14"))
    view._context.register.perform(ReviseStep(step.id, content))
    warning = section(view).findChild(QFrame)
    assert warning.property("bar") == "warning"
    assert content.name in texts(warning)[0]
    assert "was due 14/02/2018" in texts(section(view))
    view._context.register.perform(ReviseStep(step.id, replace(content, outcome=StepOutcome.NO_OBJECTION)))
    assert not any("comes before" in text for text in texts(section(view)))


def test_a_step_shows_its_document(view, shown):
    register = view._context.register
    kept = register.documents.store_bytes(b"lettera", "lettera.xyz")
    register.perform(AttachDocuments(shown, (AttachedFile(DocumentDraft("lettera.xyz"), kept),)))
    document = register.agreements.sheet(shown).documents[0]
    step = steps(view, shown)[0]
    register.perform(ReviseStep(step.id, replace(step.content, document_id=document.id)))
    row = section(view).rows[0]
    row.document_requested.emit(document)
    assert view._context.prompts.choices


def test_steps_of_two_kinds_stand_under_headings(view, shown):
    view._context.register.perform(StartProcedure(shown, ProcedurePurpose.RENEWAL))
    assert {"Firma", "Rinnovo"} <= set(texts(section(view)))


def test_what_is_read_is_let_go_only_after_the_click(view, shown):
    row = section(view).rows[0]
    QTest.mouseClick(row.tick, Qt.MouseButton.LeftButton)
    assert steps(view, shown)[0].content.outcome is StepOutcome.DONE
    assert section(view).rows[0] is not row


@pytest.mark.parametrize("width", [340, 560])
def test_nothing_is_found_by_the_audit(view, shown, qapp, width):
    view.resize(width, 700)
    qapp.processEvents()
    assert audit(view) == []
    view.attached.procedure.edit(view._context.register.agreements.sheet(shown), steps(view, shown)[3])
    qapp.processEvents()
    assert audit(view.attached.procedure.dialog) == []


def test_the_form_warns_of_an_early_signature_and_saves_it(view, shown):
    step = next(step for step in steps(view, shown) if step.content.holds_signature)
    content = replace(step.content, sent_on=day("2018-01-03"), due_on=day("2018-02-02"))
    view._context.register.perform(ReviseStep(step.id, content))
    view.edit()
    assert not view.editing.warning.isVisible()
    type_date(field(view, "periods[0].act_date"), "1/2/2018")
    assert content.name in view.editing.warning.text()
    assert view.editing.warning.isVisible()
    assert view.save()
    assert view._context.register.agreements.sheet(shown).signed == day("2018-02-01")
    view.edit()
    assert view.editing.warning.isVisible()
    view.discard()
