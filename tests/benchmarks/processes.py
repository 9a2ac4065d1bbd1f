# SPDX-License-Identifier: EUPL-1.2
"""Runs windows in fresh processes and takes down when they said what; alternated, so that all fare alike."""

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import Any

_ROOT = Path(__file__).parents[2]

Said = dict[str, Any]
"""What a window said; for what was painted the seconds since its process was started."""


def run(call: Iterable[str]) -> Said:
    """One window from its start to its end."""
    said: Said = {}
    begun = perf_counter()
    for line in _spoken(["-m", "tests.benchmarks.window", *call]):
        for what, value in line.items():
            said[what] = perf_counter() - begun if value is None else value
    return said


def lines(call: Iterable[str]) -> list[Said]:
    """All lines that a Python process says from its start to its end."""
    return list(_spoken(call))


def _spoken(call: Iterable[str]) -> Iterator[Said]:
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", **_compiled()}
    command = [sys.executable, *call]
    with subprocess.Popen(command, cwd=_ROOT, env=environment, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        for line in process.stdout:
            yield json.loads(line)
    assert process.returncode == 0


def _compiled() -> dict[str, str]:
    """An installed program has its bytecode beside it; a checkout may be told not to write any."""
    return {
        "PYTHONDONTWRITEBYTECODE": "",
        "PYTHONPYCACHEPREFIX": str(Path(tempfile.gettempdir(), "accordi-bench")),
    }


def alternate(calls: Mapping[str, Iterable[str]], rounds: int) -> dict[str, Said]:
    """The median of everything each window says over all rounds."""
    for call in calls.values():
        run(call)  # files into the system's cache
    rounds_said = [{name: run(call) for name, call in calls.items()} for _ in range(rounds)]
    return {
        name: {what: median(one[name][what] for one in rounds_said) for what in rounds_said[0][name]}
        for name in calls
    }
