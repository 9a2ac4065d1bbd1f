# SPDX-License-Identifier: EUPL-1.2
"""Values can be erased from the history for good, and every digest still verifies; nothing else can be."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import select, text, update
from sqlalchemy.exc import DatabaseError

from accordi_desktop.bootstrap import create_register, open_register
from accordi_desktop.cli import main
from accordi_desktop.model.enums import CheckPart
from accordi_desktop.model.errors import AccordiError
from accordi_desktop.model.tables.journal import Change, Revision
from accordi_desktop.model.tables.parts import Signatory
from accordi_desktop.paths import Paths
from accordi_desktop.register.register import Register
from accordi_desktop.register.values.drafts import SignatoryDraft
from accordi_desktop.storage.erasure import Erased, erase_values
from accordi_desktop.storage.hash_chain import first_invalid_revision, values_digest
from tests.builders import TODAY, add, engine_of
from tests.storage.schema.first_schema import first_register

PERSON = "Zebedeo Quattrocchi"


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    return Paths.of(tmp_path / "dati")


@pytest.fixture
def register(tmp_path: Path, paths: Paths) -> Iterator[Register]:
    """A register with one agreement, signed by one person."""
    register = create_register(
        tmp_path / "registro.accordi", clock=lambda: TODAY, author="prova", paths=paths
    )
    add(register, signatories=(SignatoryDraft(person=PERSON),))
    yield register
    register.close()


def erase(register: Register) -> Erased:
    """Erase the person: the row, and what the history knows of it."""
    with register._storage.revision("anna") as writer:
        (row_id,) = writer.session.scalars(select(Signatory.id)).all()
        writer.connection.execute(text("UPDATE signatory SET person = '' WHERE id = :id"), {"id": row_id})
        writer.connection.execute(text("UPDATE agreement SET search_text = ''"))
        return erase_values(writer, "signatory", [row_id])


def faults(register: Register) -> set[str]:
    found = register.check(lambda _part, _done, _total: None)
    return {fault.detail for fault in found if fault.part is CheckPart.HISTORY}


def test_the_value_is_gone_from_the_file_and_the_chain_holds(register: Register) -> None:
    assert PERSON.encode() in register.path.read_bytes()
    assert erase(register) == Erased(2, 0)
    assert PERSON.encode() not in register.path.read_bytes()
    assert faults(register) == set()
    with register._storage.reading() as connection:
        assert first_invalid_revision(connection) is None
        left = connection.execute(select(Change).where(Change.table_name == "signatory")).mappings().all()
    assert len(left) == 2
    for row in left:
        assert (row["before_json"], row["after_json"], row["salt"]) == (None, None, None)


def test_the_check_says_how_many_when_and_by_whom(
    register: Register, paths: Paths, capsys: pytest.CaptureFixture[str]
) -> None:
    erase(register)
    (erasure,) = register.history.erasures()
    assert (erasure.revision, erasure.by, erasure.count) == (3, "anna", 2)
    call = ["check", "--lang", "it", "--register", str(register.path), "--data-dir", str(paths.data)]
    main(call)
    assert "Cancellati per sempre dalla storia 2 valori" in capsys.readouterr().out


def test_what_was_erased_is_neither_shown_nor_undone_nor_brought_back(register: Register) -> None:
    erase(register)
    shown = [row for one in register.history.revisions(1) for row in one.rows]
    assert all(row.section != "signatories" for row in shown)
    with pytest.raises(AccordiError) as caught:
        register.undo()
    assert caught.value.code == "undo_erased"


TAMPERED = {
    "the digest that is left": "UPDATE change SET values_digest = replace(values_digest, 'a', 'b') "
    "WHERE erased_in IS NOT NULL",
    "values in the place of erased ones": "UPDATE change SET after_json = '{}', salt = 'x', erased_in = NULL "
    "WHERE erased_in IS NOT NULL",
    "the revision that erased": 'UPDATE revision SET args_json = \'{"count": 1, "changes": "1"}\' '
    "WHERE kind = 'erase_values'",
    "another revision that erased": "UPDATE change SET erased_in = 1 WHERE erased_in IS NOT NULL",
    "more than the revision said": "UPDATE change SET before_json = NULL, after_json = NULL, salt = NULL, "
    "values_digest = hex(zeroblob(32)), erased_in = 3 WHERE table_name = 'party'",
    "the format of the chain": "UPDATE revision SET format = 1 WHERE id = 2",
    "a format that is none": "UPDATE revision SET format = 3 WHERE id = 2",
    "a value": "UPDATE change SET after_json = replace(after_json, 'Lione', 'Nizza')",
    "a value before": "UPDATE change SET before_json = '{}' WHERE table_name = 'party'",
    "the table of a change": "UPDATE change SET table_name = 'sector' WHERE table_name = 'party'",
    "a salt": "UPDATE change SET salt = 'x' WHERE table_name = 'party'",
}


@pytest.mark.parametrize("statement", TAMPERED.values(), ids=TAMPERED.keys())
def test_an_erasure_that_is_none_is_found(register: Register, statement: str) -> None:
    erase(register)
    with engine_of(register).connect() as connection:
        for table in ("revision", "change"):
            connection.exec_driver_sql(f"DROP TRIGGER {table}_append_only_update")
        assert connection.exec_driver_sql(statement).rowcount
        connection.commit()
    with register._storage.reading() as connection:
        broken = first_invalid_revision(connection)
    # Which revision erased a value is no part of the chain: it is compared with what that revision says.
    assert broken is not None or "erased_in = 1" in statement
    assert faults(register)


def test_a_digest_beside_a_value_does_not_stand_for_it(register: Register) -> None:
    with engine_of(register).connect() as connection:
        connection.exec_driver_sql("DROP TRIGGER change_append_only_update")
        row = (
            connection.execute(select(Change.__table__).where(Change.table_name == "title")).mappings().one()
        )
        kept = values_digest(row["salt"], row["before_json"], row["after_json"])
        falsified = row["after_json"].replace("Memorandum", "Trattato")
        assert falsified != row["after_json"]
        connection.execute(
            update(Change).where(Change.id == row["id"]).values(values_digest=kept, after_json=falsified)
        )
        assert first_invalid_revision(connection) == 2
        connection.rollback()


REFUSED = {
    "outside a revision": {"erased_in": 2},
    "with a value left": {"after_json": "{}"},
    "with the salt left": {"salt": "ab"},
    "without a digest": {"values_digest": None},
    "with half a digest": {"values_digest": "ab"},
    "of another table": {"table_name": "party"},
    "of another row": {"row_id": 99},
    "of another revision": {"revision_id": 1},
    "of another agreement": {"agreement_id": None},
}


@pytest.mark.parametrize("wrong", REFUSED.values(), ids=REFUSED.keys())
def test_no_other_update_of_the_history_is_let_through(register: Register, wrong: dict[str, object]) -> None:
    erased = {"before_json": None, "after_json": None, "salt": None, "values_digest": "0" * 64}
    with pytest.raises(DatabaseError, match="append-only"), register._storage.revision("anna") as writer:
        writer.connection.execute(
            update(Change)
            .where(Change.table_name == "signatory")
            .values(**{**erased, "erased_in": writer.revision_id, **wrong})
        )
    assert faults(register) == set()


def test_changes_of_the_first_format_keep_their_values_and_verify(tmp_path: Path, paths: Paths) -> None:
    path = first_register(tmp_path / "vecchio.accordi")
    with closing(open_register(path, clock=lambda: TODAY, paths=paths, author="anna")) as register:
        agreement_id = add(register, signatories=(SignatoryDraft(person=PERSON),))
        with register._storage.reading() as connection:
            formats = dict(connection.execute(select(Revision.id, Revision.format)).all())
            assert first_invalid_revision(connection) is None
        assert set(formats.values()) == {1, 2}
        with register._storage.revision("anna") as writer:
            ids = writer.session.scalars(select(Change.row_id).where(Change.table_name == "title")).all()
            assert erase_values(writer, "title", ids) == Erased(1, len(ids) - 1)
        assert agreement_id
        assert faults(register) == set()


def test_each_change_has_a_salt_of_its_own(register: Register) -> None:
    with closing(sqlite3.connect(register.path)) as connection:
        salts = [salt for (salt,) in connection.execute("SELECT salt FROM change")]
    assert len(set(salts)) == len(salts) > 1
    assert all(len(salt) == 32 for salt in salts)
