# SPDX-License-Identifier: EUPL-1.2
"""A cell that shows a part of its text tells the whole under the mouse, as it is written."""

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QHelpEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QApplication, QTableView, QToolTip

from accordi_desktop.ui.widgets.labels.plain_label import plain_tip
from accordi_desktop.ui.widgets.tables import style_table

TEXT = "Memorandum <b>per il Rafforzamento</b> delle relazioni di amicizia"


@pytest.fixture
def table(qtbot):
    table = QTableView()
    style_table(table)
    model = QStandardItemModel(1, 1, table)
    model.setItem(0, 0, QStandardItem(TEXT))
    table.setModel(model)
    qtbot.addWidget(table)
    table.resize(700, 200)
    table.show()
    yield table
    QToolTip.hideText()


def ask(table):
    at = table.visualRect(table.model().index(0, 0)).center()
    event = QHelpEvent(QEvent.Type.ToolTip, at, table.viewport().mapToGlobal(at))
    QApplication.sendEvent(table.viewport(), event)


def test_what_is_cut_is_told_whole_and_never_read_as_mark_up(table):
    table.setColumnWidth(0, 120)
    ask(table)
    assert QToolTip.text() == plain_tip(TEXT)
    assert "<b>" not in QToolTip.text()


def test_what_is_shown_whole_is_not_told_again(table):
    table.setColumnWidth(0, 650)
    ask(table)
    assert not QToolTip.isVisible()
