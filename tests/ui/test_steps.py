# SPDX-License-Identifier: EUPL-1.2
"""What the message bar says of each step: a sentence, and of undo and redo what they touched."""

from datetime import date

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from accordi_desktop.register.commands.agreements import DeleteAgreements
from accordi_desktop.ui.widgets.message_bar import MessageBar
from accordi_desktop.ui.window.undo_actions import UndoActions


@pytest.fixture
def steps(qtbot, on_sample):
    """The undo and redo of a window, with its bar, on the sample register."""
    context = on_sample(date(2020, 1, 10))
    bar = MessageBar()
    qtbot.addWidget(bar)
    owner = QObject(bar)
    return context, UndoActions(context, QAction(owner), QAction(owner), bar, owner), bar


def test_the_bar_says_a_sentence_and_takes_it_back(steps):
    context, _steps, bar = steps
    context.perform(DeleteAgreements((1, 2)))
    assert bar.text() == "2 accordi sono nel cestino."
    bar.action_button.click()
    assert bar.text() == "Undone: spostamento di 2 accordi nel cestino."
    bar.action_button.click()
    assert bar.text() == "Done again: spostamento di 2 accordi nel cestino."


def test_the_menu_names_what_it_would_take_back(steps):
    context, under_test, _bar = steps
    context.perform(DeleteAgreements((1,)))
    assert under_test._undo_action.text() == "&Undo: spostamento di A-001 nel cestino"
