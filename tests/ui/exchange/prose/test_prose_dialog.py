# SPDX-License-Identifier: EUPL-1.2
"""The window that proposes agreements from a text: marks, ticks, moves, recording; by keyboard and mouse."""

import multiprocessing

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCharFormat
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from accordi_desktop.exchange.prose.marks import MarkKind
from accordi_desktop.ui.exchange.prose.prose_dialog import open_prose
from tests.exchange.messages.message_files import DAY, SUBJECT, write_eml, write_msg
from tests.exchange.messages.message_files import TEXT as EMAIL
from tests.pdf_files import write_pdf

TEXT = (
    "Il 5 maggio 2018 Milano ha firmato con Lione un protocollo d’intesa triennale. "
    "Il 3 marzo 2019 Milano ha siglato con Osaka un accordo di collaborazione. È stato rinnovato nel 2021.\n"
    "Un accordo con Kagoshima è allo studio."
)


@pytest.fixture
def opened(context, window, qtbot):
    """Opens the dialog over the sample with a text, and waits until it is read."""

    def make(text=TEXT):
        dialog = open_prose(context, window, text)
        qtbot.waitUntil(dialog.isVisible)
        qtbot.waitUntil(lambda: dialog.plan is not None and not dialog.line.busy)
        return dialog

    return make


def proposals(dialog):
    tree = dialog.tree
    return [tree.topLevelItem(number).text(0) for number in range(tree.topLevelItemCount())]


def facts(dialog, number):
    top = dialog.tree.topLevelItem(number)
    return {(top.child(place).text(0), top.child(place).text(1)) for place in range(top.childCount())}


def go_to(dialog, label):
    """Down through the tree by keys, until the line of that label."""
    dialog.tree.setFocus()
    QTest.keyClick(dialog.tree, Qt.Key.Key_Home)
    for _step in range(40):
        if dialog.tree.currentItem().text(0) == label:
            return
        QTest.keyClick(dialog.tree, Qt.Key.Key_Down)
    pytest.fail(label)


def test_a_text_becomes_proposals(opened):
    dialog = opened()
    assert proposals(dialog) == ["1. Lione – Protocollo d’intesa", "2. Osaka – Accordo di collaborazione"]
    assert ("Firma", "5 maggio 2018") in facts(dialog, 0)
    assert "Kagoshima è allo studio" in dialog.remarks.text()
    assert "2" in dialog.accept_button.text()


def test_marks_are_underlined_by_how_sure_they_are(opened):
    dialog = opened(
        "Milano, 3 giugno 2020 - Milano ha firmato oggi con Lione un accordo della durata di due anni."
    )
    lines = {
        selection.cursor.selectedText(): selection.format.underlineStyle()
        for selection in dialog.text.extraSelections()
    }
    assert lines["oggi"] == QTextCharFormat.UnderlineStyle.DotLine
    assert lines["della durata di due anni"] == QTextCharFormat.UnderlineStyle.SingleUnderline


def test_a_fact_lights_its_place_and_a_place_its_fact(opened, qtbot):
    dialog = opened("🙂🙂 " + TEXT)
    go_to(dialog, "Rinnovo")
    lit = [
        one
        for one in dialog.text.extraSelections()
        if one.format.background().style() != Qt.BrushStyle.NoBrush
    ]
    assert [one.cursor.selectedText() for one in lit] == ["2021"]
    cursor = dialog.text.document().find("3 marzo 2019")
    cursor.setPosition(cursor.selectionStart() + 3)
    spot = dialog.text.cursorRect(cursor).center()
    QTest.mouseClick(dialog.text.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert dialog.tree.currentItem().text(1) == "3 marzo 2019"


def test_a_number_moves_a_fact_and_undo_takes_it_back(opened):
    dialog = opened()
    go_to(dialog, "Rinnovo")
    QTest.keyClick(dialog.tree, Qt.Key.Key_1)
    assert ("Rinnovo", "2021") in facts(dialog, 0)
    assert ("Rinnovo", "2021") not in facts(dialog, 1)
    assert [one.act_date.edtf for one in dialog.plan.proposals[0].draft.periods] == ["2018-05-05", "2021"]
    dialog.tree.setFocus()
    QTest.keyClick(dialog.tree, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert ("Rinnovo", "2021") in facts(dialog, 1)


def test_del_takes_a_fact_away(opened):
    dialog = opened()
    go_to(dialog, "Durata")
    QTest.keyClick(dialog.tree, Qt.Key.Key_Delete)
    assert dialog.plan.proposals[0].draft.periods[0].months is None
    assert not any(mark.kind is MarkKind.TERM for mark in dialog.plan.proposals[0].marks)


def test_without_a_source_nothing_is_recorded(opened, context):
    dialog = opened()
    QTest.keyClick(dialog.tree, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert "da dove viene il testo" in dialog.source.problem()
    assert dialog.source.edit.hasFocus()
    assert dialog.isVisible()


def test_what_is_ticked_is_recorded_as_one_step(opened, context, qtbot):
    dialog = opened()
    before = set(context.register.agreements.ids(_everything()))
    dialog.tree.setFocus()
    QTest.keyClick(dialog.tree, Qt.Key.Key_Home)
    QTest.keyClick(dialog.tree, Qt.Key.Key_Space)
    assert "1" in dialog.accept_button.text()
    dialog.source.edit.setFocus()
    QTest.keyClicks(dialog.source.edit, "Pagina di prova")
    with qtbot.waitSignal(dialog.accepted):
        QTest.keyClick(dialog.source.edit, Qt.Key.Key_Return)
    (new,) = set(context.register.agreements.ids(_everything())) - before
    sheet = context.register.agreements.sheet(new)
    assert (sheet.content.source, sheet.signed.edtf) == ("Pagina di prova", "2019-03-03")
    assert [cell.text for cell in context.register.imports.kept_rows(new)[0].cells][-1].startswith(
        "Il 3 marzo"
    )
    context.register.undo()
    assert set(context.register.agreements.ids(_everything())) == before


def test_what_the_register_may_have_is_not_ticked(opened):
    dialog = opened("Il 2 febbraio 2018 Milano ha firmato con Riga un memorandum di collaborazione biennale.")
    assert dialog.tree.ticked_numbers() == []
    assert "A-001" in dialog.tree.topLevelItem(0).text(1)
    assert not dialog.accept_button.isEnabled()


def test_a_text_without_agreements_says_so(opened):
    dialog = opened("Domani il museo resta chiuso.")
    assert dialog.line.said.text() == "Nel testo non si riconosce alcun accordo."


def test_a_pasted_text_is_read(context, window, qtbot):
    dialog = open_prose(context, window)
    qtbot.waitUntil(dialog.isVisible)
    QApplication.clipboard().setText(TEXT)
    dialog.text.setFocus()
    QTest.keyClick(dialog.text, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: len(proposals(dialog)) == 2)


def _everything():
    from accordi_desktop.register.values.lists.query import AgreementQuery  # noqa: PLC0415

    return AgreementQuery(with_past=True)


@pytest.mark.parametrize("name", ["posta.eml", "posta.msg"])
def test_an_email_fills_text_source_and_day(context, window, qtbot, tmp_path, name):
    path = tmp_path / name
    if path.suffix == ".eml":
        write_eml(path)
    else:
        headers = "Date: 12 Mar 2024 00:30:00 +0100\n"
        write_msg(path, {0x0037: SUBJECT, 0x0C1A: "Lucía", 0x007D: headers, 0x1000: EMAIL})
    dialog = open_prose(context, window, path=path)
    qtbot.waitUntil(lambda: dialog.plan is not None and not dialog.line.busy)
    assert dialog.text.toPlainText() == EMAIL
    assert dialog.source.value().startswith(f"E-mail «{SUBJECT}», da Lucía")
    assert dialog.day.value() == DAY
    assert ("Firma (da verificare)", "oggi") in facts(dialog, 0)
    assert dialog.plan.proposals[0].draft.periods[0].act_date == DAY


def test_a_scan_is_told_and_the_text_there_stays(opened, qtbot, tmp_path):
    dialog = opened()
    dialog.read_file(write_pdf(tmp_path / "scan.pdf", ""))
    qtbot.waitUntil(lambda: not dialog.line.busy)
    assert "è una scansione" in dialog.line.said.text()
    assert dialog.text.toPlainText() == TEXT
    assert dialog.source.value() == ""


def test_a_file_is_chosen_by_a_button(opened, context, qtbot, tmp_path):
    text = "Il 5 maggio 2018 Milano ha firmato con Lione un memorandum."
    path = write_pdf(tmp_path / "comunicato.pdf", text)
    dialog = opened()
    dialog.open_button.setFocus()
    QTest.keyClick(dialog.open_button, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: dialog.findChild(QFileDialog) is not None)
    files = dialog.findChild(QFileDialog)
    assert "*.msg" in files.nameFilters()[0]
    files.selectFile(str(path))
    files.accept()
    qtbot.waitUntil(lambda: "memorandum" in dialog.text.toPlainText())
    qtbot.waitUntil(lambda: dialog.plan is not None and not dialog.line.busy)
    assert dialog.source.value() == "comunicato.pdf"
    assert proposals(dialog) == ["1. Lione – Memorandum"]


def test_a_dialog_that_is_closed_gives_up_reading(context, window, qtbot, tmp_path):
    dialog = open_prose(context, window, path=write_eml(tmp_path / "a.eml"))
    dialog.reject()
    qtbot.waitUntil(lambda: not context.tasks.busy)
    assert multiprocessing.active_children() == []
