# SPDX-License-Identifier: EUPL-1.2
"""A register of the first schema becomes one of today with all it holds, or stays what it was to the byte."""

import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import Connection

from accordi_desktop.bootstrap import open_register
from accordi_desktop.model.enums import Status, UpgradeStep
from accordi_desktop.model.errors import RegisterFileError
from accordi_desktop.model.progress import Progress, no_progress
from accordi_desktop.paths import Paths
from accordi_desktop.register.derivation import rederive_all, stale_agreements
from accordi_desktop.register.values.lists.query import AgreementQuery
from accordi_desktop.storage.hash_chain import first_invalid_revision
from accordi_desktop.storage.sqlite.header import SCHEMA_VERSION, read_header
from accordi_desktop.storage.sqlite.interrupt import interruptible
from accordi_desktop.storage.sqlite.upgrade import upgrade_file
from tests.builders import EVERYTHING, TODAY
from tests.storage.schema.first_schema import first_register

# Derived columns that have become spans of validity.
DROPPED = {
    ("agreement", name)
    for name in (
        "begins_on",
        "terminated_from",
        "end_text",
        "end_basis",
        "end_earliest",
        "end_latest",
        "end_precision",
        "end_month_index",
        "end_day",
        "notice_text",
        "notice_earliest",
        "tacit_step",
        # These became rows of their own.
        "asserted_status",
        "asserted_wording",
        "asserted_source",
        "asserted_as_of",
    )
}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A register of the first schema."""
    return first_register(tmp_path / "registro.accordi")


def rows(path: Path) -> dict[str, list[dict[str, object]]]:
    """Every row of every table."""
    with closing(sqlite3.connect(path)) as connection:
        connection.row_factory = sqlite3.Row
        names = [
            row[0]
            for row in connection.execute(
                "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'search%'"
            )
        ]
        return {name: [dict(row) for row in connection.execute(f'SELECT * FROM "{name}"')] for name in names}


def upgrade(path: Path) -> bool:
    return upgrade_file(path, lambda _progress: None, rederive_all, no_progress)


def test_every_row_is_still_there_as_it_was(path: Path) -> None:
    before = rows(path)
    assert read_header(path).schema_version == 1
    assert upgrade(path)
    assert read_header(path).schema_version == SCHEMA_VERSION
    after = rows(path)
    for table, old in before.items():
        if table == "alembic_version":
            continue
        new = after[table]
        if table in {"revision", "change"}:  # what the upgrade made is recorded after what was there
            new = new[: len(old)]
        assert len(new) == len(old), table
        for was, now in zip(old, new, strict=True):
            # What is searched is derived by the rules of today.
            left_out = {*DROPPED, ("agreement", "search_text")}
            stays = {name: value for name, value in was.items() if (table, name) not in left_out}
            assert {name: now[name] for name in stays} == stays, table


def test_a_register_of_before_is_searched_by_the_rules_of_today(path: Path) -> None:
    upgrade(path)
    with closing(open_register(path)) as register:
        found = register.agreements.ids(replace(EVERYTHING, text="2 febbraio 2018"))
        assert [row.reference for row in register.agreements.rows(found)] == ["A-001"]


def test_what_a_source_says_became_a_row(path: Path) -> None:
    before = rows(path)["agreement"]
    upgrade(path)
    said = {row["agreement_id"]: row for row in rows(path)["assertion"]}
    asserted = [row for row in before if row["asserted_status"] is not None]
    assert said
    assert {row["id"] for row in asserted} == set(said)
    for row in asserted:
        now = said[row["id"]]
        assert (now["status"], now["wording"], now["source"], now["as_of"], now["id"]) == (
            row["asserted_status"],
            row["asserted_wording"],
            row["asserted_source"],
            row["asserted_as_of"],
            row["id"],
        )


def test_a_check_finds_nothing_in_an_upgraded_register(path: Path, tmp_path: Path) -> None:
    """The rows that migrations made are in the history too, and no step of undo is lost by it."""
    with closing(open_register(path, clock=lambda: TODAY, paths=Paths.of(tmp_path / "dati"))) as register:
        assert register.check(lambda *_: None) == ()
        assert "upgrade" not in {one.label.kind for one in register.history.revisions(4)}
        assert register.history.undo_step is not None
    assert rows(path)["revision"][-1]["kind"] == "upgrade"


def test_the_chain_covers_the_revisions_of_before(path: Path) -> None:
    upgrade(path)
    register = open_register(path)
    with closing(register), register._storage.reading() as connection:
        assert first_invalid_revision(connection) is None
        assert connection.exec_driver_sql("SELECT count(*) FROM revision WHERE digest = ''").scalar() == 0
        assert list(stale_agreements(connection, lambda _done, _total: None)) == []


def test_what_was_done_before_can_be_undone_after(path: Path) -> None:
    """To the founding and back: the journal of the first schema fits the tables of today."""
    upgrade(path)
    with closing(open_register(path, clock=lambda: TODAY)) as register:
        undone = []
        while (step := register.history.undo_step) is not None:
            undone.append(step.kind)
            register.undo()
        assert undone == ["save_office", "save_view", "terminate", "delete", "renew"]
        assert register.agreements.counts(EVERYTHING).total == 5
        while register.history.redo_step is not None:
            register.redo()
        assert register.office.particulars.lead_days == 120
        assert len(register.office.identity) == 32
        assert register.agreements.counts(EVERYTHING).total == 5
        assert register.agreements.ids(AgreementQuery(text="lodz", with_past=True))


def test_it_is_searched_and_computed_as_any_other(path: Path) -> None:
    upgrade(path)
    with closing(open_register(path, clock=lambda: TODAY)) as register:
        (riga,) = register.agreements.ids(AgreementQuery(text="usakovs", with_past=True))
        sheet = register.agreements.sheet(riga)
        assert sheet.end.edtf == "2022-02-02"
        assert sheet.status is Status.EXPIRED
        assert [view.name for view in register.office.saved_views()] == ["In scadenza"]
        AgreementQuery.from_json(register.office.saved_views()[0].query_json)


def test_the_copy_is_made_before_anything_is_changed(path: Path) -> None:
    content = path.read_bytes()
    seen: list[bytes] = []
    upgrade_file(path, lambda _progress: seen.append(path.read_bytes()), rederive_all, no_progress)
    assert seen == [content]
    assert not upgrade_file(path, lambda _progress: seen.append(b""), rederive_all, no_progress)
    assert len(seen) == 1


def no_copy(_progress: Progress) -> None:
    raise RegisterFileError("disk_full")


def breaks(_connection: Connection, _progress: Progress) -> None:
    raise RuntimeError


@pytest.mark.parametrize(
    "spoil",
    [
        "DROP INDEX ix_document_digest",
        "DROP TRIGGER party_journal_insert",
        "UPDATE party SET agreement_id = 99 WHERE id = 1",
        "DELETE FROM gap",
        "UPDATE revision SET author = 'altri' WHERE id = 3",
    ],
)
def test_what_a_migration_gets_wrong_is_taken_back(path: Path, spoil: str) -> None:
    """The checks after the migration find each of these, and the file is what it was to the byte."""
    content = path.read_bytes()

    def spoilt(connection: Connection, _progress: Progress) -> None:
        triggers = connection.exec_driver_sql(
            "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'"
        ).all()
        for name, _sql in triggers:
            connection.exec_driver_sql(f'DROP TRIGGER "{name}"')
        if not spoil.startswith("DROP TRIGGER"):
            connection.exec_driver_sql(spoil)
        for name, sql in triggers:
            if name not in spoil:
                connection.exec_driver_sql(sql)

    with pytest.raises(RegisterFileError) as caught:
        upgrade_file(path, lambda _progress: None, spoilt, no_progress)
    assert caught.value.code == "upgrade_failed"
    assert path.read_bytes() == content


@pytest.mark.parametrize(("keep", "then"), [(no_copy, rederive_all), (lambda _progress: None, breaks)])
def test_trouble_leaves_the_file_as_it_was(path: Path, keep, then) -> None:
    content = path.read_bytes()
    with pytest.raises((RegisterFileError, RuntimeError)):
        upgrade_file(path, keep, then, no_progress)
    assert path.read_bytes() == content
    assert [one.name for one in path.parent.iterdir() if one.stat().st_size] == [path.name]


def test_a_damaged_register_is_not_migrated(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[4096 * 3 : 4096 * 4] = bytes(4096)
    path.write_bytes(content)
    with pytest.raises(RegisterFileError) as caught:
        upgrade(path)
    assert caught.value.code == "file_damaged"
    assert path.read_bytes() == content


class StoppedError(Exception):
    """Somebody does not want to wait."""


@pytest.mark.parametrize("step", UpgradeStep)
def test_it_is_given_up_at_any_step(path: Path, step: UpgradeStep) -> None:
    content = path.read_bytes()
    interruptible: list[UpgradeStep] = []

    def told(now: UpgradeStep, _done: int, _total: int) -> None:
        interruptible.append(now)
        if now is step:
            raise StoppedError

    with pytest.raises(StoppedError):
        upgrade_file(path, lambda progress: progress(1, 2), rederive_all, told)
    assert list(dict.fromkeys(interruptible)) == list(UpgradeStep)[: list(UpgradeStep).index(step) + 1]
    assert path.read_bytes() == content
    assert [one.name for one in path.parent.iterdir() if one.stat().st_size] == [path.name]
    assert upgrade(path)


def test_a_long_statement_is_given_up_within() -> None:
    with closing(sqlite3.connect(":memory:")) as connection:
        told: list[int] = []

        def tell() -> None:
            told.append(1)
            if len(told) == 3:
                raise StoppedError

        endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n"
        with pytest.raises(StoppedError), interruptible(connection, tell):
            connection.execute(endless)
        assert connection.execute("SELECT 1").fetchone() == (1,)
