# SPDX-License-Identifier: EUPL-1.2
"""A new register asks once for the office: by keyboard, skipped, in another language, or where missed."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit

from accordi_desktop.settings import Settings
from accordi_desktop.ui.app.application import Wish
from accordi_desktop.ui.forms.letterhead import LetterheadDialog
from accordi_desktop.ui.preferences.first_steps import FirstStepsDialog
from accordi_desktop.ui.preview.preview_dialog import PrintPreview
from tests.printing.reading import text_of
from tests.ui.harness.audit import audit
from tests.ui.harness.keyboard import focused, press_tab, walk


@pytest.fixture
def start(begin, qtbot):
    """Begins without a register, and makes one by an action of the window; returns program and dialog."""

    def make(name: str = "new"):
        application = begin(Wish())
        if name == "new":
            application.window.actions_["new"].trigger()
        else:
            path = application.window.context.settings._path.with_name("altro.accordi")
            application.window.opening.create(path)
        qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), FirstStepsDialog))
        qtbot.waitUntil(QApplication.activeModalWidget().isActiveWindow)
        return application, QApplication.activeModalWidget()

    return make


def write(text: str) -> None:
    QTest.keyClicks(focused(), text)


def parties(application) -> list[str]:
    """The names of the parties in the form that is open."""
    draft = application.window.register_page.details.editing.pane.draft()
    return [party.name for party in draft.parties]


def ready(application) -> bool:
    context = application.window.context
    return context.register is not None and not context.tasks.busy


def test_the_office_is_told_by_keyboard_and_the_first_agreement_begins_with_it(start, qtbot) -> None:
    application, dialog = start()
    assert audit(dialog) == []
    assert focused() is dialog.form.editors["body"].edit
    write("Comune di Lecco")
    press_tab()
    write("Relazioni Internazionali")
    press_tab()
    write("Lecco")
    QTest.keyClick(focused(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None and ready(application))
    office = application.window.context.register.office.particulars
    assert (office.body, office.office, office.city) == (
        "Comune di Lecco",
        "Relazioni Internazionali",
        "Lecco",
    )
    assert office.country == "IT"
    qtbot.waitUntil(lambda: application.window.register_page.details.is_editing)
    assert parties(application) == ["Comune di Lecco", ""]


def test_tab_goes_through_everything_once(start) -> None:
    _application, dialog = start()
    forward = walk(dialog)
    assert [type(one).__name__ for one in forward[:3]] == ["QLineEdit"] * 3
    assert forward[-2:] == [dialog.cancel_button, dialog.accept_button]
    assert walk(dialog, back=True) == [forward[0], *reversed(forward[1:])]


def test_skipping_leaves_the_office_empty_and_the_form_opens(start, qtbot) -> None:
    application, _dialog = start()
    write("Comune")
    QTest.keyClick(focused(), Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None and ready(application))
    register = application.window.context.register
    assert register.office.particulars.body == ""
    assert register.history.undo_step is None
    qtbot.waitUntil(lambda: application.window.register_page.details.is_editing)
    assert parties(application) == [""]


def test_a_register_made_without_an_agreement_stays_on_its_page(start, qtbot) -> None:
    application, dialog = start("register")
    write("Comune di Lecco")
    dialog.accept_button.click()
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None and ready(application))
    assert application.window.context.register.office.particulars.body == "Comune di Lecco"
    assert application.window.actions_["show_home"].isChecked()


def test_another_language_makes_the_window_anew_and_the_agreement_begins_there(start, qtbot, paths) -> None:
    application, dialog = start()
    before = application.window
    write("City of Lecco")
    dialog.language.setFocus()
    QTest.keyClick(dialog.language, Qt.Key.Key_End)
    assert dialog.language.currentText() == "English"
    dialog.accept_button.click()
    qtbot.waitUntil(lambda: application.window is not before and ready(application))
    assert Settings(paths.settings).language == "en"
    assert application.window.actions_["find"].text() == "&Find"
    qtbot.waitUntil(lambda: application.window.register_page.details.is_editing)
    assert parties(application) == ["City of Lecco", ""]


def test_a_register_that_exists_is_not_asked_about(start, begin, qtbot) -> None:
    application, dialog = start("register")
    dialog.reject()
    path = application.window.context.register.path
    application.window.context.register.close()
    again = begin(Wish(path))
    qtbot.waitUntil(lambda: ready(again))
    assert QApplication.activeModalWidget() is None


def test_a_print_without_a_letterhead_says_where_it_is_written(start, qtbot) -> None:
    application, dialog = start("register")
    dialog.reject()
    window = application.window
    window.new_agreement()
    for kind, label, text in (
        (QPlainTextEdit, "Titolo", "Accordo"),
        (QLineEdit, "Nome della parte", "Lione"),
    ):
        fields = window.register_page.details.findChildren(kind)
        QTest.keyClicks(next(one for one in fields if one.accessibleName() == label), text)
    window.actions_["save"].trigger()
    qtbot.waitUntil(lambda: ready(application) and not window.register_page.details.is_editing)
    window.actions_["print_summary"].trigger()
    preview = QApplication.activeModalWidget()
    assert isinstance(preview, PrintPreview)
    qtbot.waitUntil(preview.messages.isVisible)
    assert "Preferenze › Ufficio" in preview.messages.text()
    assert audit(preview) == []
    preview.messages.action_button.click()
    letterhead = QApplication.activeModalWidget()
    assert isinstance(letterhead, LetterheadDialog)
    qtbot.waitUntil(letterhead.isActiveWindow)
    assert audit(letterhead) == []
    write("Comune di Lecco")
    QTest.keyClick(focused(), Qt.Key.Key_Return)
    qtbot.waitUntil(
        lambda: preview._rendered is not None and "Comune di Lecco" in text_of(preview._rendered.document.pdf)
    )
    assert not preview.messages.isVisible()
    preview.close()


def test_it_fits_a_small_laptop_at_125_percent(start) -> None:
    _application, dialog = start()
    assert dialog.height() <= 614
    assert dialog.width() <= 1093
    for button in (dialog.cancel_button, dialog.accept_button):
        assert dialog.rect().contains(button.geometry())
