# SPDX-License-Identifier: EUPL-1.2
"""Trouble with the disk while saving: what was typed stays, a message says why, the next save works."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPlainTextEdit
from sqlalchemy import event

from accordi_desktop.register.register import Register
from tests.builders import TODAY, engine_of
from tests.sample import open_sample

RIGA = 1


@contextmanager
def full_disk(register: Register) -> Iterator[None]:
    engine = engine_of(register)

    def settle(connection, _record) -> None:
        pages = connection.execute("PRAGMA page_count").fetchone()[0]
        connection.execute(f"PRAGMA max_page_count = {pages}")

    engine.dispose()
    event.listen(engine, "connect", settle)
    yield
    event.remove(engine, "connect", settle)
    engine.dispose()


@contextmanager
def busy(register: Register) -> Iterator[None]:
    engine = engine_of(register)

    def settle(connection, _record) -> None:
        connection.execute("PRAGMA busy_timeout = 50")

    engine.dispose()
    event.listen(engine, "connect", settle)
    with closing(sqlite3.connect(register.path, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        yield
        other.execute("ROLLBACK")
    event.remove(engine, "connect", settle)
    engine.dispose()


@contextmanager
def vanished(register: Register) -> Iterator[None]:
    aside = register.path.with_suffix(".altrove")
    engine_of(register).dispose()
    register.path.rename(aside)
    yield
    engine_of(register).dispose()
    aside.rename(register.path)


@contextmanager
def no_folder(register: Register) -> Iterator[None]:
    """A stick that was pulled out: not even the folder is there."""
    folder = register.path.parent
    aside = Path(f"{folder}.via")
    engine_of(register).dispose()
    folder.rename(aside)
    yield
    engine_of(register).dispose()
    aside.rename(folder)


@pytest.mark.parametrize("fault", [full_disk, busy, vanished, no_folder])
def test_the_draft_stays_and_the_next_save_works(open_view, context, tmp_path, fault) -> None:
    folder = tmp_path / "disco"
    folder.mkdir()
    register = open_sample(folder, clock=lambda: TODAY)
    view = open_view(register)
    said: list[str] = []
    context.failed.connect(said.append)
    view.show_agreement(RIGA)
    view.edit("purpose")
    purpose = next(
        one for one in view.editing.findChildren(QPlainTextEdit) if "Scambievole" in one.toPlainText()
    )
    purpose.setPlainText("Molto da dire. " * 5000)
    draft = view.editing.pane.draft()
    with fault(register):
        assert not view.save()
        assert view.is_dirty()
        assert view.editing.pane.draft() == draft
        assert said
        assert said[-1].endswith(".")
    assert view.save()
    assert register.agreements.sheet(RIGA).content.purpose == draft.purpose
    with register._storage.reading() as connection:
        assert connection.exec_driver_sql("PRAGMA integrity_check").scalar() == "ok"
