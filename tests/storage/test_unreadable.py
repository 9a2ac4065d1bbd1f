# SPDX-License-Identifier: EUPL-1.2
"""One value that cannot be read is named and shown as such, the rest can be used, and it can be repaired."""

import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from accordi_desktop.bootstrap import Access, backup_service_of, create_register, open_register
from accordi_desktop.cli import main
from accordi_desktop.model.enums import BackupReason, WorklistFact
from accordi_desktop.model.errors import AccordiError
from accordi_desktop.model.unreadable import COMPUTED, HISTORY
from accordi_desktop.paths import Paths
from accordi_desktop.printing.summary_data import summary_data
from accordi_desktop.register.commands.agreements import ReviseAgreement
from accordi_desktop.register.register import Register
from accordi_desktop.register.sample import sample_data
from accordi_desktop.wording import Words
from tests.builders import EVERYTHING, TODAY

CASES = {
    "a title that is no text": ("title", "text", b"\xff\xfe\x00"),
    "a title that is a blob": ("title", "text", memoryview(b"\x00\x01")),
    "notes that are no text": ("agreement", "notes", b"\xff\xfe\xc0\x80\xed"),
    "a reference that is a number": ("agreement", "reference", memoryview(b"7")),
    "half a month": ("period", "months", 1.5),
    "months in words": ("period", "months", "ventiquattro"),
    "a month 13": ("period", "act_date", "2018-13-45"),
    "a year before year one": ("period", "act_date", "-0500-01-01"),
    "a kind of period": ("period", "kind", "boh"),
    "a renewal clause": ("agreement", "renewal_clause", "boh"),
    "a version": ("agreement", "version", "x"),
    "a computed date": ("agreement", "signed", "ieri"),
    "a computed title": ("agreement", "list_title", memoryview(b"\xff")),
    "a sector": ("sector", "name", b"\xff"),
    "the office's reminders": ("office", "reminder_days", "x,y"),
    "the office's lead time": ("office", "lead_days", "tanti"),
}
SPANS = {"an end": ("end_text", "xx"), "a status": ("status", "boh"), "a basis": ("end_basis", "boh")}


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    return Paths.of(tmp_path / "dati")


@pytest.fixture(scope="module")
def content(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The file of the sample as a register of the office, closed in order."""
    folder = tmp_path_factory.mktemp("sample")
    path = folder / "registro.accordi"
    create_register(
        path, clock=lambda: TODAY, author="prova", founding=sample_data(), paths=Paths.of(folder)
    ).close()
    return path.read_bytes()


@pytest.fixture
def path(tmp_path: Path, content: bytes) -> Path:
    path = tmp_path / "registro.accordi"
    path.write_bytes(content)
    return path


def spoil(path: Path, statement: str, *values: object) -> None:
    """Write past triggers and checks, as another program would."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA ignore_check_constraints = ON")
        triggers = connection.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'").fetchall()
        for name, _sql in triggers:
            connection.execute(f'DROP TRIGGER "{name}"')
        connection.execute(statement, values)
        for _name, sql in triggers:
            connection.execute(sql)


def spoil_case(path: Path, table: str, column: str, value: object) -> None:
    as_text = isinstance(value, bytes)
    stored = f"CAST(? AS {'TEXT' if as_text else 'BLOB'})" if isinstance(value, bytes | memoryview) else "?"
    spoil(path, f'UPDATE "{table}" SET "{column}" = {stored} WHERE id = 1', value)


def opened(path: Path, paths: Paths, access: Access = Access.WRITE) -> Register:
    return open_register(path, clock=lambda: TODAY, author="prova", paths=paths, access=access)


def used(register: Register) -> None:
    """Look at everything a person looks at."""
    ids = register.agreements.ids(EVERYTHING)
    assert len(ids) == 5
    assert len(register.agreements.page(EVERYTHING, 0, 10)) == 5
    register.agreements.facets(EVERYTHING)
    for sheet in register.agreements.sheets(ids):
        summary_data(sheet, Words("it"))
        register.history.revisions(sheet.id)
    register.calendar.deadlines(TODAY.replace(year=2000), TODAY.replace(year=2040))
    register.dashboard.home()
    register.dashboard.reminders()
    for fact in WorklistFact:
        register.dashboard.worklist(fact, with_past=True)
    assert register.office.particulars.city == "Milano"


@pytest.mark.parametrize(("table", "column", "value"), CASES.values(), ids=CASES.keys())
def test_one_bad_value_leaves_the_rest_usable_and_is_named(
    path: Path, paths: Paths, table: str, column: str, value: object
) -> None:
    spoil_case(path, table, column, value)
    with closing(opened(path, paths, Access.READ)) as register:
        assert [one.path for one in register.unreadable] == [f"{table} 1: {column}"]
        faults = register.check(lambda _part, _done, _total: None)
        assert f"{table} 1: {column}" in {fault.detail for fault in faults}
        used(register)


@pytest.mark.parametrize(("column", "value"), SPANS.values(), ids=SPANS.keys())
def test_a_bad_computed_state_leaves_the_list_usable_and_is_computed_anew(
    path: Path, paths: Paths, column: str, value: str
) -> None:
    spoil(path, f"UPDATE validity_span SET {column} = ? WHERE agreement_id = 2", value)
    with closing(opened(path, paths)) as register:
        assert register.unreadable
        used(register)
        repairs = register.repairs()
        assert {one.source for one in repairs} == {COMPUTED}
        register.repair(repairs)
        assert register.unreadable == ()
        assert register.check(lambda _part, _done, _total: None) == ()


def test_the_agreement_is_marked_in_the_list_on_the_sheet_and_in_print(path: Path, paths: Paths) -> None:
    spoil(path, "UPDATE period SET months = 'tanti' WHERE id = 1")
    with closing(opened(path, paths)) as register:
        rows = register.agreements.page(EVERYTHING, 0, 10)
        marked = [row.reference for row in rows if row.title.startswith("illeggibile: ")]
        (value,) = register.unreadable
        assert marked == [value.reference]
        sheet = register.agreements.sheet(value.agreement_id or 0)
        assert sheet.unreadable == (value,)
        assert "period 1: months" in str(summary_data(sheet, Words("it"))["status"]["reason"])
        assert all(not one.unreadable for one in register.agreements.sheets([4, 5]))


@pytest.mark.parametrize(("table", "column", "value"), CASES.values(), ids=CASES.keys())
def test_a_bad_value_is_repaired_and_the_register_is_what_it_was(
    path: Path, paths: Paths, table: str, column: str, value: object
) -> None:
    with closing(opened(path, paths)) as register:
        before = list(register.agreements.sheets(register.agreements.ids(EVERYTHING)))
    spoil_case(path, table, column, value)
    with closing(opened(path, paths)) as register:
        repairs = register.repairs()
        assert {one.source for one in repairs} <= {HISTORY, COMPUTED}
        register.repair(repairs)
        assert register.unreadable == ()
        assert register.check(lambda _part, _done, _total: None) == ()
        after = list(register.agreements.sheets(register.agreements.ids(EVERYTHING)))
        assert [one.content for one in after] == [one.content for one in before]
        assert [one.validity for one in after] == [one.validity for one in before]
        assert register.history.undo_step is None


def test_the_repair_stands_in_the_history_with_what_was_unreadable(path: Path, paths: Paths) -> None:
    spoil(path, "UPDATE period SET months = 'tanti' WHERE id = 1")
    with closing(opened(path, paths)) as register:
        register.repair(register.repairs())
    with closing(sqlite3.connect(path)) as connection:
        kind, args = connection.execute(
            "SELECT kind, args_json FROM revision ORDER BY id DESC LIMIT 1"
        ).fetchone()
        before, after = connection.execute(
            "SELECT before_json, after_json FROM change ORDER BY id DESC LIMIT 1"
        ).fetchone()
    assert (kind, json.loads(args)) == ("repair", {"count": 1})
    assert json.loads(before)["months"] == "tanti"
    assert isinstance(json.loads(after)["months"], int)


def test_what_the_history_lost_too_comes_from_a_backup(path: Path, paths: Paths) -> None:
    backup = backup_service_of(path, paths).make(BackupReason.MANUAL)
    spoil(path, "UPDATE title SET text = CAST(X'ff' AS TEXT) WHERE id = 1")
    spoil(path, "DELETE FROM change WHERE table_name = 'title' AND row_id = 1")
    with closing(opened(path, paths)) as register:
        (repair,) = register.repairs()
        assert repair.source == backup.file.name
        assert repair.value == sample_data().agreements[0].titles[0].text


def test_what_nobody_has_stays_as_it_is_and_is_said(path: Path, paths: Paths) -> None:
    for backup in backup_service_of(path, paths).folder.backups():
        backup.file.unlink()
    spoil(path, "UPDATE title SET text = CAST(X'ff' AS TEXT) WHERE id = 1")
    spoil(path, "DELETE FROM change WHERE table_name = 'title' AND row_id = 1")
    with closing(opened(path, paths)) as register:
        repairs = register.repairs()
        assert [one.source for one in repairs] == [""]
        assert register.repair(repairs).revision_id == 0
        assert len(register.unreadable) == 1


def _revise(register: Register, agreement_id: int) -> None:
    sheet = register.agreements.sheet(agreement_id)
    content = sheet.content.__class__(
        **{name: getattr(sheet.content, name) for name in sheet.content.__slots__} | {"notes": "altre note"}
    )
    register.perform(ReviseAgreement(agreement_id, content, sheet.version))


@pytest.mark.parametrize(
    ("table", "column", "value"), [CASES["a title that is no text"], CASES["months in words"]]
)
def test_the_agreement_is_not_changed_before_it_is_repaired_and_others_are(
    path: Path, paths: Paths, table: str, column: str, value: object
) -> None:
    spoil_case(path, table, column, value)
    with closing(opened(path, paths)) as register:
        bad = register.unreadable[0].agreement_id or 0
        with pytest.raises(AccordiError) as caught:
            _revise(register, bad)
        assert caught.value.code == "unreadable_value"
        _revise(register, 5)
        register.repair(register.repairs())
        _revise(register, bad)
        assert register.agreements.sheet(bad).content.notes == "altre note"


def test_a_file_closed_with_a_bad_value_is_looked_through_again(path: Path, paths: Paths) -> None:
    spoil(path, "UPDATE period SET months = 'tanti' WHERE id = 1")
    opened(path, paths).close()
    with closing(opened(path, paths)) as register:
        assert len(register.unreadable) == 1


def test_the_command_line_lists_shows_checks_and_repairs(
    path: Path, paths: Paths, capsys: pytest.CaptureFixture[str]
) -> None:
    spoil(path, "UPDATE period SET months = 'tanti' WHERE id = 1")

    def run(*arguments: str) -> tuple[int, str]:
        code = main([*arguments, "--lang", "it", "--register", str(path), "--data-dir", str(paths.data)])
        said = capsys.readouterr()
        return code, said.out + said.err

    code, said = run("list", "--all")
    assert code == 0
    assert "illeggibile: " in said
    code, said = run("show", "A-001")
    assert code == 0
    assert "period 1: months («tanti»)" in said
    code, said = run("check")
    assert code == 1
    assert "dalla storia" in said
    assert "accordi check --repair" in said
    code, said = run("check", "--repair")
    assert (code, "Riparato un valore." in said) == (0, True)
    assert run("check")[0] == 0


def test_reading_costs_one_look_of_the_file_that_was_not_closed_in_order(
    path: Path, paths: Paths, monkeypatch: pytest.MonkeyPatch
) -> None:
    looked: list[bool] = []
    from accordi_desktop.storage.sqlite.backend import SqliteBackend  # noqa: PLC0415

    find = SqliteBackend.find_unreadable

    def find_unreadable(backend: SqliteBackend, mark: str = "") -> None:
        looked.append(True)
        find(backend, mark)

    monkeypatch.setattr(SqliteBackend, "find_unreadable", find_unreadable)
    opened(path, paths).close()
    assert looked == [True]
    opened(path, paths).close()
    assert looked == [True]
