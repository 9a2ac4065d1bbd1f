# SPDX-License-Identifier: EUPL-1.2
"""The first page: every number is the length of the list it opens, and nothing old shouts."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest

from accordi_desktop.bootstrap import create_register
from accordi_desktop.model.dates.partial_date import PartialDate
from accordi_desktop.model.enums import WorklistFact
from accordi_desktop.register.commands.agreements import DeleteAgreements
from accordi_desktop.register.commands.status import SuspendAgreements
from accordi_desktop.ui.home.home_page import HomePage
from tests.ui.harness.audit import audit

RIGA = 1


def lines(card):
    return [row.accessibleName() for row in card.rows if row.isVisibleTo(card)]


def said(card):
    return [row.line.accessibleName() for row in card.rows]


def test_the_figures_open_what_they_count(qtbot, page, context):
    for card in (page.ending, page.decisions):
        with qtbot.waitSignal(page.list_requested) as asked:
            QTest.keyClick(card, Qt.Key.Key_Space)
        number = context.register.agreements.counts(asked.args[0]).matching
        assert card.accessibleName().startswith(f"{number}, ")
    assert not page.notices.isEnabled()
    assert page.notices.accessibleName().startswith("0, ")
    with qtbot.waitSignal(page.worklist_requested) as asked:
        page.facts.click()
    assert asked.args == [None]
    listed = context.register.dashboard.home().to_verify
    assert page.facts.accessibleName().startswith(f"{sum(fact.open for fact in listed)}, ")


def test_the_desk_stands_in_the_middle_of_a_wide_window(page, qtbot):
    page.resize(1800, 800)
    right = page.facts.mapTo(page, page.facts.rect().topRight()).x()
    left = page.ending.mapTo(page, page.ending.rect().topLeft()).x()
    assert abs(left - (1800 - right)) <= 16
    assert right - left <= 1200


def test_it_says_what_needs_a_decision(page):
    assert page.day.text() == "Venerdì 10 gennaio 2020"
    assert [line.split(",")[0] for line in lines(page.decide)] == ["1", "1", "1", "1"]
    assert said(page.reminders) == ["02/02/2020, Riga: decidere il rinnovo, fra 23 giorni"]
    assert lines(page.coming) == []  # what is told above is not told again
    assert lines(page.recent) == []


def test_each_count_opens_the_list_it_counts(qtbot, page, context):
    for row in page.decide.rows:
        if row.isEnabled() and row.isVisibleTo(page.decide):
            with qtbot.waitSignal(page.list_requested) as asked:
                row.click()
            (query,) = asked.args
            assert row.accessibleName().startswith(f"{context.register.agreements.counts(query).matching}, ")
            assert (
                len(context.register.agreements.ids(query))
                == context.register.agreements.counts(query).matching
            )


def test_a_date_opens_its_agreement_and_a_fact_the_worklist(qtbot, page):
    page.reminders.rows[0].finish.click()
    qtbot.waitUntil(lambda: lines(page.coming) == ["02/02/2020, Riga, Scadenza"])
    with qtbot.waitSignal(page.agreement_activated) as opened:
        page.coming.rows[0].click()
    assert opened.args == [RIGA]
    with qtbot.waitSignal(page.worklist_requested) as asked:
        page.verify.rows[0].click()
    assert asked.args == [WorklistFact.END_UNKNOWN]


def test_what_is_changed_shows_at_once_and_opens(qtbot, page, context):
    context.register.perform(SuspendAgreements((RIGA,), PartialDate(2020, 1, 2)))
    qtbot.waitUntil(lambda: len(lines(page.recent)) == 1)
    assert "Sospensione di A-001" in lines(page.recent)[0]
    assert lines(page.decide)[-1].startswith("1, ")
    with qtbot.waitSignal(page.agreement_activated) as opened:
        page.recent.rows[0].click()
    assert opened.args == [RIGA]
    with qtbot.waitSignal(page.list_requested) as asked:
        page.changed.click()
    assert list(context.register.agreements.ids(asked.args[0])) == [RIGA]


def test_an_undo_among_the_changes_says_of_what(qtbot, page, context):
    context.register.perform(SuspendAgreements((RIGA,), PartialDate(2020, 1, 2)))
    context.register.undo()
    qtbot.waitUntil(lambda: len(lines(page.recent)) == 2)
    assert "Annullato: sospensione di A-001" in lines(page.recent)[0]


def test_a_hidden_page_reads_when_it_is_looked_at(qtbot, page, context):
    page.hide()
    context.register.perform(DeleteAgreements((RIGA,)))
    assert not page.ready
    page.show()
    qtbot.waitUntil(lambda: page.ready)
    assert lines(page.coming) == []


def test_nothing_is_said_of_a_register_before_it_is_read(qtbot, context):
    page = HomePage(context, QAction("Nuovo", context))
    qtbot.addWidget(page)
    page.show()
    assert not page.decide.isVisible()
    qtbot.waitUntil(lambda: page.ready)
    assert page.decide.isVisible()


def test_an_empty_register_says_how_to_begin(qtbot, context, tmp_path):
    register = create_register(tmp_path / "vuoto.accordi")
    context.use(register)
    page = HomePage(context, QAction("Nuovo", context))
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(lambda: page.ready)
    assert page.shows_nothing
    register.close()


@pytest.mark.usefixtures("qapp")
def test_it_passes_the_audit(page):
    assert audit(page) == []
