# SPDX-License-Identifier: EUPL-1.2
"""The menu that puts a reminder off: the days offered, and why there are no later ones."""

from __future__ import annotations

from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from accordi_desktop.wording import Words


class SnoozeMenu(QMenu):
    """Offers a day, a week and a month, as far as they come before the decision."""

    def __init__(self, words: Words, put_off: Callable[[date], object], parent: QWidget) -> None:
        super().__init__(parent)
        self._words = words
        self._put_off = put_off

    def offer(self, today: date, decision_on: date) -> None:
        """Offer the days up to the decision, each with its date."""
        self.clear()
        spans = (
            (self.tr("Until &tomorrow: {day}"), 1),
            (self.tr("For a &week: {day}"), 7),
            (self.tr("For a &month: {day}"), 30),
        )
        for text, days in spans:
            until = today + timedelta(days=days)
            if until <= decision_on:
                self.addAction(text.format(day=self._words.day(until)), partial(self._put_off, until))
        if today + timedelta(days=spans[-1][1]) > decision_on:
            text = self.tr("No later: to be decided on by {day}")
            self.addAction(text.format(day=self._words.day(decision_on))).setEnabled(False)
