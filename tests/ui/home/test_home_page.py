# SPDX-License-Identifier: EUPL-1.2
"""The first page: every number is the length of the list it opens, and nothing old shouts."""

import pytest
from PySide6.QtGui import QAction

from accordi_desktop.bootstrap import create_register
from accordi_desktop.model.partial_date import PartialDate
from accordi_desktop.model.vocabulary import WorklistFact
from accordi_desktop.register.commands import DeleteAgreements, SuspendAgreements
from accordi_desktop.ui.home.home_page import HomePage
from tests.ui.audit import audit

RIGA = 1


def lines(card):
    return [row.accessibleName() for row in card.rows if row.isVisibleTo(card)]


def test_it_says_what_needs_a_decision(page):
    assert page.day.text().lower().endswith("10 gennaio 2020")
    assert [line.split(",")[0] for line in lines(page.decide)] == ["1", "1", "1", "0", "1"]
    assert lines(page.coming) == ["02/02/2020, Riga, Scadenza"]
    assert lines(page.recent) == []


def test_each_count_opens_the_list_it_counts(qtbot, page, desk):
    for row in page.decide.rows:
        if row.isEnabled() and row.isVisibleTo(page.decide):
            with qtbot.waitSignal(page.list_requested) as asked:
                row.click()
            (query,) = asked.args
            assert row.accessibleName().startswith(f"{desk.register.counts(query).matching}, ")
            assert len(desk.register.ids(query)) == desk.register.counts(query).matching


def test_a_date_opens_its_agreement_and_a_fact_the_worklist(qtbot, page):
    with qtbot.waitSignal(page.agreement_activated) as opened:
        page.coming.rows[0].click()
    assert opened.args == [RIGA]
    with qtbot.waitSignal(page.worklist_requested) as asked:
        page.verify.rows[0].click()
    assert asked.args == [WorklistFact.END_UNKNOWN]


def test_what_is_changed_shows_at_once_and_opens(qtbot, page, desk):
    desk.register.perform(SuspendAgreements((RIGA,), PartialDate(2020, 1, 2)))
    qtbot.waitUntil(lambda: len(lines(page.recent)) == 1)
    assert "Sospensione di A-001" in lines(page.recent)[0]
    assert lines(page.decide)[-1].startswith("1, ")
    with qtbot.waitSignal(page.agreement_activated) as opened:
        page.recent.rows[0].click()
    assert opened.args == [RIGA]
    with qtbot.waitSignal(page.list_requested) as asked:
        page.changed.click()
    assert list(desk.register.ids(asked.args[0])) == [RIGA]


def test_an_undo_among_the_changes_says_of_what(qtbot, page, desk):
    desk.register.perform(SuspendAgreements((RIGA,), PartialDate(2020, 1, 2)))
    desk.register.undo()
    qtbot.waitUntil(lambda: len(lines(page.recent)) == 2)
    assert "Annullato: sospensione di A-001" in lines(page.recent)[0]


def test_a_hidden_page_reads_when_it_is_looked_at(qtbot, page, desk):
    page.hide()
    desk.register.perform(DeleteAgreements((RIGA,)))
    assert not page.ready
    page.show()
    qtbot.waitUntil(lambda: page.ready)
    assert lines(page.coming) == []


def test_nothing_is_said_of_a_register_before_it_is_read(qtbot, desk):
    page = HomePage(desk, QAction("Nuovo", desk))
    qtbot.addWidget(page)
    page.show()
    assert not page.decide.isVisible()
    qtbot.waitUntil(lambda: page.ready)
    assert page.decide.isVisible()


def test_an_empty_register_says_how_to_begin(qtbot, desk, tmp_path):
    register = create_register(tmp_path / "vuoto.accordi")
    desk.use(register)
    page = HomePage(desk, QAction("Nuovo", desk))
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(lambda: page.ready)
    assert page.shows_nothing
    register.close()


@pytest.mark.usefixtures("qapp")
def test_it_passes_the_audit(page):
    assert audit(page) == []
