# SPDX-License-Identifier: EUPL-1.2
"""A command acts on an agreement that is in view, by real keys in the whole window."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from accordi_desktop.model.dates.partial_date import PartialDate
from accordi_desktop.model.enums import Status
from accordi_desktop.register.commands.agreements import ReviseAgreement
from accordi_desktop.register.commands.status import TerminateAgreements
from accordi_desktop.register.values.drafts import TerminationDraft
from accordi_desktop.register.values.lists.query import AgreementQuery
from accordi_desktop.ui.app.application import Wish
from tests.sample import open_sample

CONTROL = Qt.KeyboardModifier.ControlModifier
# Riga's agreement is over on this day, Guangzhou's is in force.
LATER = date(2026, 11, 29)
RIGA, GUANGZHOU = 1, 5


@pytest.fixture
def openers(openers, paths):
    sample = lambda: open_sample(paths.samples, clock=lambda: LATER, author="prova")  # noqa: E731
    return replace(openers, sample=sample)


@pytest.fixture
def window(begin, qtbot):
    window = begin(Wish(sample=True)).window
    qtbot.waitUntil(lambda: window.context.register is not None and not window.context.tasks.busy)
    press(window, "2")
    settle(window, qtbot)
    return window


def press(window, key, modifiers=CONTROL):
    """A key as the system hands it to the window: shortcuts first, then the widget with the focus."""
    code = getattr(Qt.Key, f"Key_{key.upper()}") if isinstance(key, str) else key
    QTest.keyClick(window.windowHandle(), code, modifiers)


def type_words(window, text):
    for letter in text:
        press(window, letter, Qt.KeyboardModifier.NoModifier)


def search(window, qtbot, text):
    press(window, "f")
    type_words(window, text)
    settle(window, qtbot)


def settle(window, qtbot):
    qtbot.waitUntil(
        lambda: not window.register_page.agreements._reader.busy and not window.context.tasks.busy
    )


def dialogs(window):
    return [one for one in window.findChildren(QDialog) if one.isVisible()]


def choose_guangzhou(window, qtbot):
    search(window, qtbot, "cina")
    press(window, Qt.Key.Key_Down, Qt.KeyboardModifier.NoModifier)
    press(window, Qt.Key.Key_Down, Qt.KeyboardModifier.NoModifier)
    assert window.selected_ids() == (GUANGZHOU,)
    assert window.register_page.details.shown_id == GUANGZHOU


def test_nothing_is_done_to_what_the_search_has_left_out(window, qtbot):
    choose_guangzhou(window, qtbot)
    search(window, qtbot, "riga")
    assert window.selected_ids() == ()
    assert window.register_page.details.shown_id is None
    for key, modifiers in (("p", CONTROL), ("r", CONTROL), ("d", CONTROL), (Qt.Key.Key_F2, None)):
        press(window, key, modifiers or Qt.KeyboardModifier.NoModifier)
        assert dialogs(window) == []
    assert not window.register_page.is_dirty()
    press(window, Qt.Key.Key_Down, Qt.KeyboardModifier.NoModifier)
    press(window, Qt.Key.Key_Delete, Qt.KeyboardModifier.NoModifier)
    assert not window.context.register.agreements.sheet(GUANGZHOU).deleted


def test_before_the_list_is_read_nothing_is_done_to_what_it_may_not_hold(window, qtbot):
    choose_guangzhou(window, qtbot)
    press(window, "f")
    type_words(window, "riga")
    assert window.selected_ids() == ()
    assert not window.actions_["print_summary"].isEnabled()
    press(window, "p")
    settle(window, qtbot)
    assert dialogs(window) == []
    assert window.selected_ids() == ()


def test_what_is_over_is_found_shown_and_printed(window, qtbot):
    choose_guangzhou(window, qtbot)
    search(window, qtbot, "riga")
    press(window, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier)
    press(window, Qt.Key.Key_Down, Qt.KeyboardModifier.NoModifier)
    assert window.selected_ids() == (RIGA,)
    assert window.register_page.details.shown_id == RIGA
    press(window, "p")
    (preview,) = dialogs(window)
    qtbot.waitUntil(lambda: preview._rendered is not None)
    assert "A-001" in preview._rendered.name
    preview.reject()


@pytest.mark.parametrize(
    "query",
    [
        AgreementQuery(countries=("US",)),
        AgreementQuery(statuses=(Status.EXPIRED,)),
        AgreementQuery(end_years=(2018,)),
        AgreementQuery(ends_within=30),
    ],
)
def test_filters_and_views_let_go_of_what_they_leave_out(window, qtbot, query):
    choose_guangzhou(window, qtbot)
    window.show_list(query)
    settle(window, qtbot)
    # The keyboard goes into the list: its first line, where there is one, is chosen and shown.
    listed = list(window.context.register.agreements.ids(window.register_page.agreements.query()))
    assert GUANGZHOU not in listed
    assert window.selected_ids() == tuple(listed[:1])
    assert window.register_page.details.shown_id == (listed[0] if listed else None)
    assert window.actions_["print_summary"].isEnabled() == bool(listed)


def test_what_was_asked_for_by_itself_is_a_target_and_said_to_be_outside(window, qtbot):
    choose_guangzhou(window, qtbot)
    press(window, "1")
    window.show_agreement(RIGA)
    settle(window, qtbot)
    page = window.register_page
    assert window.selected_ids() == (RIGA,)
    assert page._note.isVisible()
    assert window.actions_["print_summary"].isEnabled()
    page._note.action_button.click()
    settle(window, qtbot)
    assert page.agreements.selected_ids() == (RIGA,)
    assert not page._note.isVisible()


def test_another_search_lets_go_of_what_stood_outside(window, qtbot):
    choose_guangzhou(window, qtbot)
    window.show_agreement(RIGA)
    settle(window, qtbot)
    search(window, qtbot, "chengdu")
    assert window.selected_ids() == ()
    assert not window.register_page._note.isVisible()


def test_the_deleted_is_let_go_and_not_deleted_or_renewed_again(window, qtbot):
    choose_guangzhou(window, qtbot)
    press(window, Qt.Key.Key_Delete, Qt.KeyboardModifier.NoModifier)
    settle(window, qtbot)
    assert window.context.register.agreements.sheet(GUANGZHOU).deleted
    assert GUANGZHOU not in window.selected_ids()
    assert window.register_page.details.shown_id != GUANGZHOU
    press(window, "z")
    settle(window, qtbot)
    assert not window.context.register.agreements.sheet(GUANGZHOU).deleted


def test_what_leaves_the_list_by_a_change_stays_in_view_and_says_so(window, qtbot):
    window.show_list(AgreementQuery(statuses=(Status.IN_FORCE,)))
    settle(window, qtbot)
    press(window, "f")
    press(window, Qt.Key.Key_Down, Qt.KeyboardModifier.NoModifier)
    (chosen,) = window.selected_ids()
    window.context.perform(
        TerminateAgreements((chosen,), TerminationDraft(PartialDate(2026, 11, 1), "recesso"))
    )
    settle(window, qtbot)
    assert window.register_page.agreements.selected_ids() == ()
    assert window.selected_ids() == (chosen,)
    assert window.register_page._note.isVisible()
    press(window, "z")
    settle(window, qtbot)
    assert not window.register_page._note.isVisible()
    assert window.register_page.details.shown_id == chosen


def test_midnight_that_ends_an_agreement_leaves_it_in_view(window, qtbot):
    changed = replace(window.context.register.agreements.sheet(RIGA).content.periods[0], months=24 * 5)
    sheet = window.context.register.agreements.sheet(RIGA)
    window.context.perform(ReviseAgreement(RIGA, replace(sheet.content, periods=(changed,)), sheet.version))
    search(window, qtbot, "riga")
    press(window, Qt.Key.Key_Down, Qt.KeyboardModifier.NoModifier)
    assert window.selected_ids() == (RIGA,)
    window.context.register._clock = lambda: date(2030, 1, 1)
    window.context.notice_new_day()
    settle(window, qtbot)
    assert window.register_page.details.shown_id == RIGA
    assert window.selected_ids() == (RIGA,)


def test_a_form_stays_while_one_searches(window, qtbot):
    choose_guangzhou(window, qtbot)
    press(window, Qt.Key.Key_F2, Qt.KeyboardModifier.NoModifier)
    QTest.keyClicks(QApplication.focusWidget(), "9")
    assert window.register_page.is_dirty()
    search(window, qtbot, "riga")
    assert window.register_page.is_dirty()
    assert window.register_page._note.isVisible()
    window.actions_["discard"].trigger()
    assert window.register_page.details.shown_id == GUANGZHOU


def test_one_row_chosen_is_the_one_in_the_details(window, qtbot):
    search(window, qtbot, "cina")
    table = window.register_page.agreements._table
    press(window, Qt.Key.Key_Down, Qt.KeyboardModifier.NoModifier)
    (chosen,) = window.selected_ids()
    press(window, Qt.Key.Key_Down)  # moves the keyboard to the next line and chooses nothing
    assert table.current_id() != chosen
    assert window.selected_ids() == (chosen,)
    assert window.register_page.details.shown_id == chosen


def test_the_details_show_the_day_that_the_list_shows(window, qtbot):
    view, details = window.register_page.agreements, window.register_page.details
    window.show_agreement(RIGA)
    settle(window, qtbot)
    assert details.header.pill.accessibleName() == "Scaduto"
    view.set_query(replace(view.query(), as_of=date(2019, 6, 1), with_past=True))
    settle(window, qtbot)
    assert details.shown_id == RIGA
    assert details.header.pill.accessibleName() == "In vigore"
    assert details.banner.isVisible()
    assert "01/06/2019" in details.banner.text()
    window.show_agreement(GUANGZHOU)
    window.show_agreement(RIGA)
    assert details.header.pill.accessibleName() == "In vigore"
    view.set_query(replace(view.query(), as_of=None, with_past=True))
    settle(window, qtbot)
    assert details.header.pill.accessibleName() == "Scaduto"
    assert not details.banner.isVisible()


def test_typing_is_kept_while_the_list_shows_another_day(window, qtbot):
    view, details = window.register_page.agreements, window.register_page.details
    window.show_agreement(RIGA)
    details.edit()
    type_words(window, "xy")
    assert details.is_dirty()
    view.set_query(replace(view.query(), as_of=date(2019, 6, 1), with_past=True))
    settle(window, qtbot)
    assert details.is_dirty()
    details.discard()
    assert details.header.pill.accessibleName() == "In vigore"
