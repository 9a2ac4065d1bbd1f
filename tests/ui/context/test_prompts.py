# SPDX-License-Identifier: EUPL-1.2
"""Questions: answered by callback, plain, and gone when closed."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from accordi_desktop.ui.context.prompts import Choice, Prompts
from tests.ui.harness.audit import plain_texts
from tests.ui.harness.lifetimes import gone

HOSTILE = '<img src="//server/share">'


@pytest.fixture
def window(qtbot):
    window = QWidget()
    window.setWindowTitle("Accordi")
    qtbot.addWidget(window)
    window.show()
    return window


def press(box: QMessageBox, text: str) -> None:
    next(button for button in box.buttons() if button.text() == text).click()


def test_confirm_goes_on_when_accepted_and_dies(window, qtbot):
    done = []
    Prompts().confirm(window, "Empty the bin?", HOSTILE, "Empty", lambda: done.append(1))
    box = window.findChild(QMessageBox)
    assert list(plain_texts(box)) == []
    assert box.informativeText() == HOSTILE
    with gone(qtbot, box):
        press(box, "Empty")
    assert done == [1]


def test_esc_does_nothing(window, qtbot):
    done = []
    Prompts().confirm(window, "Empty the bin?", "", "Empty", lambda: done.append(1))
    box = window.findChild(QMessageBox)
    with gone(qtbot, box):
        QTest.keyClick(box, Qt.Key.Key_Escape)
    assert done == []


def test_one_of_several_ways_is_gone(window, qtbot):
    done = []
    ways = (
        Choice("Save", lambda: done.append("save")),
        Choice("Discard", lambda: done.append("discard"), destructive=True),
    )
    Prompts().choose(window, "Save the changes?", "", ways)
    box = window.findChild(QMessageBox)
    assert box.defaultButton().text() == "Save"
    with gone(qtbot, box):
        press(box, "Discard")
    assert done == ["discard"]


def test_what_loses_work_is_never_the_default(window):
    Prompts().choose(window, "Discard?", "", (Choice("Discard", lambda: None, destructive=True),))
    box = window.findChild(QMessageBox)
    assert box.defaultButton() is box.escapeButton()
    box.close()


def test_trouble_is_told_plainly(window, qtbot):
    Prompts().tell(window, HOSTILE)
    box = window.findChild(QMessageBox)
    assert list(plain_texts(box)) == []
    with gone(qtbot, box):
        box.buttons()[0].click()


def test_a_file_to_open(window, qtbot, tmp_path: Path):
    heard, file = [], tmp_path / "città.accordi"
    file.touch()
    Prompts().ask_open_file(window, "Open", ["Register (*.accordi)"], heard.append, tmp_path)
    dialog = window.findChild(QFileDialog)
    assert dialog.nameFilters() == ["Register (*.accordi)"]
    with gone(qtbot, dialog):
        dialog.selectFile(str(file))
        dialog.accept()
    assert heard == [file]


def test_a_file_to_write_gets_its_ending(window, qtbot, tmp_path: Path):
    heard = []
    Prompts().ask_save_file(window, "Save", tmp_path / "scheda.pdf", ["PDF (*.pdf)"], heard.append)
    dialog = window.findChild(QFileDialog)
    dialog.selectFile("riga")
    with gone(qtbot, dialog):
        dialog.accept()
    assert heard == [tmp_path / "riga.pdf"]


def test_a_folder(window, qtbot, tmp_path: Path):
    heard = []
    Prompts().ask_folder(window, "Folder", heard.append, tmp_path)
    dialog = window.findChild(QFileDialog)
    with gone(qtbot, dialog):
        dialog.accept()
    assert heard == [tmp_path]
