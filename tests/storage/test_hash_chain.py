# SPDX-License-Identifier: EUPL-1.2
"""The chain of revisions holds over real work, and whatever is done to the history behind its back shows."""

from collections.abc import Iterator

import pytest
from sqlalchemy import text

from accordi_desktop.register.commands.agreements import DeleteAgreements
from accordi_desktop.register.register import Register
from accordi_desktop.storage.hash_chain import first_invalid_revision
from tests.builders import TODAY, engine_of
from tests.sample import open_sample


@pytest.fixture
def worked(tmp_path) -> Iterator[Register]:
    """The sample with three revisions after its founding."""
    register = open_sample(tmp_path, clock=lambda: TODAY)
    register.perform(DeleteAgreements((1,)))
    register.undo()
    register.perform(DeleteAgreements((2, 3)))
    yield register
    register.close()


def test_the_chain_holds_over_commands_and_undo(worked: Register) -> None:
    with worked._storage.reading() as connection:
        assert first_invalid_revision(connection) is None


@pytest.mark.parametrize(
    ("tampering", "broken"),
    [
        ("UPDATE revision SET author = 'altri' WHERE id = 2", 2),
        ("UPDATE revision SET at = '2020-01-01T00:00:00+00:00' WHERE id = 3", 3),
        ("DELETE FROM revision WHERE id = 3", 4),
        ("UPDATE change SET after_json = replace(after_json, 'A-001', 'A-009') WHERE revision_id = 1", 1),
        ("DELETE FROM change WHERE id = (SELECT max(id) FROM change WHERE revision_id = 4)", 4),
        (
            "INSERT INTO change (revision_id, table_name, row_id, after_json) VALUES (2, 'view', 9, '{}')",
            2,
        ),
    ],
)
def test_a_history_that_was_touched_is_noticed(worked: Register, tampering: str, broken: int) -> None:
    with engine_of(worked).connect() as connection:
        connection.exec_driver_sql("PRAGMA foreign_keys = OFF")
        for table in ("revision", "change"):
            for operation in ("update", "delete"):
                connection.exec_driver_sql(f"DROP TRIGGER {table}_append_only_{operation}")
        connection.execute(text(tampering))
        assert first_invalid_revision(connection) == broken
        connection.rollback()
