# SPDX-License-Identifier: EUPL-1.2
"""Several agreements chosen: their number at once, what they have in common, what can be done to them all."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout

from accordi_desktop.model.dates.partial_date import PartialDate
from accordi_desktop.register.commands.status import SuspendAgreements
from accordi_desktop.ui.details.selection.pane import SelectionPane
from accordi_desktop.ui.widgets.buttons.action_button import ActionButton
from tests.ui.harness.audit import audit

ALL = (1, 2, 3, 4, 5)


@pytest.fixture
def context(on_sample):
    return on_sample(date(2020, 1, 10))


@pytest.fixture
def pane(qtbot, context, window):
    pane = SelectionPane(context)
    QVBoxLayout(window).addWidget(pane)
    pane.set_actions(QAction("&Rinnova", context), [QAction("Stampa", context), QAction("Elimina", context)])
    window.resize(440, 600)
    pane.show_agreements(ALL)
    qtbot.waitUntil(lambda: pane.reading.ready)
    return pane


def pills(pane):
    return [pill.text() for pill in pane.pills if pill.isVisibleTo(pane)]


def test_it_sums_them_up(pane):
    assert pane.heading.text().startswith("5 ")
    assert sum(int(text.rpartition(" ")[2]) for text in pills(pane)) == 5
    assert "In scadenza: 1" in pills(pane)
    assert "Stati Uniti (2)" in pane.countries.text()
    assert pane.next_end.accessibleName().startswith("02/02/2020, A-001 · Riga")


def test_the_next_end_opens_its_agreement(qtbot, pane):
    with qtbot.waitSignal(pane.agreement_activated) as opened:
        pane.next_end.click()
    assert opened.args == [1]


def test_what_is_changed_is_counted_anew(qtbot, pane, context):
    context.register.perform(SuspendAgreements((1, 2), PartialDate(2020, 1, 2)))
    qtbot.waitUntil(lambda: pane.reading.ready and "Sospeso: 2" in pills(pane))
    assert sum(int(text.rpartition(" ")[2]) for text in pills(pane)) == 5


def test_another_number_is_said_before_it_is_counted(qtbot, pane):
    pane.show_agreements((2, 3))
    assert pane.heading.text().startswith("2 ")
    assert pane.waiting.isVisible()
    assert not pane.countries.isVisible()
    qtbot.waitUntil(pane.countries.isVisible)
    assert pane.countries.text().count("(") == 1


def test_its_buttons_do_what_the_menu_does(qtbot, pane):
    renew, *_others = pane.findChildren(ActionButton)
    pane.focus_first()
    assert renew.hasFocus()
    with qtbot.waitSignal(renew._action.triggered):
        QTest.keyClick(renew, Qt.Key.Key_Space)


def test_it_passes_the_audit(pane):
    assert audit(pane.window()) == []
