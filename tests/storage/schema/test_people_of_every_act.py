# SPDX-License-Identifier: EUPL-1.2
"""A register of the third schema becomes one whose suspensions and terminations have people and documents."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from accordi_desktop.bootstrap import open_register
from accordi_desktop.model.enums import BodyKind, CheckPart
from accordi_desktop.model.progress import no_progress
from accordi_desktop.register.derivation import rederive_all
from accordi_desktop.register.register import Register
from accordi_desktop.storage.sqlite.header import SCHEMA_VERSION, read_header
from accordi_desktop.storage.sqlite.upgrade import upgrade_file
from tests.builders import TODAY
from tests.storage.schema.third_schema import third_register

TABLES = ("agreement", "party", "period", "signatory", "suspension", "document", "gap", "title")


def rows(path: Path) -> dict[str, list[dict[str, object]]]:
    """The rows of what an agreement says."""
    with closing(sqlite3.connect(path)) as connection:
        connection.row_factory = sqlite3.Row
        return {
            name: [dict(row) for row in connection.execute(f"SELECT * FROM {name} ORDER BY id")]
            for name in TABLES
        }


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A register of the third schema."""
    return third_register(tmp_path / "registro.accordi")


@pytest.fixture
def register(path: Path) -> Iterator[Register]:
    """The same, brought to the present schema."""
    assert upgrade_file(path, lambda _progress: None, rederive_all, no_progress)
    with closing(open_register(path, clock=lambda: TODAY)) as opened:
        yield opened


def test_every_row_is_as_it_was_and_belongs_to_the_act_it_belonged_to(path: Path) -> None:
    before = rows(path)
    assert read_header(path).schema_version == 3
    assert upgrade_file(path, lambda _progress: None, rederive_all, no_progress)
    assert read_header(path).schema_version == SCHEMA_VERSION
    after = rows(path)
    for table, old in before.items():
        assert [{name: now[name] for name in was} for was, now in zip(old, after[table], strict=True)] == old
    for table in ("signatory", "document"):
        assert {(row["suspension_id"], row["of_termination"]) for row in after[table]} == {(None, 0)}


def test_the_kinds_of_bodies_stay(register: Register) -> None:
    kinds = [
        party.body_kind for sheet in register.agreements.sheets((1, 2)) for party in sheet.content.parties
    ]
    assert kinds == [BodyKind.CITY, BodyKind.CITY, BodyKind.CITY, BodyKind.UNIVERSITY]


def test_everything_is_undone_and_done_again(register: Register) -> None:
    contents = [sheet.content for sheet in register.agreements.sheets((1, 2, 3))]
    undone = []
    while (step := register.history.undo_step) is not None:
        undone.append(step.kind)
        register.undo()
    assert undone == [
        "create",
        "terminate",
        "attach_documents",
        "resume",
        "suspend",
        "extend",
        "create",
        "create",
    ]
    while register.history.redo_step is not None:
        register.redo()
    assert [sheet.content for sheet in register.agreements.sheets((1, 2, 3))] == contents
    # The file of the document is not kept with the test.
    assert {fault.part for fault in register.check(lambda *_: None)} == {CheckPart.DOCUMENTS}
