# SPDX-License-Identifier: EUPL-1.2
"""Facts by kind, the field one click away, and acceptance with a note."""

import gc
import weakref

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from accordi_desktop.model.enums import WorklistFact
from accordi_desktop.register.commands.worklist import AcceptFact
from accordi_desktop.ui.worklist.accept_fact import AcceptFactDialog, open_accept_fact
from tests.ui.harness.audit import audit
from tests.ui.harness.lifetimes import gone
from tests.ui.worklist.conftest import settle

CHENGDU, GUANGZHOU = 4, 5


def kinds(page):
    return [page.facts.item(row).text() for row in range(page.facts.count())]


def test_the_facts_are_there_by_kind_with_their_counts(page):
    assert kinds(page)[0] == "Fine ignota  ·  3"
    assert page.entries.rowCount() == 3
    assert page.entries.index(0, 3).data() == "Rinnovo di durata ignota"


def test_every_count_is_shown_whole_beside_its_kind(qtbot, page):
    def shown(row):
        item = page.facts.item(row)
        space = page.facts.visualItemRect(item).width() - 16
        return page.facts.fontMetrics().horizontalAdvance(item.text()) <= space

    page.facts.item(0).setText("Data di un rinnovo ignota o incompleta  ·  128")
    page.resize(page.width() + 5, page.height())
    qtbot.waitUntil(lambda: all(shown(row) for row in range(page.facts.count())))
    widths = page._split.sizes()
    assert widths[1] > widths[0]


def test_filling_in_leads_to_the_field(qtbot, page):
    with qtbot.waitSignal(page.edit_requested) as asked:
        page.fill_button.click()
    assert asked.args == [CHENGDU, "periods[1].months"]
    assert page.selected_ids() == (CHENGDU,)


def test_a_missing_text_leads_to_the_agreement(qtbot, page):
    page.show_fact(WorklistFact.DOCUMENT_MISSING)
    settle(qtbot, page)
    with qtbot.waitSignal(page.agreement_activated) as asked:
        page.fill_button.click()
    assert asked.args == [CHENGDU]


def test_accepted_with_a_note_it_is_silent_and_can_be_asked_again(qtbot, page, context):
    page.table.selectAll()
    page.accept_button.click()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, AcceptFactDialog)
    dialog.save()
    assert dialog.note.problem()
    dialog.note.edit.setPlainText("La fonte non lo dice")
    with gone(qtbot, dialog):
        dialog.save()
    settle(qtbot, page)
    assert not any("Fine ignota" in kind for kind in kinds(page))
    page.accepted.setChecked(True)
    settle(qtbot, page)
    assert kinds(page) == ["Fine ignota  ·  3"]
    assert page.entries.index(0, 3).data().startswith("La fonte non lo dice")
    assert page.reopen_button.isVisible()
    assert not page.accept_button.isVisible()
    page.table.selectAll()
    page.reopen_button.click()
    settle(qtbot, page)
    assert kinds(page) == []
    context.register.undo()
    settle(qtbot, page)
    assert kinds(page) == ["Fine ignota  ·  3"]


def test_what_is_over_is_there_on_demand(qtbot, page):
    before = page.entries.rowCount()
    page.show_fact(WorklistFact.COUNTRY_DERIVED)
    settle(qtbot, page)
    assert page.entries.rowCount() == 3
    page.with_past.setChecked(True)
    settle(qtbot, page)
    assert page.entries.rowCount() == 5
    assert before == 3


def test_the_keyboard_stays_with_its_agreement_when_others_are_settled(qtbot, page, context):
    page.table.selectRow(1)
    assert page.selected_ids() == (GUANGZHOU,)
    context.refresh()
    settle(qtbot, page)
    assert page.selected_ids() == (GUANGZHOU,)


def test_the_page_and_its_dialog_pass_the_audit_and_the_dialog_dies(qtbot, page, context):
    assert audit(page) == []
    dialog = open_accept_fact(context, (1, 2), WorklistFact.END_UNKNOWN, page)
    assert audit(dialog) == []
    wrapper = weakref.ref(dialog)
    with gone(qtbot, dialog):
        dialog.reject()
    del dialog
    gc.collect()
    assert wrapper() is None


def test_another_fact_shows_its_agreements_without_counting_again(qtbot, page, context, monkeypatch):
    counted = []
    monkeypatch.setattr(context.register.dashboard, "fact_counts", counted.append)
    page.facts.setCurrentRow(page.facts.count() - 1)
    settle(qtbot, page)
    assert page.entries.rowCount() > 0
    assert counted == []


def test_a_question_overtaken_by_a_change_is_answered_once_and_newly(qtbot, page, context):
    page.accepted.setChecked(True)
    page.accepted.setChecked(False)
    page.with_past.setChecked(True)
    settle(qtbot, page)
    page.show_fact(WorklistFact.COUNTRY_DERIVED)
    settle(qtbot, page)
    assert page.entries.rowCount() == 5


def test_the_next_line_is_chosen_when_one_is_settled(qtbot, page, context):
    ids = [page.entries.row(row).agreement_id for row in range(3)]
    page.table.selectRow(1)
    context.perform(AcceptFact((ids[1],), WorklistFact.END_UNKNOWN, "La fonte non lo dice"))
    settle(qtbot, page)
    assert page.selected_ids() == (ids[2],)
    page.facts.setCurrentRow(1)
    settle(qtbot, page)
    assert page.table.currentIndex().row() == 0


def test_lines_are_copied_with_a_head(page):
    page.select_all()
    page.copy()
    data = QGuiApplication.clipboard().mimeData()
    lines = [line.split("\t") for line in data.text().split("\n")]
    assert len(lines) == 4
    assert lines[1][0] == page.entries.index(0, 0).data()
    assert data.html().count("<tr>") == 4
