# SPDX-License-Identifier: EUPL-1.2
"""A notice of the system without a window, for jobs that run on their own."""

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QSystemTrayIcon

from accordi_desktop.assets import resource

_SHOWN_MS = 10_000


def show_notice(title: str, text: str, shown_ms: int = _SHOWN_MS) -> bool:
    """Show it until it is clicked or its time is over; False where the desktop has no place for it."""
    app = QApplication.instance() or QApplication(["accordi"])
    if not QSystemTrayIcon.isSystemTrayAvailable() or not QSystemTrayIcon.supportsMessages():
        return False
    tray = QSystemTrayIcon(QIcon(str(resource("icons", "accordi.svg"))), app)
    tray.show()
    tray.showMessage(title, text, tray.icon(), shown_ms)
    loop = QEventLoop()
    tray.messageClicked.connect(loop.quit)
    QTimer.singleShot(shown_ms, loop.quit)
    loop.exec()
    tray.hide()
    return True
