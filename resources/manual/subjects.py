# SPDX-License-Identifier: EUPL-1.2
"""What each picture of the manual shows: how the window is brought there, and the widget that is taken."""

import tempfile
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEventLoop
from PySide6.QtWidgets import QApplication, QWidget

from accordi_desktop.model.dates.partial_date import PartialDate
from accordi_desktop.model.enums import DocumentKind
from accordi_desktop.printing.summaries import summary_pdf
from accordi_desktop.register.commands.agreements import ReviseAgreement
from accordi_desktop.register.commands.documents import AttachDocuments
from accordi_desktop.register.values.documents import AttachedFile, DocumentDraft
from accordi_desktop.ui.app.program_window import ProgramWindow
from accordi_desktop.ui.calendar.calendar_page import CalendarPage
from accordi_desktop.ui.calendar.modes import Mode

RIGA = 1
Subject = Callable[[ProgramWindow], QWidget]


def wait(ready: Callable[[], bool]) -> None:
    """Let the program work until something holds."""
    while not ready():
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)


def home(window: ProgramWindow) -> QWidget:
    """The first page."""
    window.pages.go(window.actions_["show_home"])
    return window


def register(window: ProgramWindow) -> QWidget:
    """The table with the agreement of Riga beside it."""
    window.show_agreement(RIGA)
    return window


def editing(window: ProgramWindow) -> QWidget:
    """The form over the same agreement."""
    register(window)
    window.actions_["edit"].trigger()
    return window


def renewal(window: ProgramWindow) -> QWidget:
    """What is asked when it is renewed."""
    register(window)
    window.actions_["renew"].trigger()
    return _dialog()


def preview(window: ProgramWindow) -> QWidget:
    """The page before it is printed."""
    register(window)
    window.actions_["print_summary"].trigger()
    return _dialog()


def reports(window: ProgramWindow) -> QWidget:
    """Which report, and of what."""
    register(window)
    window.actions_["reports"].trigger()
    return _dialog()


def documents(window: ProgramWindow) -> QWidget:
    """A signed text that is kept with the agreement."""
    opened = window.context.register
    assert opened is not None
    with tempfile.TemporaryDirectory() as folder:
        signed = Path(folder, "Memorandum.pdf")
        words = window.context.words
        signed.write_bytes(
            summary_pdf(
                (opened.agreements.sheet(RIGA),), opened.office.particulars, words, opened.calendar.today
            )
        )
        kept = opened.documents.store(signed, lambda _done, _total: None)
    said = DocumentDraft(
        "Memorandum di collaborazione.pdf",
        kind=DocumentKind.SIGNED_TEXT,
        dated=PartialDate.of(date(2018, 2, 2)),
        language="it",
    )
    opened.perform(AttachDocuments(RIGA, (AttachedFile(said, kept),)))
    return _at_section(window, "documents")


def history(window: ProgramWindow) -> QWidget:
    """What was changed in the agreement."""
    opened = window.context.register
    assert opened is not None
    sheet = opened.agreements.sheet(RIGA)
    draft = replace(sheet.content, protocol_number="PG 65432/2018", notice_months=3)
    opened.perform(ReviseAgreement(RIGA, draft, sheet.version))
    return _at_section(window, "history")


def worklist(window: ProgramWindow) -> QWidget:
    """What is missing or doubtful."""
    window.pages.go(window.actions_["show_worklist"])
    return window


def month(window: ProgramWindow) -> QWidget:
    """The month in which the agreement of Riga ends."""
    _calendar(window, Mode.MONTH).show_date(date(2020, 2, 2))
    return window


def year(window: ProgramWindow) -> QWidget:
    """Its whole year."""
    _calendar(window, Mode.YEAR).show_date(date(2020, 2, 2))
    return window


def timeline(window: ProgramWindow) -> QWidget:
    """The terms of all agreements."""
    _calendar(window, Mode.TIMELINE)
    return window


def _calendar(window: ProgramWindow, mode: Mode) -> CalendarPage:
    page = window.pages.go(window.actions_["show_calendar"])
    assert isinstance(page, CalendarPage)
    page.bar.modes.setMode(mode)
    return page


def _at_section(window: ProgramWindow, name: str) -> QWidget:
    register(window)
    pane = window.register_page.details.read_pane
    pane.sections[name].setExpanded(True)
    # What it holds is read behind the window.
    wait(lambda: not window.context.tasks.busy)
    pane.focus_section(name)
    # What is read may come after; the end of the pane stays in view.
    bar = pane.verticalScrollBar()
    bar.rangeChanged.connect(lambda _least, most: bar.setValue(most))
    bar.setValue(bar.maximum())
    return window


def _dialog() -> QWidget:
    wait(lambda: QApplication.activeModalWidget() is not None)
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    return dialog
