# SPDX-License-Identifier: EUPL-1.2
"""Collects cyclic garbage on the window's thread only.

Python collects on whatever thread happens to allocate. A QObject in a cycle would then be destroyed on the
thread of a task, which for a running QTimer is a segmentation fault.
"""

import gc

from PySide6.QtCore import QObject, QTimer

_LOOK_MS = 1000


class GarbageCollection(QObject):
    """Turns Python's own collection off, and looks every second whether its thresholds are passed."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(collect_if_due)
        self._timer.start()


def collect_if_due() -> int | None:
    """Collect the oldest generation whose threshold is passed; returns its number, None if none was due."""
    counts, thresholds = gc.get_count(), gc.get_threshold()
    for generation in (2, 1, 0):
        if counts[generation] > thresholds[generation]:
            gc.collect(generation)
            return generation
    return None
