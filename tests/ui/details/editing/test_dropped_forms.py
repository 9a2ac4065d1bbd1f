# SPDX-License-Identifier: EUPL-1.2
"""A typed form that was given up comes back whole; saving can begin the next agreement at once."""

from dataclasses import replace

import pytest

from accordi_desktop.model.enums import Side
from accordi_desktop.register.commands.agreements import DeleteAgreements, ReviseAgreement
from accordi_desktop.ui.details.editing.sections.overview_forms import KindForm
from tests.builders import empty_register
from tests.ui.details.conftest import field, form, riga, rows
from tests.ui.harness.keyboard import focused
from tests.ui.harness.lifetimes import gone


@pytest.fixture
def offers(context):
    """What was told and offered: the sentence, the text of the button, and what it does."""
    texts, found = [], []
    context.message.connect(texts.append)
    context.offered.connect(lambda button, act: found.append((texts[-1], button, act)))
    return found


@pytest.fixture
def typed(view):
    """Riga with a purpose and an unreadable date typed."""
    agreement_id = riga(view)
    view.edit()
    field(view, "purpose").edit.setPlainText("nostro")
    date = field(view, "declined_on").edit
    date.setText("ieri")
    date.textEdited.emit("ieri")
    return agreement_id


def assert_whole(view):
    assert field(view, "purpose").value() == "nostro"
    assert field(view, "declined_on").edit.text() == "ieri"
    assert view.is_dirty()


def test_a_discarded_form_is_resumed_whole(view, typed, offers):
    view.discard()
    assert form(view) is None
    ((text, action_text, resume),) = offers
    assert (text, action_text) == ("Changes discarded.", "Resume")
    resume()
    assert_whole(view)
    assert view.editing.heading.text() == "A-001 · Riga"


def test_it_is_saved_as_if_it_had_never_been_discarded(view, context, typed, offers):
    view.discard()
    offers[0][2]()
    field(view, "declined_on").edit.clear()
    field(view, "declined_on").edit.textEdited.emit("")
    assert view.save()
    assert context.register.agreements.sheet(typed).content.purpose == "nostro"


def test_a_form_left_for_another_agreement_is_resumed(view, context, typed, offers):
    view.leave(lambda: view.show_agreement(context.register.agreements.id_of("A-004")))
    context.prompts.answer("Do not save")
    assert view.header.name.text() == "Chengdu"
    with_signal = []
    view.resumed.connect(with_signal.append)
    offers[0][2]()
    assert_whole(view)
    assert with_signal == [typed]
    assert view.shown_id == typed


def test_a_new_agreement_is_resumed(view, context, offers):
    riga(view)
    view.new_agreement()
    field(view, "titles[0].text").edit.setPlainText("Patto")
    view.discard()
    assert view.header.name.text() == "Riga"
    offers[0][2]()
    assert field(view, "titles[0].text").value() == "Patto"
    assert view.shown_id is None
    view.discard()
    assert view.header.name.text() == "Riga"


def test_resuming_asks_about_what_is_being_typed_and_that_can_be_resumed_too(view, context, typed, offers):
    view.discard()
    view.new_agreement()
    field(view, "titles[0].text").edit.setPlainText("Patto")
    offers[0][2]()
    assert field(view, "titles[0].text").value() == "Patto", "not before the question is answered"
    context.prompts.answer("Do not save")
    assert_whole(view)
    offers[1][2]()
    context.prompts.answer("Do not save")
    assert field(view, "titles[0].text").value() == "Patto"


def test_an_untouched_form_offers_nothing(view, offers):
    riga(view)
    view.edit()
    view.discard()
    assert offers == []


def test_resuming_over_a_newer_version_asks_as_saving_does(view, context, typed, offers):
    view.discard()
    sheet = context.register.agreements.sheet(typed)
    context.register.perform(ReviseAgreement(typed, replace(sheet.content, notes="loro"), sheet.version))
    offers[0][2]()
    field(view, "declined_on").edit.clear()
    field(view, "declined_on").edit.textEdited.emit("")
    view.save()
    context.prompts.answer("Save my changes over it")
    stored = context.register.agreements.sheet(typed).content
    assert (stored.purpose, stored.notes) == ("nostro", "loro")


def test_what_was_typed_for_an_agreement_that_is_gone_stays_in_the_form(view, context, typed, offers, told):
    view.discard()
    context.register.perform(DeleteAgreements((typed,)))
    offers[0][2]()
    field(view, "declined_on").edit.clear()
    field(view, "declined_on").edit.textEdited.emit("")
    view.save()
    assert field(view, "purpose").value() == "nostro"


def test_nothing_is_resumed_in_another_register(view, context, typed, offers, tmp_path):
    view.discard()
    before = context.register
    context.use(empty_register(tmp_path))
    before.close()
    offers[0][2]()
    assert form(view) is None


def test_the_oldest_dropped_forms_are_gone(view, qtbot, offers):
    riga(view)
    first = None
    for text in ("uno", "due", "tre"):
        view.edit()
        field(view, "purpose").edit.setPlainText(text)
        first = first or form(view)
        view.discard()
    view.edit()
    field(view, "purpose").edit.setPlainText("quattro")
    with gone(qtbot, first):
        view.discard()
    offers[0][2]()
    assert form(view) is None


def test_save_and_new_keeps_the_kind_and_the_own_side(view, context):
    view.new_agreement()
    kinds = context.register.office.instrument_kinds()
    field(view, "kind_id").box.setValue(kinds[1].id)
    field(view, "titles[0].text").edit.setPlainText("Patto")
    field(view, "parties[0].name").edit.setText("Città metropolitana di Milano")
    field(view, "parties[1].name").edit.setText("Lione")
    view.save_and_new()
    assert (
        context.register.agreements.sheet(context.register.agreements.id_of("A-006")).content.kind_id
        == kinds[1].id
    )
    draft = form(view).draft()
    assert (draft.reference, draft.kind_id) == ("A-007", kinds[1].id)
    assert [(one.name, one.side) for one in draft.parties] == [
        ("Città metropolitana di Milano", Side.OWN),
        ("", Side.COUNTERPART),
    ]
    assert draft.titles[0].text == ""
    assert all(party.id is None for party in draft.parties)
    assert focused() is field(view, "parties[1].name").edit
    assert not view.is_dirty()


def test_save_and_new_begins_nothing_while_something_is_in_the_way(view, context):
    view.new_agreement()
    field(view, "titles[0].text").edit.setPlainText("Patto")
    view.save_and_new()
    assert field(view, "titles[0].text").value() == "Patto"
    assert field(view, "parties[1].name").problem()
    field(view, "parties[1].name").edit.setText("Lione")
    view.save()
    assert form(view) is None, "the wish for a new one is not kept for later"


def test_save_and_new_proposes_a_length_again(view):
    view.new_agreement()
    field(view, "titles[0].text").edit.setPlainText("Patto")
    field(view, "parties[1].name").edit.setText("Lione")
    view.save_and_new()
    assert rows(view, "periods")[0].form.accept_button.isVisible()


def test_save_and_new_says_where_the_kind_comes_from(view, context):
    view.new_agreement()
    assert not kind_form(view).taken_over.isVisible()
    kinds = context.register.office.instrument_kinds()
    field(view, "kind_id").box.setValue(kinds[1].id)
    field(view, "titles[0].text").edit.setPlainText("Patto")
    field(view, "parties[1].name").edit.setText("Lione")
    view.save_and_new()
    said = kind_form(view).taken_over
    assert said.isVisible()
    assert said.text() == kind_form(view).tr("As in the last agreement")
    assert said.width() <= kind_form(view).width()
    field(view, "kind_id").box.setValue(kinds[0].id)
    assert not said.isVisible()


def kind_form(view):
    return next(one for one in form(view).essentials.forms if isinstance(one, KindForm))
