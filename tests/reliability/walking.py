# SPDX-License-Identifier: EUPL-1.2
"""Drives the whole program by the keyboard, at random, as a person who tries everything would.

`python -m tests.reliability.walking --minutes 10` prints its seed first; with `--seed` the same keys come.
It ends with 1 at the first message of Qt, logged error, uncaught exception, or place from which the keyboard
does not come away, and prints the keys that led there. Windows for files and printers are closed unseen: what
random keys do in them is not the program's.
"""

import argparse
import faulthandler
import logging
import os
import random
import sys
import tempfile
import threading
import time
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QDeadlineTimer, QMessageLogContext, Qt, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QMenu, QPlainTextEdit, QWidget
from shiboken6 import isValid

from accordi_desktop.paths import Paths
from accordi_desktop.ui.app.application import Application, Wish
from tests.ui.harness.filled_register import fill, openers
from tests.ui.harness.keyboard import describe, focusable, type_text, walk

_KEY, _NONE = Qt.Key, Qt.KeyboardModifier.NoModifier
_CTRL, _SHIFT, _ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
_MOVES = (_KEY.Key_Down, _KEY.Key_Up, _KEY.Key_Left, _KEY.Key_Right, _KEY.Key_PageDown, _KEY.Key_PageUp)
_ENDS = (_KEY.Key_Home, _KEY.Key_End, _KEY.Key_Backspace, _KEY.Key_Delete)
_IN_MENU = (_KEY.Key_Down, _KEY.Key_Down, _KEY.Key_Up, _KEY.Key_Return, _KEY.Key_Escape)
_FUNCTIONS = (_KEY.Key_F1, _KEY.Key_F2, _KEY.Key_F5, _KEY.Key_F6)
_LETTERS = "12345NSFZYRPDACV"  # with Ctrl; Q would end the program
_MENUS = "FMAVU"  # with Alt: the menus of the Italian window
_TEXTS = ("Riga", "città", "Ūšakovs", "2/2/2018", "2012", "31/02/2019", "24", "cin", "—", "Straße", "x" * 80)
_OF_THE_PLATFORM = "This plugin does not support"
_STEPS_BETWEEN_WALKS = 40
_STEPS_TOLD = 60
_IDLE_MS = 20_000
_MENU_MS = 30
_SOON_MS = 1_000
_HANG_S = 60


@dataclass
class Walk:
    """One random walk: its seed, its last steps, and what was wrong first."""

    seed: int
    steps: int = 0
    recent: deque[str] = field(default_factory=lambda: deque(maxlen=_STEPS_TOLD))
    fault: str = ""
    over: bool = False

    def blame(self, text: str) -> None:
        """Note the first fault."""
        self.fault = self.fault or text


class Walker:
    """Presses keys where the keyboard is, and looks after each whether all is well."""

    def __init__(self, seed: int) -> None:
        self.walk = Walk(seed)
        self._random = random.Random(seed)
        # A button that opens a menu comes back only when the menu is closed: its keys are pressed meanwhile.
        self._in_menu = QTimer(interval=_MENU_MS)
        self._in_menu.timeout.connect(self._press_in_menu)
        self._ways: tuple[tuple[int, Callable[[], None]], ...] = (
            (30, lambda: self._press(_KEY.Key_Tab)),
            (8, lambda: self._press(_KEY.Key_Backtab, _SHIFT)),
            (20, lambda: self._press(self._random.choice(_MOVES))),
            (4, lambda: self._press(self._random.choice(_ENDS))),
            (9, lambda: self._press(_KEY.Key_Return)),
            (8, lambda: self._press(_KEY.Key_Space)),
            (9, lambda: self._press(_KEY.Key_Escape)),
            (4, lambda: self._press(self._random.choice(_FUNCTIONS))),
            (8, lambda: self._press(Qt.Key(ord(self._random.choice(_LETTERS))), _CTRL)),
            (3, lambda: self._press(Qt.Key(ord(self._random.choice(_MENUS))), _ALT)),
            (8, self._type),
        )

    def step(self) -> None:
        """Press something and look."""
        self.walk.steps += 1
        _activate()
        if self._put_away():
            return
        weights = [weight for weight, _way in self._ways]
        self._random.choices([way for _weight, way in self._ways], weights)[0]()
        QApplication.processEvents()
        self._look()
        if self.walk.steps % _STEPS_BETWEEN_WALKS == 0:
            self._go_round()

    def _press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = _NONE) -> None:
        target = self._target()
        if target is None:
            return
        self.walk.recent.append(f"{modifiers.name}+{key.name} at {describe(target)}")
        self._in_menu.start()
        QTest.keyClick(target, key, modifiers)
        self._in_menu.stop()
        if modifiers is _CTRL and isValid(target):
            QTest.keyRelease(target, Qt.Key.Key_Control)

    def _press_in_menu(self) -> None:
        menu = QApplication.activePopupWidget()
        if isinstance(menu, QMenu):
            key = self._random.choice(_IN_MENU)
            self.walk.recent.append(f"{key.name} in a menu")
            QTest.keyClick(menu, key)

    def _type(self) -> None:
        if isinstance(QApplication.focusWidget(), (QLineEdit, QPlainTextEdit)):
            text = self._random.choice(_TEXTS)
            self.walk.recent.append(f"types {text} at {describe(QApplication.focusWidget())}")
            type_text(text)

    def _target(self) -> QWidget | None:
        return QApplication.activePopupWidget() or QApplication.focusWidget() or QApplication.activeWindow()

    def _put_away(self) -> bool:
        """Close a window of the system's that random keys have nothing to do in."""
        window = QApplication.activeModalWidget()
        if isinstance(window, (QFileDialog, QPrintDialog)):
            self.walk.recent.append(f"closes {type(window).__name__}")
            window.reject()
            QApplication.processEvents()
            return True
        return False

    def _look(self) -> None:
        window, widget = QApplication.activeWindow(), QApplication.focusWidget()
        if window is None or QApplication.activePopupWidget() is not None or _is_busy(window):
            return
        if widget is None:
            QTest.keyClick(window, _KEY.Key_Tab)
            QApplication.processEvents()
            widget = QApplication.focusWidget()
            if widget is None and QApplication.activeWindow() is window:
                self.walk.blame(f"nothing has the keyboard in {describe(window)}, nor has it after Tab")
            return
        _until(lambda: _is_seen_or_gone(widget), _SOON_MS)
        if not _is_seen_or_gone(widget):
            self.walk.blame(f"the keyboard is in what cannot be seen: {describe(widget)}")

    def _go_round(self) -> None:
        """Tab comes round everywhere."""
        window = QApplication.activeWindow()
        if window is None or QApplication.activePopupWidget() is not None or self._put_away():
            return
        focus = QApplication.focusWidget()
        if focus is None or not focus.focusPolicy() & Qt.FocusPolicy.TabFocus:
            return
        self.walk.recent.append(f"goes round {describe(window)}")
        try:
            stops = walk(window)
        except AssertionError as error:
            self.walk.blame(str(error))
            return
        if len(stops) == 1 and len(focusable(window)) > 1:
            self.walk.blame(f"Tab does not leave {describe(focus)}")


def _activate() -> None:
    """What a window manager does when a window closes: the one below it, or over all, has the keyboard."""
    if QApplication.activeWindow() is not None or QApplication.activePopupWidget() is not None:
        return
    shown = [one for one in QApplication.topLevelWidgets() if one.isVisible() and one.isWindow()]
    window = QApplication.activeModalWidget() or next(iter(shown), None)
    if window is not None:
        window.activateWindow()
    QApplication.processEvents()


def _is_busy(window: QWidget) -> bool:
    """Whether a window is only now being shown, or a menu of it is open."""
    return not window.isVisible() or isinstance(QApplication.activePopupWidget(), QMenu)


class _Errors(logging.Handler):
    def __init__(self, blame: Callable[[str], None]) -> None:
        super().__init__(logging.ERROR)
        self._blame = blame

    def emit(self, record: logging.LogRecord) -> None:
        self._blame(f"logged: {self.format(record)}")


@contextmanager
def watched(blame: Callable[[str], None]) -> Iterator[None]:
    """Hear of Qt's messages, of logged errors and of exceptions nobody caught."""

    def hear(kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
        if kind is not QtMsgType.QtInfoMsg and not text.startswith(_OF_THE_PLATFORM):
            blame(f"Qt: {text}")

    def caught(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        blame(f"uncaught: {kind.__name__}: {error}")
        hook(kind, error, trace)

    handler, hook = _Errors(blame), sys.excepthook
    logging.getLogger().addHandler(handler)
    sys.excepthook = caught
    before = qInstallMessageHandler(hear)
    try:
        yield
    finally:
        qInstallMessageHandler(before)
        logging.getLogger().removeHandler(handler)
        sys.excepthook = hook


class _Watchdog(threading.Thread):
    """Ends the process where no step is done any more, and prints the last keys and where it hangs."""

    def __init__(self, walk: Walk) -> None:
        super().__init__(daemon=True)
        self._walk = walk

    def run(self) -> None:
        before = -1
        while before != self._walk.steps:
            before = self._walk.steps
            time.sleep(_HANG_S)
            if self._walk.over:
                return
        print(f"seed {self._walk.seed}: no step for {_HANG_S} s", *self._walk.recent, sep="\n", flush=True)
        faulthandler.dump_traceback()
        os._exit(1)


def walk_about(folder: Path, seed: int, seconds: float) -> Walk:
    """Walk through the program on a register in the folder, until something is wrong or time is up."""
    walker = Walker(seed)
    paths = Paths.of(folder / "dati")
    path = folder / "registro.accordi"
    fill(path, paths)
    end = time.monotonic() + seconds
    _Watchdog(walker.walk).start()
    with watched(walker.walk.blame):
        while time.monotonic() < end and not walker.walk.fault:
            _walk_once(Application(openers(paths), paths, Wish(path)), walker, end)
    walker.walk.over = True
    return walker.walk


def _walk_once(application: Application, walker: Walker, end: float) -> None:
    """Until the program is closed by the keys, or to the end; then its register has to be in order."""
    application.start()
    _until(lambda: application.window.context.register is not None)
    while time.monotonic() < end and not walker.walk.fault and application.window.isVisible():
        walker.step()
    register = application.window.context.register
    application.stop()
    if register is not None:
        faults = register.check(lambda _part, _done, _total: None)
        if faults:
            walker.walk.blame(f"the register is not in order: {faults}")
        register.close()
    for window in QApplication.topLevelWidgets():
        if isValid(window):
            window.deleteLater()
    QApplication.processEvents()


def _is_seen_or_gone(widget: QWidget) -> bool:
    """Whether the keyboard is elsewhere, or in what can be seen: new rows are shown a moment later."""
    return not isValid(widget) or widget.isVisible() or QApplication.focusWidget() is not widget


def _until(holds: Callable[[], object], wait_ms: int = _IDLE_MS) -> None:
    deadline = QDeadlineTimer(wait_ms)
    while not holds() and not deadline.hasExpired():
        QTest.qWait(5)


def main() -> int:
    """Walk, and tell how it went."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, default=10)
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(10**6))
    asked = parser.parse_args()
    faulthandler.enable()
    print(f"seed {asked.seed}", flush=True)
    with tempfile.TemporaryDirectory() as folder:
        os.environ["HOME"] = folder
        _application = QApplication([])
        done = walk_about(Path(folder), asked.seed, asked.minutes * 60)
    print(f"{done.steps} steps")
    if done.fault:
        print(*done.recent, done.fault, sep="\n")
    return 1 if done.fault else 0


if __name__ == "__main__":
    result = main()
    sys.stdout.flush()
    os._exit(result)  # what is left of Qt is taken down in no order of ours
