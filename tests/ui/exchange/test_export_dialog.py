# SPDX-License-Identifier: EUPL-1.2
"""The window that exports data: what, which columns, which form, progress, stop."""

import json

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QRadioButton

from accordi_desktop.exchange.exports.data_file import DataForm
from accordi_desktop.register.values.lists.query import AgreementQuery
from accordi_desktop.ui.context.prompts import Prompts
from accordi_desktop.ui.exchange.export_dialog import open_export

LIST = AgreementQuery(text="Chengdu", with_past=True)


class NamesFile(Prompts):
    """A user who names a file in a folder, and remembers what was suggested."""

    def __init__(self, folder):
        super().__init__()
        self.folder, self.suggested = folder, None

    def ask_save_file(self, parent, title, suggested, filters, then):
        self.suggested = suggested.name
        then(self.folder / suggested.name)


@pytest.fixture
def prompts(tmp_path):
    return NamesFile(tmp_path)


@pytest.fixture
def opened(context, window, qtbot):
    def make(selected=()):
        dialog = open_export(context, selected, LIST, window)
        dialog.activateWindow()
        qtbot.waitUntil(dialog.isActiveWindow)
        return dialog

    return make


def references(path):
    return [row[0].value for row in list(openpyxl.load_workbook(path)["Accordi"].iter_rows())[1:]]


def test_the_list_in_view_is_written_by_enter(context, opened, qtbot, prompts):
    dialog = opened()
    dialog.published.setFocus()
    with qtbot.waitSignal(context.message) as told:
        QTest.keyClick(dialog.published, Qt.Key.Key_Return)
    assert references(prompts.folder / prompts.suggested) == ["A-004"]
    assert prompts.suggested in told.args[0]


def test_arrows_choose_what_is_written(context, opened, qtbot, prompts):
    dialog = opened([context.register.agreements.id_of("A-001")])
    first = dialog.scope.findChildren(QRadioButton)[0]
    assert first.isChecked()
    assert "1" in first.text()
    first.setFocus()
    for _ in range(2):
        QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Down)
    with qtbot.waitSignal(context.message):
        QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    assert len(references(prompts.folder / prompts.suggested)) == 5


def test_space_ticks_a_column_off(context, opened, qtbot, prompts):
    dialog = opened()
    columns = dialog.columns.list
    columns.setFocus()
    columns.setCurrentRow(1)
    assert columns.currentItem().text() == "Titolo"
    QTest.keyClick(columns, Qt.Key.Key_Space)
    with qtbot.waitSignal(context.message):
        dialog.accept_button.click()
    head = [cell.value for cell in openpyxl.load_workbook(prompts.folder / prompts.suggested)["Accordi"][1]]
    assert "Titolo" not in head
    assert "Controparte" in head


def test_json_has_no_columns_to_choose(context, opened, qtbot, tmp_path, prompts):
    dialog = opened()
    dialog.form.setValue(DataForm.JSON)
    assert not dialog.columns.isEnabled()
    with qtbot.waitSignal(context.message):
        dialog.accept_button.click()
    assert prompts.suggested.endswith(".json")
    assert len(json.loads((tmp_path / prompts.suggested).read_text(encoding="utf-8"))["agreements"]) == 1


def test_trouble_is_said_and_the_choices_stay(context, opened, qtbot, prompts, tmp_path):
    prompts.folder = tmp_path / "chiavetta"
    dialog = opened()
    dialog.accept_button.click()
    qtbot.waitUntil(lambda: "chiavetta" in dialog.line.said.text())
    assert dialog.isVisible()
    assert dialog.accept_button.isEnabled()


def test_closing_the_window_stops_the_writing(context, opened, qtbot, tmp_path):
    dialog = opened()
    dialog.accept_button.click()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not context.tasks.busy)
    assert [path.name for path in tmp_path.iterdir() if path.suffix == ".part"] == []
