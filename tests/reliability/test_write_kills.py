# SPDX-License-Identifier: EUPL-1.2
"""300 kills at random moments of real work: no acknowledged change is lost, none is half there."""

import os
import random
import struct
import sys
from pathlib import Path

import pytest

from accordi_desktop.bootstrap import create_register
from accordi_desktop.register.sample import sample_data
from tests.reliability.killing import kill_while
from tests.reliability.working import what_is_wrong, work

KILLS = 300
_NUMBER = struct.Struct("q")

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there is no fork on Windows")


def last_word(path: Path, seed: int, chance: random.Random, *, early: bool = False) -> int:
    """Let the office work until it is killed; returns the last revision it acknowledged, zero for none."""
    reading, writing = os.pipe()

    def acknowledge(revision_id: int) -> None:
        os.write(writing, _NUMBER.pack(revision_id))

    def begun() -> None:
        os.close(writing)
        os.read(reading, _NUMBER.size)

    kill_while(lambda: work(path, seed, acknowledge, early=early), 0.6, chance, begun)
    said = b""
    while more := os.read(reading, 65536):
        said += more
    os.close(reading)
    whole = said[: len(said) - len(said) % _NUMBER.size]
    return int(_NUMBER.unpack(whole[-_NUMBER.size :])[0]) if whole else 0


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """The sample register, to be worked on."""
    made = tmp_path / "registro.accordi"
    create_register(made, founding=sample_data()).close()
    return made


def test_no_acknowledged_change_is_lost(path: Path, tell) -> None:
    chance = random.Random(20261123)
    acknowledged, faults = 1, []
    for run in range(KILLS):
        acknowledged = max(acknowledged, last_word(path, run, chance))
        if wrong := what_is_wrong(path, acknowledged):
            faults.append(f"{run}: {wrong}")
            break
    tell(
        f"{KILLS} kills of a writing office: {acknowledged} changes acknowledged, faults: {faults or 'none'}"
    )
    assert faults == []


def test_who_acknowledges_before_the_commit_is_caught(path: Path, tell) -> None:
    chance = random.Random(7)
    for run in range(KILLS):
        word = last_word(path, run, chance, early=True)
        if word and "lost" in what_is_wrong(path, word):
            tell(f"the control that acknowledges early was caught at kill {run + 1}")
            return
    pytest.fail("an acknowledgement before the commit went unnoticed")
