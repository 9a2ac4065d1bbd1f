# SPDX-License-Identifier: EUPL-1.2
"""Stored agreements made equal to drafts: what differs is written, and what follows from it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection

from accordi_desktop.model.computed_columns import derived
from accordi_desktop.model.tables.agreement import Agreement
from accordi_desktop.register.content import draft_of, own_values
from accordi_desktop.register.rows.parts import PartRows, acts_of, part_rows
from accordi_desktop.register.rows.plain import known_terms, terms_of, with_content
from accordi_desktop.register.rows.reading import AT_ONCE, WITH_DERIVED, read_whole
from accordi_desktop.register.rows.writing import free_ids, update_rows
from accordi_desktop.register.validity_spans import (
    DerivedRows,
    derived_validity,
    horizon_in,
    rows_by_agreement,
    write_rows,
)
from accordi_desktop.register.values.drafts import AgreementDraft
from accordi_desktop.storage.storage import RevisionWriter

_TABLE = "agreement"


@dataclass(frozen=True, slots=True)
class StoredAgreement:
    """An agreement before a change: its rows, to be read only, its content, and what is derived of it."""

    row: Agreement
    content: AgreementDraft
    derived: DerivedRows
    horizon: date

    @property
    def reference(self) -> str:
        """Its reference."""
        return self.content.reference


@dataclass(frozen=True, slots=True)
class Edit:
    """What a stored agreement is to become; `deleted_at` is when it was put into the bin, if it is there."""

    stored: StoredAgreement
    content: AgreementDraft
    deleted_at: str | None

    @classmethod
    def of(cls, stored: StoredAgreement, content: AgreementDraft) -> "Edit":
        """A change of the content alone."""
        return cls(stored, content, stored.row.deleted_at)


def stored_agreements(connection: Connection, ids: Sequence[int]) -> list[StoredAgreement]:
    """Agreements in this order, each read once; raises UnknownReferenceError for one that is gone."""
    if not ids:
        return []
    whole = read_whole(connection, list(dict.fromkeys(ids)), WITH_DERIVED)
    derived_rows, horizon = rows_by_agreement(whole.rows), horizon_in(whole.rows)
    found = {
        row.id: StoredAgreement(row, draft_of(row), derived_rows[row.id], horizon)
        for row in whole.in_order(list(dict.fromkeys(ids)))
    }
    return [found[one] for one in ids]


def save(writer: RevisionWriter, edits: Sequence[Edit]) -> None:
    """Write what differs, and what is derived of it; of two edits of one agreement the later one counts."""
    changed = [
        edit
        for edit in {edit.stored.row.id: edit for edit in edits}.values()
        if edit.content != edit.stored.content or edit.deleted_at != edit.stored.row.deleted_at
    ]
    for start in range(0, len(changed), AT_ONCE):
        _save(writer, changed[start : start + AT_ONCE])
        if len(changed) > AT_ONCE:
            writer.progress(min(start + AT_ONCE, len(changed)), len(changed))


def _save(writer: RevisionWriter, edits: Sequence[Edit]) -> None:
    connection = writer.connection
    parts = part_rows(connection)
    _reserve_ids(connection, parts, edits)
    columns: dict[tuple[str, ...], list[tuple[object, ...]]] = {}
    rows: dict[int, DerivedRows] = {}
    for edit, after in zip(edits, _afterwards(connection, edits), strict=True):
        before, content = edit.stored.row, edit.content
        validity = derived_validity(after, edit.stored.horizon)
        wanted = own_values(content) | {"deleted_at": edit.deleted_at} | derived(after, validity.dates)
        differing = {name: value for name, value in wanted.items() if getattr(before, name) != value}
        columns.setdefault(tuple(differing), []).append((before.id, *differing.values()))
        if validity.rows != edit.stored.derived:
            rows[before.id] = validity.rows
        ids = acts_of(content, before, parts)
        for part in parts:
            part.replace(before.id, getattr(before, part.name), getattr(content, part.name), ids)
    for names, values in columns.items():
        update_rows(connection, _TABLE, names, values if names else ())
    for part in parts:
        part.write()
    for part in reversed(parts):
        part.remove()
    write_rows(connection, rows)
    writer.derived.update(edit.stored.row.id for edit in edits)


def _reserve_ids(connection: Connection, parts: Sequence[PartRows], edits: Sequence[Edit]) -> None:
    """Find where the ids of new parts begin; nothing is asked where there are none."""
    growing = [part for part in parts if any(_has_new(edit, part.name) for edit in edits)]
    free = free_ids(connection, [part.table for part in growing])
    for part in growing:
        part.next_id = free[part.table]


def _has_new(edit: Edit, name: str) -> bool:
    there = {part.id for part in getattr(edit.stored.row, name)}
    return any(part.id not in there for part in getattr(edit.content, name))


def _afterwards(connection: Connection, edits: Sequence[Edit]) -> Iterator[Agreement]:
    """Each agreement as it will be."""
    every = None
    for edit in edits:
        terms = known_terms(edit.stored.row)
        if not terms.covers(edit.content):
            every = every or terms_of(connection)
            terms = every
        yield with_content(edit.stored.row, edit.content, terms)
