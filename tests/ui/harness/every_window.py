# SPDX-License-Identifier: EUPL-1.2
"""Every page, dialog and popup of the program, opened over its real window; usable without pytest."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtWidgets import QWidget

from accordi_desktop.ui.app.program_window import ProgramWindow
from accordi_desktop.ui.calendar.calendar_page import CalendarPage
from accordi_desktop.ui.calendar.modes import Mode
from accordi_desktop.ui.status.terminate import open_terminate
from accordi_desktop.ui.widgets.choices.chips import FilterChip
from tests.ui.harness.every_dialog import Opener, dialogs
from tests.ui.harness.filled_register import RIGA
from tests.ui.harness.program import (
    close_all,
    newest_popup,
    program,
    register_of,
    rest,
    settle,
    show_agreement,
    show_page,
    until,
)

__all__ = ["calendar_of", "close_all", "dialogs", "pages", "popups", "program", "rest", "settle", "until"]


def pages() -> dict[str, Callable[[ProgramWindow], None]]:
    """How each page is brought up, by its name; of the calendar each way to look at it."""

    def calendar(mode: Mode, window: ProgramWindow) -> None:
        window.actions_["show_calendar"].trigger()
        calendar_of(window).bar.modes.setMode(mode)
        settle(window)

    def form(window: ProgramWindow) -> None:
        show_agreement(window, RIGA)
        window.edit_agreement(RIGA)

    def document(window: ProgramWindow) -> None:
        show_agreement(window, RIGA)
        sheet = register_of(window).agreements.sheet(RIGA)
        window.register_page.details.attached.documents.show(sheet.documents[0])
        settle(window)

    def selection(window: ProgramWindow) -> None:
        show_page(window, window.actions_["show_register"])
        window.register_page.agreements.focus_table()
        window.register_page.select_all()
        settle(window)

    return {
        "home": lambda window: show_page(window, window.actions_["show_home"]),
        "register": lambda window: show_page(window, window.actions_["show_register"]),
        "agreement": lambda window: show_agreement(window, RIGA),
        "form": form,
        "new-agreement": lambda window: window.new_agreement(),
        "selection": selection,
        "document": document,
        "worklist": lambda window: show_page(window, window.actions_["show_worklist"]),
        "bin": lambda window: show_page(window, window.actions_["show_bin"]),
        **{f"calendar-{mode.value}": partial(calendar, mode) for mode in Mode},
    }


def longest() -> dict[str, Callable[[ProgramWindow], None]]:
    """Pages in the state in which they say most, by its name."""

    def month(day: date, window: ProgramWindow) -> None:
        pages()["calendar-month"](window)
        calendar_of(window).show_date(day)
        settle(window)

    def filtered(window: ProgramWindow) -> None:
        show_page(window, window.actions_["show_register"])
        view = window.register_page.agreements
        view.set_query(replace(view.query(), as_of=date(2026, 12, 31), with_past=True))
        settle(window)
        window.register_page.select_all()
        settle(window)

    def form(least: bool, window: ProgramWindow) -> None:
        pages()["form"](window)
        pane = window.register_page.details.editing.pane
        assert pane is not None
        pane.other_section.setExpanded(True)
        if least:
            window.register_page._split.setSizes([10_000, 1])
        settle(window)

    return {
        "form-other-data": partial(form, False),
        "form-narrow": partial(form, True),
        **{f"calendar-empty-{day}": partial(month, day) for day in (date(2019, 5, 1), date(2021, 1, 1))},
        "register-filtered": filtered,
    }


def popups() -> dict[str, Opener]:
    """How each popup is opened, by its name."""

    def values(window: ProgramWindow) -> QWidget:
        show_page(window, window.actions_["show_register"])
        chips = window.register_page.findChildren(FilterChip)
        until(lambda: all(chip._options for chip in chips))
        max(chips, key=lambda chip: len(chip._options)).open_list()
        return newest_popup()

    def calendar(window: ProgramWindow) -> QWidget:
        dialog = open_terminate(window.context, (RIGA,), window)
        assert dialog is not None
        dialog.on.open_calendar()
        return newest_popup()

    def jump(window: ProgramWindow) -> QWidget:
        pages()["calendar-month"](window)
        calendar_of(window).bar.open_jump()
        return newest_popup()

    def day(window: ProgramWindow) -> QWidget:
        pages()["calendar-month"](window)
        view = calendar_of(window)
        view.show_date(date(2020, 2, 2))
        index = view.views.month.currentIndex()
        view.views.month.day_opened.emit(date(2020, 2, 2), view.views.month.visualRect(index))
        return newest_popup()

    return {"filter-values": values, "date": calendar, "jump": jump, "day": day}


def calendar_of(window: ProgramWindow) -> CalendarPage:
    """The calendar page."""
    page = window.pages.page(window.actions_["show_calendar"])
    assert isinstance(page, CalendarPage)
    return page
