# SPDX-License-Identifier: EUPL-1.2
"""New and duplicated agreements, newer versions, and what happens when one leaves unsaved work."""

from dataclasses import replace

import pytest

from accordi_desktop.model.enums import Certainty
from accordi_desktop.register.commands.agreements import ReviseAgreement
from tests.ui.details.conftest import field, form, riga


@pytest.fixture
def typed(view):
    """Riga with another purpose typed and not saved."""
    agreement_id = riga(view)
    view.edit()
    field(view, "purpose").edit.setPlainText("nostro")
    return agreement_id


def others_save(context, agreement_id):
    sheet = context.register.agreements.sheet(agreement_id)
    context.register.perform(
        ReviseAgreement(agreement_id, replace(sheet.content, notes="loro"), sheet.version)
    )


def test_nothing_typed_nothing_asked(view, context):
    riga(view)
    gone = []
    view.leave(lambda: gone.append(1))
    assert gone
    assert context.prompts.choices == {}


def test_leave_and_save(view, context, typed):
    gone = []
    view.leave(lambda: gone.append(1))
    assert not gone
    context.prompts.answer("Save")
    assert gone
    assert context.register.agreements.sheet(typed).content.purpose == "nostro"


def test_the_question_names_the_agreement(view, context, typed):
    view.leave(lambda: None)
    assert context.prompts.said.startswith("A-001 · Riga\n")


def test_leave_and_discard(view, context, typed):
    gone = []
    view.leave(lambda: gone.append(1))
    context.prompts.answer("Do not save")
    assert gone
    assert context.register.agreements.sheet(typed).content.purpose != "nostro"


def test_leave_stays_where_it_cannot_be_saved(view, context, typed):
    field(view, "titles[0].text").edit.setPlainText("")
    gone = []
    view.leave(lambda: gone.append(1))
    context.prompts.answer("Save")
    assert not gone
    assert view.is_dirty()


def test_a_newer_version_is_not_overwritten_unasked(view, context, typed):
    others_save(context, typed)
    view.save()
    assert view.is_dirty()
    assert context.register.agreements.sheet(typed).content.notes == "loro"
    assert set(context.prompts.choices) == {"Save my changes over it", "Show the newer version"}


def test_both_versions_are_shown(view, context, typed):
    others_save(context, typed)
    view.save()
    assert "Note\n   in the register: loro\n   yours: as it was" in context.prompts.said
    assert "Finalità\n   in the register: as it was\n   yours: nostro" in context.prompts.said


def test_save_mine_over_a_newer_version_keeps_what_only_they_changed(view, context, typed):
    others_save(context, typed)
    view.save()
    context.prompts.answer("Save my changes over it")
    stored = context.register.agreements.sheet(typed).content
    assert (stored.purpose, stored.notes) == ("nostro", "loro")
    assert form(view) is None


def test_a_version_newer_still_is_asked_about_again(view, context, typed):
    others_save(context, typed)
    view.save()
    sheet = context.register.agreements.sheet(typed)
    context.register.perform(ReviseAgreement(typed, replace(sheet.content, source="altra"), sheet.version))
    context.prompts.answer("Save my changes over it")
    assert field(view, "purpose").value() == "nostro"
    context.prompts.answer("Save my changes over it")
    stored = context.register.agreements.sheet(typed).content
    assert (stored.purpose, stored.notes, stored.source) == ("nostro", "loro", "altra")


def test_what_is_wrong_together_with_theirs_stays_in_the_form(view, context, typed):
    field(view, "reference").edit.setText("A-099")
    other = context.register.agreements.id_of("A-002")
    others_save(context, typed)
    view.save()
    taken = context.register.agreements.sheet(other)
    context.register.perform(ReviseAgreement(other, replace(taken.content, reference="A-099"), taken.version))
    context.prompts.answer("Save my changes over it")
    assert field(view, "reference").problem()
    assert field(view, "notes").value() == "loro"
    assert view.is_dirty()


def test_a_change_by_others_is_noticed_while_typing(view, context, typed):
    others_save(context, typed)
    assert "What you typed is kept" in view.banner.text()
    assert not view.banner.action_button.isVisible()
    view.discard()
    assert not view.banner.isVisible()


def test_show_the_newer_version(view, context, typed):
    others_save(context, typed)
    view.save()
    context.prompts.answer("Show the newer version")
    assert form(view) is None
    view.edit()
    assert field(view, "notes").value() == "loro"
    assert not view.is_dirty()


def test_a_failure_keeps_the_draft_and_is_told(view, context, typed, told):
    context.register.close()
    context.register._storage.path.unlink()
    view.save()
    assert told
    assert field(view, "purpose").value() == "nostro"


def test_new(view, context, qtbot):
    view.new_agreement()
    assert not view.is_dirty()
    assert view.editing.heading.text() == "New agreement A-006"
    field(view, "titles[0].text").edit.setPlainText("Patto di amicizia")
    field(view, "parties[1].name").edit.setText("Lione")
    assert view.editing.heading.text() == "New agreement A-006 · Lione"
    with qtbot.waitSignal(view.saved) as saved:
        view.save()
    stored = context.register.agreements.sheet(saved.args[0]).content
    assert (stored.reference, stored.titles[0].text) == ("A-006", "Patto di amicizia")
    assert view.header.name.text() == "Lione"


def test_a_new_one_left_untouched_is_not_asked_about(view, context):
    view.new_agreement()
    gone = []
    view.leave(lambda: gone.append(1))
    assert gone


def test_save_tells_whether_it_did(view, context, typed):
    field(view, "titles[0].text").edit.setPlainText("")
    assert not view.save()
    field(view, "titles[0].text").edit.setPlainText("Memorandum")
    assert view.save()


@pytest.mark.parametrize("begin", ["new_agreement", "duplicate"])
def test_discarding_a_new_one_brings_back_what_was_read(view, begin):
    agreement_id = riga(view)
    getattr(view, begin)(*([agreement_id] if begin == "duplicate" else []))
    view.discard()
    assert form(view) is None
    assert view.header.name.text() == "Riga"
    assert view.header.edit_button.isVisible()


def test_discarding_a_new_one_shows_nothing(view):
    view.new_agreement()
    view.discard()
    assert form(view) is None
    assert not view.is_dirty()


def test_duplicate(view, context, qtbot):
    agreement_id = riga(view)
    before = context.register.agreements.sheet(agreement_id).content
    view.duplicate(agreement_id)
    assert view.is_dirty()
    with qtbot.waitSignal(view.saved) as saved:
        view.save()
    copied = context.register.agreements.sheet(saved.args[0]).content
    assert copied.reference == "A-006"
    assert [one.person for one in copied.signatories] == [one.person for one in before.signatories]
    assert before.periods[0].act_date.known
    (period,) = copied.periods
    assert not period.act_date.known
    assert (period.months, period.certainty) == (24, Certainty.INFERRED)
    assert before.published
    assert not copied.published
    assert context.register.agreements.sheet(agreement_id).content == before
