# SPDX-License-Identifier: EUPL-1.2
"""The windows for the page, the hand-over and letters: real keys, real files, trouble said in place."""

import json
import zipfile
from pathlib import Path

import docx
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from accordi_desktop.bootstrap import Access, open_register
from accordi_desktop.bootstrap.handover import hand_over as write_hand_over
from accordi_desktop.bootstrap.handover import preserve
from accordi_desktop.exchange.letters.letter import LetterKind
from accordi_desktop.exchange.open_data.half_year import HalfYear
from accordi_desktop.ui.context.prompts import Prompts
from accordi_desktop.ui.exchange.handover_dialog import HandoverDialog
from accordi_desktop.ui.exchange.letter_dialog import LetterDialog
from accordi_desktop.ui.exchange.open_data_dialog import DataOutput, OpenDataDialog
from accordi_desktop.ui.exchange.preservation_dialog import PreservationDialog
from accordi_desktop.ui.exchange.publish_dialog import PublishDialog
from accordi_desktop.ui.exchange.scope import EVERYTHING


class Answers(Prompts):
    """A user who takes the folder or file at hand and says yes; what was asked is remembered."""

    def __init__(self, path):
        super().__init__()
        self.path, self.asked = path, []

    def ask_save_file(self, parent, title, suggested, filters, then):
        then(self.path / suggested.name)

    def ask_folder(self, parent, title, then, folder=None):
        then(self.path)

    def confirm(self, parent, text, informative, accept_text, then, *, destructive=False):
        self.asked.append((text, informative, destructive))
        then()


@pytest.fixture
def prompts(tmp_path):
    folder = tmp_path / "out"
    folder.mkdir()
    return Answers(folder)


@pytest.fixture
def shown(qtbot):
    def show(dialog):
        dialog.open()
        qtbot.waitUntil(dialog.isVisible)
        return dialog

    return show


def press(qtbot, context, dialog):
    """Enter, and wait for what is told."""
    dialog.accept_button.setFocus()
    with qtbot.waitSignal(context.message) as told:
        QTest.keyClick(dialog.accept_button, Qt.Key.Key_Return)
    return told.args[0]


def test_the_page_is_previewed_then_written_and_the_choices_are_kept(context, window, qtbot, shown, prompts):
    opened = []
    dialog = shown(PublishDialog(context, context.register, window, open_url=opened.append))
    dialog.introductions["it"].edit.setPlainText("Milano e il mondo")
    dialog.preview_button.setFocus()
    QTest.keyClick(dialog.preview_button, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: len(opened) == 1)
    assert "Milano e il mondo" in Path(opened[0].toLocalFile()).read_text(encoding="utf-8")
    press(qtbot, context, dialog)
    assert sorted(path.name for path in prompts.path.iterdir()) == ["index.en.html", "index.html"]
    assert "A-001" in prompts.asked[0][1]
    again = shown(PublishDialog(context, context.register, window))
    assert again.introductions["it"].value() == "Milano e il mondo"
    press(qtbot, context, again)
    assert "Nulla è cambiato" in prompts.asked[1][1]


def test_another_page_is_replaced_only_after_a_question(context, window, qtbot, shown, prompts):
    (prompts.path / "index.html").write_text("un'altra", encoding="utf-8")
    dialog = shown(PublishDialog(context, context.register, window))
    press(qtbot, context, dialog)
    assert prompts.asked[0][2]


def test_no_language_is_said_in_the_form(context, window, qtbot, shown):
    dialog = shown(PublishDialog(context, context.register, window))
    for box in dialog.languages.values():
        box.setFocus()
        QTest.keyClick(box, Qt.Key.Key_Space)
    dialog.accept_button.click()
    assert dialog.fault.isVisible()
    assert dialog.fault.text()


@pytest.fixture
def hand_over(context, window, shown):
    def make(selected=()):
        given = {"write": write_hand_over, "parent": window}
        return shown(HandoverDialog(context, context.register, selected, EVERYTHING, **given))

    return make


def test_a_successor_gets_an_archive(context, qtbot, hand_over, prompts):
    dialog = hand_over()
    assert dialog.successor.isChecked()
    assert not dialog.scope.isEnabled()
    told = press(qtbot, context, dialog)
    assert ".zip" in told
    assert [path.suffix for path in prompts.path.iterdir()] == [".zip"]


@pytest.mark.parametrize("selected", [(), (1,)])
def test_the_keyboard_begins_at_who_is_chosen(qtbot, hand_over, selected):
    dialog = hand_over(selected)
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    assert dialog.focusWidget() is (dialog.office if selected else dialog.successor)


def test_another_office_gets_a_register_of_the_selection(context, qtbot, hand_over, prompts):
    dialog = hand_over([context.register.agreements.id_of("A-004")])
    assert dialog.office.isChecked()
    press(qtbot, context, dialog)
    (path,) = prompts.path.glob("*.accordi")
    register = open_register(path, access=Access.READ)
    assert [row.reference for row in register.agreements.rows(register.agreements.ids(EVERYTHING))] == [
        "A-004"
    ]
    register.close()


def test_a_file_that_is_there_is_said_and_the_form_stays(context, qtbot, hand_over, prompts):
    dialog = hand_over()
    press(qtbot, context, dialog)
    again = hand_over()
    again.accept_button.click()
    qtbot.waitUntil(lambda: ".zip" in again.line.said.text())
    assert again.isVisible()


def test_a_letter_is_written_and_kept(context, window, qtbot, shown, prompts):
    agreement = context.register.agreements.id_of("A-001")
    dialog = shown(LetterDialog(context, context.register, (agreement,), window))
    dialog.kind.setValue(LetterKind.THANKS)
    told = press(qtbot, context, dialog)
    (path,) = prompts.path.iterdir()
    assert path.name == "A-001 thanks.docx"
    assert "Riga" in "\n".join(one.text for one in docx.Document(str(path)).paragraphs)
    assert "ufficio" in told
    assert [one.content.file_name for one in context.register.agreements.sheet(agreement).documents] == [
        path.name
    ]


def test_a_template_is_checked_when_it_is_chosen(context, window, shown, tmp_path):
    document = docx.Document()
    document.add_paragraph("{{titolo}} {{inventato}}")
    path = tmp_path / "nostro.docx"
    document.save(str(path))
    dialog = shown(LetterDialog(context, context.register, (1,), window))
    dialog.choose_template(path)
    assert "inventato" in dialog.fault.text()
    assert dialog.template.text() == ""


def test_every_field_of_the_page_has_its_label(context, window, shown):
    dialog = shown(PublishDialog(context, context.register, window))
    texts = {label.text() for label in dialog.findChildren(QLabel) if label.isVisible()}
    assert {"Introduction in Italian", "Introduction in English"} <= texts


def test_open_data_are_written_and_written_over_only_after_a_question(context, window, qtbot, shown, prompts):
    dialog = shown(OpenDataDialog(context, context.register, window))
    dialog.ipa.fill("c_f205")
    press(qtbot, context, dialog)
    assert "c_f205" in (prompts.path / "metadata.ttl").read_text(encoding="utf-8")
    assert prompts.asked == []
    again = shown(OpenDataDialog(context, context.register, window))
    assert again.ipa.value() == "c_f205"
    press(qtbot, context, again)
    assert prompts.asked[0][2]


def test_what_is_written_is_named_whole(context, window, shown):
    dialog = shown(OpenDataDialog(context, context.register, window))
    for output in DataOutput:
        dialog.output.setValue(output)
        assert dialog.output.shown_text() == dialog.output.currentText()


def test_the_half_year_is_chosen_from_a_list(context, window, qtbot, shown, prompts):
    dialog = shown(OpenDataDialog(context, context.register, window))
    dialog.output.setValue(DataOutput.HALF_YEAR)
    assert not dialog.base.isEnabled()
    dialog.half_year.setValue(HalfYear(2018, 1))
    press(qtbot, context, dialog)
    table = (prompts.path / "art23-2018-1.csv").read_text(encoding="utf-8")
    assert "A-001" in table
    assert "A-004" not in table


def test_one_agreement_is_made_ready_for_preservation(context, window, qtbot, shown, prompts):
    agreement = context.register.agreements.id_of("A-001")
    dialog = shown(PreservationDialog(context, context.register, (agreement,), window, preserve))
    dialog.classification.fill("6.5")
    dialog.file.fill("2026/12")
    press(qtbot, context, dialog)
    with zipfile.ZipFile(prompts.path / "A-001.zip") as archive:
        metadata = json.loads(archive.read("A-001/metadati.json"))
        assert archive.read("A-001/scheda.pdf").startswith(b"%PDF")
    assert (metadata["classification"], metadata["file"]) == ("6.5", "2026/12")


@pytest.mark.parametrize("name", ["publish", "open data", "preservation", "letter"])
def test_the_keyboard_begins_in_the_first_field(context, window, qtbot, shown, name):
    register = context.register
    make = {
        "publish": lambda: PublishDialog(context, register, window),
        "open data": lambda: OpenDataDialog(context, register, window),
        "preservation": lambda: PreservationDialog(context, register, (1,), window, preserve),
        "letter": lambda: LetterDialog(context, register, (1,), window),
    }
    dialog = shown(make[name]())
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    first = {"publish": "form", "open data": "output", "preservation": "classification", "letter": "kind"}
    field = getattr(dialog, first[name])
    assert dialog.focusWidget() is (field.focusProxy() or field)
