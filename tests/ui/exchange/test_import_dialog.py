# SPDX-License-Identifier: EUPL-1.2
"""The window of an import, by keys: four steps, doubts decided, one revision, undo."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from accordi_desktop.exchange.imports.meanings import Meaning
from accordi_desktop.exchange.imports.plan import Verdict
from accordi_desktop.exchange.imports.readings.reasons import Reason
from accordi_desktop.register.values.lists.query import AgreementQuery
from accordi_desktop.ui.context.page import Requests
from accordi_desktop.ui.context.prompts import Prompts
from accordi_desktop.ui.exchange.importing.columns_model import OUTCOME
from accordi_desktop.ui.exchange.importing.file_drops import FileDrops
from accordi_desktop.ui.exchange.importing.import_dialog import COLUMNS, FILE, REVIEW, RUN, open_import
from tests.builders import EVERYTHING
from tests.stored_rows import facts
from tests.ui.harness.audit import audit
from tests.ui.harness.lifetimes import gone

INPUTS = Path(__file__).parents[2] / "exchange" / "imports" / "inputs"
TICK = Qt.ItemDataRole.CheckStateRole


class NamesFile(Prompts):
    """A user who names a file in a folder."""

    def __init__(self, folder):
        super().__init__()
        self.path = folder / "dubbi.xlsx"

    def ask_save_file(self, parent, title, suggested, filters, then):
        then(self.path)


@pytest.fixture
def prompts(tmp_path):
    return NamesFile(tmp_path)


@pytest.fixture
def requests():
    return Requests()


@pytest.fixture
def opened(context, window, qtbot, requests):
    def make(name, path=None):
        dialog = open_import(context, requests, window, path or next(INPUTS.glob(f"{name}-*")))
        qtbot.waitUntil(lambda: dialog.session.table is not None and not dialog.progress.busy)
        return dialog

    return make


def press(key, modifier=Qt.KeyboardModifier.NoModifier):
    """Press a key where the keyboard is."""
    QTest.keyClick(QApplication.focusWidget(), key, modifier)


def forward(qtbot, dialog, step):
    """Go on to a step as Enter does."""
    while dialog.pages.currentIndex() < step:
        QTest.keyClick(dialog.next_button, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: dialog.session.plan is not None and not dialog.progress.busy)


def test_enter_leads_through_all_steps_and_one_undo_takes_it_back(qtbot, context, opened):
    register = context.register
    before = facts(register.path)
    dialog = opened("01")
    for step in (COLUMNS, REVIEW, RUN):
        press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        qtbot.waitUntil(lambda: dialog.session.plan is not None and not dialog.progress.busy)
        assert dialog.pages.currentIndex() == step
        assert facts(register.path) == before
    press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: not dialog.next_button.isVisible())
    assert dialog.run_step.heading.text() == "Importati da «01-semplice.xlsx»: 5 nuovi, 0 cambiati."
    assert register.agreements.counts(EVERYTHING).total == 10
    with gone(qtbot, dialog):
        dialog.run_step.undo_button.setFocus()
        press(Qt.Key.Key_Space)
    assert facts(register.path) == before


def test_the_imported_are_shown_as_a_list(qtbot, context, opened, requests):
    dialog = opened("04")
    forward(qtbot, dialog, RUN)
    dialog.next_button.click()
    qtbot.waitUntil(dialog.run_step.show_button.isVisible)
    with qtbot.waitSignal(requests.list_requested) as asked, gone(qtbot, dialog):
        press(Qt.Key.Key_Space)
    query = asked.args[0]
    assert query == AgreementQuery(source_id=1, with_past=True)
    found = context.register.agreements.rows(context.register.agreements.ids(query))
    assert sorted(row.reference for row in found) == ["M-1", "M-2"]


def test_a_kind_of_doubt_is_decided_for_all(qtbot, opened):
    dialog = opened("03")
    forward(qtbot, dialog, REVIEW)
    step = dialog.review_step
    texts = [step.doubts.itemText(index) for index in range(step.doubts.count())]
    line = texts.index("Durata e rinnovo: numero senza unità: mesi o anni (3)")
    step.doubts.setFocus()
    step.doubts.setCurrentIndex(line)
    step.doubts.activated.emit(line)
    assert step.choices.itemText(0) == "«24» → 24 mesi"
    step.all_button.setFocus()
    press(Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: dialog.session.plan is not None and not dialog.progress.busy)
    plan = dialog.session.plan
    assert not [one for row in plan.rows for one in row.doubts if one.reason is Reason.BARE_NUMBER]
    assert [row.draft.periods[0].months for row in plan.rows if row.numbers[0] in (6, 7, 8)] == [24, 24, 24]


def test_a_doubt_is_decided_for_one_row(qtbot, opened):
    dialog = opened("03")
    forward(qtbot, dialog, REVIEW)
    step = dialog.review_step
    step.view.selectRow(next(line for line, row in enumerate(step.model.rows) if row.numbers == (10,)))
    assert step.doubts.currentText().startswith("Firmato il: mese prima del giorno")
    step.one_button.click()
    qtbot.waitUntil(lambda: dialog.session.plan is not None and not dialog.progress.busy)
    row = next(row for row in dialog.session.plan.rows if row.numbers == (10,))
    assert row.verdict is Verdict.NEW
    assert row.draft.periods[0].act_date.edtf == "2018-02-13"


def test_the_rows_are_narrowed_by_their_outcome(qtbot, opened):
    dialog = opened("03")
    forward(qtbot, dialog, REVIEW)
    box = dialog.review_step.filter
    assert [box.itemText(index) for index in range(box.count())] == [
        "All rows: 22",
        "Nuovo: 14",
        "Cambiato: 0",
        "Uguale: 0",
        "Da decidere: 8",
    ]
    box.setFocus()
    press(Qt.Key.Key_End)
    box.activated.emit(box.currentIndex())
    assert {row.verdict for row in dialog.review_step.model.rows} == {Verdict.DOUBTFUL}


def test_an_unticked_row_is_not_imported(qtbot, context, opened):
    dialog = opened("04")
    forward(qtbot, dialog, REVIEW)
    view = dialog.review_step.view
    view.setFocus()
    view.setCurrentIndex(view.model().index(0, 0))
    press(Qt.Key.Key_Space)
    assert view.model().index(0, 0).data(TICK) == Qt.CheckState.Unchecked
    forward(qtbot, dialog, RUN)
    dialog.next_button.click()
    qtbot.waitUntil(dialog.run_step.show_button.isVisible)
    found = {row.reference for row in context.register.agreements.page(EVERYTHING, 0, 50)}
    assert ("M-1" in found, "M-2" in found) == (False, True)


def test_the_meaning_of_a_column_is_chosen_and_what_happens_is_said(qtbot, opened):
    dialog = opened("05")
    forward(qtbot, dialog, COLUMNS)
    step = dialog.columns_step
    assert step.model.index(4, OUTCOME).data() == "2 understood, 2 not understood"
    line = next(line for line, row in enumerate(step.model.rows) if row.heading == "Importo")
    assert step.model.index(line, OUTCOME).data() == "Kept as it is with the agreement"
    step.view.selectRow(line)
    step.meaning.setCurrentIndex(step.meaning.findData(Meaning.NOTES))
    step.meaning.activated.emit(step.meaning.currentIndex())
    qtbot.waitUntil(lambda: dialog.session.plan is not None and not dialog.progress.busy)
    assert step.model.index(line, OUTCOME).data() == "1 understood"
    assert "1.250,00" in dialog.session.plan.rows[0].draft.notes


def test_the_encoding_can_be_changed_and_the_rows_follow(qtbot, opened):
    dialog = opened("05")
    step = dialog.file_step
    assert step.model.text(step.model.rows[2], 3) == "Città di Kosice"
    step.encoding.setFocus()
    index = step.encoding.findData("cp850")
    step.encoding.setCurrentIndex(index)
    step.encoding.activated.emit(index)
    qtbot.waitUntil(lambda: step.model.rows and step.model.text(step.model.rows[2], 3) != "Città di Kosice")


def test_another_row_can_be_the_header(qtbot, opened):
    dialog = opened("02")
    step = dialog.file_step
    step.view.selectRow(4)
    step.header_button.click()
    qtbot.waitUntil(lambda: dialog.session.table.header == (4,) and not dialog.progress.busy)
    step.tables.setCurrentIndex(0)
    step.tables.activated.emit(0)
    qtbot.waitUntil(lambda: dialog.session.table.header == (3, 4))


def test_no_row_can_be_the_header_before_there_are_rows(qtbot, context, window, requests):
    dialog = open_import(context, requests, window)
    step = dialog.file_step
    assert not step.header_button.isEnabled()
    dialog.read(next(INPUTS.glob("02-*")))
    qtbot.waitUntil(lambda: dialog.session.table is not None and not dialog.progress.busy)
    step.view.selectRow(4)
    assert step.header_button.isEnabled()


def test_a_hidden_sheet_is_offered_and_not_taken(opened):
    dialog = opened("07")
    box = dialog.file_step.sheets
    assert [box.itemText(index) for index in range(box.count())] == [
        "Accordi (4 rows)",
        "vecchi (non usare) (2 rows), hidden",
    ]
    assert box.currentIndex() == 0


def test_what_cannot_be_read_is_said_and_another_file_can_be_chosen(qtbot, context, window, requests):
    dialog = open_import(context, requests, window, next(INPUTS.glob("12-*")))
    qtbot.waitUntil(lambda: "parti che escono" in dialog.progress.said.text())
    assert not dialog.next_button.isEnabled()
    dialog.read(next(INPUTS.glob("04-*")))
    qtbot.waitUntil(dialog.next_button.isEnabled)


def test_a_file_that_changed_since_it_was_read_is_not_imported(qtbot, context, opened, tmp_path):
    path = tmp_path / "registro.xlsx"
    path.write_bytes(next(INPUTS.glob("04-*")).read_bytes())
    dialog = opened("", path)
    forward(qtbot, dialog, RUN)
    path.write_bytes(next(INPUTS.glob("01-*")).read_bytes())
    before = facts(context.register.path)
    dialog.next_button.click()
    qtbot.waitUntil(lambda: "è cambiato dopo la lettura" in dialog.progress.said.text())
    assert facts(context.register.path) == before


def test_the_doubtful_rows_are_saved_and_read_back(qtbot, opened, prompts):
    dialog = opened("03")
    forward(qtbot, dialog, REVIEW)
    dialog.review_step.save_button.click()
    qtbot.waitUntil(lambda: dialog.progress.said.text() == "Saved: dubbi.xlsx.")
    again = opened("", prompts.path)
    forward(qtbot, again, REVIEW)
    before = [row for row in dialog.session.plan.rows if row.verdict is Verdict.DOUBTFUL]
    assert [row.key for row in again.session.plan.rows] == [row.key for row in before]
    assert [row.draft for row in again.session.plan.rows] == [row.draft for row in before]
    assert [row.doubts for row in again.session.plan.rows] == [row.doubts for row in before]


def test_a_pasted_table_is_imported(qtbot, context, window, requests):
    dialog = open_import(context, requests, window)
    assert dialog.read_text("Città\tData firma\nGraz\t2012\nLinz\t3/4/2015\n")
    qtbot.waitUntil(dialog.next_button.isEnabled)
    forward(qtbot, dialog, REVIEW)
    assert [row.draft.parties[1].name for row in dialog.session.plan.rows] == ["Graz", "Linz"]
    assert not open_import(context, requests, window).read_text("una riga sola")


def test_back_leads_to_the_step_before_and_decisions_stay(qtbot, opened):
    dialog = opened("03")
    forward(qtbot, dialog, REVIEW)
    dialog.review_step.all_button.click()
    qtbot.waitUntil(lambda: dialog.session.plan is not None and not dialog.progress.busy)
    settled = dict(dialog.session.mapping.settled)
    dialog.back_button.setFocus()
    press(Qt.Key.Key_Space)
    assert dialog.pages.currentIndex() == COLUMNS
    dialog.steps.setCurrentRow(FILE)
    assert dialog.pages.currentIndex() == FILE
    forward(qtbot, dialog, REVIEW)
    assert dict(dialog.session.mapping.settled) == settled


@pytest.mark.parametrize("step", [FILE, COLUMNS, REVIEW, RUN])
def test_every_part_has_a_name_for_who_does_not_see_it(qtbot, opened, step):
    dialog = opened("03")
    forward(qtbot, dialog, step)
    assert audit(dialog) == []


def drop(widget, path):
    """Drop a file on a widget; returns whether it was taken."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(5, 5), copy, data, left, none)
    QApplication.sendEvent(widget, enter)
    event = QDropEvent(QPointF(5, 5), copy, data, left, none)
    QApplication.sendEvent(widget, event)
    return enter.isAccepted() and event.isAccepted()


@pytest.mark.parametrize("name", ["registro.xlsx", "posta.eml", "posta.MSG", "comunicato.pdf"])
def test_a_dropped_file_is_taken_and_other_files_are_not(qtbot, window, tmp_path, name):
    drops = FileDrops(window, lambda: True)
    with qtbot.waitSignal(drops.dropped) as taken:
        assert drop(window, tmp_path / name)
    assert taken.args[0] == tmp_path / name
    assert not drop(window, tmp_path / "foto.png")


def test_nothing_is_taken_where_nothing_can_be_imported(window, tmp_path):
    FileDrops(window, lambda: False)
    assert not drop(window, tmp_path / "registro.xlsx")
