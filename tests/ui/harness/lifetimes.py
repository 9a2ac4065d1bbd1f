# SPDX-License-Identifier: EUPL-1.2
"""Dialogs die when they close: wait for the object behind the wrapper to go."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot
from shiboken6 import isValid


@contextmanager
def gone(qtbot: QtBot, thing: QObject) -> Iterator[None]:
    """What is done inside makes the thing go."""
    yield
    qtbot.waitUntil(lambda: not isValid(thing))
