# SPDX-License-Identifier: EUPL-1.2
"""The office's main job, from end to end, in the real window on a real file."""

from datetime import date
from pathlib import Path

import pypdfium2
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTableView

from accordi_desktop.bootstrap import open_register
from accordi_desktop.model.enums import DeadlineKind, Status
from accordi_desktop.register.values.lists.query import AgreementQuery
from accordi_desktop.ui.app.application import Application, Wish
from accordi_desktop.ui.calendar.calendar_page import CalendarPage
from accordi_desktop.ui.context.prompts import Prompts
from accordi_desktop.ui.preview.preview_dialog import PrintPreview
from accordi_desktop.ui.renewal.renewal_dialog import ProlongDialog
from tests.builders import day

RIGA = 1


class SaysWhere(Prompts):
    """A user who names the file at once."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.path = path

    def ask_save_file(self, parent, title, suggested, filters, then) -> None:
        then(self.path)


def ready(application: Application) -> bool:
    context = application.window.context
    return context.register is not None and not context.tasks.busy


def rows(application: Application) -> list[str]:
    table = application.window.register_page.agreements.findChild(QTableView)
    model = table.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def dialog_of(qtbot, kind):
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), kind))
    return QApplication.activeModalWidget()


def facts(application: Application):
    register = application.window.context.register
    return [
        sheet.content
        for sheet in register.agreements.sheets(list(register.agreements.ids(AgreementQuery(with_past=True))))
    ]


def test_find_edit_renew_see_print_and_undo(qtbot, begin, tmp_path: Path) -> None:
    application = begin(Wish(sample=True))
    window, context = application.window, application.window.context
    qtbot.waitUntil(lambda: ready(application))
    before = facts(application)

    # Search: accents do not matter, and Riga alone is left.
    window.actions_["find"].trigger()
    QTest.keyClicks(window.register_page.agreements.findChild(QLineEdit), "usakovs")
    qtbot.waitUntil(lambda: ready(application) and rows(application) == ["A-001"])
    QTest.keyClick(window.register_page.agreements.findChild(QTableView), Qt.Key.Key_Return)
    window.show_agreement(RIGA)
    assert window.selected_ids() == (RIGA,)

    # Edit a signatory's office in place.
    window.actions_["edit"].trigger()
    (office,) = (
        field
        for field in window.register_page.details.findChildren(QLineEdit)
        if field.text() == "Presidente del Consiglio Comunale di Riga"
    )
    office.setText("")
    QTest.keyClicks(office, "Sindaco di Riga")
    qtbot.waitUntil(window.actions_["save"].isEnabled)
    window.actions_["save"].trigger()
    assert context.register.agreements.sheet(RIGA).content.signatories[1].office == "Sindaco di Riga"
    assert not window.register_page.details.is_dirty()

    # Mark it renewed: the new end is shown before it is saved.
    window.actions_["renew"].trigger()
    dialog = dialog_of(qtbot, ProlongDialog)
    assert dialog.start.value() == day("2020-02-03")
    assert "02/02/2022" in dialog.outcome.new_end.text()
    dialog.save()
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)
    sheet = context.register.agreements.sheet(RIGA)
    assert (sheet.end, sheet.status) == (day("2022-02-02"), Status.IN_FORCE)
    assert window.bar.isVisible()

    # The calendar has the new end and the renewal, and the old end no more.
    window.actions_["show_calendar"].trigger()
    page = window.pages.currentWidget()
    assert isinstance(page, CalendarPage)
    page.show_date(date(2022, 2, 2))
    qtbot.waitUntil(lambda: not context.tasks.busy)
    shown = {
        (entry.reference, entry.kind) for entry in page.views.month.days.layout_shown.on(date(2022, 2, 2))
    }
    assert shown == {("A-001", DeadlineKind.EXPIRY)}
    page.show_date(date(2020, 2, 2))
    qtbot.waitUntil(lambda: not context.tasks.busy)
    assert not page.views.month.days.layout_shown.on(date(2020, 2, 2))

    # Print it to PDF, through the preview.
    context.prompts = SaysWhere(tmp_path / "Riga.pdf")
    window.show_agreement(RIGA)
    window.actions_["print_summary"].trigger()
    preview = dialog_of(qtbot, PrintPreview)
    qtbot.waitUntil(preview.save_button.isEnabled)
    preview.save_button.click()
    qtbot.waitUntil((tmp_path / "Riga.pdf").exists)
    preview.close()
    pdf = pypdfium2.PdfDocument(tmp_path / "Riga.pdf")
    text = pdf[0].get_textpage().get_text_range()
    pdf.close()
    assert "Sindaco di Riga" in text
    assert "02/02/2022" in text

    # Undo both: everything is as before, also for who opens the file again.
    window.actions_["undo"].trigger()
    window.actions_["undo"].trigger()
    assert not window.actions_["undo"].isEnabled()
    assert window.actions_["redo"].isEnabled()
    assert facts(application) == before
    again = open_register(context.register.path)
    assert again.agreements.sheet(RIGA).content == before[[one.reference for one in before].index("A-001")]
    again.close()


def test_a_user_without_a_register_records_a_first_agreement(qtbot, begin, paths) -> None:
    application = begin(Wish())
    window = application.window
    assert window.context.register is None
    window.actions_["new"].trigger()
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None)
    QTest.keyClick(QApplication.activeModalWidget(), Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: ready(application))
    assert window.context.register is not None
    assert window.context.register.path == paths.default_register
    details = window.register_page.details
    title = next(one for one in details.findChildren(QPlainTextEdit) if one.accessibleName() == "Titolo")
    QTest.keyClicks(title, "Memorandum d'intesa")
    name = next(one for one in details.findChildren(QLineEdit) if one.accessibleName() == "Nome della parte")
    QTest.keyClicks(name, "Lione")
    window.actions_["save"].trigger()
    qtbot.waitUntil(lambda: ready(application) and rows(application) == ["A-001"])


def test_the_window_comes_back_as_it_was_left(qtbot, begin) -> None:
    first = begin(Wish(sample=True))
    qtbot.waitUntil(lambda: ready(first))
    # The screen tests run on is hardly wider than the window must be, so that its height tells.
    first.window.resize(900, 560)
    first.window.close()
    again = begin(Wish())
    assert again.window.height() == 560


def test_another_language_makes_the_window_anew_on_the_same_register(qtbot, begin) -> None:
    application = begin(Wish(sample=True))
    qtbot.waitUntil(lambda: ready(application))
    path = application.window.context.register.path
    assert application.window.actions_["find"].text() == "&Trova"
    application.settings.language = "en"
    application.apply_settings()
    qtbot.waitUntil(lambda: ready(application))
    assert application.window.actions_["find"].text() == "&Find"
    assert application.window.context.register.path == path
    assert (
        application.window.context.register.agreements.page(AgreementQuery(text="latvia"), 0, 5)[0].reference
        == "A-001"
    )
