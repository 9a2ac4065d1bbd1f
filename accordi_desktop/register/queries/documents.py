# SPDX-License-Identifier: EUPL-1.2
"""A document as a frozen fact, and the documents of the whole register for checks."""

from sqlalchemy import Connection, select

from accordi_desktop.model.stored_file import StoredFile
from accordi_desktop.model.tables.agreement import Agreement
from accordi_desktop.model.tables.attached import Document
from accordi_desktop.model.tables.journal import Change
from accordi_desktop.register.values.documents import (
    DocumentDraft,
    DocumentView,
    KnownReference,
    StoredDocument,
)


def stored_documents(connection: Connection) -> tuple[StoredDocument, ...]:
    """Every document of every agreement, those in the bin included."""
    statement = (
        select(Document.agreement_id, Agreement.reference, Document.file_name, Document.digest)
        .join(Agreement, Agreement.id == Document.agreement_id)
        .order_by(Document.agreement_id, Document.position, Document.id)
    )
    return tuple(StoredDocument(*row) for row in connection.execute(statement))


def known_references(connection: Connection) -> tuple[KnownReference, ...]:
    """Every agreement by its reference, those in the bin included."""
    statement = select(
        Agreement.id, Agreement.reference, Agreement.list_counterpart, Agreement.deleted_at.is_not(None)
    ).order_by(Agreement.id)
    return tuple(KnownReference(*row) for row in connection.execute(statement))


def document_view(document: Document) -> DocumentView:
    """A stored document as a frozen fact."""
    return DocumentView(
        document.id,
        DocumentDraft(
            document.file_name,
            document.kind,
            document.language,
            document.dated,
            document.note,
            document.period_id,
            document.suspension_id,
            document.of_termination,
        ),
        StoredFile(document.digest, document.size, document.media_type),
        document.agreement_id,
    )


def is_referenced(connection: Connection, digest: str) -> bool:
    """Whether any document, present or in the history, has this digest."""
    # Rows get into the table by way of the journal only, so the journal knows them all.
    rows = select(Change.id).where(
        Change.table_name == Document.__tablename__, Change.after_json.contains(digest, autoescape=True)
    )
    return connection.scalar(rows.limit(1)) is not None
