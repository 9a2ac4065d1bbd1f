# SPDX-License-Identifier: EUPL-1.2
"""The journal: whatever is written, in whatever way, is recorded; outside a revision it is refused."""

import json
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from accordi_desktop.model.tables.base import Base
from accordi_desktop.storage.inventory import HISTORY_TABLES, journaled_columns
from accordi_desktop.storage.sqlite.schema import triggers
from accordi_desktop.storage.sqlite.schema.triggers import REFUSAL
from tests.builders import TODAY
from tests.sample import open_sample


@pytest.fixture
def database(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    """The sample register's file, as any SQLite tool would open it."""
    register = open_sample(tmp_path, clock=lambda: TODAY)
    path = register.path
    register.close()
    connection = sqlite3.connect(path, isolation_level=None)
    yield connection
    connection.close()


@pytest.mark.parametrize("table", HISTORY_TABLES)
def test_every_way_of_writing_outside_a_revision_is_refused(database: sqlite3.Connection, table: str) -> None:
    names = ", ".join(f'"{name}"' for name in journaled_columns(table) if name != "id")
    statements = (
        f'INSERT INTO "{table}" (id, {names}) SELECT 9999, {names} FROM "{table}" LIMIT 1',
        f'DELETE FROM "{table}"',
    )
    rows = database.execute(f'SELECT count(*) FROM "{table}"').fetchone()
    if rows == (0,):
        pytest.skip("no such rows in the sample")
    for statement in statements:
        with pytest.raises(sqlite3.IntegrityError, match=f"{REFUSAL}|UNIQUE|CHECK"):
            database.execute(statement)
    assert database.execute(f'SELECT count(*) FROM "{table}"').fetchone() == rows


def test_an_update_outside_a_revision_is_refused(database: sqlite3.Connection) -> None:
    for statement in (
        "UPDATE agreement SET notes = 'x'",
        "UPDATE signatory SET person = 'Nils Usakovs'",
        "UPDATE period SET act_date = '2012-01-01' WHERE act_date = '2012'",
        "UPDATE OR REPLACE sector SET name = 'x' WHERE id = 1",
        "REPLACE INTO gap (id, agreement_id, position, text, settled) VALUES (1, 2, 0, 'x', 0)",
    ):
        with pytest.raises(sqlite3.IntegrityError, match=REFUSAL):
            database.execute(statement)


@pytest.mark.parametrize("table", ["revision", "change"])
def test_history_cannot_be_rewritten(database: sqlite3.Connection, table: str) -> None:
    for statement in (f"DELETE FROM {table}", f"UPDATE {table} SET id = id + 1"):
        with pytest.raises(sqlite3.IntegrityError, match="append-only"):
            database.execute(statement)


def test_a_change_keeps_the_row_before_and_after(database: sqlite3.Connection) -> None:
    database.execute("BEGIN")
    database.execute("UPDATE open_revision SET revision_id = 2")
    database.execute("UPDATE signatory SET office = 'Sindaco' WHERE person = 'Giuseppe Sala'")
    database.execute(
        "INSERT INTO revision (id, at, author, kind, args_json) "
        "VALUES (2, '2026-11-23', 'prova', 'revise', '{}')"
    )
    database.execute("UPDATE open_revision SET revision_id = NULL")
    database.execute("COMMIT")
    table, agreement, before, after = database.execute(
        "SELECT table_name, agreement_id, before_json, after_json FROM change WHERE revision_id = 2"
    ).fetchone()
    assert (table, agreement) == ("signatory", 1)
    assert json.loads(before)["office"] == "Sindaco di Milano"
    assert json.loads(after) == json.loads(before) | {"office": "Sindaco"}


def test_a_cascade_is_recorded_row_by_row(database: sqlite3.Connection) -> None:
    database.execute("PRAGMA foreign_keys = ON")
    database.execute("BEGIN")
    database.execute("UPDATE open_revision SET revision_id = 2")
    database.execute("DELETE FROM agreement WHERE id = 1")
    recorded = database.execute(
        "SELECT table_name, count(*) FROM change WHERE revision_id = 2 GROUP BY 1 ORDER BY 1"
    ).fetchall()
    assert dict(recorded) == {
        "agreement": 1,
        "agreement_sector": 8,
        "party": 2,
        "period": 1,
        "signatory": 2,
        "title": 1,
    }
    database.execute("ROLLBACK")


def test_a_part_that_changes_raises_the_version_of_its_agreement(database: sqlite3.Connection) -> None:
    (before,) = database.execute("SELECT version FROM agreement WHERE id = 1").fetchone()
    database.execute("BEGIN")
    database.execute("UPDATE open_revision SET revision_id = 2")
    database.execute("UPDATE signatory SET office = 'Sindaco' WHERE person = 'Giuseppe Sala'")
    assert database.execute("SELECT version FROM agreement WHERE id = 1").fetchone() == (before + 1,)
    database.execute("ROLLBACK")


def test_the_triggers_in_the_file_are_those_of_the_model(database: sqlite3.Connection) -> None:
    stored = dict(database.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'"))
    assert stored == dict(triggers.all_triggers())


def test_every_table_has_a_history_but_the_history_itself_and_what_is_derived() -> None:
    without = {"revision", "change", "open_revision", "validity_span", "validity_horizon", "contradiction"}
    assert set(Base.metadata.tables) - set(HISTORY_TABLES) == without
