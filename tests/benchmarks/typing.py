# SPDX-License-Identifier: EUPL-1.2
"""Types words into a real window at a typist's pace and says how long each key took to its repaint."""

from time import perf_counter

from PySide6.QtCore import QEvent, QObject
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

WORDS = ("cooperazione", "usakovs riga", "moda", "2012", "collaborazione", "zhang rossi", "a 00012", "lodz")
BETWEEN_KEYS = 120


class Repaints(QObject):
    """Sees when a widget has been asked to paint."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.count = 0
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        self.count += event.type() == QEvent.Type.Paint
        return False


def keystrokes(field: QLineEdit, shown: QWidget, words: tuple[str, ...] = WORDS) -> list[float]:
    """Seconds from each key to the end of the repaint that shows what it found."""
    repaints = Repaints(shown)
    taken = []
    for word in words:
        for letter in word:
            taken.append(_until_painted(field, letter, repaints))
            QTest.qWait(BETWEEN_KEYS)
        field.clear()
        QTest.qWait(4 * BETWEEN_KEYS)
    return taken


def _until_painted(field: QLineEdit, letter: str, repaints: Repaints) -> float:
    before = repaints.count
    begun = perf_counter()
    QTest.keyClicks(field, letter)
    while repaints.count == before:
        QApplication.processEvents()
    QApplication.processEvents()
    return perf_counter() - begun
