# SPDX-License-Identifier: EUPL-1.2
"""Whether a window fits its screen and nothing in it is cut.

Run as a program (`python -m tests.ui.harness.fit FOLDER LANGUAGE`) it opens every window of the program on
whatever screen Qt was given, and prints what it found, one line each.
"""

import sys
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QCheckBox,
    QComboBox,
    QFileDialog,
    QLabel,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QTabBar,
    QToolButton,
    QWidget,
)

from accordi_desktop.assets import resource
from accordi_desktop.ui.widgets.buttons.elided_button import ElidedButton
from accordi_desktop.ui.widgets.labels.elided_label import ElidedLabel
from accordi_desktop.ui.widgets.labels.status_pill import StatusPill
from tests.ui.harness import every_window
from tests.ui.harness.keyboard import describe

_SLACK = 1


def misfits(window: QWidget) -> Iterator[str]:
    """What of a shown window lies outside its screen, its frame or its column, and what text is cut."""
    screen = window.screen().availableGeometry()
    # At a scale of 1.25 a maximised window of whole pixels is up to one unit more than its screen.
    rounding = 0 if window.devicePixelRatioF().is_integer() else _SLACK
    if not screen.adjusted(0, 0, rounding, rounding).contains(window.frameGeometry()):
        yield f"window {window.frameGeometry().getRect()} on a screen {screen.getRect()}"
    for widget in window.findChildren(QWidget):
        if not widget.isVisibleTo(window) or widget.window() is not window or _is_of_qt(widget):
            continue
        if isinstance(widget, (QAbstractButton, QComboBox)) and (clipped := _clipped(widget, window)):
            yield f"clipped: {describe(widget)} {clipped}"
        if (cut := _cut(widget)) is not None:
            yield f"cut: {describe(widget)} {cut}"


def _is_of_qt(widget: QWidget) -> bool:
    """Qt's own file dialog scrolls and elides by itself; so do the inner parts of fields and views."""
    parent = widget.parentWidget()
    if widget.objectName().startswith("qt_") or isinstance(parent, (QComboBox,)):
        return True
    return isinstance(widget.window(), QFileDialog) or type(parent).__name__ in {"QLineEdit", "SearchField"}


def _clipped(widget: QWidget, window: QWidget) -> str:
    """Where a part of a widget lies outside what can be seen of it, scrolled or not."""
    parent = widget.parentWidget()
    rect = QRect(widget.mapTo(parent, QPoint()), widget.size())
    while parent is not None:
        area = parent.parentWidget()
        room = parent.rect()
        if isinstance(area, QAbstractScrollArea) and area.viewport() is parent:
            # up and down it can be scrolled to, if the area scrolls; sideways no pane of ours scrolls
            scrolls = isinstance(area, QScrollArea)
            room = QRect(room.left(), -(10**6), room.width(), 2 * 10**6) if scrolls else room
            if not room.contains(rect):
                return f"{rect.getRect()} in {parent.rect().getRect()} of {describe(area)}"
            return _clipped(area, window) if area is not window else ""
        if not room.contains(rect):
            return f"{rect.getRect()} in {room.getRect()} of {type(parent).__name__}"
        if parent is window:
            return ""
        rect.translate(parent.pos())
        parent = parent.parentWidget()
    return ""


def _cut(widget: QWidget) -> str | None:
    """How much less room a text has than it needs."""
    match widget:
        case ElidedLabel() | ElidedButton() | StatusPill():
            return None
        case QLabel() if widget.text() and widget.wordWrap():
            needed = widget.heightForWidth(widget.width())
            return f"{widget.height()} of {needed} high" if widget.height() + _SLACK < needed else None
        case QLabel() if widget.text():
            return _narrower(widget, widget.sizeHint().width())
        case QToolButton() if widget.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonIconOnly:
            return None
        case QPushButton() | QToolButton() | QCheckBox() | QRadioButton() if widget.text():
            return _narrower(widget, widget.sizeHint().width())
        case QTabBar() if widget.shape() is QTabBar.Shape.RoundedNorth:
            return _narrower(widget, widget.sizeHint().width())
        case QComboBox():
            return _narrower(widget, widget.fontMetrics().horizontalAdvance(widget.currentText()) + 36)
    return None


def _narrower(widget: QWidget, needed: int) -> str | None:
    return f"{widget.width()} of {needed} wide" if widget.width() + _SLACK < needed else None


def use_shipped_font(app: QApplication) -> None:
    """The same letters on every machine, as wide as those of Windows or a little wider."""
    number = QFontDatabase.addApplicationFont(str(resource("fonts", "NotoSans-Regular.ttf")))
    QFontDatabase.addApplicationFont(str(resource("fonts", "NotoSans-Bold.ttf")))
    app.setFont(QFont(QFontDatabase.applicationFontFamilies(number)[0], 9))


def check(folder: Path, language: str) -> Iterator[str]:
    """Open every page, dialog and popup in turn and tell what does not fit."""
    with every_window.program(folder, language) as main:
        for name, show in {**every_window.pages(), **every_window.longest()}.items():
            show(main)
            every_window.rest()
            yield from (f"{name}: {found}" for found in misfits(main))
        for name, opened in {**every_window.dialogs(folder), **every_window.popups()}.items():
            window = opened(main)
            every_window.rest()
            yield from (f"{name}: {found}" for found in misfits(window))
            every_window.close_all(main)
        yield from (f"at last: {found}" for found in misfits(main))


if __name__ == "__main__":
    application = QApplication(sys.argv[:1])
    use_shipped_font(application)
    for line in check(Path(sys.argv[1]), sys.argv[2]):
        print(line)
