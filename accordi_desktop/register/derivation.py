# SPDX-License-Identifier: EUPL-1.2
"""Derived data, computed anew after every write and every undo for what was touched."""

from collections.abc import Iterator, Sequence
from typing import Any

from sqlalchemy import Connection, bindparam, select, update

from accordi_desktop.model.computed_columns import derived
from accordi_desktop.model.progress import Progress
from accordi_desktop.model.tables.agreement import Agreement
from accordi_desktop.model.tables.base import Base
from accordi_desktop.model.tables.parts import AgreementSector
from accordi_desktop.model.tables.taxonomy import InstrumentKind, Sector
from accordi_desktop.register.queries.bulk_loading import all_agreements
from accordi_desktop.register.rows.reading import AT_ONCE, WITH_DERIVED, read_whole
from accordi_desktop.register.rows.writing import update_rows
from accordi_desktop.register.validity_spans import (
    DerivedRows,
    DerivedValidity,
    derived_validity,
    horizon_in,
    horizon_of,
    rows_by_agreement,
    stored_rows,
    write_newer_rows,
    write_rows,
)
from accordi_desktop.storage.recorded_changes import RecordedChanges
from accordi_desktop.storage.storage import RevisionWriter


def rederive(writer: RevisionWriter) -> frozenset[int]:
    """Compute the derived data of what a revision touched; returns the ids of the touched agreements."""
    changes = writer.seal()
    touched = changes.agreement_ids | _users_of_renamed_terms(writer.connection, changes)
    derive(writer, sorted(touched - writer.derived))
    return frozenset(touched)


def derive(writer: RevisionWriter, agreement_ids: Sequence[int]) -> None:
    """Compute the derived data of these agreements, of which some may be gone."""
    for start in range(0, len(agreement_ids), AT_ONCE):
        writer.progress(start, len(agreement_ids))
        _derive(writer.connection, agreement_ids[start : start + AT_ONCE])


def _derive(connection: Connection, ids: Sequence[int]) -> None:
    """Compute the derived data of some agreements; those that are gone are left out."""
    whole = read_whole(connection, ids, WITH_DERIVED)
    stored, horizon = rows_by_agreement(whole.rows), horizon_in(whole.rows)
    newer: list[tuple[Any, ...]] = []
    rows: dict[int, DerivedRows] = {}
    for agreement in whole.agreements.values():
        validity = derived_validity(agreement, horizon)
        if values := _newer(agreement, validity):
            newer.append((agreement.id, *values.values()))
            names = tuple(values)
        if validity.rows != stored[agreement.id]:
            rows[agreement.id] = validity.rows
    if newer:
        update_rows(connection, Agreement.__tablename__, names, newer)
    write_rows(connection, rows)


def rederive_all(connection: Connection, progress: Progress) -> None:
    """Compute the derived data of every agreement, whose rules may be newer than the file."""
    table = Base.metadata.tables[Agreement.__tablename__]
    statement = update(table).where(table.c.id == bindparam("wanted"))
    horizon = horizon_of(connection)
    for agreements in all_agreements(connection, progress):
        validity = {one.id: derived_validity(one, horizon) for one in agreements}
        newer = ((one.id, _newer(one, validity[one.id])) for one in agreements)
        if stale := [{"wanted": agreement_id, **values} for agreement_id, values in newer if values]:
            connection.execute(statement, stale)
        write_newer_rows(connection, validity)


def stale_agreements(connection: Connection, progress: Progress) -> Iterator[str]:
    """The references of the agreements whose derived data differ from what their facts give."""
    horizon = horizon_of(connection)
    for agreements in all_agreements(connection, progress):
        stored = stored_rows(connection, [agreement.id for agreement in agreements])
        for agreement in agreements:
            validity = derived_validity(agreement, horizon)
            if _newer(agreement, validity) or stored[agreement.id] != validity.rows:
                yield agreement.reference


def _newer(agreement: Agreement, validity: DerivedValidity) -> dict[str, Any]:
    """Every derived column, if any of them is not what it should be; else nothing."""
    values = derived(agreement, validity.dates)
    return values if any(getattr(agreement, name) != value for name, value in values.items()) else {}


def _users_of_renamed_terms(connection: Connection, changes: RecordedChanges) -> set[int]:
    found: set[int] = set()
    if sectors := changes.rows_of(Sector.__tablename__):
        chosen = AgreementSector.sector_id.in_(sectors)
        found.update(connection.scalars(select(AgreementSector.agreement_id).where(chosen)))
    if kinds := changes.rows_of(InstrumentKind.__tablename__):
        found.update(connection.scalars(select(Agreement.id).where(Agreement.kind_id.in_(kinds))))
    return found
