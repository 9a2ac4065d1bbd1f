# SPDX-License-Identifier: EUPL-1.2
"""A page is read when somebody looks at it, once, and anew after a change."""

from datetime import date

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from accordi_desktop.ui.context.page_loader import PageLoader


@pytest.fixture
def context(on_sample):
    return on_sample(date(2020, 1, 10))


@pytest.fixture
def asked():
    return []


@pytest.fixture
def shown():
    return []


@pytest.fixture
def page(qtbot):
    page = QWidget()
    qtbot.addWidget(page)
    return page


@pytest.fixture
def reading(context, page, asked, shown):
    def question():
        asked.append(len(asked))
        return lambda register: register.calendar.today

    return PageLoader(context, page, question, shown.append, shown.clear)


@pytest.fixture
def look(qtbot, page, reading):
    """Turn to the page, and see it read."""

    def turn():
        page.show()
        qtbot.waitUntil(lambda: reading.ready)

    return turn


def test_a_page_that_was_only_passed_by_is_not_read(context, page, look, asked, shown):
    page.show()
    page.hide()
    QApplication.processEvents()
    assert not asked
    look()
    assert shown == [context.register.calendar.today]


def test_several_changes_at_once_are_read_once(qtbot, reading, look, asked):
    look()
    asked.clear()
    for _ in range(3):
        reading.again()
    qtbot.waitUntil(lambda: reading.ready)
    assert len(asked) == 1


def test_what_changes_while_nobody_looks_is_read_when_somebody_does(page, reading, look, asked):
    look()
    page.hide()
    asked.clear()
    reading.again()
    QApplication.processEvents()
    assert not asked
    look()
    assert len(asked) == 1


def test_what_another_register_said_goes_at_once(context, look, shown):
    look()
    assert shown
    context.use(context.register)
    assert shown == []
