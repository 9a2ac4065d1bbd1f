# SPDX-License-Identifier: EUPL-1.2
"""Derived data, computed anew after every write and every undo for what was touched."""

from collections.abc import Iterator
from typing import Any

from sqlalchemy import Connection, Select, bindparam, select, update

from accordi_desktop.model.computed_columns import derived
from accordi_desktop.model.progress import Progress
from accordi_desktop.model.tables.agreement import Agreement
from accordi_desktop.model.tables.base import Base
from accordi_desktop.model.tables.parts import AgreementSector
from accordi_desktop.model.tables.taxonomy import InstrumentKind, Sector
from accordi_desktop.register.queries.agreements import load
from accordi_desktop.register.queries.bulk_loading import all_agreements
from accordi_desktop.register.validity_spans import (
    DerivedValidity,
    derived_validity,
    horizon_of,
    stored_rows,
    update_rows,
)
from accordi_desktop.storage.storage import RevisionWriter

_CHUNK = 500


def rederive(writer: RevisionWriter) -> frozenset[int]:
    """Compute the derived data of what was touched; returns the ids of the touched agreements that exist."""
    everything = writer.touched() | _users_of_renamed_terms(writer)
    touched = sorted(everything - writer.derived)
    session = writer.session
    horizon = horizon_of(session.connection())
    for start in range(0, len(touched), _CHUNK):
        writer.progress(start, len(touched))
        session.expire_all()
        chunk = touched[start : start + _CHUNK]
        existing = session.scalars(select(Agreement.id).where(Agreement.id.in_(chunk))).all()
        agreements = load(session, existing)
        validity = {one.id: derived_validity(one, horizon) for one in agreements}
        for agreement in agreements:
            _assign(agreement, validity[agreement.id])
        session.flush()
        update_rows(session.connection(), validity)
    return frozenset(everything)


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
        update_rows(connection, validity)


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


def _assign(agreement: Agreement, validity: DerivedValidity) -> None:
    for name, value in derived(agreement, validity.dates).items():
        if getattr(agreement, name) != value:
            setattr(agreement, name, value)


def _users_of_renamed_terms(writer: RevisionWriter) -> set[int]:
    found: set[int] = set()
    if sectors := writer.touched(Sector.__tablename__):
        found |= _ids(
            writer, select(AgreementSector.agreement_id).where(AgreementSector.sector_id.in_(sectors))
        )
    if kinds := writer.touched(InstrumentKind.__tablename__):
        found |= _ids(writer, select(Agreement.id).where(Agreement.kind_id.in_(kinds)))
    return found


def _ids(writer: RevisionWriter, statement: Select[int]) -> set[int]:
    return set(writer.session.scalars(statement))
