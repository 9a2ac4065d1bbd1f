# SPDX-License-Identifier: EUPL-1.2
"""The command line as a script calls it: in this process, or in one of its own."""

import json
import logging
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from accordi_desktop.cli import main

PROJECT = Path(__file__).parents[2]


@dataclass(frozen=True, slots=True)
class Said:
    """What a call answered."""

    code: int
    out: str
    err: str

    @property
    def data(self) -> list[dict[str, Any]]:
        """The answer read as JSON."""
        found: list[dict[str, Any]] = json.loads(self.out)
        return found


Accordi = Callable[..., Said]


@pytest.fixture
def accordi(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> Iterator[Accordi]:
    """Calls the command in this process, with a data folder of the test's own."""
    root = logging.getLogger()
    before, level = list(root.handlers), root.level

    def call(*words: str | Path) -> Said:
        capfd.readouterr()
        code = main(["--data-dir", str(tmp_path / "dati"), *map(str, words)])
        out, err = capfd.readouterr()
        return Said(code, out, err)

    yield call
    for handler in set(root.handlers) - set(before):
        if handler.__class__.__module__ == "accordi_desktop.logs":
            handler.close()
    root.handlers[:] = before
    root.setLevel(level)


@pytest.fixture
def process(tmp_path: Path) -> Accordi:
    """Calls the command in a process of its own, on a machine without a display."""

    def call(*words: str | Path, **environment: str) -> Said:
        displays = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "PYTHONUTF8", "PYTHONIOENCODING"}
        plain = {name: value for name, value in os.environ.items() if name not in displays}
        done = subprocess.run(
            [sys.executable, "-m", "accordi_desktop", "--data-dir", str(tmp_path / "dati"), *map(str, words)],
            env=plain | environment,
            cwd=PROJECT,
            capture_output=True,
            check=False,
            timeout=240,
        )
        return Said(done.returncode, done.stdout.decode("utf-8"), done.stderr.decode("utf-8"))

    return call
