# SPDX-License-Identifier: EUPL-1.2
"""What was a column of the agreement and is a row since: nothing is lost, the journal of before works."""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from accordi_desktop.bootstrap import open_register
from accordi_desktop.model.enums import Status
from accordi_desktop.model.errors import UndoRefusedError
from accordi_desktop.model.progress import no_progress
from accordi_desktop.register.commands.agreements import ReviseAgreement
from accordi_desktop.register.commands.history import RestoreChange, RestoreState
from accordi_desktop.register.derivation import rederive_all, stale_agreements
from accordi_desktop.register.register import Register
from accordi_desktop.register.undo.inversion import invert
from accordi_desktop.register.values.history import ChangeKind
from accordi_desktop.storage.sqlite.header import SCHEMA_VERSION, read_header
from accordi_desktop.storage.sqlite.upgrade import upgrade_file
from accordi_desktop.wording import Words
from accordi_desktop.wording.subjects.changes import word_field, word_row
from tests.builders import TODAY, day
from tests.storage.schema.second_schema import second_register


@pytest.fixture
def register(tmp_path: Path) -> Iterator[Register]:
    """A register of the second schema, brought to the present one."""
    path = second_register(tmp_path / "registro.accordi")
    assert read_header(path).schema_version == 2
    assert upgrade_file(path, lambda _progress: None, rederive_all, no_progress)
    assert read_header(path).schema_version == SCHEMA_VERSION
    with closing(open_register(path, clock=lambda: TODAY)) as opened:
        yield opened


def test_a_suspension_became_a_row(register: Register) -> None:
    (suspension,) = register.agreements.sheet(1).content.suspensions
    assert (suspension.since, suspension.until.known) == (day("2026-01-15"), False)
    assert suspension.reason == "In attesa di fondi"
    with register._storage.reading() as connection:
        assert list(stale_agreements(connection, lambda _done, _total: None)) == []


def test_the_suspension_of_before_is_undone_and_redone(register: Register) -> None:
    before = register.agreements.sheet(1)
    assert register.history.undo_step is not None
    assert register.history.undo_step.kind == "suspend"
    register.undo()
    assert register.agreements.sheet(1).content == replace(before.content, suspensions=())
    register.redo()
    assert register.agreements.sheet(1).content == before.content


def test_undo_refuses_over_a_suspension_that_was_changed_since(register: Register) -> None:
    sheet = register.agreements.sheet(1)
    changed = replace(sheet.content.suspensions[0], until=day("2026-03-01"))
    register.perform(ReviseAgreement(1, replace(sheet.content, suspensions=(changed,)), sheet.version))
    register.undo()
    register.undo()
    assert register.agreements.sheet(1).content.suspensions == ()
    register.redo()
    register.redo()
    assert register.agreements.sheet(1).content.suspensions == (changed,)
    with register._storage.reading() as connection:
        old = connection.exec_driver_sql("SELECT id FROM revision WHERE kind = 'suspend'").scalar_one()
    with pytest.raises(UndoRefusedError), register._storage.revision("prova") as writer:
        invert(writer, old)


def test_the_history_tells_of_the_suspension_in_words(register: Register) -> None:
    revision = register.history.revisions(1)[0]
    assert revision.label.kind == "suspend"
    (told,) = revision.rows
    assert (told.section, told.kind, told.restorable) == ("suspensions", ChangeKind.ADDED, True)
    words = Words("it")
    assert word_row(words, told) == "Sospensioni: 15/01/2026"
    assert {word_field(words, change)[0]: word_field(words, change)[2] for change in told.fields} == {
        "Sospeso dal": "15/01/2026",
        "Motivo della sospensione": "In attesa di fondi",
    }


def test_a_single_field_of_a_line_of_before_is_brought_back_alone(register: Register) -> None:
    (told,) = register.history.revisions(1)[0].rows
    register.perform(RestoreChange(1, told.change_id, "reason", told.section))
    (suspension,) = register.agreements.sheet(1).content.suspensions
    assert (suspension.since, suspension.reason) == (day("2026-01-15"), "")
    register.undo()
    assert register.agreements.sheet(1).content.suspensions[0].reason == "In attesa di fondi"


def test_a_whole_line_of_before_is_brought_back(register: Register) -> None:
    (told,) = register.history.revisions(1)[0].rows
    register.perform(RestoreChange(1, told.change_id))
    assert register.agreements.sheet(1).content.suspensions == ()


def test_an_earlier_state_comes_back_without_the_suspension(register: Register) -> None:
    earlier = register.history.revisions(1)[1]
    register.perform(RestoreState(1, earlier.id))
    assert register.agreements.sheet(1).content.suspensions == ()
    assert register.agreements.sheet(1).status is not Status.SUSPENDED
    register.undo()
    assert register.agreements.sheet(1).content.suspensions[0].reason == "In attesa di fondi"
