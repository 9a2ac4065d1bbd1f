# SPDX-License-Identifier: EUPL-1.2
"""The procedure on the command line: the same rule on terms as in the window."""

from pathlib import Path

import pytest

from accordi_desktop.bootstrap import open_register
from tests.builders import add, empty_register
from tests.cli.conftest import Accordi

TODAY = ("--today", "2026-11-23", "--lang", "it")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """One agreement without a procedure."""
    register = empty_register(tmp_path)
    add(register)
    register.close()
    return register.path


def steps(path: Path):
    register = open_register(path)
    found = register.agreements.sheet(1).steps
    register.close()
    return found


def test_it_is_started_and_listed(accordi: Accordi, path: Path) -> None:
    assert accordi("procedure", "A-001", "--register", path, *TODAY).out == "Nessun iter avviato.\n"
    said = accordi("procedure", "a-001", "--start", "signature", "--register", path, *TODAY)
    assert (said.code, said.err) == (0, "")
    told, _heads, *lines = said.out.splitlines()
    assert told == "L’iter di A-001 è avviato."
    assert len(lines) == len(steps(path)) == 8


def test_a_term_counts_from_the_sending_and_one_of_its_own_stays(accordi: Accordi, path: Path) -> None:
    accordi("procedure", "A-001", "--start", "signature", "--register", path, *TODAY)
    number = next(n for n, step in enumerate(steps(path), start=1) if step.content.holds_signature)
    call = ("procedure", "A-001", "--step", str(number), "--register", path, *TODAY)
    said = accordi(*call, "--sent", "03/01/2018", "--protocol", "PG 12")
    assert "02/02/2018" in said.out
    content = steps(path)[number - 1].content
    assert (content.protocol_number, content.due_on.edtf) == ("PG 12", "2018-02-02")
    accordi(*call, "--due", "05/02/2018")
    accordi(*call, "--sent", "04/01/2018")
    assert steps(path)[number - 1].content.due_on.edtf == "2018-02-05"


def test_a_step_is_finished_today_unless_another_day_is_said(accordi: Accordi, path: Path) -> None:
    accordi("procedure", "A-001", "--start", "renewal", "--register", path, *TODAY)
    said = accordi("procedure", "A-001", "--step", "1", "--outcome", "done", "--register", path, *TODAY)
    assert said.out.startswith("Il passo «")
    assert "è concluso" in said.out
    assert steps(path)[0].content.done_on.edtf == "2026-11-23"


@pytest.mark.parametrize(
    "call",
    [
        ("--step", "99", "--sent", "2018"),
        ("--sent", "2018"),
        ("--step", "1"),
        ("--step", "0", "--done", "2018"),
    ],
)
def test_what_cannot_be_is_one_sentence_and_changes_nothing(accordi: Accordi, path: Path, call) -> None:
    accordi("procedure", "A-001", "--start", "renewal", "--register", path, *TODAY)
    before = path.read_bytes()
    said = accordi("procedure", "A-001", *call, "--register", path, *TODAY)
    assert (said.code, said.out) == (1, "")
    assert "pass" in said.err
    assert path.read_bytes() == before
