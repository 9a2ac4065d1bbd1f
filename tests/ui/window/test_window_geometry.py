# SPDX-License-Identifier: EUPL-1.2
"""The window comes back where it was, and always inside a screen there is."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]

# Keeps the geometry of a window, or takes it up again and prints what became of it.
PROGRAM = """
import sys
from PySide6.QtCore import QRect, QSettings
from PySide6.QtWidgets import QApplication, QMainWindow
from accordi_desktop.ui.window.window_geometry import restore_geometry, save_geometry

app = QApplication([])
state = QSettings(sys.argv[1], QSettings.Format.IniFormat)
window = QMainWindow()
if len(sys.argv) > 2:
    window.setGeometry(QRect(*map(int, sys.argv[2:])))
    window.show()
    save_geometry(window, state)
    state.sync()
else:
    restore_geometry(window, state)
    window.show()
    app.processEvents()
    frame = window.frameGeometry()
    inside = [one.availableGeometry().contains(frame) for one in app.screens()]
    print(*inside, *window.geometry().getRect())
"""

LARGE = (0, 0, 2560, 1440)
LAPTOP = (0, 0, 1366, 768)
LEFT_OF_LAPTOP = (-1920, 0, 1920, 1080)


@pytest.fixture
def run(tmp_path):
    """Run the program on these screens; returns what it prints."""

    def started(screens, *place):
        file = tmp_path / "screens.json"
        listed = [
            {"name": f"screen{number}", "x": x, "y": y, "width": width, "height": height}
            | {"logicalDpi": 96, "dpr": 1}
            for number, (x, y, width, height) in enumerate(screens)
        ]
        file.write_text(json.dumps({"windowFrameMargins": True, "screens": listed}), encoding="utf-8")
        ran = subprocess.run(
            [sys.executable, "-c", PROGRAM, str(tmp_path / "state.ini"), *map(str, place)],
            cwd=ROOT,
            env={**os.environ, "QT_QPA_PLATFORM": f"offscreen:configfile={file}"},
            capture_output=True,
            text=True,
            encoding="utf-8",
            check=True,
        )
        return ran.stdout.split()

    return started


@pytest.mark.parametrize(
    ("before", "place", "now"),
    [
        ([LARGE], (100, 100, 2300, 1200), [LAPTOP]),
        ([LARGE], (2000, 1100, 500, 300), [LAPTOP]),
        ([LAPTOP, LEFT_OF_LAPTOP], (-1800, 100, 1200, 800), [LAPTOP]),
        ([LAPTOP, (1366, 0, 1920, 1080)], (1400, 100, 1600, 900), [LAPTOP]),
    ],
    ids=["larger", "beyond the corner", "absent at the left", "absent at the right"],
)
def test_a_window_from_another_screen_is_wholly_on_one_that_is_there(run, before, place, now):
    run(before, *place)
    inside, *_rect = run(now)
    assert inside == "True"


def test_a_window_comes_back_where_it_was(run):
    run([LAPTOP], 120, 90, 900, 500)
    assert run([LAPTOP]) == ["True", "120", "90", "900", "500"]
