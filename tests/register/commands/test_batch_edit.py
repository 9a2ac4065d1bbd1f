# SPDX-License-Identifier: EUPL-1.2
"""The same change to several agreements: what it does to each, what it refuses, and its one undo."""

import pytest

from accordi_desktop.model.enums import SectorLevel
from accordi_desktop.model.errors import AccordiError, InvalidDraftError
from accordi_desktop.register.commands.agreements import DeleteAgreements
from accordi_desktop.register.commands.batch_edit import EditAgreements
from accordi_desktop.register.commands.reminders import PlanReminders
from accordi_desktop.register.register import Register
from accordi_desktop.register.values.batch_edit import (
    BatchEdit,
    EditRemark,
    ReminderDays,
    edit_problems,
    edited_sectors,
    preview_edit,
)
from accordi_desktop.register.values.drafts import SectorDraft
from accordi_desktop.wording import Words
from accordi_desktop.wording.subjects.batch_edit import word_edits, word_remarks
from tests.builders import add
from tests.stored_rows import facts

IT = Words("it")
A, B, C = 1, 2, 3
FOCUS = SectorDraft("design", A, SectorLevel.FOCUS, id=7)
PLAIN = SectorDraft(sector_id=B, id=8)
LOOSE = SectorDraft("moda", id=9)


@pytest.mark.parametrize(
    ("before", "edit", "after"),
    [
        ((PLAIN,), BatchEdit(add_sectors=(C,)), (PLAIN, SectorDraft(sector_id=C))),
        ((PLAIN,), BatchEdit(add_sectors=(B,)), (PLAIN,)),
        ((PLAIN,), BatchEdit(add_sectors=(C, C)), (PLAIN, SectorDraft(sector_id=C))),
        ((FOCUS, PLAIN), BatchEdit(remove_sectors=(B,)), (FOCUS,)),
        # the wording of the act outlives the term it was filed under
        ((FOCUS,), BatchEdit(remove_sectors=(A,)), (SectorDraft("design", None, SectorLevel.FOCUS, 7),)),
        ((FOCUS,), BatchEdit(replace_sectors=((A, C),)), (SectorDraft("design", C, SectorLevel.FOCUS, 7),)),
        ((PLAIN,), BatchEdit(replace_sectors=((B, C),)), (SectorDraft(sector_id=C, id=8),)),
        # the term is there already: it is not listed twice
        (
            (PLAIN, SectorDraft(sector_id=C, id=4)),
            BatchEdit(replace_sectors=((B, C),)),
            (SectorDraft(sector_id=C, id=4),),
        ),
        # two terms change places and neither is lost
        (
            (PLAIN, SectorDraft(sector_id=C, id=4)),
            BatchEdit(replace_sectors=((B, C), (C, B))),
            (SectorDraft(sector_id=C, id=8), SectorDraft(sector_id=B, id=4)),
        ),
        ((LOOSE,), BatchEdit(remove_sectors=(A,), replace_sectors=((B, C),)), (LOOSE,)),
        ((), BatchEdit(remove_sectors=(A,)), ()),
    ],
)
def test_sectors_after_an_edit(before, edit, after):
    assert edited_sectors(before, edit) == after


def ids_of(register: Register, *names: str) -> tuple[int, ...]:
    terms = {term.name: term.id for term in register.office.sectors()}
    return tuple(terms[name] for name in names)


def previews(register: Register, ids, edit):
    agreements = register.agreements.editable(ids, lambda _done, _total: None)
    return [preview_edit(one, edit, register.office.term_names()) for one in agreements]


def test_everything_at_once_is_one_step_and_one_undo(register: Register) -> None:
    kind = register.office.instrument_kinds()[2]
    culture, tourism = ids_of(register, "cultura", "turismo")
    ids = tuple(add(register, sectors=(SectorDraft(sector_id=tourism),)) for _ in range(30))
    register.perform(PlanReminders(ids[0], "60"))
    before = facts(register.path)
    edit = BatchEdit(kind.id, True, replace_sectors=((tourism, culture),), reminders=ReminderDays(" 30, 90 "))
    change = register.perform(EditAgreements(ids, edit))
    assert change.agreement_ids == set(ids)
    for sheet in register.agreements.sheets(ids):
        assert (sheet.kind, sheet.content.published, sheet.reminder_days) == (kind.name, True, "90,30")
        assert [sector.sector_id for sector in sheet.content.sectors] == [culture]
    assert register.agreements.rows(ids)[0].sectors == "cultura"
    step = "30 accordi (tipo di atto, pubblicato sulla pagina web, settori, promemoria)"
    assert IT.undo_label(register.history.undo_step) == f"modifica di {step}"
    register.undo()
    assert facts(register.path) == before
    register.redo()
    assert {sheet.content.published for sheet in register.agreements.sheets(ids)} == {True}


def test_only_those_it_changes_have_it_in_their_history(register: Register) -> None:
    one, other = add(register, published=True), add(register)
    register.perform(EditAgreements((one, other), BatchEdit(published=True)))
    assert len(register.history.revisions(one)) == 1
    (edited, _created) = register.history.revisions(other)
    assert IT.undo_label(edited.label) == "modifica di A-002 (pubblicato sulla pagina web)"
    assert IT.done(edited.label) == "A-002 è stato modificato (pubblicato sulla pagina web)."


def test_what_is_so_already_leaves_no_step(register: Register) -> None:
    one = add(register, published=True)
    step = register.history.undo_step
    assert register.perform(EditAgreements((one,), BatchEdit(published=True))).revision_id == 0
    assert register.history.undo_step == step


def test_the_office_s_reminders_come_back(register: Register) -> None:
    one = add(register)
    register.perform(PlanReminders(one, "60"))
    register.perform(EditAgreements((one,), BatchEdit(reminders=ReminderDays(None))))
    assert register.agreements.sheet(one).reminder_days is None
    register.perform(EditAgreements((one,), BatchEdit(reminders=ReminderDays(""))))
    assert register.agreements.sheet(one).reminder_days == ""


def test_a_preview_says_before_and_after_and_what_stays(register: Register) -> None:
    culture, tourism = ids_of(register, "cultura", "turismo")
    one = add(register, sectors=(SectorDraft("spettacoli", tourism), SectorDraft(sector_id=culture)))
    other, third = add(register), add(register, sectors=(SectorDraft(sector_id=tourism),))
    edit = BatchEdit(remove_sectors=(tourism,), reminders=ReminderDays(None))
    first, second, last = previews(register, (one, other, third), edit)
    assert word_edits(IT, first) == "Settori: turismo → «spettacoli»"
    assert first.remarks == (EditRemark.WORDING_STAYS,)
    assert (word_edits(IT, second), second.possible) == ("Già così: non cambia.", False)
    assert last.remarks == (EditRemark.NO_SECTORS,)
    assert word_remarks(IT, last) == "Resta senza settori."
    assert (first.possible, last.possible) == (True, True)


def test_a_preview_words_every_field(register: Register) -> None:
    kind = register.office.instrument_kinds()[0]
    one = add(register)
    (preview,) = previews(register, (one,), BatchEdit(kind.id, True, reminders=ReminderDays("")))
    assert word_edits(IT, preview).split("; ") == [
        f"Tipo di atto: – → {kind.name}",
        "Pubblicato sulla pagina web: No → Sì",
        "Promemoria: quelli dell’ufficio → nessuno",
    ]


def test_what_is_previewed_is_what_is_done(register: Register) -> None:
    culture, tourism, training = ids_of(register, "cultura", "turismo", "formazione")
    both = (SectorDraft(sector_id=culture), SectorDraft(sector_id=tourism))
    given = [(), (SectorDraft("x", tourism),), both]
    ids = tuple(add(register, sectors=sectors) for sectors in given)
    edit = BatchEdit(None, True, (training,), (culture,), ((tourism, training),), ReminderDays("45"))
    told = [word_edits(IT, preview).split("; ")[1] for preview in previews(register, ids, edit)]
    assert told == [
        "Settori: – → formazione",
        "Settori: turismo → formazione",
        "Settori: cultura, turismo → formazione",
    ]
    register.perform(EditAgreements(ids, edit))
    assert [row.sectors for row in register.agreements.rows(ids)] == ["formazione"] * 3
    assert [preview.changes for preview in previews(register, ids, edit)] == [(), (), ()]


def test_one_in_the_bin_is_told_of_and_refused_and_none_is_changed(register: Register) -> None:
    one, binned = add(register), add(register)
    register.perform(DeleteAgreements((binned,)))
    _first, second = previews(register, (one, binned), BatchEdit(published=True))
    assert (second.remarks, second.possible) == ((EditRemark.IN_BIN,), False)
    with pytest.raises(AccordiError) as refused:
        register.perform(EditAgreements((one, binned), BatchEdit(published=True)))
    assert refused.value.code == "in_bin"
    assert not register.agreements.sheet(one).content.published


@pytest.mark.parametrize(
    ("edit", "code"),
    [
        (BatchEdit(), "nothing_to_edit"),
        (BatchEdit(add_sectors=(A,), remove_sectors=(A,)), "sector_added_and_removed"),
        (BatchEdit(add_sectors=(A,), replace_sectors=((A, B),)), "sector_added_and_removed"),
        (BatchEdit(reminders=ReminderDays("presto")), "reminder_days_unreadable"),
    ],
)
def test_what_makes_no_sense_is_refused(register: Register, edit, code) -> None:
    assert [problem.code for problem in edit_problems(edit)] == [code]
    one = add(register)
    with pytest.raises(InvalidDraftError):
        register.perform(EditAgreements((one,), edit))


@pytest.mark.parametrize("edit", [BatchEdit(kind_id=999), BatchEdit(add_sectors=(999,))])
def test_a_term_that_is_gone_is_refused(register: Register, edit) -> None:
    with pytest.raises(AccordiError) as refused:
        register.perform(EditAgreements((add(register),), edit))
    assert refused.value.code == "term_gone"
