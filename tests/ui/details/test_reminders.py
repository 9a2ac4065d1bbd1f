# SPDX-License-Identifier: EUPL-1.2
"""The reminders of one agreement: what the details say of them, and the form that changes them."""

from datetime import date

import pytest
from PySide6.QtWidgets import QApplication, QLabel

from accordi_desktop.ui.details.reminders.plan_dialog import ReminderPlanDialog
from tests.sample import open_sample
from tests.ui.details.conftest import riga
from tests.ui.harness.audit import audit
from tests.ui.harness.lifetimes import gone


@pytest.fixture
def view(open_view, tmp_path):
    """Three weeks before the agreement with Riga ends."""
    return open_view(open_sample(tmp_path, clock=lambda: date(2020, 1, 10)))


def said(view):
    return [label.text() for label in section(view).findChildren(QLabel)]


def section(view):
    return view.read_pane.sections["reminders"]


@pytest.fixture
def dialog(view):
    riga(view)
    section(view).change.click()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, ReminderPlanDialog)
    return dialog


def test_they_are_those_of_the_office_and_the_next_is_told(view):
    riga(view)
    assert said(view) == [
        "365, 180, 90, 30 days before the decision, as usual in the office.",
        "To decide on by 02/02/2020.",
    ]


def test_without_a_day_to_decide_on_there_is_none(view):
    view.show_agreement(view._context.register.agreements.id_of("A-004"))
    assert said(view)[1] == "There is no day to decide on, so nothing reminds of it."


def test_it_gets_days_of_its_own(qtbot, view, dialog):
    assert not dialog.days.edit.isEnabled()
    dialog.own.click()
    dialog.days.edit.setText("60, 10")
    with gone(qtbot, dialog):
        dialog.save()
    assert said(view) == [
        "60, 10 days before the decision.",
        "To decide on by 02/02/2020. The next reminder comes on 23/01/2020.",
    ]


def test_it_goes_back_to_those_of_the_office(qtbot, view, dialog):
    dialog.own.click()
    dialog.days.edit.setText("")
    with gone(qtbot, dialog):
        dialog.save()
    assert said(view)[0] == "No reminders."
    section(view).change.click()
    again = QApplication.activeModalWidget()
    assert isinstance(again, ReminderPlanDialog)
    again.usual.click()
    with gone(qtbot, again):
        again.save()
    assert said(view)[0].endswith("as usual in the office.")


def test_what_are_no_days_is_told_at_the_field(qtbot, dialog):
    dialog.own.click()
    dialog.days.edit.setText("fra un mese")
    dialog.save()
    assert dialog.days.problem()
    with gone(qtbot, dialog):
        dialog.reject()


def test_the_form_passes_the_audit(qtbot, dialog):
    assert audit(dialog) == []
    with gone(qtbot, dialog):
        dialog.reject()
