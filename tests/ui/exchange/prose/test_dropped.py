# SPDX-License-Identifier: EUPL-1.2
"""An e-mail dropped on the window opens the proposals of its text."""

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from accordi_desktop.ui.exchange.prose.prose_dialog import ProseDialog
from tests.exchange.messages.message_files import DAY, SUBJECT, TEXT, write_eml
from tests.ui.harness.audit import audit

COPY, LEFT, NONE = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def dropped(main, qtbot, tmp_path):
    """The dialog over the running program after the drop of an e-mail, once it is read."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(write_eml(tmp_path / "posta.eml")))])
    QApplication.sendEvent(main, QDragEnterEvent(QPoint(5, 5), COPY, data, LEFT, NONE))
    QApplication.sendEvent(main, QDropEvent(QPointF(5, 5), COPY, data, LEFT, NONE))
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), ProseDialog))
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, ProseDialog)
    qtbot.waitUntil(lambda: dialog.plan is not None and not dialog.line.busy)
    yield dialog
    dialog.reject()


def test_an_email_dropped_on_the_window_is_read(dropped):
    assert dropped.text.toPlainText() == TEXT
    assert SUBJECT in dropped.source.value()
    assert dropped.day.value() == DAY
    assert len(dropped.plan.proposals) == 1
    assert audit(dropped) == []
