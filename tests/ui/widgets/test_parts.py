# SPDX-License-Identifier: EUPL-1.2
"""Pills, bars, sections, chips, labels."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAction, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QTableView

from accordi_desktop.model.enums import Status
from accordi_desktop.ui.theme.palette import LIGHT
from accordi_desktop.ui.widgets.empty_state import EmptyState
from accordi_desktop.ui.widgets.labels.elided_label import ElidedLabel
from accordi_desktop.ui.widgets.labels.plain_label import PlainLabel, plain_tip
from accordi_desktop.ui.widgets.labels.status_pill import StatusPill, paint_pill, pill_size
from accordi_desktop.ui.widgets.message_bar import MessageBar
from accordi_desktop.ui.widgets.section import Section
from accordi_desktop.ui.widgets.tables import style_table

HOSTILE = '<img src="//server/share"> & <b>Riga</b>'


@pytest.mark.parametrize("status", list(Status))
def test_each_status_is_painted_in_its_tone(qapp, status):
    image = QImage(200, 30, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    paint_pill(painter, QRect(0, 0, 200, 30), status, "In vigore", LIGHT)
    painter.end()
    colours = {image.pixelColor(x, 15).name() for x in range(200)}
    assert LIGHT.tones[status].fill in colours
    assert image.pixelColor(199, 15).alpha() == 0, "a pill is as wide as its words"


def test_a_pill_keeps_to_its_room(qapp):
    image = QImage(60, 30, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    paint_pill(painter, QRect(0, 0, 40, 30), Status.TO_VERIFY, "Da verificare a lungo", LIGHT)
    painter.end()
    assert all(image.pixelColor(x, y).alpha() == 0 for x in range(41, 60) for y in range(30))


def test_a_pill_is_named_by_its_words(qtbot):
    pill = StatusPill()
    qtbot.addWidget(pill)
    pill.setStatus(Status.EXPIRED, "Scaduto")
    assert pill.accessibleName() == "Scaduto"
    assert pill.sizeHint() == pill_size(pill.fontMetrics(), "Scaduto")
    pill.show()
    assert not pill.grab().isNull()


def test_the_bar_tells_acts_once_and_goes(qtbot):
    bar, done = MessageBar(), []
    qtbot.addWidget(bar)
    assert not bar.isVisible()
    bar.tell(HOSTILE, "Undo", lambda: done.append(1))
    assert (bar.text(), bar.accessibleName()) == (HOSTILE, HOSTILE)
    bar.action_button.click()
    assert (done, bar.isVisible()) == ([1], False)
    bar.action_button.click()
    assert done == [1]


def test_an_action_may_tell_the_next_message(qtbot):
    bar = MessageBar()
    qtbot.addWidget(bar)
    bar.tell("Deleted", "Undo", lambda: bar.tell("Undone"))
    bar.action_button.click()
    assert (bar.isVisible(), bar.text()) == (True, "Undone")
    assert not bar.action_button.isVisible()


def test_a_warning_stays_until_dismissed(qtbot):
    bar = MessageBar()
    qtbot.addWidget(bar)
    bar.warn("Disk full")
    assert bar.isVisible()
    with qtbot.waitSignal(bar.dismissed):
        bar.close_button.click()
    assert not bar.isVisible()


def test_a_section_folds_by_keyboard(qtbot):
    section = Section("Periodi")
    qtbot.addWidget(section)
    inside = PlainLabel("2018")
    section.column.addWidget(inside)
    section.show()
    assert inside.isVisible()
    with qtbot.waitSignal(section.toggled):
        QTest.keyClick(section.header, Qt.Key.Key_Space)
    assert not inside.isVisible()
    assert not section.isExpanded()
    section.setExpanded(True)
    assert inside.isVisible()


def test_an_empty_state_offers_its_actions(qtbot):
    action, done = QAction("&New agreement"), []
    action.triggered.connect(lambda: done.append(1))
    state = EmptyState("register", "No agreements", "Record the first.", [action])
    qtbot.addWidget(state)
    button = state.findChild(QPushButton)
    assert button.text() == "New agreement"
    button.click()
    action.setEnabled(False)
    assert (done, button.isEnabled()) == ([1], False)


def test_labels_show_mark_up_as_it_is(qtbot):
    for label in (PlainLabel(HOSTILE), ElidedLabel(HOSTILE)):
        qtbot.addWidget(label)
        assert label.textFormat() is Qt.TextFormat.PlainText
        assert label.text() == HOSTILE
    assert "<img" not in plain_tip(HOSTILE)
    assert plain_tip("") == ""


def test_a_label_too_narrow_keeps_its_text_in_the_tip(qtbot):
    label = ElidedLabel("New York City Economic Development Corporation")
    qtbot.addWidget(label)
    label.resize(60, 20)
    label.show()
    assert "Corporation" in label.toolTip()
    assert label.minimumSizeHint().width() == 0


def test_a_calm_table_is_one_line_a_row_and_leaves_tab_alone(qtbot):
    table = QTableView()
    qtbot.addWidget(table)
    style_table(table)
    assert not table.showGrid()
    assert not table.tabKeyNavigation()
    assert table.verticalHeader().defaultSectionSize() >= 24
