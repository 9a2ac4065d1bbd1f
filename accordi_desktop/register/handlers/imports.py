# SPDX-License-Identifier: EUPL-1.2
"""Importing the rows of a table as one revision."""

from collections.abc import Sequence

from sqlalchemy import delete, insert, select
from sqlalchemy.orm import Session

from accordi_desktop.model.errors import AccordiError
from accordi_desktop.model.tables.agreement import Agreement
from accordi_desktop.model.tables.attached import ImportedRow
from accordi_desktop.model.tables.imports import ImportSource
from accordi_desktop.register.commands.imports import ImportAgreements
from accordi_desktop.register.content import recognize_parts
from accordi_desktop.register.handlers.creation import create_agreements
from accordi_desktop.register.handlers.registry import handles
from accordi_desktop.register.values.imports import ImportedRow as ImportedRowDraft
from accordi_desktop.register.values.imports import NewAgreement, RevisedAgreement
from accordi_desktop.register.writing.draft_checks import check_revision
from accordi_desktop.register.writing.saving import Edit, save, stored_agreements
from accordi_desktop.storage.storage import RevisionWriter

_MOST_NAMED = 20


@handles(ImportAgreements)
def import_agreements(command: ImportAgreements, writer: RevisionWriter) -> None:
    """Write what is new and what changed; an agreement that changed since the plan is left out and named."""
    session = writer.session
    current = [_is_current(session, one) for one in command.revised]
    stale = [one for one, is_current in zip(command.revised, current, strict=True) if not is_current]
    revised = [one for one, is_current in zip(command.revised, current, strict=True) if is_current]
    if not command.new and not revised:
        if stale:
            raise AccordiError("import_all_stale", references=_references(session, stale))
        return
    source = _source(command, writer)
    _create(command.new, source.id, writer)
    if revised:
        _revise(revised, source.id, writer)
    writer.name(
        "import",
        source=source.name,
        source_id=source.id,
        new=len(command.new),
        changed=len(revised),
        stale=len(stale),
        references=_references(session, stale),
    )


def _source(command: ImportAgreements, writer: RevisionWriter) -> ImportSource:
    session, wanted = writer.session, command.source
    source = session.scalar(
        select(ImportSource).where(ImportSource.shape == wanted.shape, ImportSource.sheet == wanted.sheet)
    )
    if source is None:
        source = ImportSource(shape=wanted.shape, sheet=wanted.sheet)
        session.add(source)
    source.name, source.mapping_json = wanted.name, wanted.mapping_json
    source.imported_on = writer.today.isoformat()
    session.flush()
    return source


def _create(new: Sequence[NewAgreement], source_id: int, writer: RevisionWriter) -> None:
    ids = create_agreements(writer, [one.draft for one in new])
    rows = [
        {
            "agreement_id": agreement_id,
            "source_id": source_id,
            "key": one.row.key,
            "cells_json": one.row.cells_json,
        }
        for agreement_id, one in zip(ids, new, strict=True)
    ]
    if rows:
        writer.session.execute(insert(ImportedRow), rows)


def _revise(revised: Sequence[RevisedAgreement], source_id: int, writer: RevisionWriter) -> None:
    connection = writer.connection
    edits: list[Edit] = []
    for before, one in zip(
        stored_agreements(connection, [one.agreement_id for one in revised]), revised, strict=True
    ):
        check_revision(connection, one.draft, before.content, one.agreement_id)
        edits.append(Edit.of(before, recognize_parts(before.content, one.draft)))
    save(writer, edits)
    for one in revised:
        _keep(writer.session, one.agreement_id, source_id, one.row)


def _keep(session: Session, agreement_id: int, source_id: int, row: ImportedRowDraft) -> None:
    """Keep a row with its agreement, in the place of the one of that source it had."""
    stored = session.scalar(
        select(ImportedRow).where(
            ImportedRow.source_id == source_id, ImportedRow.agreement_id == agreement_id
        )
    )
    if stored is not None:
        stored.key, stored.cells_json = row.key, row.cells_json
        session.flush()
        return
    session.execute(delete(ImportedRow).where(ImportedRow.source_id == source_id, ImportedRow.key == row.key))
    session.execute(
        insert(ImportedRow).values(
            agreement_id=agreement_id, source_id=source_id, key=row.key, cells_json=row.cells_json
        )
    )


def _is_current(session: Session, one: RevisedAgreement) -> bool:
    found = session.execute(
        select(Agreement.version, Agreement.deleted_at).where(Agreement.id == one.agreement_id)
    ).first()
    return found is not None and found.deleted_at is None and found.version == one.seen_version


def _references(session: Session, some: list[RevisedAgreement]) -> str:
    ids = [one.agreement_id for one in some[:_MOST_NAMED]]
    found = session.scalars(select(Agreement.reference).where(Agreement.id.in_(ids)).order_by(Agreement.id))
    return ", ".join(found)
