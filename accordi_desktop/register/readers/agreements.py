# SPDX-License-Identifier: EUPL-1.2
"""Reads of agreements: lists, counts, whole sheets, drafts to begin with."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from accordi_desktop.model.dates.partial_date import PartialDate
from accordi_desktop.model.enums import PeriodKind
from accordi_desktop.model.progress import Progress
from accordi_desktop.register.commands.renewal import ProlongAgreement
from accordi_desktop.register.queries import agreements, office, partner_places
from accordi_desktop.register.queries.listing import facets, similar
from accordi_desktop.register.queries.listing.list_cache import ListCache
from accordi_desktop.register.queries.next_reference import NextReference
from accordi_desktop.register.readers.context import ContextSource
from accordi_desktop.register.rules import renewal
from accordi_desktop.register.rules.templates import new_draft
from accordi_desktop.register.values.batch_edit import EditableAgreement, editable
from accordi_desktop.register.values.drafts import AgreementDraft
from accordi_desktop.register.values.lists.query import AgreementQuery
from accordi_desktop.register.values.views import AgreementRow, AgreementSheet, Counts, Facets, Prolongation
from accordi_desktop.storage.storage import Storage

if TYPE_CHECKING:
    from array import array

    from accordi_desktop.register.values.lists.known_names import KnownNames

_SHEETS_AT_ONCE = 100


class AgreementsReader:
    """Reads of agreements; safe from any thread."""

    def __init__(self, storage: Storage, context: ContextSource) -> None:
        self._storage = storage
        self._context = context
        self.lists = ListCache()
        self._next_reference = NextReference()

    @property
    def language(self) -> str:
        """The language by which names are ordered, as a code such as "it"."""
        return self._context.language

    @language.setter
    def language(self, code: str) -> None:
        self._context.language = code

    def page(self, query: AgreementQuery, offset: int, limit: int) -> tuple[AgreementRow, ...]:
        """At most `limit` rows of a list, from `offset` on."""
        with self._storage.reading() as connection:
            return self.lists.page(connection, query, self._context(connection, query.as_of), offset, limit)

    def ids(self, query: AgreementQuery) -> "array[int]":
        """The ids of a whole list, in order."""
        with self._storage.reading() as connection:
            return self.lists.ids(connection, query, self._context(connection, query.as_of))

    def rows(self, ids: Sequence[int], as_of: date | None = None) -> tuple[AgreementRow, ...]:
        """The rows of these agreements, in this order, as they stand today or on another day."""
        with self._storage.reading() as connection:
            return self.lists.rows(connection, ids, self._context(connection, as_of))

    def counts(self, query: AgreementQuery) -> Counts:
        """How many agreements match a query, and how many it hides."""
        with self._storage.reading() as connection:
            return self.lists.counts(connection, query, self._context(connection, query.as_of))

    def similar_searches(self, query: AgreementQuery) -> tuple[str, ...]:
        """At most five other texts that find something, for a query that finds nothing; takes time."""
        with self._storage.reading() as connection:
            context = self._context(connection, query.as_of)

            def finds(words: str) -> bool:
                counts = self.lists.counts(connection, replace(query, text=words), context)
                return bool(counts.matching or counts.hidden_expired)

            return similar.similar_searches(connection, query.text, finds)

    def facets(self, query: AgreementQuery) -> Facets:
        """The values by which a list can be narrowed, with their counts."""
        with self._storage.reading() as connection:
            return facets.facets(connection, query, self._context(connection, query.as_of))

    def sheet(self, agreement_id: int, as_of: date | None = None) -> AgreementSheet:
        """One agreement, whole, as it stands today or on another day; raises UnknownReferenceError."""
        with self._storage.reading() as connection:
            (found,) = agreements.sheets(connection, [agreement_id], self._context(connection, as_of))
        return self._with_unreadable(found)

    def editable(self, ids: Sequence[int], progress: Progress) -> tuple[EditableAgreement, ...]:
        """What an edit may change of these agreements, in this order."""
        found = []
        for done, sheet in enumerate(self.sheets(ids)):
            progress(done, len(ids))
            found.append(editable(sheet))
        return tuple(found)

    def sheets(self, ids: Sequence[int], as_of: date | None = None) -> Iterator[AgreementSheet]:
        """Several agreements, whole, in this order, read 100 at a time."""
        for start in range(0, len(ids), _SHEETS_AT_ONCE):
            chunk = ids[start : start + _SHEETS_AT_ONCE]
            with self._storage.reading() as connection:
                found = agreements.sheets(connection, chunk, self._context(connection, as_of))
            yield from map(self._with_unreadable, found)

    def _with_unreadable(self, sheet: AgreementSheet) -> AgreementSheet:
        its = tuple(one for one in self._storage.unreadable if one.agreement_id == sheet.id)
        return replace(sheet, unreadable=its) if its else sheet

    def require(self, ids: Sequence[int], *, binned_too: bool = False) -> None:
        """Raise an AccordiError where an agreement is no longer there, or in the bin."""
        with self._storage.reading() as connection:
            agreements.require(connection, ids, binned_too=binned_too)

    def id_of(self, reference: str) -> int:
        """The id of the agreement with that reference; raises UnknownReferenceError."""
        with self._storage.reading() as connection:
            return agreements.id_of(connection, reference)

    def known_names(self) -> "KnownNames":
        """What a form suggests while one types; reads the whole register, so not on the window's thread."""
        from accordi_desktop.register.queries.known_names import known_names  # noqa: PLC0415 - only for a form

        with self._storage.reading() as connection:
            return known_names(connection)

    def next_reference(self) -> str:
        """The reference the next agreement would get."""
        with self._storage.reading() as connection:
            return self._next_reference(connection)

    def new_draft(self, after: AgreementDraft | None = None) -> AgreementDraft:
        """A draft to begin a new agreement with; after another one of the same kind and own side."""
        with self._storage.reading() as connection:
            particulars = office.office(connection)
        return new_draft(self.next_reference(), particulars, after)

    def suggested_renewal(
        self, agreement_id: int, kind: PeriodKind, act_date: PartialDate
    ) -> ProlongAgreement:
        """A renewal or extension as it usually is, to be changed and then previewed or performed."""
        with self._storage.reading() as connection:
            usual_months = office.office(connection).usual_months
        facts = self.sheet(agreement_id).facts
        return renewal.suggested(agreement_id, facts, kind, act_date, usual_months)

    def preview(self, command: ProlongAgreement) -> Prolongation:
        """Where a prolongation leads; raises InvalidDraftError or SameRenewalError if it cannot be saved."""
        sheet = self.sheet(command.agreement_id)
        with self._storage.reading() as connection:
            context = self._context(connection)
        return renewal.previewed(command, sheet.facts, context.today, context.lead_days)

    def cities(self) -> tuple[str, ...]:
        """The cities of all counterparts."""
        with self._storage.reading() as connection:
            return partner_places.cities(connection)

    def countries(self) -> tuple[str, ...]:
        """The ISO codes of the countries of all counterparts."""
        with self._storage.reading() as connection:
            return partner_places.countries(connection)

    def city_named(self, name: str) -> str | None:
        """The city of that name in whatever language, as the register spells it."""
        with self._storage.reading() as connection:
            return partner_places.city_named(connection, name)

    def in_country(self, code: str) -> frozenset[int]:
        """The agreements with bodies of that country, over or not."""
        with self._storage.reading() as connection:
            return partner_places.in_country(connection, code)

    def in_city(self, city: str) -> frozenset[int]:
        """The agreements with bodies of that city, over or not, by any name the city has."""
        with self._storage.reading() as connection:
            return partner_places.in_city(connection, city)
