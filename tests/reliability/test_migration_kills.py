# SPDX-License-Identifier: EUPL-1.2
"""200 kills in the midst of a migration: the register is wholly old or wholly new, and never half."""

import hashlib
import random
import shutil
import sqlite3
import sys
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import create_engine

from accordi_desktop.bootstrap import open_register
from accordi_desktop.model.progress import no_progress
from accordi_desktop.register.derivation import rederive_all
from accordi_desktop.storage.sqlite.header import SCHEMA_VERSION, read_header
from accordi_desktop.storage.sqlite.raw_connection import raw_connection
from accordi_desktop.storage.sqlite.schema.migrate import upgrade
from accordi_desktop.storage.sqlite.upgrade import upgrade_file
from tests.builders import EVERYTHING
from tests.reliability.killing import duration, kill_while
from tests.storage.schema.first_schema import first_register

KILLS = 200
COPIES = 150
COLUMNS = "table_name, row_id, agreement_id, before_json, after_json"

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there is no fork on Windows")


@pytest.fixture(scope="module")
def old(tmp_path_factory) -> Path:
    """A register of the first schema with a history long enough to be killed in."""
    path = first_register(tmp_path_factory.mktemp("old") / "registro.accordi")
    with closing(sqlite3.connect(path)) as connection:
        triggers = connection.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'").fetchall()
        for name, _sql in triggers:
            connection.execute(f'DROP TRIGGER "{name}"')
        for number in range(1, COPIES):
            connection.execute(
                f"INSERT INTO revision (id, at, author, kind, args_json) "
                f"SELECT id + {number * 10}, at, author, kind, args_json FROM revision WHERE id <= 10"
            )
            connection.execute(
                f"INSERT INTO change ({COLUMNS}, revision_id) SELECT {COLUMNS}, revision_id + {number * 10} "
                "FROM change WHERE revision_id BETWEEN 5 AND 10"
            )
        for _name, sql in triggers:
            connection.execute(sql)
        connection.commit()
    return path


def content(path: Path) -> str:
    """The rows that both schemas have, as one digest."""
    digest = hashlib.sha256()
    with closing(raw_connection(path, read_only=False)) as connection:
        for statement in (
            "SELECT id, at, author, kind, args_json FROM revision ORDER BY id",
            "SELECT * FROM change ORDER BY id",
            "SELECT id, reference, notes FROM agreement ORDER BY id",
            "SELECT id, name, city FROM party ORDER BY id",
        ):
            for row in connection.execute(statement):
                digest.update(repr(row).encode())
    return digest.hexdigest()


def columns(path: Path) -> set[str]:
    with closing(raw_connection(path, read_only=False)) as connection:
        return {row[1] for row in connection.execute("PRAGMA table_info(revision)")}


def is_whole(path: Path) -> bool:
    """Old in every respect, or new in every respect."""
    with closing(raw_connection(path, read_only=False)) as connection:
        if connection.execute("PRAGMA integrity_check").fetchone() != ("ok",):
            return False
        version = connection.execute("PRAGMA user_version").fetchone()[0]
        stepped = connection.execute("SELECT version_num FROM alembic_version").fetchone()[0]
        triggers = connection.execute("SELECT count(*) FROM sqlite_schema WHERE type = 'trigger'").fetchone()[
            0
        ]
        tables = {row[0] for row in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")}
    is_new = version == SCHEMA_VERSION
    return (
        version in {1, SCHEMA_VERSION}
        and (stepped == "0001") != is_new
        and ("digest" in columns(path)) == is_new
        and ("document" in tables) == is_new
        and triggers > 0
    )


def test_a_kill_leaves_the_old_register_or_the_new_one(old: Path, tmp_path: Path, tell) -> None:
    chance, path = random.Random(3), tmp_path / "registro.accordi"
    wanted = content(old)
    shutil.copy(old, path)

    def migrate() -> None:
        upgrade_file(path, lambda _progress: None, rederive_all, no_progress)

    longest = duration(migrate)
    outcomes = {"old": 0, "new": 0}
    killed = 0
    while killed < KILLS:
        path.with_name(f"{path.name}-journal").unlink(missing_ok=True)
        shutil.copy(old, path)
        killed += kill_while(migrate, 1.1 * longest, chance)
        assert is_whole(path)
        assert content(path) == wanted
        outcomes["new" if read_header(path).schema_version == SCHEMA_VERSION else "old"] += 1
    with closing(open_register(path)) as register:
        assert register.agreements.counts(EVERYTHING).total == 4
    tell(f"migration: killed at work {killed} times in runs of {longest:.2f} s: {outcomes}, 0 half")
    assert outcomes["old"] > KILLS / 4
    assert outcomes["new"] > 0


def test_the_look_tells_a_half_migrated_register(old: Path, tmp_path: Path) -> None:
    """The control: each statement committed by itself, as a driver does it that is left alone."""
    chance, path = random.Random(4), tmp_path / "registro.accordi"

    def carelessly() -> None:
        engine = create_engine(f"sqlite:///{path}")
        with engine.connect() as connection:
            connection.connection.driver_connection.isolation_level = None
            upgrade(connection)

    shutil.copy(old, path)
    longest = duration(carelessly)
    halves = 0
    for _ in range(30):
        path.with_name(f"{path.name}-journal").unlink(missing_ok=True)
        shutil.copy(old, path)
        kill_while(carelessly, longest, chance)
        halves += not is_whole(path)
    assert halves > 0
