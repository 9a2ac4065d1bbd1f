# SPDX-License-Identifier: EUPL-1.2
"""Two registers made or upgraded at the same time are both whole: Alembic works for one thread only."""

from pathlib import Path

from tests.storage.schema.migrating_at_once import run


def test_registers_made_on_two_threads_are_whole(tmp_path: Path) -> None:
    assert run(tmp_path, 20) == (0, "", "")
