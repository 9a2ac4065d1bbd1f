# SPDX-License-Identifier: EUPL-1.2
"""New agreements written many at a time: what is derived is computed before the rows are inserted."""

from collections.abc import Iterable
from operator import attrgetter

from sqlalchemy import Connection

from accordi_desktop.model.computed_columns import derived
from accordi_desktop.model.tables.agreement import DERIVED_COLUMNS, Agreement
from accordi_desktop.model.tables.base import Base
from accordi_desktop.register.content import OWN_COLUMNS, PART_KINDS, PartKind, own_values
from accordi_desktop.register.rows.plain import plain_agreement, terms_of
from accordi_desktop.register.rows.writing import TableInsert, free_ids
from accordi_desktop.register.validity_spans import DerivedRows, derived_validity, horizon_of, insert_rows
from accordi_desktop.register.values.drafts import AgreementDraft
from accordi_desktop.storage.storage import RevisionWriter

_TABLES = [table.name for table in Base.metadata.sorted_tables]
_AGREEMENT = Agreement.__tablename__
_DERIVED = tuple(sorted(DERIVED_COLUMNS))
_OF_PART = ("id", "agreement_id", "position")
# Columns that name a period of the same agreement.
_ACTS = ("period_id", "about_id")

Acts = dict[int | None, int | None]


class AgreementInsertion:
    """Inserts new agreements with their parts and all that is derived, under ids it reserves in order.

    Their references have to be free, and their content such as can be saved.
    """

    def __init__(self, writer: RevisionWriter) -> None:
        self._writer = writer
        self._connection: Connection = writer.session.connection()
        parts = [_PartInsertion(self._connection, name, kind) for name, kind in PART_KINDS.items()]
        # Signatories refer to periods, which have to be there before them.
        self._parts = sorted(parts, key=lambda part: _TABLES.index(part.table))
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
            part.flush()
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
        acts = self._acts(draft)
        for part in self._parts:
            part.add(agreement_id, draft, acts)

    def _acts(self, draft: AgreementDraft) -> Acts:
        """The id that each period will have, by the one it has in the draft."""
        periods = next(part for part in self._parts if part.name == "periods")
        numbered = enumerate(draft.periods, start=periods.next_id)
        return {None: None} | {period.id: number for number, period in numbered if period.id is not None}


class _PartInsertion:
    """The rows of one kind of part."""

    def __init__(self, connection: Connection, name: str, kind: PartKind) -> None:
        self.name, self.table = name, kind.table_name
        self.next_id = 1
        self._insert = TableInsert(connection, self.table, (*_OF_PART, *kind.names))
        self._values = attrgetter(*kind.names)
        self._acts = [len(_OF_PART) + kind.names.index(one) for one in _ACTS if one in kind.names]

    def add(self, agreement_id: int, draft: AgreementDraft, acts: Acts) -> None:
        for position, part in enumerate(getattr(draft, self.name)):
            row = [self.next_id, agreement_id, position, *self._values(part)]
            for place in self._acts:
                row[place] = acts[row[place]]
            self._insert.add(row)
            self.next_id += 1

    def flush(self) -> None:
        self._insert.flush()
