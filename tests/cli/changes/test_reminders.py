# SPDX-License-Identifier: EUPL-1.2
"""The list of reminders on the command line: those due and those put off, finished and put off there too."""

from pathlib import Path

import pytest

from accordi_desktop.bootstrap import open_register
from accordi_desktop.register.values.drafts import PeriodDraft
from tests.builders import add, day, empty_register
from tests.cli.conftest import Accordi

TODAY = ("--today", "2026-11-23", "--lang", "it")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Two agreements that end in winter, and one that does not end soon."""
    register = empty_register(tmp_path)
    for signed in ("2025-01-10", "2025-02-10", "2026-02-10"):
        add(register, periods=(PeriodDraft(act_date=day(signed), months=24),))
    register.close()
    return register.path


def test_all_reminders_are_listed(accordi: Accordi, path: Path) -> None:
    said = accordi("reminders", "--register", path, *TODAY)
    assert (said.code, said.err) == (0, "")
    _heads, first, second = said.out.splitlines()
    assert first.startswith("10/01/2027")
    assert "A-001" in first
    assert "fra 79 giorni" in second


def test_one_is_put_off_and_says_until_when(accordi: Accordi, path: Path) -> None:
    said = accordi("reminders", "a-001", "--until", "2026-12-01", "--register", path, *TODAY)
    assert said.out.splitlines()[0] == "Il promemoria di A-001 è rimandato al 01/12/2026."
    data = accordi("reminders", "--json", "--register", path, *TODAY).data
    assert [(one["ref"], one["put_off_until"]) for one in data] == [("A-001", "2026-12-01"), ("A-002", None)]
    assert accordi("due", "--notify", "--register", path, *TODAY).out.startswith("1 decisione")


def test_several_are_finished_in_one_step(accordi: Accordi, path: Path) -> None:
    said = accordi("reminders", "A-001", "A-002", "--done", "--register", path, *TODAY)
    assert said.out == "2 promemoria segnati come fatti.\n"
    assert accordi("reminders", "--register", path, *TODAY).out == "Nessun promemoria.\n"
    register = open_register(path)
    register.undo()
    register.close()
    assert len(accordi("reminders", "--json", "--register", path, *TODAY).data) == 2


@pytest.mark.parametrize(
    ("call", "told"),
    [
        (("--done",), "di quali accordi"),
        (("A-003", "--done"), "non hanno promemoria"),
        (("A-001", "--until", "2027-01-11"), "decisione"),
    ],
)
def test_what_cannot_be_changes_nothing(accordi: Accordi, path: Path, call, told) -> None:
    before = path.read_bytes()
    said = accordi("reminders", *call, "--register", path, *TODAY)
    assert (said.code, said.out) == (1, "")
    assert told in said.err
    assert path.read_bytes() == before
