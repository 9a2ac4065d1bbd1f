# SPDX-License-Identifier: EUPL-1.2
"""The name of a view, asked for by the menu and given with the keyboard."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMessageBox

from accordi_desktop.register.values.lists.query import AgreementQuery
from accordi_desktop.ui.agreements.filters.save_view_dialog import SaveViewDialog
from tests.ui.harness.audit import audit
from tests.ui.harness.keyboard import press, type_text


@pytest.fixture
def ask(view, qtbot):
    """Ask to save a list of some countries, by the menu; returns the dialog."""

    def asked(*countries):
        view.set_query(AgreementQuery(countries=countries))
        menu = view._views.menu()
        menu.aboutToShow.emit()
        wanted = view._views.tr("Save this view…")
        next(one for one in menu.actions() if one.text() == wanted).trigger()
        qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), SaveViewDialog))
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, SaveViewDialog)
        dialog.activateWindow()
        qtbot.waitUntil(dialog.name.edit.hasFocus)
        return dialog

    return asked


@pytest.fixture
def kept(view):
    """The saved views: their names and countries."""
    return lambda: [
        (one.name, AgreementQuery.from_json(one.query_json).countries)
        for one in view._context.register.office.saved_views()
    ]


def test_a_view_is_saved_under_the_name_typed(ask, kept):
    ask("CN")
    type_text("Cina")
    press(Qt.Key.Key_Return)
    assert QApplication.activeModalWidget() is None
    assert kept() == [("Cina", ("CN",))]


@pytest.mark.parametrize("typed", ["", "   "])
def test_a_view_needs_a_name(ask, kept, typed):
    dialog = ask("CN")
    type_text(typed)
    press(Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert dialog.name.problem()
    assert dialog.name.edit.hasFocus()
    assert kept() == []
    dialog.reject()


def test_a_view_of_the_same_name_is_replaced_only_if_that_is_wanted(ask, kept, qtbot):
    ask("CN")
    type_text("Cina")
    press(Qt.Key.Key_Return)
    dialog = ask("LV")
    type_text("cina")
    press(Qt.Key.Key_Return)
    box = QApplication.activeModalWidget()
    assert isinstance(box, QMessageBox)
    assert "Cina" in box.text()
    box.activateWindow()
    qtbot.waitUntil(lambda: box.isAncestorOf(QApplication.focusWidget()))
    press(Qt.Key.Key_Escape)
    assert kept() == [("Cina", ("CN",))]
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is dialog)
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    press(Qt.Key.Key_Return)
    again = QApplication.activeModalWidget()
    again.activateWindow()
    qtbot.waitUntil(lambda: again.isAncestorOf(QApplication.focusWidget()))
    press(Qt.Key.Key_Return)
    assert kept() == [("Cina", ("LV",))]


def test_the_question_passes_the_audit(ask):
    dialog = ask("CN")
    assert audit(dialog) == []
    dialog.reject()
