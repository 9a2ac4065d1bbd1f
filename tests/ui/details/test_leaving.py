# SPDX-License-Identifier: EUPL-1.2
"""New and duplicated agreements, newer versions, and what happens when one leaves unsaved work."""

from dataclasses import replace

import pytest

from accordi_desktop.register.commands import ReviseAgreement
from tests.ui.details.conftest import field, form, riga


@pytest.fixture
def typed(view):
    """Riga with another purpose typed and not saved."""
    agreement_id = riga(view)
    view.edit()
    field(view, "purpose").edit.setPlainText("nostro")
    return agreement_id


def others_save(desk, agreement_id):
    sheet = desk.register.sheet(agreement_id)
    desk.register.perform(ReviseAgreement(agreement_id, replace(sheet.content, notes="loro"), sheet.version))


def test_nothing_typed_nothing_asked(view, desk):
    riga(view)
    gone = []
    view.leave(lambda: gone.append(1))
    assert gone
    assert desk.prompts.choices == {}


def test_leave_and_save(view, desk, typed):
    gone = []
    view.leave(lambda: gone.append(1))
    assert not gone
    desk.prompts.answer("Save")
    assert gone
    assert desk.register.sheet(typed).content.purpose == "nostro"


def test_leave_and_discard(view, desk, typed):
    gone = []
    view.leave(lambda: gone.append(1))
    desk.prompts.answer("Do not save")
    assert gone
    assert desk.register.sheet(typed).content.purpose != "nostro"


def test_leave_stays_where_it_cannot_be_saved(view, desk, typed):
    field(view, "titles[0].text").edit.setPlainText("")
    gone = []
    view.leave(lambda: gone.append(1))
    desk.prompts.answer("Save")
    assert not gone
    assert view.is_dirty()


def test_a_newer_version_is_not_overwritten_unasked(view, desk, typed):
    others_save(desk, typed)
    view.save()
    assert view.is_dirty()
    assert desk.register.sheet(typed).content.notes == "loro"
    assert set(desk.prompts.choices) == {"Save mine over it", "Show the newer version"}


def test_save_mine_over_a_newer_version(view, desk, typed):
    others_save(desk, typed)
    view.save()
    desk.prompts.answer("Save mine over it")
    assert desk.register.sheet(typed).content.purpose == "nostro"
    assert form(view) is None


def test_show_the_newer_version(view, desk, typed):
    others_save(desk, typed)
    view.save()
    desk.prompts.answer("Show the newer version")
    assert form(view) is None
    view.edit()
    assert field(view, "notes").value() == "loro"
    assert not view.is_dirty()


def test_a_failure_keeps_the_draft_and_is_told(view, desk, typed, told):
    desk.register.close()
    desk.register._storage.path.unlink()
    view.save()
    assert told
    assert field(view, "purpose").value() == "nostro"


def test_new(view, desk, qtbot):
    view.new_agreement()
    assert not view.is_dirty()
    assert view.header.reference.text() == "New agreement"
    field(view, "titles[0].text").edit.setPlainText("Patto di amicizia")
    field(view, "parties[1].name").edit.setText("Lione")
    assert view.header.name.text() == "Lione"
    with qtbot.waitSignal(view.saved) as saved:
        view.save()
    stored = desk.register.sheet(saved.args[0]).content
    assert (stored.reference, stored.titles[0].text) == ("A-006", "Patto di amicizia")
    assert view.header.name.text() == "Lione"


def test_a_new_one_left_untouched_is_not_asked_about(view, desk):
    view.new_agreement()
    gone = []
    view.leave(lambda: gone.append(1))
    assert gone


def test_discarding_a_new_one_shows_nothing(view):
    view.new_agreement()
    view.discard()
    assert form(view) is None
    assert not view.is_dirty()


def test_duplicate(view, desk, qtbot):
    agreement_id = riga(view)
    before = desk.register.sheet(agreement_id).content
    view.duplicate(agreement_id)
    assert view.is_dirty()
    with qtbot.waitSignal(view.saved) as saved:
        view.save()
    copied = desk.register.sheet(saved.args[0]).content
    assert copied.reference == "A-006"
    assert [one.person for one in copied.signatories] == [one.person for one in before.signatories]
    assert desk.register.sheet(agreement_id).content == before
