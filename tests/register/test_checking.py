# SPDX-License-Identifier: EUPL-1.2
"""A full check finds what was done to a register behind its back, and nothing where nothing was."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from accordi_desktop.bootstrap import create_register, open_register
from accordi_desktop.model.enums import CheckPart, DocumentKind, PeriodKind
from accordi_desktop.paths import Paths
from accordi_desktop.register.commands.agreements import DeleteAgreements
from accordi_desktop.register.commands.documents import AttachDocuments
from accordi_desktop.register.register import Register
from accordi_desktop.register.values.documents import AttachedFile, DocumentDraft
from tests.builders import TODAY, add, day, engine_of
from tests.sample import open_sample


@pytest.fixture
def register(tmp_path: Path) -> Iterator[Register]:
    """The sample after some work, with a document."""
    register = open_sample(tmp_path, clock=lambda: TODAY)
    register.perform(DeleteAgreements((1,)))
    register.undo()
    kept = register.documents.store_bytes(b"%PDF", "atto.pdf")
    said = DocumentDraft("atto.pdf", DocumentKind.SIGNED_TEXT)
    register.perform(AttachDocuments(2, (AttachedFile(said, kept),)))
    yield register
    register.close()


def found(register: Register) -> list[tuple[CheckPart, str]]:
    return [(fault.part, fault.detail) for fault in register.check(lambda _part, _done, _total: None)]


def spoil(register: Register, *statements: str) -> None:
    """Write past the register's own rules."""
    with engine_of(register).connect() as connection:
        driver = connection.connection.driver_connection
        driver.execute("PRAGMA foreign_keys = OFF")
        driver.execute("PRAGMA ignore_check_constraints = ON")
        triggers = driver.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'").fetchall()
        for name, _sql in triggers:
            driver.execute(f'DROP TRIGGER "{name}"')
        for statement in statements:
            driver.execute(statement)
        for name, sql in triggers:
            if not any(name in statement for statement in statements):
                driver.execute(sql)
        driver.execute("PRAGMA foreign_keys = ON")


def test_a_sound_register_has_no_faults_and_every_part_is_looked_at(register: Register) -> None:
    told: list[CheckPart] = []
    assert register.check(lambda part, _done, _total: told.append(part)) == ()
    assert list(dict.fromkeys(told)) == list(CheckPart)


@pytest.mark.parametrize(
    ("statement", "part", "detail"),
    [
        ("UPDATE party SET name = 'Altri' WHERE id = 2", CheckPart.HISTORY, "party 2"),
        ("DELETE FROM signatory WHERE id = 1", CheckPart.HISTORY, "signatory 1"),
        ("UPDATE revision SET author = 'altri' WHERE id = 2", CheckPart.HISTORY, "revision 2"),
        ("UPDATE agreement SET list_title = 'x' WHERE id = 3", CheckPart.DERIVED, "A-003"),
        ("SELECT 'party_journal_update'", CheckPart.INVENTORY, "trigger party_journal_update"),
        ("DROP INDEX ix_document_digest", CheckPart.INVENTORY, "index ix_document_digest"),
        ("DELETE FROM sector WHERE id = 1", CheckPart.REFERENCES, "agreement_sector"),
        ("CREATE TRIGGER zz AFTER UPDATE ON gap BEGIN SELECT 1; END", CheckPart.INVENTORY, "trigger zz"),
        ("CREATE VIEW v AS SELECT 1", CheckPart.INVENTORY, "view v"),
        ("UPDATE open_revision SET revision_id = 3", CheckPart.HISTORY, "open_revision"),
        (
            "INSERT INTO gap (agreement_id, position, text, settled) VALUES (1, 9, 'x', 0)",
            CheckPart.HISTORY,
            "gap ",
        ),
        ("INSERT INTO search (search) VALUES ('delete-all')", CheckPart.SEARCH, "agreement 1"),
    ],
)
def test_what_was_done_behind_its_back_is_found(
    register: Register, statement: str, part: CheckPart, detail: str
) -> None:
    spoil(register, statement)
    assert any(where is part and what.startswith(detail) for where, what in found(register))


@pytest.mark.parametrize(
    ("table", "column", "value"),
    [
        ("title", "text", b"\xff\xfe\x00"),
        ("agreement", "notes", b"\xff\xfe\xc0\x80\xed"),
        ("period", "months", 1.5),
        ("period", "months", "ventiquattro"),
        ("period", "act_date", "2018-13-45"),
        ("period", "act_date", "-0500-01-01"),
        ("period", "kind", "boh"),
        ("agreement", "renewal_clause", "boh"),
        ("agreement", "version", "x"),
        ("sector", "name", b"\xff"),
    ],
)
def test_a_value_of_another_type_is_named_and_ends_no_check(
    register: Register, table: str, column: str, value: object
) -> None:
    row_id = first_id(register, table)
    spoil(register, f"UPDATE {table} SET {column} = {literal(value)} WHERE id = {row_id}")
    assert (CheckPart.VALUES, f"{table} {row_id}: {column}") in found(register)


def first_id(register: Register, table: str) -> int:
    with engine_of(register).connect() as connection:
        return int(connection.exec_driver_sql(f"SELECT min(id) FROM {table}").scalar_one())


def literal(value: object) -> str:
    if isinstance(value, bytes):
        return f"CAST(X'{value.hex()}' AS TEXT)"
    return f"'{value}'" if isinstance(value, str) else str(value)


def test_a_signatory_slipped_in_is_named_also_after_a_later_renewal(register: Register) -> None:
    spoil(
        register,
        "CREATE TEMP TABLE other AS SELECT * FROM signatory LIMIT 1",
        "UPDATE other SET id = 9999, position = 99, agreement_id = 1",
        "INSERT INTO signatory SELECT * FROM other",
    )
    assert any(fault[1].startswith("signatory ") for fault in found(register))
    register.perform(register.agreements.suggested_renewal(1, PeriodKind.RENEWAL, day("2020-01-10")))
    assert any(fault[1].startswith("signatory ") for fault in found(register))


def test_a_document_that_is_missing_is_named(register: Register) -> None:
    (kept,) = register.agreements.sheet(2).documents
    register.documents.path_of(kept.file.digest).unlink()
    assert found(register) == [(CheckPart.DOCUMENTS, "A-002: atto.pdf (missing)")]


def test_a_check_can_be_stopped(register: Register) -> None:
    def stop(part: CheckPart, _done: int, _total: int) -> None:
        if part is CheckPart.DERIVED:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        register.check(stop)


def test_a_history_shortened_with_its_chain_is_named_where_a_backup_remembers_it(tmp_path: Path) -> None:
    """Nothing inside the file tells: the chain holds up to its new end."""
    path, paths = tmp_path / "a.accordi", Paths.of(tmp_path / "dati")
    with closing(create_register(path, clock=lambda: TODAY, paths=paths)) as register:
        add(register)
        register.perform(DeleteAgreements((1,)))
    with closing(open_register(path, clock=lambda: TODAY, paths=paths)) as register:
        assert found(register) == []
        last = "(SELECT max(id) FROM revision)"
        spoil(
            register,
            "UPDATE agreement SET deleted_at = NULL, version = 1",
            f"DELETE FROM change WHERE revision_id = {last}",
            f"DELETE FROM revision WHERE id = {last}",
        )
        faults = [detail for part, detail in found(register) if part is CheckPart.HISTORY]
    assert len(faults) == 1
    assert faults[0].startswith("revision ")
    assert "_close.accordi" in faults[0]
