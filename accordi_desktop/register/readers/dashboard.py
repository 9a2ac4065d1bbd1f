# SPDX-License-Identifier: EUPL-1.2
"""What needs attention: the first page, the reminders, the worklist."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from accordi_desktop.model.enums import WorklistFact
from accordi_desktop.model.progress import no_progress
from accordi_desktop.register.queries.dashboard import home, reminders, selection, worklist
from accordi_desktop.register.queries.listing.list_cache import ListCache
from accordi_desktop.register.values.home import Home, HomeCount
from accordi_desktop.register.values.lists.query import AgreementQuery
from accordi_desktop.register.values.lists.selection import SelectionSummary
from accordi_desktop.register.values.reminders import Reminder
from accordi_desktop.register.values.worklist import FactCount, WorklistEntry
from accordi_desktop.storage.storage import Storage

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from accordi_desktop.register.queries.listing.listing import QueryContext


class DashboardReader:
    """Reads for the pages that tell what is to be done; safe from any thread."""

    def __init__(
        self, storage: Storage, lists: ListCache, query_context: Callable[["Connection"], "QueryContext"]
    ) -> None:
        self._storage = storage
        self._lists = lists
        self._query_context = query_context

    def home(self) -> Home:
        """What the first page says today."""
        with self._storage.reading() as connection:
            at = self._query_context(connection)
            queries = home.home_queries(at.today, at.office.decision_months)
            numbers = home.counted(connection, queries, at)
            found = reminders.reminders(connection, at)
            return Home(
                at.today,
                self._lists.counts(connection, AgreementQuery(), at).total,
                tuple(HomeCount(kind, numbers[kind], query) for kind, query in queries.items()),
                home.coming(connection, at),
                worklist.fact_counts(connection, at, with_past=False),
                home.recent(connection),
                home.changed_query(),
                self._lists.counts(connection, home.changed_query(), at).matching,
                tuple(one for one in found if one.snoozed_until is None),
                sum(one.snoozed_until is not None for one in found),
            )

    def reminders(self) -> tuple[Reminder, ...]:
        """The reminders whose day has come, neither put off nor heard, the nearest decision first."""
        with self._storage.reading() as connection:
            return reminders.due_reminders(connection, self._query_context(connection))

    def all_reminders(self) -> tuple[Reminder, ...]:
        """The reminders whose day has come, those put off too, the nearest decision first."""
        with self._storage.reading() as connection:
            return reminders.reminders(connection, self._query_context(connection))

    def selection(
        self, ids: Sequence[int], tell: Callable[[int, int], object] = no_progress
    ) -> SelectionSummary:
        """What these agreements have in common; whatever their number, but best behind the window."""
        with self._storage.reading() as connection:
            return selection.summary(connection, ids, self._query_context(connection), tell)

    def fact_counts(self, *, with_past: bool = False) -> tuple[FactCount, ...]:
        """In how many agreements each fact is open, and in how many it was accepted as unknown."""
        with self._storage.reading() as connection:
            return worklist.fact_counts(connection, self._query_context(connection), with_past=with_past)

    def worklist(
        self, fact: WorklistFact, *, with_past: bool = False, accepted: bool = False
    ) -> tuple[WorklistEntry, ...]:
        """The agreements in which a fact is open, or was accepted as unknown."""
        with self._storage.reading() as connection:
            at = self._query_context(connection)
            return worklist.worklist(connection, fact, at, with_past=with_past, accepted=accepted)
