# SPDX-License-Identifier: EUPL-1.2
"""The circumstances a question is asked in: the day, the office's lead time, the language."""

from collections.abc import Callable
from datetime import date

from sqlalchemy import Connection

from accordi_desktop.register.queries.listing.listing import QueryContext
from accordi_desktop.register.queries.office import lead_days


class ContextSource:
    """Makes the context of each question; `language` is a code such as "it" and orders country names."""

    def __init__(self, clock: Callable[[], date], language: str) -> None:
        self._clock = clock
        self.language = language

    @property
    def today(self) -> date:
        """The day by which everything is computed."""
        return self._clock()

    def __call__(self, connection: Connection) -> QueryContext:
        """The context of a question asked on this connection."""
        return QueryContext(self.today, lead_days(connection), self.language)
