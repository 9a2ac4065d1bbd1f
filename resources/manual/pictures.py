# SPDX-License-Identifier: EUPL-1.2
"""Takes the pictures of the manual from the real window, so that they never go stale.

    uv run python -m resources.manual.pictures [FOLDER]
    uv run python -m resources.manual.pictures FOLDER --every

The second takes all of them on two screens, light and dark, in both languages. The letters are those that are
shipped, so that they are the same on every machine. Each picture is taken in a process of its own, since the
scale of the screen is fixed when the program starts.
"""

import json
import os
import subprocess
import sys
import tempfile
from datetime import UTC, datetime
from itertools import product
from pathlib import Path

import time_machine
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication

from accordi_desktop.assets import resource
from accordi_desktop.bootstrap import create_register, open_register, open_sample
from accordi_desktop.paths import Paths
from accordi_desktop.settings import Settings
from accordi_desktop.ui.app.application import Application, Wish
from accordi_desktop.ui.registers.register_opener import RegisterFactory
from resources.manual import subjects
from resources.manual.subjects import Subject, wait

HERE = Path(__file__).parent
# Three weeks before the agreement with Riga ends; the history tells the minute.
NOW = datetime(2020, 1, 10, 9, 30, tzinfo=UTC)
TODAY = NOW.date()
_LAPTOP, _DESKTOP = (1366, 768), (1920, 1080)
_LETTERS = 9.75  # points: 13 pixels, as on Windows
_SETTLED_MS = 400


def take_all(folder: Path) -> None:
    """The pictures of the manual; raises CalledProcessError if one cannot be taken."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, (theme, _scale, _subject) in PICTURES.items():
        _take(name, theme, "it", _LAPTOP, folder)


def take_every(folder: Path) -> None:
    """Each subject on two screens, light and dark, in both languages; a folder for each of these."""
    for screen, theme, language in product((_LAPTOP, _DESKTOP), ("light", "dark"), ("it", "en")):
        place = folder / f"{screen[0]}-{theme}-{language}"
        place.mkdir(parents=True, exist_ok=True)
        for name in PICTURES:
            _take(name, theme, language, screen, place)


def _take(name: str, theme: str, language: str, screen: tuple[int, int], folder: Path) -> None:
    """One process a picture."""
    scale = PICTURES[name][1]
    with tempfile.TemporaryDirectory() as screens:
        platform = _platform(screen, Path(screens))
        environment = os.environ | {"QT_QPA_PLATFORM": platform, "QT_SCALE_FACTOR": scale}
        command = [sys.executable, "-m", "resources.manual.pictures", "--one", name, theme, language]
        subprocess.run([*command, *map(str, screen), str(folder)], env=environment, check=True)


def _platform(size: tuple[int, int], folder: Path) -> str:
    """The name of a platform with one screen, which windows fill and never leave."""
    width, height = size
    screen = {"name": "laptop", "x": 0, "y": 0, "width": width, "height": height, "logicalDpi": 96, "dpr": 1}
    path = folder / "screens.json"
    path.write_text(json.dumps({"windowFrameMargins": False, "screens": [screen]}), encoding="utf-8")
    return f"offscreen:configfile={path}"


def take_one(name: str, theme: str, language: str, screen: tuple[int, int], folder: Path) -> None:
    """The window on the sample register."""
    _theme, scale, subject = PICTURES[name]
    with tempfile.TemporaryDirectory() as data:
        paths = Paths.of(Path(data))
        settings = Settings(paths.settings)
        settings.theme, settings.language, settings.motion = theme, language, "none"
        settings.save()
        app = QApplication(["accordi"])
        _use_shipped_font(app)
        application = Application(_openers(paths), paths, Wish(sample=True))
        window = application.window
        window.resize(*(round(side / float(scale)) for side in screen))
        application.start()
        wait(lambda: window.context.register is not None and not window.context.tasks.busy)
        _settle()
        shown = subject(window)
        _settle()
        wait(lambda: not window.context.tasks.busy)
        _settle()
        shown.grab().save(str(folder / f"{name}.png"))
        app.closeAllWindows()
        if window.context.register is not None:
            window.context.register.close()


def _use_shipped_font(app: QApplication) -> None:
    for weight in ("Regular", "Bold"):
        QFontDatabase.addApplicationFont(str(resource("fonts", f"NotoSans-{weight}.ttf")))
    font = QFont("Noto Sans")
    font.setPointSizeF(_LETTERS)
    app.setFont(font)


def _openers(paths: Paths) -> RegisterFactory:
    return RegisterFactory(
        open=lambda path, _told: open_register(path, clock=lambda: TODAY),
        create=lambda path: create_register(path, clock=lambda: TODAY),
        sample=lambda: open_sample(paths.samples, clock=lambda: TODAY, author="m.rossi"),
    )


def _settle() -> None:
    """Let everything that is due be done."""
    loop = QEventLoop()
    QTimer.singleShot(_SETTLED_MS, loop.quit)
    loop.exec()


# Name of the file: theme, scale of the screen, what is shown.
PICTURES: dict[str, tuple[str, str, Subject]] = {
    "oggi": ("light", "1", subjects.home),
    "registro": ("light", "1", subjects.register),
    "modifica": ("light", "1", subjects.editing),
    "rinnovo": ("light", "1", subjects.renewal),
    "documenti": ("light", "1", subjects.documents),
    "storia": ("light", "1", subjects.history),
    "verifiche": ("light", "1", subjects.worklist),
    "calendario": ("light", "1", subjects.month),
    "anno": ("light", "1", subjects.year),
    "tempo": ("light", "1", subjects.timeline),
    "anteprima": ("light", "1", subjects.preview),
    "resoconti": ("light", "1", subjects.reports),
    "scuro": ("dark", "1.25", subjects.register),
}

if __name__ == "__main__":
    if sys.argv[1:2] == ["--one"]:
        # It does not go on: however long a picture takes, it shows the same minute.
        with time_machine.travel(NOW, tick=False):
            one, colours, words, width, height, place = sys.argv[2:]
            take_one(one, colours, words, (int(width), int(height)), Path(place))
    elif "--every" in sys.argv:
        take_every(Path(sys.argv[1]))
    else:
        take_all(Path(sys.argv[1]) if len(sys.argv) > 1 else HERE)
