# SPDX-License-Identifier: EUPL-1.2
"""Every window fits the screens of small laptops, with its buttons inside and its texts whole."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


def screen(folder: Path, width: int, height: int) -> str:
    """The name of a platform with one screen of that many pixels."""
    path = folder / "screens.json"
    one = {"name": "screen", "x": 0, "y": 0, "width": width, "height": height, "logicalDpi": 96, "dpr": 1}
    path.write_text(json.dumps({"windowFrameMargins": True, "screens": [one]}), encoding="utf-8")
    return f"offscreen:configfile={path}"


@pytest.mark.parametrize(
    ("width", "height", "scale", "language"),
    [
        (1093, 614, "1", "it"),
        (1093, 614, "1", "en"),
        (1366, 768, "1.25", "it"),
        (1366, 768, "1", "en"),
        (1708, 960, "1.25", "en"),
        (1920, 1080, "1", "it"),
    ],
)
def test_every_window_fits(tmp_path, width, height, scale, language):
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": screen(tmp_path, width, height),
        "QT_SCALE_FACTOR": scale,
        "PYTHONIOENCODING": "utf-8",
    }
    command = [sys.executable, "-m", "tests.ui.harness.fit", str(tmp_path / "program"), language]
    ran = subprocess.run(
        command, cwd=ROOT, env=environment, capture_output=True, text=True, encoding="utf-8", check=False
    )
    assert ran.returncode == 0, ran.stderr
    assert ran.stdout.splitlines() == []
