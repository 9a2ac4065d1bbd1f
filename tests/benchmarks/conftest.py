# SPDX-License-Identifier: EUPL-1.2
"""Registers of some size, made once and kept, and the lines of figures told at the end of the run."""

import os
import tempfile
from collections.abc import Callable
from pathlib import Path

import pytest

from accordi_desktop.storage.sqlite.header import SCHEMA_VERSION
from tests.benchmarks.generator import generate

KEPT = Path(os.environ.get("ACCORDI_BENCH_DIR") or Path(tempfile.gettempdir(), "accordi-bench"))
_LINES = pytest.StashKey[list[str]]()


@pytest.fixture
def tell(request: pytest.FixtureRequest) -> Callable[[str], None]:
    """Have a line of figures printed when all is done."""
    return request.config.stash.setdefault(_LINES, []).append


def pytest_terminal_summary(terminalreporter, config):
    for line in config.stash.get(_LINES, []):
        terminalreporter.write_line(line)


@pytest.fixture(scope="session")
def register_of() -> Callable[[int], Path]:
    """The file with that many agreements; delete the folder to have them made anew."""

    def made(count: int) -> Path:
        path = KEPT / f"{count}-{SCHEMA_VERSION}.accordi"
        if not path.exists():
            KEPT.mkdir(parents=True, exist_ok=True)
            generate(path.with_suffix(".half"), count).rename(path)
        return path

    return made
