# SPDX-License-Identifier: EUPL-1.2
"""Reading what was imported: sources, their rows, and what tells agreements from one another."""

from sqlalchemy import Connection, select

from accordi_desktop.model.dates.partial_date import UNKNOWN
from accordi_desktop.model.tables.agreement import Agreement
from accordi_desktop.model.tables.attached import ImportedRow
from accordi_desktop.model.tables.imports import ImportSource
from accordi_desktop.register.values import imports as values

_SOURCE = select(
    ImportSource.name,
    ImportSource.shape,
    ImportSource.sheet,
    ImportSource.mapping_json,
    ImportSource.imported_on,
    ImportSource.id,
)
_KNOWN = select(
    Agreement.id,
    Agreement.reference,
    Agreement.list_counterpart,
    Agreement.list_city,
    Agreement.list_countries,
    Agreement.list_title,
    Agreement.signed,
    Agreement.deleted_at,
)


def sources(connection: Connection) -> tuple[values.ImportSource, ...]:
    """Every table that was imported, the newest first."""
    found = connection.execute(_SOURCE.order_by(ImportSource.imported_on.desc(), ImportSource.id.desc()))
    return tuple(values.ImportSource(*row) for row in found)


def source_of(connection: Connection, shape: str, sheet: str) -> values.ImportSource | None:
    """The table of that shape on a sheet of that name, if it was imported before."""
    row = connection.execute(_SOURCE.where(ImportSource.shape == shape, ImportSource.sheet == sheet)).first()
    return values.ImportSource(*row) if row else None


def facts(connection: Connection, shape: str, sheet: str) -> values.ImportFacts:
    """What a plan for such a table must know."""
    source = source_of(connection, shape, sheet)
    rows = {} if source is None or source.id is None else stored_rows(connection, source.id)
    return values.ImportFacts(source, rows, _known(connection))


def stored_rows(connection: Connection, source_id: int) -> dict[str, values.StoredRow]:
    """The rows of a source by their keys."""
    found = connection.execute(
        select(ImportedRow.agreement_id, ImportedRow.key, ImportedRow.cells_json).where(
            ImportedRow.source_id == source_id
        )
    )
    return {row.key: values.StoredRow(*row) for row in found}


def kept_rows(connection: Connection, agreement_id: int) -> tuple[values.KeptRow, ...]:
    """The rows of files that an agreement was made from, as they stood."""
    found = connection.execute(
        select(ImportSource.name, ImportedRow.cells_json)
        .join(ImportSource, ImportSource.id == ImportedRow.source_id)
        .where(ImportedRow.agreement_id == agreement_id)
        .order_by(ImportedRow.id)
    )
    return tuple(values.kept_row(*row) for row in found)


def agreements_of(connection: Connection, source_id: int) -> tuple[int, ...]:
    """The agreements that were imported from a source."""
    found = select(ImportedRow.agreement_id).where(ImportedRow.source_id == source_id).distinct()
    return tuple(connection.scalars(found))


def _known(connection: Connection) -> tuple[values.KnownAgreement, ...]:
    return tuple(
        values.KnownAgreement(
            row.id,
            row.reference,
            row.list_counterpart,
            row.list_city,
            row.list_countries,
            row.list_title,
            row.signed or UNKNOWN,
            row.deleted_at is not None,
        )
        for row in connection.execute(_KNOWN)
    )
