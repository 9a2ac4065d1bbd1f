# SPDX-License-Identifier: EUPL-1.2
"""A full check finds what was done to a register behind its back, and nothing where nothing was."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from accordi_desktop.model.enums import CheckPart, DocumentKind
from accordi_desktop.register.commands.agreements import DeleteAgreements
from accordi_desktop.register.commands.documents import AttachDocuments
from accordi_desktop.register.register import Register
from accordi_desktop.register.values.documents import AttachedFile, DocumentDraft
from tests.builders import TODAY, engine_of
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
    ],
)
def test_what_was_done_behind_its_back_is_found(
    register: Register, statement: str, part: CheckPart, detail: str
) -> None:
    spoil(register, statement)
    assert any(where is part and what.startswith(detail) for where, what in found(register))


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
