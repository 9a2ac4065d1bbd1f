# SPDX-License-Identifier: EUPL-1.2
"""The whole window: for who cannot see it or use a mouse, in trouble, and before it closes."""

import sys
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox

from accordi_desktop.register.commands.agreements import ReviseAgreement
from accordi_desktop.ui.app.application import Wish
from tests.ui.harness.audit import audit


@pytest.fixture
def window(begin, qtbot):
    application = begin(Wish(sample=True))
    context = application.window.context
    qtbot.waitUntil(lambda: context.register is not None and not context.tasks.busy)
    return application.window


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("language", ["it", "en"])
def test_every_page_passes_the_audit(begin, qtbot, language: str, theme: str) -> None:
    application = begin(Wish(sample=True, language=language))
    application.settings.theme = theme
    application.apply_settings()
    window = application.window
    qtbot.waitUntil(lambda: window.context.register is not None and not window.context.tasks.busy)
    window.show_agreement(1)
    assert audit(window) == []
    window.actions_["edit"].trigger()
    assert audit(window) == []
    window.actions_["discard"].trigger()
    for page in window.actions_.pages():
        page.trigger()
        qtbot.waitUntil(lambda: not window.context.tasks.busy)
        assert audit(window) == []


def test_the_welcome_passes_the_audit(begin) -> None:
    assert audit(begin(Wish()).window) == []


def test_a_text_field_has_ctrl_z_first(window) -> None:
    window.show_agreement(1)
    window.actions_["renew"].setEnabled(True)
    sheet = window.context.register.agreements.sheet(1)
    window.context.register.perform(ReviseAgreement(1, replace(sheet.content, notes="x"), sheet.version))
    window.actions_["edit"].trigger()
    window.register_page.details.editing.pane.focus_section("reference")
    field = window.register_page.details.editing.pane.at("reference").edit
    field.setFocus()
    QTest.keyClicks(field, "9")
    QTest.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert field.text() == "A-001"
    assert window.context.register.agreements.sheet(1).content.notes == "x"


def test_a_file_that_is_no_register_is_told_and_the_open_one_stays(window, qtbot, tmp_path) -> None:
    path = tmp_path / "foto.accordi"
    path.write_bytes(b"\x89PNG")
    before = window.context.register
    window.opening.open(path)
    qtbot.waitUntil(window.bar.isVisible)
    assert "foto.accordi" in window.bar.text()
    assert window.context.register is before


def test_unsaved_work_is_asked_about_before_the_window_closes(window, qtbot) -> None:
    window.show_agreement(1)
    window.actions_["edit"].trigger()
    window.register_page.details.editing.pane.focus_section("reference")
    field = window.register_page.details.editing.pane.at("reference").edit
    QTest.keyClicks(field, "9")
    qtbot.waitUntil(window.register_page.details.is_dirty)
    window.close()
    assert window.isVisible()
    box = QApplication.activeModalWidget()
    assert isinstance(box, QMessageBox)
    buttons = {button.text().replace("&", ""): button for button in box.buttons()}
    assert len(buttons) == 3
    box.reject()
    assert window.isVisible()
    window.actions_["discard"].trigger()
    assert not window.register_page.details.is_dirty()


def test_midnight_brings_what_expires_up(window, qtbot) -> None:
    register = window.context.register
    told = []
    window.context.changed.connect(told.append)
    window.context.notice_new_day()
    assert told == []
    register.calendar._context._clock = lambda: date(2020, 2, 3)
    window.context.notice_new_day()
    assert len(told) == 1
    qtbot.waitUntil(lambda: not window.context.tasks.busy)


def test_what_nobody_foresaw_is_told_in_plain_words(begin, monkeypatch) -> None:
    heard = []
    monkeypatch.setattr(sys, "excepthook", lambda *error: heard.append(error))
    application = begin(Wish())
    application.report_uncaught()
    error = ValueError("Ušakovs")
    sys.excepthook(ValueError, error, None)
    assert heard == [(ValueError, error, None)]
    assert application.window.bar.isVisible()
    assert "Ušakovs" not in application.window.bar.text()


def test_delete_goes_to_the_bin_and_comes_back(window, qtbot) -> None:
    window.register_page.agreements.select(1)
    window.show_agreement(1)
    window.actions_["delete"].trigger()
    assert window.context.register.agreements.sheet(1).deleted
    window.actions_["show_bin"].trigger()
    table = window.pages.currentWidget().findChild(type(window.register_page.agreements._table))
    table.choose(1)
    qtbot.waitUntil(window.actions_["restore"].isEnabled)
    window.actions_["restore"].trigger()
    assert not window.context.register.agreements.sheet(1).deleted


def test_f6_goes_from_pane_to_pane(window) -> None:
    page = window.register_page
    window.show_agreement(1)
    page.agreements.focus_table()
    window.actions_["next_pane"].trigger()
    assert page.details.isAncestorOf(QApplication.focusWidget())
    window.actions_["next_pane"].trigger()
    assert QApplication.focusWidget() is window.navigation.tabs
    window.actions_["next_pane"].trigger()
    assert page.agreements.isAncestorOf(QApplication.focusWidget())
