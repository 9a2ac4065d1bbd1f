# SPDX-License-Identifier: EUPL-1.2
"""The program ends though work behind its window does not, such as a copy to a drive that is gone."""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
HANG = """
import sys, threading
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from accordi_desktop.bootstrap import open_sample
from accordi_desktop.paths import Paths
from accordi_desktop.ui.app.application import Wish, run
from accordi_desktop.ui.app.program_window import ProgramWindow
from accordi_desktop.ui.registers.register_opener import RegisterFactory

app = QApplication([])
began = threading.Event()


def hang(_progress):
    began.set()
    threading.Event().wait()


def close():
    (window,) = [one for one in app.topLevelWidgets() if isinstance(one, ProgramWindow)]
    if window.context.register is None:
        QTimer.singleShot(20, close)
        return
    window.context.tasks.closing_ms = 50
    window.context.tasks.run(hang, print)
    began.wait()
    window.close()


QTimer.singleShot(0, close)
paths = Paths.of(Path(sys.argv[1]))
factory = RegisterFactory(
    lambda path, _report: open_sample(path), open_sample, lambda: open_sample(paths.samples)
)
sys.exit(run(factory, paths, Wish(sample=True)))
"""


def test_the_program_ends_with_work_that_hangs(tmp_path):
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    ran = subprocess.run(
        [sys.executable, "-c", HANG, str(tmp_path)],
        cwd=ROOT,
        env=environment,
        check=False,
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert ran.returncode == 0, ran.stderr
    assert "closed while work was under way" in ran.stderr
