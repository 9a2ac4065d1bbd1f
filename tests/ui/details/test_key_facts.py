# SPDX-License-Identifier: EUPL-1.2
"""The four facts on top of the details, the bar of the life, and facts side by side where there is room."""

from datetime import date

import pytest
from PySide6.QtGui import QColor

from accordi_desktop.ui.agreements.details_split import DetailsSplit
from accordi_desktop.ui.details.reading.fact_grid import FactGrid
from accordi_desktop.ui.details.reading.key_facts import KeyFacts
from accordi_desktop.ui.theme.palette import colours
from accordi_desktop.ui.widgets.labels.plain_label import PlainLabel
from tests.sample import open_sample
from tests.ui.details.conftest import riga

BEFORE_THE_END = date(2020, 1, 10)


@pytest.fixture
def view(open_view, tmp_path):
    return open_view(open_sample(tmp_path, clock=lambda: BEFORE_THE_END))


def test_what_is_looked_for_first_stands_on_top(view):
    riga(view)
    facts = view.read_pane.findChild(KeyFacts)
    assert (facts.signed.value.text(), facts.ends.value.text()) == ("02/02/2018", "02/02/2020")
    assert facts.notice.value.text() == "—"
    assert "2 febbraio 2020" in facts.ends.value.accessibleName()
    first_section = next(iter(view.read_pane.sections.values()))
    assert facts.y() < first_section.y()
    assert view.header.left.text() == "fra 23 giorni"


def test_the_life_shows_today_before_the_end(view):
    riga(view)
    life = view.header.life
    assert life.isVisible()
    picture = life.grab().toImage()
    middle = picture.height() // 2
    today = [x for x in range(picture.width()) if picture.pixelColor(x, 1) == QColor(colours().danger)]
    assert today  # the mark stands out of the bar
    assert picture.width() * 0.8 < today[0] < picture.width()
    assert picture.pixelColor(picture.width() // 2, middle) != picture.pixelColor(picture.width() // 2, 0)


@pytest.mark.parametrize(("width", "in_a_row"), [(170, 1), (340, 2), (560, 3)])
def test_facts_stand_side_by_side_where_there_is_room(qtbot, width, in_a_row):
    grid = FactGrid([(f"label {number}", str(number)) for number in range(3)] + [("long", "x" * 60)])
    qtbot.addWidget(grid)
    grid.resize(width, 300)
    grid.show()

    def tops():
        return [cell.y() for cell, _whole in grid._cells]

    qtbot.waitUntil(lambda: tops().count(tops()[0]) == in_a_row)
    assert tops()[3] > tops()[2]


@pytest.mark.parametrize(("window", "details"), [(1005, 380), (1278, 383), (1830, 549), (2400, 640)])
def test_the_details_have_a_share_of_the_window(qtbot, window, details):
    split = DetailsSplit(PlainLabel(), PlainLabel())
    qtbot.addWidget(split)
    split.resize(window, 400)
    split.show()
    assert abs(split.sizes()[1] - details) <= split.handleWidth()


def test_a_divider_that_was_dragged_stays(qtbot):
    split = DetailsSplit(PlainLabel(), PlainLabel())
    qtbot.addWidget(split)
    split.resize(1200, 400)
    split.show()
    assert split.kept_state() is None
    split.moveSplitter(600, 1)
    split.resize(1201, 400)
    assert split.sizes()[1] > 580
    assert split.kept_state() is not None


def test_a_form_or_a_document_gets_more_room_and_gives_it_back(qtbot):
    split = DetailsSplit(PlainLabel(), PlainLabel())
    qtbot.addWidget(split)
    split.resize(1278, 400)
    split.show()
    reading = split.sizes()
    split.make_room(wanted=True)
    assert split.sizes()[1] >= 750
    split.make_room(wanted=False)
    assert split.sizes() == reading
