# SPDX-License-Identifier: EUPL-1.2
"""The past of an agreement is told field by field, and every state of it can be brought back."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from accordi_desktop.model.dates.partial_date import PartialDate
from accordi_desktop.model.enums import PeriodKind
from accordi_desktop.model.errors import AccordiError
from accordi_desktop.register.commands.agreements import CreateAgreement, DeleteAgreements, ReviseAgreement
from accordi_desktop.register.commands.history import RestoreChange, RestoreState
from accordi_desktop.register.queries.history import _HIDDEN_COLUMNS, _PATHS, _SECTIONS, SHOWN_TABLES
from accordi_desktop.register.register import Register
from accordi_desktop.register.values.history import ChangeKind, UndoConflictError
from accordi_desktop.storage.inventory import ATTACHED_TABLES, PART_TABLES, journaled_columns
from accordi_desktop.wording import Words
from accordi_desktop.wording.subjects.changes import word_conflict, word_field, word_row
from tests.builders import TODAY, draft, engine_of
from tests.sample import open_sample

IT = Words("it")
RIGA = 1


@pytest.fixture
def register(tmp_path) -> Iterator[Register]:
    """The sample, used by somebody with a name."""
    register = open_sample(tmp_path, clock=lambda: TODAY)
    register.history.display_name = "Anna Rossi"
    yield register
    register.close()


def revise(register: Register, **changes) -> int:
    sheet = register.agreements.sheet(RIGA)
    content = replace(sheet.content, **changes)
    return register.perform(ReviseAgreement(RIGA, content, sheet.version)).revision_id


def test_a_change_is_told_field_by_field_with_its_author(register: Register) -> None:
    revise(register, purpose="Altro", protocol_number="PG 1/2026")
    newest = register.history.revisions(RIGA)[0]
    assert newest.by == "Anna Rossi"
    assert newest.author
    (row,) = newest.rows
    told = {word_field(IT, field) for field in row.fields}
    assert ("Numero di protocollo", "–", "PG 1/2026") in told
    assert any(label == "Finalità" and after == "Altro" for label, _before, after in told)


def test_dates_keep_their_precision_in_the_history(register: Register) -> None:
    register.perform(register.agreements.suggested_renewal(RIGA, PeriodKind.RENEWAL, PartialDate(2019)))
    rows = register.history.revisions(RIGA)[0].rows
    added = next(row for row in rows if row.section == "periods")
    assert added.kind is ChangeKind.ADDED
    assert ("Data dell’atto", "–", "2019") in {word_field(IT, field) for field in added.fields}
    assert word_row(IT, added) == "Periodi: Rinnovo"


def test_the_founding_is_the_oldest_revision_and_pages_go_back_to_it(register: Register) -> None:
    for number in range(7):
        revise(register, notes=f"nota {number}")
    whole = register.history.revisions(RIGA)
    paged = register.history.revisions(RIGA, limit=3)
    while more := register.history.revisions(RIGA, before=paged[-1].id, limit=3):
        paged += more
    assert paged == whole
    assert whole[-1].label.kind == "found"


def test_any_earlier_state_comes_back_whole(register: Register) -> None:
    states = [(register.history.revisions(RIGA)[0].id, register.agreements.sheet(RIGA).content)]
    sheet = register.agreements.sheet(RIGA)
    ways = (
        {"signatories": sheet.content.signatories[:1]},
        {"purpose": "Altro", "notes": "una nota"},
        {"sectors": tuple(reversed(sheet.content.sectors))},
    )
    states += [(revise(register, **changes), register.agreements.sheet(RIGA).content) for changes in ways]
    register.perform(DeleteAgreements((RIGA,)))
    for revision_id, content in states:
        register.perform(RestoreState(RIGA, revision_id))
        assert register.agreements.sheet(RIGA).content == content
        assert not register.agreements.sheet(RIGA).deleted


def test_bringing_back_is_a_change_that_can_be_undone(register: Register) -> None:
    founded = register.history.revisions(RIGA)[-1].id
    revise(register, purpose="Altro")
    changed = register.agreements.sheet(RIGA).content
    register.perform(RestoreState(RIGA, founded))
    assert register.history.undo_step is not None
    assert IT.undo_label(register.history.undo_step) == "ritorno di A-001 a uno stato precedente"
    register.undo()
    assert register.agreements.sheet(RIGA).content == changed


def test_the_state_that_is_there_leaves_no_revision(register: Register) -> None:
    newest = register.history.revisions(RIGA)[0].id
    assert register.perform(RestoreState(RIGA, newest)).revision_id == 0


def test_one_field_comes_back_and_the_rest_stays(register: Register) -> None:
    before = register.agreements.sheet(RIGA).content.purpose
    revise(register, purpose="Altro", notes="una nota")
    (row,) = register.history.revisions(RIGA)[0].rows
    revise(register, protocol_number="PG 2")
    register.perform(RestoreChange(RIGA, row.change_id, "purpose"))
    content = register.agreements.sheet(RIGA).content
    assert (content.purpose, content.notes, content.protocol_number) == (before, "una nota", "PG 2")


def test_a_person_who_was_removed_comes_back(register: Register) -> None:
    people = register.agreements.sheet(RIGA).content.signatories
    revise(register, signatories=people[:1])
    removed = next(row for row in register.history.revisions(RIGA)[0].rows if row.kind is ChangeKind.REMOVED)
    register.perform(RestoreChange(RIGA, removed.change_id))
    assert set(register.agreements.sheet(RIGA).content.signatories) == set(people)


def test_what_could_not_be_saved_today_does_not_come_back(register: Register) -> None:
    revise(register, reference="A-100")
    (row,) = register.history.revisions(RIGA)[0].rows
    register.perform(CreateAgreement(draft(reference="A-001")))
    before = register.agreements.sheet(RIGA)
    with pytest.raises(AccordiError):
        register.perform(RestoreChange(RIGA, row.change_id, "reference"))
    assert register.agreements.sheet(RIGA) == before


def test_an_undo_over_newer_work_shows_both(register: Register) -> None:
    revise(register, purpose="nostra")
    with register._storage.revision("altri") as writer:
        writer.session.connection().exec_driver_sql("UPDATE agreement SET purpose = 'altrui' WHERE id = 1")
        # As an undo of somebody else would be written, which is no step of ours.
        writer.name("undo", kind="revise")
        writer.session.flush()
        revision = writer.revision_id
    with engine_of(register).connect() as connection:
        connection.exec_driver_sql("DROP TRIGGER revision_append_only_update")
        connection.exec_driver_sql(f"UPDATE revision SET undoes_id = 1 WHERE id = {revision}")
        connection.commit()
    with pytest.raises(UndoConflictError) as refused:
        register.undo()
    (line,) = word_conflict(IT, refused.value.conflict)
    assert "«altrui»" in line
    assert "Scambievole" in line


def test_every_column_of_the_journal_has_a_label_in_both_languages() -> None:

    assert {"agreement", *PART_TABLES, *ATTACHED_TABLES} == SHOWN_TABLES
    for table in SHOWN_TABLES:
        section = _SECTIONS[table][0]
        for column in set(journaled_columns(table)) - _HIDDEN_COLUMNS:
            path = _PATHS.get(column, column if section == "overview" else f"{section}.{column}")
            for language in ("it", "en"):
                assert Words(language).field(path)
