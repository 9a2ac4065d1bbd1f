# SPDX-License-Identifier: EUPL-1.2
"""A register from a stranger whose schema is not ours is refused before anything is written to it."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from accordi_desktop.bootstrap import open_register
from accordi_desktop.cli import main
from accordi_desktop.model.enums import PeriodKind
from accordi_desktop.model.errors import RegisterFileError
from accordi_desktop.storage.sqlite import engine
from tests.builders import TODAY, day
from tests.sample import open_sample

RECURSION = "WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c LIMIT 5000000000)"

ADDED = {
    "a trigger that deletes others": "CREATE TRIGGER zz AFTER UPDATE ON agreement "
    "BEGIN DELETE FROM agreement WHERE id <> NEW.id; END",
    "a trigger that never ends": "CREATE TRIGGER zz AFTER INSERT ON period BEGIN INSERT INTO gap "
    f"(agreement_id, position, text) SELECT 1, 99, max(x) FROM ({RECURSION} SELECT x FROM c); END",
    "a trigger that eats memory": "CREATE TRIGGER zz AFTER INSERT ON period "
    "BEGIN UPDATE agreement SET notes = hex(zeroblob(400000000)) WHERE id = 1; END",
    "a trigger on the open revision": "CREATE TRIGGER zz AFTER UPDATE ON open_revision "
    "BEGIN UPDATE agreement SET notes = 'taken'; END",
    "a view": f"CREATE VIEW v AS {RECURSION} SELECT x FROM c",
    "a table": "CREATE TABLE zz (x)",
    "an index": "CREATE INDEX zz ON agreement (notes)",
    "a column": "ALTER TABLE agreement ADD COLUMN zz TEXT",
    "a column that must be filled": "ALTER TABLE period ADD COLUMN zz TEXT NOT NULL DEFAULT 'x'",
    "a column with a check": "ALTER TABLE period ADD COLUMN zz TEXT DEFAULT 'x' CHECK (zz <> 'y')",
    "a generated column": "ALTER TABLE agreement ADD COLUMN zz TEXT GENERATED ALWAYS AS (hex(id)) VIRTUAL",
    "a table under another name": "ALTER TABLE gap RENAME TO gap_of_before",
}


def rewritten(name: str, old: str, new: str) -> Callable[[sqlite3.Connection], None]:
    """The trigger of that name with another body."""

    def change(connection: sqlite3.Connection) -> None:
        (statement,) = connection.execute("SELECT sql FROM sqlite_schema WHERE name = ?", (name,)).fetchone()
        assert old in statement
        connection.execute(f'DROP TRIGGER "{name}"')
        connection.execute(statement.replace(old, new))

    return change


def hollow(*names: str) -> Callable[[sqlite3.Connection], None]:
    """Triggers that keep their names and do nothing."""

    def change(connection: sqlite3.Connection) -> None:
        for name in names:
            (statement,) = connection.execute(
                "SELECT sql FROM sqlite_schema WHERE name = ?", (name,)
            ).fetchone()
            connection.execute(f'DROP TRIGGER "{name}"')
            connection.execute(statement[: statement.index("BEGIN")] + "BEGIN SELECT 1; END")

    return change


ALTERED = {
    "a journal that writes another value": rewritten("period_journal_insert", 'NEW."months"', "999"),
    "a journal that writes nothing": hollow("agreement_journal_insert", "agreement_journal_update"),
    "a history that can be rewritten": hollow("revision_append_only_update", "change_append_only_delete"),
    "a version that stands still": hollow("agreement_version"),
    "a search that forgets": hollow("agreement_search_update"),
}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """The file of a register in order, closed."""
    register = open_sample(tmp_path, clock=lambda: TODAY)
    register.close()
    return register.path


def refused(path: Path) -> None:
    before = path.read_bytes()
    with pytest.raises(RegisterFileError) as caught:
        open_register(path)
    assert caught.value.code == "foreign_schema"
    assert path.read_bytes() == before


@pytest.mark.parametrize("statement", ADDED.values(), ids=ADDED.keys())
def test_what_was_added_to_the_schema_is_refused(path: Path, statement: str) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute(statement)
    refused(path)


@pytest.mark.parametrize("change", ALTERED.values(), ids=ALTERED.keys())
def test_what_was_altered_in_the_schema_is_refused(
    path: Path, change: Callable[[sqlite3.Connection], None]
) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        change(connection)
    refused(path)


def test_a_generated_column_of_half_a_gigabyte_is_refused_in_time(path: Path) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute(
            "ALTER TABLE agreement ADD COLUMN zz TEXT GENERATED ALWAYS AS (hex(zeroblob(500000000))) VIRTUAL"
        )
    with pytest.raises(RegisterFileError):
        open_register(path)


def test_a_view_in_the_place_of_a_table_is_refused(path: Path) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger'").fetchall():
            connection.execute(f'DROP TRIGGER "{name}"')
        connection.execute("ALTER TABLE agreement RENAME TO agreement_real")
        connection.execute("CREATE VIEW agreement AS SELECT * FROM agreement_real")
    refused(path)


def test_the_command_line_names_what_is_foreign_and_changes_nothing(
    path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute(ADDED["a trigger that deletes others"])
    before = path.read_bytes()
    arguments = ["renew", "A-001", "--on", "2020-01-10", "--months", "24", "--register", str(path)]
    assert main(["--lang", "it", *arguments]) == 1
    assert "trigger zz" in capsys.readouterr().err
    assert path.read_bytes() == before


def test_statistics_of_sqlite_are_not_foreign(path: Path) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("ANALYZE")
    open_register(path).close()


def test_a_statement_that_never_ends_is_interrupted_and_told(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Even past the look at the schema: as if the trigger had come while the register was open."""
    monkeypatch.setattr(engine, "_LONGEST_STATEMENT", 0.5)
    with closing(open_register(path, clock=lambda: TODAY)) as register:
        add_trigger(path, ADDED["a trigger that never ends"])
        before = register.agreements.sheet(1)
        renewal = register.agreements.suggested_renewal(1, PeriodKind.RENEWAL, day("2020-01-10"))
        with pytest.raises(RegisterFileError) as caught:
            register.perform(renewal)
        assert caught.value.code == "write_too_slow"
        assert register.agreements.sheet(1) == before


def test_a_value_that_would_fill_the_memory_is_refused_and_told(path: Path) -> None:
    with closing(open_register(path, clock=lambda: TODAY)) as register:
        add_trigger(path, ADDED["a trigger that eats memory"])
        renewal = register.agreements.suggested_renewal(1, PeriodKind.RENEWAL, day("2020-01-10"))
        with pytest.raises(RegisterFileError) as caught:
            register.perform(renewal)
        assert caught.value.code == "value_too_long"


def add_trigger(path: Path, statement: str) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute(statement)
