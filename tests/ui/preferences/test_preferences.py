# SPDX-License-Identifier: EUPL-1.2
"""Preferences: of the register and of this computer."""

import gc
import weakref

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from accordi_desktop.settings import Settings
from accordi_desktop.ui.context.prompts import Prompts
from accordi_desktop.ui.preferences.lists_page import OfficeListPage
from accordi_desktop.ui.preferences.preferences_dialog import open_preferences
from tests.builders import empty_register
from tests.ui.harness.audit import audit
from tests.ui.harness.lifetimes import gone


@pytest.fixture
def heard():
    return []


@pytest.fixture
def dialog(context, window, heard):
    return open_preferences(context, window, lambda: heard.append(True))


def is_writable_folder(folder):
    try:
        (folder / "prova").write_bytes(b"")
    except OSError:
        return False
    return True


def test_the_office_is_saved_and_nothing_else(qtbot, dialog, context, heard):
    dialog.office.form.editors["office"].edit.setText("Relazioni internazionali")
    dialog.terms.lead_days.edit.setText("90")
    with gone(qtbot, dialog):
        dialog.save()
    assert context.register.office.particulars.office == "Relazioni internazionali"
    assert context.register.office.particulars.lead_days == 90
    assert context.register.history.undo_step.kind == "save_office"
    assert heard == []


def test_wrong_numbers_show_at_their_field(dialog, context):
    dialog.terms.usual_months.setValue(None)
    dialog.save()
    assert dialog.isVisible()
    assert dialog.terms.usual_months.problem()


def test_sectors_are_added_renamed_moved_and_removed(qtbot, dialog, context):
    page = dialog.sectors
    names = [term.name for term in context.register.office.sectors()]
    row = page.model.add("Clima")
    page.model.setData(page.model.index(row), "Ambiente")
    page.model.move(row, -1)
    unused = names.index("architettura")
    page.list.setCurrentIndex(page.model.index(unused))
    page.remove_button.click()
    with gone(qtbot, dialog):
        dialog.save()
    saved = [term.name for term in context.register.office.sectors()]
    assert "architettura" not in saved
    assert saved[-2] == "Ambiente"


def test_a_term_in_use_is_not_removed_and_says_why(dialog):
    page = dialog.sectors
    used = next(row for row, term in enumerate(page.model.items) if term.in_use)
    page.list.setCurrentIndex(page.model.index(used))
    page.remove_button.click()
    assert page.problem.text()
    assert page.value() is None


def test_a_name_twice_is_refused_on_its_page(dialog, context):
    before = context.register.office.instrument_kinds()
    dialog.kinds.model.add(before[0].name)
    dialog.save()
    assert dialog.tabs.currentWidget() is dialog.kinds
    assert dialog.fault.text()
    assert context.register.office.instrument_kinds() == before


def test_choices_of_this_computer_are_kept_and_told(qtbot, dialog, context, heard, tmp_path):
    dialog.appearance.language.setValue("en")
    dialog.appearance.theme.setValue("dark")
    with gone(qtbot, dialog):
        dialog.save()
    kept = Settings(tmp_path / "settings.toml")
    assert (kept.language, kept.theme) == ("en", "dark")
    assert heard == [True]


def test_without_a_register_only_this_computer_is_offered(context, window):
    register = context.register
    context.use(None)
    dialog = open_preferences(context, window, lambda: None)
    assert dialog.tabs.count() == 2
    dialog.reject()
    context.use(register)


def test_every_page_passes_the_audit_and_the_dialog_dies_on_close(qtbot, context, window):
    dialog = open_preferences(context, window, lambda: None)
    for page in range(dialog.tabs.count()):
        dialog.tabs.setCurrentIndex(page)
        assert audit(dialog) == []
    wrapper = weakref.ref(dialog)
    with gone(qtbot, dialog):
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
    del dialog
    gc.collect()
    assert wrapper() is None


def test_the_model_keeps_the_rules_of_qt(dialog, qtmodeltester):
    qtmodeltester.check(dialog.sectors.model)


def test_reminders_that_cannot_be_read_stay_in_the_form(qtbot, dialog, context):
    dialog.terms.reminder_days.edit.setText("trenta")
    dialog.save()
    assert dialog.isVisible()
    assert dialog.terms.reminder_days.problem()
    assert dialog.tabs.currentWidget() is dialog.terms
    assert context.register.office.particulars.reminder_days == "365,180,90,30"
    dialog.terms.reminder_days.edit.setText("120, 60")
    dialog.terms.decision_months.edit.setText("6")
    with gone(qtbot, dialog):
        dialog.save()
    assert (
        context.register.office.particulars.decision_months,
        context.register.office.particulars.reminder_days,
    ) == (6, "120, 60")


def test_the_second_folder_is_kept_with_the_rest(qtbot, dialog, context, heard, tmp_path):
    folder = tmp_path / "chiavetta"
    dialog.appearance.second.choose(folder)
    assert str(folder) in dialog.appearance.second.problem.text()
    folder.mkdir()
    dialog.appearance.second.choose(folder)
    assert dialog.appearance.second.problem.isHidden()
    assert context.settings.backup_folder == ""
    assert audit(dialog) == []
    with gone(qtbot, dialog):
        dialog.save()
    assert context.settings.second_backups == folder
    assert heard == [True]


def test_a_second_folder_that_cannot_be_written_is_not_taken(dialog, tmp_path):
    folder = tmp_path / "chiavetta"
    folder.mkdir(0o500)
    if is_writable_folder(folder):
        pytest.skip("the system lets this user write everywhere")
    dialog.appearance.second.choose(folder)
    assert str(folder) in dialog.appearance.second.problem.text()
    assert dialog.appearance.second.value() == ""


class NamesFile(Prompts):
    """A user who names a calendar file."""

    def __init__(self, path):
        super().__init__()
        self.path = path

    def ask_save_file(self, parent, title, suggested, filters, then):
        then(self.path)


@pytest.fixture
def kept_context(bare_context, tmp_path):
    bare_context.prompts = NamesFile(tmp_path / "scadenze.ics")
    bare_context.use(empty_register(tmp_path))
    return bare_context


def test_a_calendar_file_is_kept_for_the_register_it_was_chosen_for(qtbot, kept_context, window):
    dialog = open_preferences(kept_context, window, lambda: None)
    dialog.reminders.keep.click()
    dialog.reminders.imprecise.click()
    with gone(qtbot, dialog):
        dialog.save()
    settings = Settings(kept_context.settings._path)
    assert settings.calendar_file.endswith("scadenze.ics")
    assert (settings.calendar_register, settings.calendar_dates) == (
        kept_context.register.office.identity,
        "days",
    )
    again = open_preferences(kept_context, window, lambda: None)
    again.reminders.keep.click()
    with gone(qtbot, again):
        again.save()
    assert Settings(kept_context.settings._path).calendar_file == ""


def test_of_the_sample_no_file_is_kept_and_no_tray_is_no_choice(dialog):
    assert not dialog.reminders.keep.isEnabled()
    assert not dialog.reminders.reminders.isEnabled()
    assert not dialog.reminders.start.isVisibleTo(dialog.reminders)


def test_a_term_is_moved_only_where_there_is_room(dialog):
    page = dialog.findChild(OfficeListPage)
    last = page.model.rowCount() - 1
    assert (page.up_button.isEnabled(), page.down_button.isEnabled()) == (False, True)
    page.list.setCurrentIndex(page.model.index(last))
    assert (page.up_button.isEnabled(), page.down_button.isEnabled()) == (True, False)
    page.up_button.click()
    assert (page.up_button.isEnabled(), page.down_button.isEnabled()) == (last > 1, True)
    page.add()
    assert not page.down_button.isEnabled()
