# SPDX-License-Identifier: EUPL-1.2
"""The contents of a register that is refused are taken over into a new one; nothing of a stranger is run."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from accordi_desktop.bootstrap import create_from, open_register
from accordi_desktop.cli import main
from accordi_desktop.model.enums import DocumentKind, SalvageStep
from accordi_desktop.model.errors import RegisterFileError
from accordi_desktop.model.salvage import SalvageReport
from accordi_desktop.register.commands.documents import AttachDocuments
from accordi_desktop.register.register import Register
from accordi_desktop.register.values.documents import AttachedFile, DocumentDraft
from accordi_desktop.register.values.drafts import AgreementDraft
from tests.builders import EVERYTHING, TODAY
from tests.sample import open_sample
from tests.storage.schema.first_schema import first_register
from tests.storage.schema.test_foreign_schema import ADDED, ALTERED


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """The file of a register in order, closed, with one document."""
    register = open_sample(tmp_path, clock=lambda: TODAY)
    kept = register.documents.store_bytes(b"%PDF", "atto.pdf")
    draft = DocumentDraft("atto.pdf", DocumentKind.SIGNED_TEXT)
    register.perform(AttachDocuments(2, (AttachedFile(draft, kept),)))
    register.close()
    return register.path


def alter(path: Path, *statements: str) -> None:
    """Write past the rules of the register: without triggers, checks and references."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA ignore_check_constraints = ON")
        triggers = connection.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'").fetchall()
        for name, _sql in triggers:
            connection.execute(f'DROP TRIGGER "{name}"')
        for statement in statements:
            connection.execute(statement)
        for _name, sql in triggers:
            connection.execute(sql)


def contents(path: Path) -> dict[str, AgreementDraft]:
    with closing(open_register(path, clock=lambda: TODAY)) as register:
        return by_reference(register)


def by_reference(register: Register) -> dict[str, AgreementDraft]:
    ids = register.agreements.ids(EVERYTHING)
    return {sheet.content.reference: sheet.content for sheet in register.agreements.sheets(ids)}


def in_order(path: Path) -> None:
    with closing(open_register(path, clock=lambda: TODAY)) as register:
        assert register.check(lambda _part, _done, _total: None) == ()


def taken(path: Path) -> tuple[Path, SalvageReport]:
    before = path.read_bytes()
    new = path.with_name("nuovo.accordi")
    report = create_from(new, path)
    assert path.read_bytes() == before
    in_order(new)
    return new, report


@pytest.mark.parametrize("statement", ADDED.values(), ids=ADDED.keys())
def test_all_is_taken_over_from_a_register_with_a_foreign_part(path: Path, statement: str) -> None:
    whole = contents(path)
    if "gap_of_before" in statement:
        whole = {name: one for name, one in whole.items() if not one.gaps}
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute(statement)
    new, report = taken(path)
    assert contents(new).items() >= whole.items()
    assert report.complete
    assert report.agreements == 5
    assert report.foreign


@pytest.mark.parametrize("change", ALTERED.values(), ids=ALTERED.keys())
def test_all_is_taken_over_from_a_register_with_an_altered_trigger(
    path: Path, change: Callable[[sqlite3.Connection], None]
) -> None:
    whole = contents(path)
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        change(connection)
    new, report = taken(path)
    assert contents(new) == whole
    assert report.complete


def test_the_history_begins_with_the_takeover_which_cannot_be_undone(path: Path) -> None:
    alter(path, "CREATE VIEW v AS SELECT 1")
    new, _report = taken(path)
    with closing(open_register(new, clock=lambda: TODAY)) as register:
        (revision,) = register.history.revisions(1)
        assert (revision.label.kind, revision.label.args["file"]) == ("salvage", path.name)
        assert register.history.undo_step is None


def test_documents_come_along_and_one_that_was_altered_is_told(path: Path) -> None:
    alter(path, "CREATE VIEW v AS SELECT 1")
    with closing(sqlite3.connect(path)) as connection:
        (digest,) = connection.execute("SELECT digest FROM document").fetchone()
    stored = path.with_name("esempio.documenti") / digest[7:9] / digest[7:]
    new, report = taken(path)
    assert (new.with_name("nuovo.documenti") / digest[7:9] / digest[7:]).read_bytes() == b"%PDF"
    assert report.documents == ()
    stored.write_bytes(b"altro")
    report = create_from(path.with_name("altro.accordi"), path)
    assert report.documents == ("A-002: atto.pdf",)


@pytest.mark.parametrize(
    ("statement", "column", "lost"),
    [
        ("UPDATE title SET text = CAST(X'fffe' AS TEXT) WHERE id = 1", "text", 0),
        ("UPDATE title SET text = X'00' WHERE id = 1", "text", 0),
        ("UPDATE period SET months = 1.5 WHERE id = 1", "months", 0),
        ("UPDATE period SET act_date = '2018-13-45' WHERE id = 1", "act_date", 0),
        ("UPDATE period SET kind = 'boh' WHERE id = 1", "kind", 0),
        ("UPDATE agreement SET renewal_clause = 'boh' WHERE id = 1", "renewal_clause", 1),
        ("UPDATE agreement SET notice_months = -3 WHERE id = 1", "", 1),
    ],
)
def test_a_row_with_a_value_that_is_none_is_left_out_and_named(
    path: Path, statement: str, column: str, lost: int
) -> None:
    alter(path, statement, "CREATE VIEW v AS SELECT 1")
    new, report = taken(path)
    table = statement.split()[1]
    assert (table, 1, column) in {(one.table, one.row_id, one.column) for one in report.left_out}
    assert report.agreements == 5 - lost
    if lost:
        parts = [one for one in report.left_out if one.table != "agreement"]
        assert parts
        assert all(one.column in {"agreement_id", "other_id"} for one in parts)
    assert len(contents(new)) == 5 - lost


def test_a_value_that_refers_to_what_was_left_out_is_emptied_and_named(path: Path) -> None:
    alter(path, "UPDATE sector SET name = CAST(X'ff' AS TEXT) WHERE id = 1")
    with closing(sqlite3.connect(path)) as connection:
        used = connection.execute("SELECT count(*) FROM agreement_sector WHERE sector_id = 1").fetchone()[0]
    _new, report = taken(path)
    emptied = [one for one in report.left_out if one.row_stays]
    assert len(emptied) == used > 0
    assert {(one.table, one.column) for one in emptied} == {("agreement_sector", "sector_id")}


def test_a_generated_column_in_the_place_of_a_stored_one_is_not_computed(path: Path) -> None:
    _generated(path)
    _new, report = taken(path)
    assert report.agreements == 5


def _generated(path: Path) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger'").fetchall():
            connection.execute(f'DROP TRIGGER "{name}"')
        connection.execute("ALTER TABLE agreement DROP COLUMN purpose")
        connection.execute(
            "ALTER TABLE agreement ADD COLUMN purpose TEXT "
            "GENERATED ALWAYS AS (hex(zeroblob(500000000))) VIRTUAL"
        )


def test_a_view_in_the_place_of_a_table_gives_no_rows(path: Path) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger'").fetchall():
            connection.execute(f'DROP TRIGGER "{name}"')
        connection.execute("ALTER TABLE agreement RENAME TO agreement_real")
        connection.execute("CREATE VIEW agreement AS SELECT * FROM agreement_real")
    _new, report = taken(path)
    assert report.agreements == 0
    assert any(one.column == "agreement_id" for one in report.left_out)


def test_a_register_of_an_earlier_version_is_taken_over_past_its_foreign_parts(tmp_path: Path) -> None:
    path = first_register(tmp_path / "vecchio.accordi")
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("CREATE TRIGGER zz AFTER UPDATE ON agreement BEGIN DELETE FROM agreement; END")
        connection.execute("CREATE TABLE zz (x)")
        connection.execute("ALTER TABLE party ADD COLUMN zz TEXT")
    _new, report = taken(path)
    assert report.agreements == 5
    assert report.complete


def test_what_is_no_register_is_refused_and_leaves_nothing(tmp_path: Path) -> None:
    other = tmp_path / "altro.txt"
    other.write_text("testo", encoding="utf-8")
    with pytest.raises(RegisterFileError) as caught:
        create_from(tmp_path / "nuovo.accordi", other)
    assert caught.value.code == "not_a_register"
    assert sorted(tmp_path.iterdir()) == [other]


@pytest.mark.parametrize("at", list(SalvageStep))
def test_a_takeover_that_is_stopped_leaves_nothing(path: Path, at: SalvageStep) -> None:
    before = sorted(path.parent.rglob("*"))

    def stop(step: SalvageStep, done: int, total: int) -> None:
        if step is at and done == total > 0:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        create_from(path.with_name("nuovo.accordi"), path, progress=stop)
    assert [one for one in sorted(path.parent.rglob("*")) if one.is_file()] == [
        one for one in before if one.is_file()
    ]


def test_the_command_takes_over_and_says_what_was_left_out(
    path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    alter(path, "UPDATE gap SET text = X'ff' WHERE id = (SELECT min(id) FROM gap)", "CREATE TABLE zz (x)")
    new = path.with_name("nuovo.accordi")
    assert main(["--lang", "it", "new", str(new), "--from", str(path)]) == 0
    said = capsys.readouterr().out
    assert "Ripresi 5 accordi." in said
    assert "table zz" in said
    assert "gap " in said
    assert main(["--lang", "it", "check", "--register", str(new)]) == 0


def test_the_command_replaces_the_register_and_keeps_the_refused_one(
    path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    alter(path, "CREATE TABLE zz (x)")
    refused = path.read_bytes()
    assert main(["--lang", "it", "new", str(path), "--from", str(path), "--force"]) == 0
    capsys.readouterr()
    in_order(path)
    (kept,) = path.parent.glob("*sostituito*.accordi")
    assert kept.read_bytes() == refused


def test_the_office_of_the_command_line_is_refused_beside_that_of_the_register(
    path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    new = path.with_name("nuovo.accordi")
    assert main(["--lang", "it", "new", str(new), "--from", str(path), "--city", "Roma"]) == 1
    assert "--from" in capsys.readouterr().err
    assert not new.exists()
