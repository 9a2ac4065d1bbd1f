# SPDX-License-Identifier: EUPL-1.2
"""The circumstances a question is asked in: the day, the office's particulars, the language."""

from collections.abc import Callable
from datetime import date

from sqlalchemy import Connection

from accordi_desktop.model.errors import AccordiError
from accordi_desktop.register.queries.listing.listing import QueryContext
from accordi_desktop.register.queries.office import office
from accordi_desktop.register.validity_spans import horizon_of


class ContextSource:
    """Makes the context of each question; `language` is a code such as "it" and orders country names."""

    def __init__(self, clock: Callable[[], date], language: str) -> None:
        self._clock = clock
        self.language = language
        # Nothing moves it while a register is open.
        self._horizon: date | None = None

    @property
    def today(self) -> date:
        """The day by which everything is computed."""
        return self._clock()

    def __call__(self, connection: Connection, as_of: date | None = None) -> QueryContext:
        """The context of a question asked on this connection, about today or another day.

        Raises AccordiError for a day so far ahead that no tacit renewal is told up to there: what is renewed
        for ever would be missing.
        """
        day = as_of or self.today
        if self._horizon is None:
            self._horizon = horizon_of(connection)
        if day >= self._horizon:
            raise AccordiError("beyond_horizon", until=self._horizon.year)
        return QueryContext(day, office(connection), self.language)
