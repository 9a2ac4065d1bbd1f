# SPDX-License-Identifier: EUPL-1.2
"""600 pairs of registers migrated on two threads; without the lock the same look finds them broken."""

import subprocess
from pathlib import Path

from tests.storage.schema.migrating_at_once import run

PAIRS = 600


def test_all_are_whole(tmp_path: Path, tell) -> None:
    assert run(tmp_path, PAIRS) == (0, "", "")
    tell(f"migrations on two threads: {PAIRS} pairs, all whole")


def test_without_the_lock_they_are_not(tmp_path: Path, tell) -> None:
    """The control: it crashes, hangs, or tells of registers that are not whole."""
    try:
        ended = f"ended with {run(tmp_path, 20, '--without-lock', seconds=60)[0]}"
    except subprocess.TimeoutExpired:
        ended = "hung"
    tell(f"migrations on two threads without the lock: {ended}")
    assert ended != "ended with 0"
