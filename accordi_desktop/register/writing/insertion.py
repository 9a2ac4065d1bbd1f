# SPDX-License-Identifier: EUPL-1.2
"""New agreements written many at a time: what is derived is computed before the rows are inserted."""

from collections.abc import Iterable

from accordi_desktop.model.computed_columns import derived
from accordi_desktop.model.tables.agreement import DERIVED_COLUMNS, Agreement
from accordi_desktop.register.content import OWN_COLUMNS, own_values
from accordi_desktop.register.rows.parts import acts_of, part_rows
from accordi_desktop.register.rows.plain import plain_agreement, terms_of
from accordi_desktop.register.rows.writing import TableInsert, free_ids
from accordi_desktop.register.validity_spans import DerivedRows, derived_validity, horizon_of, insert_rows
from accordi_desktop.register.values.drafts import AgreementDraft
from accordi_desktop.storage.storage import RevisionWriter

_AGREEMENT = Agreement.__tablename__
_DERIVED = tuple(sorted(DERIVED_COLUMNS))


class AgreementInsertion:
    """Inserts new agreements with their parts and all that is derived, under ids it reserves in order.

    Their references have to be free, and their content such as can be saved.
    """

    def __init__(self, writer: RevisionWriter) -> None:
        self._writer = writer
        self._connection = writer.connection
        self._parts = part_rows(self._connection)
        free = free_ids(self._connection, [_AGREEMENT, *(part.table for part in self._parts)])
        self.next_id = free[_AGREEMENT]
        for part in self._parts:
            part.next_id = free[part.table]
        self._agreements = TableInsert(
            self._connection, _AGREEMENT, ("id", "version", *OWN_COLUMNS, *_DERIVED)
        )
        self._rows: list[DerivedRows] = []
        self._terms = terms_of(self._connection)
        self._horizon = horizon_of(self._connection)

    def insert(self, drafts: Iterable[AgreementDraft]) -> None:
        """Insert some agreements, in this order."""
        first = self.next_id
        for draft in drafts:
            self._add(draft)
        # The agreements first: undo begins with what came last, and without an agreement its parts are gone.
        self._agreements.flush()
        for part in self._parts:
            part.write()
        insert_rows(self._connection, self._rows)
        self._rows = []
        self._writer.derived.update(range(first, self.next_id))

    def _add(self, draft: AgreementDraft) -> None:
        agreement_id = self.next_id
        self.next_id += 1
        plain = plain_agreement(draft, agreement_id, self._terms)
        validity = derived_validity(plain, self._horizon)
        columns = derived(plain, validity.dates)
        own = own_values(draft).values()
        self._agreements.add((agreement_id, 1, *own, *(columns[name] for name in _DERIVED)))
        self._rows.append(validity.rows)
        acts = acts_of(draft, None, self._parts)
        for part in self._parts:
            for position, one in enumerate(getattr(draft, part.name)):
                part.add(agreement_id, position, one, acts)
