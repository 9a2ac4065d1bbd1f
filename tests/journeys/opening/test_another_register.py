# SPDX-License-Identifier: EUPL-1.2
"""After a change of register nothing of the one before is offered, and no dialog of it is left to be used."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtWidgets import QDialog

from accordi_desktop.bootstrap import create_register
from accordi_desktop.register.commands.agreements import DeleteAgreements
from accordi_desktop.register.values.lists.query import AgreementQuery
from accordi_desktop.ui.app.application import Wish
from accordi_desktop.ui.calendar.agenda.agreement_list import AgreementList
from accordi_desktop.ui.calendar.modes import Mode
from accordi_desktop.ui.context.action_spec import Surface
from accordi_desktop.ui.details.history.history_dialog import open_history
from tests.builders import add

TODAY = date(2020, 1, 10)


@pytest.fixture
def window(begin, qtbot):
    window = begin(Wish(sample=True)).window
    qtbot.waitUntil(lambda: window.context.register is not None and not window.context.tasks.busy)
    return window


@pytest.fixture
def other(tmp_path):
    """Another register, with agreements of the same ids, one of them in the bin."""
    register = create_register(tmp_path / "altro.accordi", clock=lambda: TODAY, author="prova")
    for place in range(6):
        add(register, reference=f"B-{place}", notes="altro")
    register.perform(DeleteAgreements((3,)))
    yield register
    register.close()


def still(window, qtbot):
    qtbot.waitUntil(lambda: not window.context.tasks.busy)


def choose_in_register(window, qtbot):
    window.register_page.agreements.select(4)
    qtbot.waitUntil(lambda: window.selected_ids() == (4,))


def choose_in_worklist(window, qtbot):
    qtbot.waitUntil(lambda: bool(window.selected_ids()))


def choose_in_bin(window, qtbot):
    window.context.perform(DeleteAgreements((2,)))
    page = window.pages.currentWidget()
    qtbot.waitUntil(lambda: page.reading.ready and page._table.rows.rowCount() == 1)
    page._table.choose(2)
    assert window.selected_ids() == (2,)


def choose_in(mode):
    def choose(window, qtbot):
        page = window.pages.currentWidget()
        page.bar.modes.setMode(mode)
        page.show_date(date(2020, 2, 2))
        still(window, qtbot)
        if mode is Mode.TIMELINE:
            lines = page.views.timeline.list
            lines.setCurrentIndex(lines.lines.index_of(1))
        qtbot.waitUntil(lambda: window.selected_ids() == (1,))

    return choose


PLACES = {
    "register": ("show_register", choose_in_register),
    "worklist": ("show_worklist", choose_in_worklist),
    "bin": ("show_bin", choose_in_bin),
    "month": ("show_calendar", choose_in(Mode.MONTH)),
    "year": ("show_calendar", choose_in(Mode.YEAR)),
    "timeline": ("show_calendar", choose_in(Mode.TIMELINE)),
}


def offered(window):
    a = window.actions_
    # Where nothing is chosen an export is of the list in view, not of agreements of a register before.
    agreement_actions = {*a.at(Surface.AGREEMENT_ROWS), a["restore"]} - {a["export_data"]}
    return [one.text() for one in agreement_actions if one.isEnabled()]


@pytest.mark.parametrize("place", PLACES)
def test_nothing_of_the_register_before_is_offered(window, qtbot, other, place):
    page, choose = PLACES[place]
    action = window.actions_[page]
    action.trigger()
    still(window, qtbot)
    choose(window, qtbot)
    assert offered(window)
    before = window.context.register
    window.context.use(other)
    action.trigger()
    assert window.selected_ids() == ()
    assert offered(window) == []
    shown = [
        entry for view in window.pages.currentWidget().findChildren(AgreementList) for entry in ids_in(view)
    ]
    assert shown == []
    still(window, qtbot)
    if place in {"register", "bin"}:
        # The keyboard goes into the list: its first line is chosen, as it stands in the new register.
        query = AgreementQuery(in_bin=place == "bin")
        assert window.selected_ids() == tuple(other.agreements.ids(query)[:1])
    if place == "register":
        assert window.register_page.details._sheet.content.notes == "altro"
    before.close()


def ids_in(view):
    model = view.model()
    return [view.agreement_at(model.index(row, 0)) for row in range(model.rowCount())]


ON_SOME = ("renew", "extend", "amend", "terminate", "decline", "suspend", "assert_status")


@pytest.mark.parametrize("deed", ON_SOME)
def test_a_dialog_goes_with_its_register(window, qtbot, other, deed):
    window.show_agreement(1)
    still(window, qtbot)
    window.actions_[deed].trigger()
    (dialog,) = [one for one in window.findChildren(QDialog) if one.isVisible()]
    before, version = window.context.register, other.agreements.sheet(1).version
    window.context.use(other)
    assert not dialog.isVisible()
    assert other.agreements.sheet(1).version == version
    still(window, qtbot)
    before.close()


def test_a_deed_put_off_by_a_question_refuses_another_register(window, qtbot, monkeypatch, other):
    window.show_agreement(1)
    still(window, qtbot)
    begun = []
    monkeypatch.setattr(window, "leave", begun.append)
    window.actions_["renew"].trigger()
    before = window.context.register
    window.context.use(other)
    begun[0]()
    assert [one for one in window.findChildren(QDialog) if one.isVisible()] == []
    assert window.bar.isVisible()
    still(window, qtbot)
    before.close()


ON_GONE = (*ON_SOME, "print_summary", "delete")


@pytest.mark.parametrize("deed", ON_GONE)
@pytest.mark.parametrize("ids", [(999,), (1, 999)])
def test_what_is_gone_is_told_in_a_sentence(window, qtbot, monkeypatch, deed, ids):
    window.show_agreement(1)
    still(window, qtbot)
    monkeypatch.setattr(window, "selected_ids", lambda: ids)
    window.actions_[deed].trigger()
    still(window, qtbot)
    assert [one for one in window.findChildren(QDialog) if one.isVisible()] == []
    assert window.bar.text() == window.context.words.text("error.agreement_gone")


@pytest.mark.parametrize("deed", ["renew", "terminate", "assert_status"])
def test_what_is_in_the_bin_is_told_in_a_sentence(window, qtbot, monkeypatch, deed):
    window.show_agreement(1)
    still(window, qtbot)
    window.context.perform(DeleteAgreements((2,)))
    monkeypatch.setattr(window, "selected_ids", lambda: (1, 2))
    window.actions_[deed].trigger()
    assert [one for one in window.findChildren(QDialog) if one.isVisible()] == []
    assert window.bar.text() == window.context.words.text("error.agreement_in_bin")


def of_gone(window, tmp_path):
    """Every other way to a dialog or a form about one agreement, on one that is gone."""
    attached = window.register_page.details.attached
    sheet = replace(window.context.register.agreements.sheet(1), id=999)
    path = tmp_path / "atto.txt"
    path.write_text("x", encoding="utf-8")
    return {
        "history": lambda: open_history(window.context, 999, window),
        "reminders": lambda: attached._plan_reminders(999),
        "attach": lambda: attached.documents.attach(999, [path]),
        "step": lambda: attached.procedure.add(sheet),
        "edit": lambda: window.edit_agreement(999),
        "show": lambda: window.show_agreement(999),
        "renew": lambda: window.requests.renew_requested.emit((999,)),
    }


@pytest.mark.parametrize("way", ["history", "reminders", "attach", "step", "edit", "show", "renew"])
def test_every_way_to_what_is_gone_ends_in_a_sentence(window, qtbot, tmp_path, way):
    window.show_agreement(1)
    still(window, qtbot)
    of_gone(window, tmp_path)[way]()
    still(window, qtbot)
    assert [one for one in window.findChildren(QDialog) if one.isVisible()] == []
    assert window.bar.text() == window.context.words.text("error.agreement_gone")
    assert window.register_page.details.shown_id == 1


@pytest.mark.parametrize("deed", ["edit", "duplicate"])
def test_a_form_of_what_is_gone_is_not_opened(window, qtbot, monkeypatch, deed):
    window.show_agreement(1)
    still(window, qtbot)
    monkeypatch.setattr(window.pages, "selected_ids", lambda: (999,))
    window.actions_[deed].trigger()
    assert window.bar.text() == window.context.words.text("error.agreement_gone")
    assert not window.register_page.details.is_editing


def test_a_fact_of_what_is_gone_is_not_accepted(window, qtbot, monkeypatch):
    window.actions_["show_worklist"].trigger()
    page = window.pages.currentWidget()
    qtbot.waitUntil(lambda: page.reading.ready and bool(page.selected_ids()))
    monkeypatch.setattr(page, "selected_ids", lambda: (999,))
    page.accept_button.click()
    assert [one for one in window.findChildren(QDialog) if one.isVisible()] == []
    assert window.bar.text() == window.context.words.text("error.agreement_gone")


def test_files_chosen_for_another_register_are_not_attached(window, qtbot, other, tmp_path, monkeypatch):
    window.show_agreement(1)
    still(window, qtbot)
    asked = []
    monkeypatch.setattr(window.context.prompts, "ask_open_files", lambda *given: asked.append(given[-1]))
    documents = window.register_page.details.attached.documents
    documents.ask_files(1)
    before = window.context.register
    window.context.use(other)
    path = tmp_path / "atto.txt"
    path.write_text("x", encoding="utf-8")
    asked[0]([path])
    assert documents.dialog is None
    assert window.bar.text() == window.context.words.text("error.another_register")
    still(window, qtbot)
    before.close()
