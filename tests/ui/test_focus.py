# SPDX-License-Identifier: EUPL-1.2
"""Where the keyboard is: on pages, after dialogs, after what was on the page is made anew."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from accordi_desktop.bootstrap import create_register
from accordi_desktop.paths import Paths
from accordi_desktop.register.values.lists.query import AgreementQuery
from accordi_desktop.ui.agreement_table.view import AgreementsTable
from accordi_desktop.ui.app.application import Application, Wish
from accordi_desktop.ui.calendar.modes import Mode
from accordi_desktop.ui.details.history.history_dialog import HistoryDialog
from accordi_desktop.ui.details.history.history_section import HistorySection
from accordi_desktop.ui.details.nothing_chosen import NothingChosen
from accordi_desktop.ui.registers.progress_dialog import ProgressDialog
from accordi_desktop.ui.widgets.section import Section
from accordi_desktop.ui.window.welcome import Welcome
from tests.pdf_files import write_pdf
from tests.ui.harness import every_window
from tests.ui.harness.every_window import calendar_of
from tests.ui.harness.filled_register import RIGA, TODAY, openers
from tests.ui.harness.keyboard import describe, focused, type_text, walk

CTRL, SHIFT, NONE = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.NoModifier,
)
DIGITS = (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4, Qt.Key.Key_5)


@pytest.fixture
def main(main):
    """The window as it stands at the start, without what it told of what others did."""
    main.bar.dismiss()
    press(Qt.Key.Key_1, CTRL)
    every_window.settle(main)
    return main


@pytest.fixture
def begin(qapp, tmp_path):
    """Starts the program with a wish."""
    paths = Paths.of(tmp_path / "dati")
    started = []

    def start(wish):
        application = Application(openers(paths), paths, wish)
        started.append(application)
        application.start()
        every_window.until(application.window.isActiveWindow)
        return application.window

    yield start
    for application in started:
        register = application.window.context.register
        application.stop()
        if register is not None:
            register.close()


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
    QTest.keyClick(focused(), key, modifier)
    if modifier:
        QTest.keyRelease(focused(), Qt.Key.Key_Control)


def come_back(main) -> None:
    """What a window manager does when the dialog over a window closes."""
    main.activateWindow()
    every_window.until(main.isActiveWindow)


def has_keyboard(widget: QWidget) -> bool:
    return widget is focused() or widget.isAncestorOf(focused())


def test_the_keys_of_a_page_put_the_keyboard_into_it(main):
    calendar_of(main).bar.modes.setMode(Mode.MONTH)
    met = []
    for key in DIGITS:
        press(key, CTRL)
        every_window.settle(main)
        every_window.until(lambda: focused() is not main.pages.currentWidget())
        assert has_keyboard(main.pages.currentWidget()), describe(focused())
        met.append(type(focused()).__name__)
    assert met == ["DecisionButton", "AgreementsTable", "MonthView", "QTableView", "AgreementsTable"]


def test_the_arrows_move_along_the_list_after_the_keys_of_its_page(main):
    press(Qt.Key.Key_2, CTRL)
    every_window.settle(main)
    table = focused()
    assert isinstance(table, AgreementsTable)
    before = table.currentIndex().row()
    press(Qt.Key.Key_Down)
    assert table.currentIndex().row() == before + 1


def round_of(main, key_modifier: Qt.KeyboardModifier) -> list[str]:
    """The panes F6 goes through until it comes back to the first."""
    panes = {
        "rail": main.navigation,
        **{f"pane {number}": pane[0] for number, pane in enumerate(main.pages.panes(), start=1)},
    }
    met = []
    for _ in range(len(panes) + 1):
        press(Qt.Key.Key_F6, key_modifier)
        met.append(next((name for name, pane in panes.items() if has_keyboard(pane)), describe(focused())))
    return met


@pytest.mark.parametrize("name", list(every_window.pages()))
def test_f6_goes_round_all_panes_and_shift_f6_back(main, name):
    every_window.pages()[name](main)
    main.pages.focus_page()
    main.navigation.tabs.setFocus()
    panes = [f"pane {number}" for number in range(1, len(main.pages.panes()) + 1)]
    assert round_of(main, NONE) == [*panes, "rail", panes[0]]
    main.navigation.tabs.setFocus()
    assert round_of(main, SHIFT) == [*reversed(panes), "rail", panes[-1]]


def test_f6_reaches_details_that_show_nothing(begin, tmp_path):
    path = tmp_path / "vuoto.accordi"
    create_register(path, clock=lambda: TODAY, author="prova", paths=Paths.of(tmp_path / "dati")).close()
    window = begin(Wish(path))
    every_window.until(lambda: window.context.register is not None)
    every_window.settle(window)
    for key in (Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4, Qt.Key.Key_5, Qt.Key.Key_1):
        press(key, CTRL)
        every_window.settle(window)
        every_window.until(lambda: focused() is not window.pages.currentWidget())
        panes = [f"pane {number}" for number in range(1, len(window.pages.panes()) + 1)]
        window.navigation.tabs.setFocus()
        assert round_of(window, NONE) == [*panes, "rail", panes[0]]
    press(Qt.Key.Key_2, CTRL)
    press(Qt.Key.Key_F6)
    assert isinstance(focused().parentWidget(), NothingChosen)


def test_f6_reaches_the_ways_to_begin(begin):
    window = begin(Wish())
    assert isinstance(window.pages.currentWidget(), Welcome)
    assert has_keyboard(window.pages)
    press(Qt.Key.Key_F6)
    assert has_keyboard(window.navigation)
    press(Qt.Key.Key_F6)
    assert has_keyboard(window.pages)


@pytest.mark.parametrize("place", range(1, 5))
def test_a_page_asked_for_while_the_register_loads_stays_asked_for(begin, place):
    window = begin(Wish(sample=True))
    assert window.context.register is None
    every_window.until(window.actions_["show_bin"].isEnabled)
    assert window.context.register is None
    press(DIGITS[place], CTRL)
    every_window.until(lambda: window.context.register is not None)
    every_window.settle(window)
    assert window.pages.shows(window.actions_.pages()[place])
    every_window.until(lambda: focused() is not window.pages.currentWidget())
    assert has_keyboard(window.pages.currentWidget())


@pytest.mark.parametrize("name", list(every_window.dialogs(None)))
def test_a_dialog_gives_the_keyboard_back(main, folder, name):
    every_window.pages()["agreement"](main)
    stop = main.register_page.details.header.edit_button
    stop.setFocus()
    dialog = every_window.dialogs(folder)[name](main)
    every_window.until(dialog.isActiveWindow)
    assert not has_keyboard(main)
    dialog.close()
    if isinstance(dialog, ProgressDialog):  # it stays until the work has ended
        dialog.accept()
    come_back(main)
    assert focused() is stop


def sections(main) -> dict[str, Section]:
    found: dict[str, Section] = main.register_page.details.read_pane.sections
    return found


def test_after_a_document_is_attached_the_keyboard_is_at_the_documents(main, folder):
    every_window.pages()["agreement"](main)
    documents = main.register_page.details.attached.documents
    buttons = [one for one in sections(main)["documents"].findChildren(QWidget) if one.focusPolicy()]
    buttons[1].setFocus()
    documents.attach(RIGA, [write_pdf(folder / "altro.pdf", "Altro")])
    every_window.until(documents.dialog.isActiveWindow)
    count = len(main.context.register.agreements.sheet(RIGA).documents)
    press(Qt.Key.Key_Return)
    every_window.until(lambda: len(main.context.register.agreements.sheet(RIGA).documents) > count)
    come_back(main)
    assert has_keyboard(sections(main)["documents"]), describe(focused())


def test_after_a_procedure_is_started_the_keyboard_is_at_its_steps(main):
    main.show_agreement(2)
    every_window.settle(main)
    start = sections(main)["procedure"].findChildren(QPushButton)[-1]
    start.setFocus()
    press(Qt.Key.Key_Return)
    assert main.context.register.agreements.sheet(2).steps
    assert has_keyboard(sections(main)["procedure"]), describe(focused())


def test_after_a_value_is_brought_back_the_keyboard_is_at_the_history(main):
    every_window.pages()["agreement"](main)
    history = sections(main)["history"]
    assert isinstance(history, HistorySection)
    history.setExpanded(True)
    every_window.rest()
    history.rows[0].setFocus()
    press(Qt.Key.Key_Return)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, HistoryDialog)
    every_window.until(dialog.isActiveWindow)
    dialog.list.setCurrentIndex(dialog.list.model().index(1, 0))
    dialog.take_back.setFocus()
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Escape)
    come_back(main)
    assert has_keyboard(sections(main)["history"]), describe(focused())


def test_a_section_opened_at_the_end_is_brought_into_view(main):
    main.resize(1093, 560)
    every_window.pages()["agreement"](main)
    history = sections(main)["history"]
    history.setExpanded(False)
    pane = main.register_page.details.read_pane
    pane.verticalScrollBar().setValue(pane.verticalScrollBar().maximum())
    history.header.setFocus()
    press(Qt.Key.Key_Space)
    every_window.rest()
    assert history.isExpanded()
    buttons = history.findChildren(QPushButton)
    assert len(buttons) > 2
    for button in buttons:
        assert button.visibleRegion().boundingRect() == button.rect(), describe(button)


def test_the_rail_is_a_list_of_tabs_that_say_their_keys(main):
    tabs = QAccessible.queryAccessibleInterface(main.navigation.tabs)
    assert tabs.role() is QAccessible.Role.PageTabList
    assert main.navigation.tabs.accessibleName() == "Pagine"
    found = [tabs.child(place) for place in range(tabs.childCount())]
    found = [tab for tab in found if tab.role() is QAccessible.Role.PageTab]
    names = [tab.text(QAccessible.Text.Name) for tab in found]
    assert names == ["Oggi", "Registro", "Calendario", "Verifiche", "Cestino"]
    keys = [tab.text(QAccessible.Text.Description) for tab in found]
    assert keys == ["Ctrl+1", "Ctrl+2", "Ctrl+3", "Ctrl+4", "Ctrl+5"]


def test_the_arrows_go_along_the_rail_and_enter_goes_into_the_page(main):
    main.navigation.tabs.setFocus()
    for place in (1, 2, 3, 4):
        press(Qt.Key.Key_Down)
        assert main.pages.shows(main.actions_.pages()[place])
        assert focused() is main.navigation.tabs
    press(Qt.Key.Key_Down)
    assert main.pages.shows(main.actions_["show_bin"])
    press(Qt.Key.Key_Home)
    assert main.pages.shows(main.actions_["show_home"])
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return)
    assert has_keyboard(main.register_page.agreements)


def test_a_click_on_the_rail_goes_into_the_page(main):
    tabs = main.navigation.tabs
    QTest.mouseClick(tabs, Qt.MouseButton.LeftButton, pos=tabs.tabRect(1).center())
    every_window.settle(main)
    assert main.pages.shows(main.actions_["show_register"])
    assert has_keyboard(main.register_page.agreements)


def test_enter_presses_a_button_of_a_page(main):
    every_window.until(lambda: focused() is not main.pages.currentWidget())
    press(Qt.Key.Key_Return)
    every_window.settle(main)
    assert main.pages.shows(main.actions_["show_register"])
    assert has_keyboard(main.register_page.details)


def test_the_keyboard_comes_back_when_a_message_is_put_away(main):
    press(Qt.Key.Key_2, CTRL)
    every_window.settle(main)
    main.bar.tell("Fatto.", "Annulla", lambda: None)
    main.bar.close_button.setFocus()
    press(Qt.Key.Key_Space)
    assert has_keyboard(main.register_page), describe(focused())


def test_tab_through_the_list_leaves_a_new_form_open(begin):
    """The table made its first row current when the keyboard came in, and the details went along."""
    window = begin(Wish(sample=True))
    every_window.until(lambda: window.context.register is not None)
    every_window.settle(window)
    press(Qt.Key.Key_N, CTRL)
    every_window.settle(window)
    assert window.register_page.details.is_editing
    walk(window)
    assert window.register_page.details.is_editing


def test_tab_through_the_list_leaves_what_it_does_not_hold_in_the_details(begin, tmp_path):
    window = begin(Wish(sample=True))
    every_window.until(lambda: window.context.register is not None)
    every_window.settle(window)
    window.register_page.agreements.set_query(AgreementQuery(countries=("CN",)))
    window.show_agreement(RIGA)
    every_window.settle(window)
    assert window.register_page.details.shown_id == RIGA
    window.register_page.details.focus_first()
    walk(window)
    assert window.register_page.details.shown_id == RIGA


def test_saving_from_another_page_brings_the_form_up(begin):
    """What is wrong with the form was told on a page that nobody saw."""
    window = begin(Wish(sample=True))
    every_window.until(lambda: window.context.register is not None)
    every_window.settle(window)
    press(Qt.Key.Key_N, CTRL)
    every_window.settle(window)
    type_text("Riga")
    press(Qt.Key.Key_1, CTRL)
    assert window.pages.shows(window.actions_["show_home"])
    press(Qt.Key.Key_S, CTRL)
    assert window.pages.shows(window.actions_["show_register"])
    assert has_keyboard(window.register_page.details)


@pytest.mark.parametrize("digit", [Qt.Key.Key_2, Qt.Key.Key_4, Qt.Key.Key_5])
def test_selecting_all_where_there_is_nothing_leaves_the_keyboard_in_sight(begin, tmp_path, digit):
    path = tmp_path / "vuoto.accordi"
    create_register(path, clock=lambda: TODAY, author="prova", paths=Paths.of(tmp_path / "dati")).close()
    window = begin(Wish(path))
    every_window.until(lambda: window.context.register is not None)
    press(digit, CTRL)
    every_window.settle(window)
    press(Qt.Key.Key_A, CTRL)
    assert focused().isVisible()


def test_a_line_that_leads_to_what_is_no_longer_there_keeps_the_keyboard(begin):
    """An open form on the page of the register, out of sight, took the keyboard."""
    window = begin(Wish(sample=True))
    every_window.until(lambda: window.context.register is not None)
    every_window.settle(window)
    press(Qt.Key.Key_N, CTRL)
    press(Qt.Key.Key_1, CTRL)
    every_window.settle(window)
    before = focused()
    window.pages.currentWidget().agreement_activated.emit(999)
    assert focused() is before
    assert window.pages.shows(window.actions_["show_home"])


def test_tab_into_a_list_without_a_current_row_chooses_none(main):
    """After the list was read anew the first row became current, and the details left what they showed."""
    every_window.pages()["agreement"](main)
    table = main.register_page.agreements.findChild(AgreementsTable)
    table.reset()
    main.register_page.details.focus_first()
    walk(main)
    assert main.register_page.details.shown_id == RIGA
    table.setFocus()
    press(Qt.Key.Key_Down)
    every_window.settle(main)
    assert table.currentIndex().row() == 0
