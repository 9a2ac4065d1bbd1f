# SPDX-License-Identifier: EUPL-1.2
"""Shows holidays in the month and the year if they are wanted; computed off the window's thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from accordi_desktop.model.dates.holidays import HOME, Holiday, holidays_of

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from accordi_desktop.register.register import Register
    from accordi_desktop.ui.calendar.panes import CalendarPanes
    from accordi_desktop.ui.context.context import AppContext
    from accordi_desktop.wording import Words


class Holidays(QObject):
    """Of Italy, of the office's city, and of the countries there are agreements with."""

    def __init__(self, context: AppContext, views: CalendarPanes) -> None:
        super().__init__(views)
        self._context = context
        self._views = views
        self._wanted = False
        self._shown: tuple[int, ...] = ()

    def want(self, wanted: bool) -> None:
        """Show them from now on, or no more."""
        self._wanted, self._shown = wanted, ()
        if not wanted:
            self._put({})

    def follow(self, day: date) -> None:
        """Have those of the year of a day, and of the months beside it."""
        years = tuple(sorted({day.year - (day.month == 1), day.year, day.year + (day.month == 12)}))
        register = self._context.register
        if not self._wanted or register is None or years == self._shown:
            return
        self._shown = years
        words = self._context.words
        self._context.run(
            lambda _progress: said(_look_up(register, years, words.language), words), self._put, owner=self
        )

    def _put(self, holidays: dict[date, str]) -> None:
        for model in (self._views.month.days, self._views.year.days):
            model.setHolidays(holidays)


def said(holidays: Iterable[Holiday], words: Words) -> dict[date, str]:
    """Each day in words: what is kept abroad with its country."""
    found: dict[date, list[str]] = {}
    for one in holidays:
        text = one.name if one.country == HOME else f"{one.name} ({words.country(one.country)})"
        found.setdefault(one.day, []).append(text)
    return {day: "; ".join(texts) for day, texts in found.items()}


def _look_up(register: Register, years: Iterable[int], language: str) -> tuple[Holiday, ...]:
    return holidays_of(register.agreements.countries(), years, language, register.office.particulars.city)
