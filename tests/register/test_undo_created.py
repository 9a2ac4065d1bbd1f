# SPDX-License-Identifier: EUPL-1.2
"""Undoing a revision that created agreements, whatever the order of its rows and whatever came after it."""

from dataclasses import replace

import pytest

from accordi_desktop.register.commands.agreements import CreateAgreements, ReviseAgreement
from accordi_desktop.register.register import Register
from accordi_desktop.register.undo.created import created_agreements
from tests.builders import add, draft
from tests.stored_rows import facts


def insert(register: Register, statements: tuple[str, ...]) -> None:
    """Write rows in that order as one revision, as another program might."""
    with register._storage.revision("altri") as writer:
        connection = writer.connection
        connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
        for statement in statements:
            connection.exec_driver_sql(statement)
        writer.name("create", reference="X-9")


TITLE = (
    "INSERT INTO title (id, agreement_id, position, text, language, proper) "
    "VALUES (99, 99, 0, 'Patto', 'it', 1)"
)
AGREEMENT = (
    "INSERT INTO agreement (id, reference, kind_wording, purpose, renewal_clause, open_ended, "
    "termination_reason, protocol_number, resolution_number, source, notes, published) "
    "VALUES (99, 'X-9', '', '', 'unknown', 0, '', '', '', '', '', 0)"
)


@pytest.mark.parametrize("statements", [(AGREEMENT, TITLE), (TITLE, AGREEMENT)], ids=["first", "last"])
def test_the_order_of_the_rows_does_not_matter(register: Register, statements: tuple[str, ...]) -> None:
    add(register)
    before = facts(register.path)
    insert(register, statements)
    recorded = facts(register.path)
    assert recorded["title"] != before["title"]
    register.undo()
    assert facts(register.path) == before
    register.redo()
    assert facts(register.path)["title"] == recorded["title"]
    register.undo()
    assert facts(register.path) == before
    assert register.check(lambda *_: None) == ()


def test_what_was_changed_since_is_undone_first_and_then_the_creation(register: Register) -> None:
    before = facts(register.path)
    drafts = [draft(reference=f"N-{number}") for number in range(3)]
    first = min(register.perform(CreateAgreements(drafts)).agreement_ids)
    created = facts(register.path)
    sheet = register.agreements.sheet(first)
    register.perform(ReviseAgreement(first, replace(sheet.content, notes="altro"), sheet.version))
    register.undo()
    assert facts(register.path) == created
    register.undo()
    assert facts(register.path) == before
    register.redo()
    assert facts(register.path) == created
    assert register.check(lambda *_: None) == ()


def test_only_the_agreements_that_nobody_touched_since_are_deleted_by_sets(register: Register) -> None:
    one = add(register)
    with register._storage.reading() as connection:
        assert created_agreements(connection, 2) == [one]
    sheet = register.agreements.sheet(one)
    register.perform(ReviseAgreement(one, replace(sheet.content, notes="altro"), sheet.version))
    with register._storage.reading() as connection:
        assert created_agreements(connection, 2) == []
        assert created_agreements(connection, 3) == []
