# SPDX-License-Identifier: EUPL-1.2
"""The history in the details: read when unfolded, told field by field, brought back by a button."""

from dataclasses import replace

import pytest
from PySide6.QtTest import QAbstractItemModelTester

from accordi_desktop.register.commands.agreements import ReviseAgreement
from accordi_desktop.ui.details.history.history_dialog import HistoryDialog, open_history
from accordi_desktop.ui.details.history.revisions_model import RevisionsModel
from tests.builders import TODAY, engine_of
from tests.sample import open_sample
from tests.ui.harness.audit import audit

RIGA = 1


@pytest.fixture
def register(tmp_path):
    """The sample with the purpose of Riga changed."""
    register = open_sample(tmp_path, clock=lambda: TODAY, author="anna")
    sheet = register.agreements.sheet(RIGA)
    register.perform(ReviseAgreement(RIGA, replace(sheet.content, purpose="<b>Altro</b>"), sheet.version))
    return register


@pytest.fixture
def view(open_view, register):
    view = open_view(register)
    view.show_agreement(RIGA)
    return view


@pytest.fixture
def dialog(view, context):
    open_history(context, RIGA, view)
    return view.findChild(HistoryDialog)


def test_the_section_reads_when_it_is_unfolded(view, qtbot) -> None:
    section = view.read_pane.sections["history"]
    assert section.rows == []
    section.setExpanded(True)
    assert len(section.rows) == 2
    assert "modifica di A-001" in section.rows[0].accessibleName()
    assert "anna" in section.rows[0].accessibleName()
    assert audit(view) == []
    section.rows[1].click()
    dialog = view.findChild(HistoryDialog)
    assert dialog.list.currentIndex().row() == 1


def test_the_model_passes_the_tester(register, context) -> None:
    model = RevisionsModel(register.history, RIGA, context.words)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    while model.canFetchMore():
        model.fetchMore()
    assert model.rowCount() == 2
    register.close()


def test_the_dialog_shows_before_and_after_as_plain_text(dialog) -> None:
    field = dialog.tree.topLevelItem(0).child(0)
    assert field.text(0) == "Finalità"
    assert field.text(1).startswith("Scambievole")
    assert field.text(2) == "<b>Altro</b>"
    assert audit(dialog) == []


def test_a_field_is_brought_back_and_the_list_grows(dialog, register) -> None:
    dialog.tree.setCurrentItem(dialog.tree.topLevelItem(0).child(0))
    dialog.take_back.click()
    assert register.agreements.sheet(RIGA).content.purpose.startswith("Scambievole")
    assert dialog.list.model().rowCount() == 3
    assert not dialog.restore.isEnabled()  # the newest state is there already


def test_a_whole_state_is_brought_back(dialog, register) -> None:
    dialog.list.setCurrentIndex(dialog.list.model().index(1))
    assert dialog.restore.isEnabled()
    dialog.restore.click()
    assert register.agreements.sheet(RIGA).content.purpose.startswith("Scambievole")
    register.undo()
    assert register.agreements.sheet(RIGA).content.purpose == "<b>Altro</b>"


def test_the_founding_cannot_be_taken_back(dialog) -> None:
    dialog.list.setCurrentIndex(dialog.list.model().index(1))
    assert not dialog.take_back.isEnabled()


def test_a_history_that_was_altered_is_told(view, context, register, qtbot) -> None:
    with engine_of(register).connect() as connection:
        connection.exec_driver_sql("DROP TRIGGER revision_append_only_update")
        connection.exec_driver_sql("UPDATE revision SET author = 'altri' WHERE id = 2")
        connection.commit()
    open_history(context, RIGA, view)
    dialog = view.findChild(HistoryDialog)
    qtbot.waitUntil(lambda: "2" in dialog.messages.text())
