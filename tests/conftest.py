# SPDX-License-Identifier: EUPL-1.2
"""What holds for every test: no display, no file of this user touched, and no noise let through.

Warnings, exceptions nobody caught and Qt's own messages fail a test by the settings in `pyproject.toml`;
here the same is said of logged errors.
"""

import gc
import logging
import os
import sys
import tempfile
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis.internal.conjecture import engine as shrinker
from pytestqt.qtbot import QtBot

from tests.window_thread import window_thread_guard  # noqa: F401 - a fixture of every test

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["LC_ALL"] = "C.UTF-8"
os.environ.pop("LANGUAGE", None)

try:
    import PySide6.QtWidgets  # noqa: F401
except ImportError as missing:
    from accordi_desktop.cli.linux.system_libraries import missing_packages

    message = f"{missing}\nQt needs system libraries; install {' '.join(missing_packages())}"
    raise SystemExit(message) from missing

# The machine may be busy: how long an example takes says nothing about what it shows.
settings.register_profile("here", deadline=None, suppress_health_check=[HealthCheck.too_slow])
# A failure must belong to the change at hand: the same examples each time.
settings.register_profile("ci", settings.get_profile("here"), derandomize=True)
settings.load_profile("ci" if os.environ.get("CI") else "here")
# A failure is made smaller for a minute, not for the five of the library, which has no setting for it.
shrinker.MAX_SHRINKING_SECONDS = 60

_OBJECTS_BEFORE_COLLECTING = 50_000

_FOLDERS = {
    "HOME": "",
    "XDG_CACHE_HOME": ".cache",
    "XDG_CONFIG_HOME": ".config",
    "XDG_DATA_HOME": ".local/share",
    "XDG_STATE_HOME": ".local/state",
    "USERPROFILE": "",
    "APPDATA": "AppData/Roaming",
    "LOCALAPPDATA": "AppData/Local",
    "WIN_PD_OVERRIDE_LOCAL_APPDATA": "AppData/Local",
}


# A busy machine may take long; a test that holds waits no longer for it.
_PATIENCE_MS = 60_000


@pytest.fixture
def qtbot(qtbot: QtBot) -> QtBot:
    """With the patience for a busy machine in whatever it waits for."""
    for wait in ("waitUntil", "waitSignal", "waitSignals", "waitExposed", "waitActive"):
        setattr(qtbot, wait, partial(getattr(qtbot, wait), timeout=_PATIENCE_MS))
    return qtbot


@pytest.fixture(scope="session")
def _homes(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Apart from the folders of tests, through whose names pytest looks for each new one."""
    return tmp_path_factory.mktemp("homes")


@pytest.fixture(autouse=True)
def home(_homes: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home of the test's own, so that neither settings nor registers of this user are seen or changed."""
    folder = Path(tempfile.mkdtemp(dir=_homes))
    for name, place in _FOLDERS.items():
        monkeypatch.setenv(name, str(folder / place))
    return folder


@pytest.fixture(autouse=True)
def _no_log_left_open() -> Iterator[None]:
    """A program started within a test writes a log of its own: the next test begins without it."""
    root = logging.getLogger()
    level = root.level
    yield
    for handler in [one for one in root.handlers if type(one).__module__ == "accordi_desktop.logs"]:
        root.removeHandler(handler)
        handler.close()
    root.setLevel(level)


@pytest.fixture(autouse=True)
def _no_logged_errors(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Whoever expects an error in the log asserts it and then calls `caplog.clear()`."""
    yield
    records = [record for when in ("setup", "call", "teardown") for record in caplog.get_records(when)]
    errors = [record.getMessage() for record in records if record.levelno >= logging.ERROR]
    assert not errors, f"logged errors: {errors}"


@pytest.fixture
def program_window(qapp, tmp_path):
    """Makes the program's window in a language, without a register; closes it at the end."""
    from PySide6.QtCore import QLocale  # noqa: PLC0415

    from accordi_desktop.paths import Paths  # noqa: PLC0415
    from accordi_desktop.ui.app.application import Application, Wish  # noqa: PLC0415
    from accordi_desktop.ui.registers.register_opener import RegisterFactory  # noqa: PLC0415

    before, made = QLocale(), []

    def make(language):
        nothing = RegisterFactory(
            open=lambda path, _told: pytest.fail(str(path)),
            create=lambda path: pytest.fail(str(path)),
            sample=lambda: pytest.fail("the sample"),
        )
        made.append(Application(nothing, Paths.of(tmp_path / "dati"), Wish(language=language)))
        return made[-1].window

    yield make
    for application in made:
        application.stop()
    QLocale.setDefault(before)


# As in the running program, garbage is collected on the main thread only, where windows live.
gc.disable()


@pytest.hookimpl(trylast=True)
def pytest_collection_finish() -> None:
    """What was loaded so far stays for good: looking through it at each collection takes most of its time."""
    gc.collect()
    gc.freeze()


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_teardown() -> Iterator[None]:
    """Let closed windows be gone: outside an event loop Qt deletes them at the next one, if ever."""
    yield
    core = sys.modules.get("PySide6.QtCore")
    if core is not None and core.QCoreApplication.instance() is not None:
        core.QCoreApplication.sendPostedEvents(None, core.QEvent.Type.DeferredDelete.value)
        _let_go_of_keys()
    if gc.get_count()[0] > _OBJECTS_BEFORE_COLLECTING:
        gc.collect()


def _let_go_of_keys() -> None:
    """`QTest.keyClick` with Ctrl leaves it held: the next test would choose one row more, not another."""
    from PySide6.QtCore import Qt  # noqa: PLC0415
    from PySide6.QtGui import QGuiApplication, QWindow  # noqa: PLC0415
    from PySide6.QtTest import QTest  # noqa: PLC0415

    if QGuiApplication.keyboardModifiers():
        QTest.keyRelease(QWindow(), Qt.Key.Key_Control)
