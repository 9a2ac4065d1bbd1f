# SPDX-License-Identifier: EUPL-1.2
"""Which page belongs to which action; a page's code is loaded when somebody looks at it."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtGui import QKeySequence

from accordi_desktop.ui.window.edit_actions import EditActions

if TYPE_CHECKING:
    from datetime import date

    from accordi_desktop.model.enums import WorklistFact
    from accordi_desktop.register.values.query import AgreementQuery
    from accordi_desktop.ui.agreements.register_page import RegisterPage
    from accordi_desktop.ui.calendar.calendar_page import CalendarView
    from accordi_desktop.ui.context.context import AppContext
    from accordi_desktop.ui.context.page import Page
    from accordi_desktop.ui.window.actions import Actions
    from accordi_desktop.ui.window.pages import Pages
    from accordi_desktop.ui.worklist.worklist_page import WorklistPage


def declare_pages(pages: Pages, context: AppContext, actions: Actions) -> None:
    """Tell the pages of the window how each is made."""

    def home() -> Page:
        from accordi_desktop.ui.home.home_page import HomePage  # noqa: PLC0415

        page = HomePage(context, actions.new)
        page.worklist_requested.connect(show_fact)
        page.calendar_requested.connect(actions.show_calendar.trigger)
        return page

    def worklist() -> Page:
        from accordi_desktop.ui.worklist.worklist_page import WorklistPage  # noqa: PLC0415

        page = WorklistPage(context)
        page.return_offer.accepted.connect(actions.show_worklist.trigger)
        key = actions.show_worklist.shortcut()
        page.return_offer.key = key.toString(QKeySequence.SequenceFormat.NativeText)
        return page

    def show_fact(fact: WorklistFact | None) -> None:
        page = pages.go(actions.show_worklist)
        if fact is not None:
            cast("WorklistPage", page).show_fact(fact)
        page.focus_first()

    def register() -> Page:
        from accordi_desktop.ui.agreements.register_page import RegisterPage  # noqa: PLC0415

        page = RegisterPage(context, actions)
        page.day_requested.connect(show_day)
        return page

    def calendar() -> Page:
        from accordi_desktop.ui.calendar.calendar_page import CalendarView  # noqa: PLC0415

        page = CalendarView(context)
        page.set_context_actions(list(actions.on_agreements()))
        page.set_filters(filters)
        return page

    def show_day(day: date) -> None:
        cast("CalendarView", pages.go(actions.show_calendar)).show_date(day)

    def filters() -> AgreementQuery | None:
        made = pages.made(actions.show_register)
        return None if made is None else cast("RegisterPage", made).agreements.query()

    def deleted() -> Page:
        from accordi_desktop.ui.agreements.bin_page import BinPage  # noqa: PLC0415

        return BinPage(context, actions.restore, (actions.print_summary, actions.copy, actions.select_all))

    EditActions(actions, pages)
    pages.declare(actions.show_home, home)
    pages.declare(actions.show_worklist, worklist)
    pages.declare(actions.show_register, register)
    pages.declare(actions.show_calendar, calendar)
    pages.declare(actions.show_bin, deleted)
