# SPDX-License-Identifier: EUPL-1.2
"""600 runs against a full disk: the change is refused as a whole, said plainly, and the next save works."""

import random
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import event

from accordi_desktop.bootstrap import create_register, open_register
from accordi_desktop.model.errors import RegisterFileError
from accordi_desktop.register.commands.agreements import ReviseAgreement
from accordi_desktop.register.register import Register
from accordi_desktop.register.sample import sample_data
from tests.builders import EVERYTHING, engine_of
from tests.reliability.working import what_is_wrong

RUNS = 600


@pytest.fixture
def register(tmp_path: Path):
    """The sample register, opened to be written."""
    path = tmp_path / "registro.accordi"
    create_register(path, founding=sample_data()).close()
    register = open_register(path)
    yield register
    register.close()


def limit(register: Register, pages: int | None) -> None:
    """Leave room for so many pages more; None for as many as the real disk has."""
    engine = engine_of(register)
    with engine.connect() as connection:
        there = connection.exec_driver_sql("PRAGMA page_count").scalar()
    most = 2**30 if pages is None else there + pages
    engine.dispose()
    if event.contains(engine, "connect", _Limit.settle):
        event.remove(engine, "connect", _Limit.settle)
    _Limit.most = most
    event.listen(engine, "connect", _Limit.settle)


class _Limit:
    most = 2**30

    @staticmethod
    def settle(connection, _record) -> None:
        connection.execute(f"PRAGMA max_page_count = {_Limit.most}")


def save(register: Register, agreement_id: int, notes: str) -> int:
    sheet = register.agreements.sheet(agreement_id)
    content = replace(sheet.content, notes=notes)
    return register.perform(ReviseAgreement(sheet.id, content, sheet.version)).revision_id


def refusal(register: Register, agreement_id: int, notes: str) -> str:
    """Why a save was refused; empty where it was not."""
    try:
        save(register, agreement_id, notes)
    except RegisterFileError as error:
        return error.code
    return ""


def test_a_full_disk_loses_nothing_and_is_got_over(register: Register, tell) -> None:
    chance = random.Random(1)
    ids = list(register.agreements.ids(EVERYTHING))
    last, refused = 1, 0
    for run in range(RUNS):
        one = chance.choice(ids)
        before = register.agreements.sheet(one)
        limit(register, chance.randrange(4))
        code = refusal(register, one, f"{run} " * chance.randrange(2000, 20_000))
        assert code in {"", "disk_full"}
        if code:
            refused += 1
            assert register.agreements.sheet(one) == before
        limit(register, None)
        last = save(register, one, f"dopo {run}")
        if run % 60 == 0:
            assert what_is_wrong(register.path, last) == ""
    assert what_is_wrong(register.path, last) == ""
    tell(f"{RUNS} runs against a full disk: {refused} refused, {last} revisions there, nothing lost")
    assert refused > RUNS // 4


def test_a_change_that_was_not_whole_would_be_seen(register: Register) -> None:
    last = save(register, 1, "intera")
    with engine_of(register).connect() as connection:
        triggers = connection.exec_driver_sql(
            "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'agreement'"
        ).all()
        for name, _sql in triggers:
            connection.exec_driver_sql(f"DROP TRIGGER {name}")
        connection.exec_driver_sql("UPDATE agreement SET search_text = 'altro' WHERE id = 1")
        for _name, sql in triggers:
            connection.exec_driver_sql(sql)
        connection.commit()
    assert what_is_wrong(register.path, last) != ""
