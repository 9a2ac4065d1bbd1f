# SPDX-License-Identifier: EUPL-1.2
"""Putting Tab in order leaves nothing behind that Qt may delete unseen by Python."""

import gc

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
    QWidgetItem,
)

from accordi_desktop.ui.widgets.input.tab_order import follow_layout


def test_no_item_of_a_layout_is_remembered(qtbot):
    """An item is deleted with its widget; one that Python knew would be taken for what comes in its place."""
    pane = QWidget()
    qtbot.addWidget(pane)
    column, line, form = QVBoxLayout(pane), QHBoxLayout(), QFormLayout()
    column.addLayout(line)
    column.addLayout(form)
    edits: list[QWidget] = [QLineEdit() for _ in range(3)]
    line.addWidget(edits[0])
    form.addRow("b", edits[2])
    form.insertRow(0, "a", edits[1])
    button = QPushButton("c")
    column.addWidget(button)
    before = items()  # our own layouts keep theirs: windows of other tests may still stand
    follow_layout(pane)
    assert [one for one in items() if all(one is not other for other in before)] == []
    order: list[QWidget] = [edits[0]]
    while order[-1] is not button:
        order.append(order[-1].nextInFocusChain())
    assert [one for one in order if one.focusPolicy() != Qt.FocusPolicy.NoFocus] == [*edits, button]


def items() -> list[QWidgetItem]:
    """The items that Python knows."""
    return [one for one in gc.get_objects() if isinstance(one, QWidgetItem)]
