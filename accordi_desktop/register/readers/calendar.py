# SPDX-License-Identifier: EUPL-1.2
"""Reads over time: today, deadlines, the lives of agreements."""

from collections.abc import Collection
from datetime import date

from accordi_desktop.model.enums import USUAL_DEADLINES, DeadlineKind
from accordi_desktop.register.queries.calendar import deadlines, timeline, withdrawn
from accordi_desktop.register.readers.context import ContextSource
from accordi_desktop.register.values.lists.query import AgreementQuery
from accordi_desktop.register.values.timeline import TimelineRow
from accordi_desktop.register.values.views import Deadline
from accordi_desktop.storage.storage import Storage


class CalendarReader:
    """Reads over time; safe from any thread."""

    def __init__(self, storage: Storage, context: ContextSource) -> None:
        self._storage = storage
        self._context = context

    @property
    def today(self) -> date:
        """The day by which everything is computed."""
        return self._context.today

    def deadlines(
        self,
        first: date,
        last: date,
        query: AgreementQuery | None = None,
        kinds: Collection[DeadlineKind] = USUAL_DEADLINES,
    ) -> tuple[Deadline, ...]:
        """What touches the days from `first` to `last`, both included; of every agreement without a query."""
        with self._storage.reading() as connection:
            wanted = query or AgreementQuery(with_past=True)
            context = self._context(connection)
            return deadlines.deadlines(connection, first, last, wanted, context, kinds=kinds)

    def withdrawn(self, since: date) -> tuple[Deadline, ...]:
        """What is off of agreements that were ended, suspended, declined or binned on that day or later."""
        with self._storage.reading() as connection:
            return tuple(withdrawn.withdrawn_deadlines(connection, since, self._context(connection)))

    def timeline(self, query: AgreementQuery) -> tuple[TimelineRow, ...]:
        """The agreements that match, with the spans of their lives."""
        with self._storage.reading() as connection:
            return timeline.timeline(connection, query, self._context(connection))
