# SPDX-License-Identifier: EUPL-1.2
"""Attaching, revising and removing documents; their files are in the store already, and stay there."""

from collections.abc import Iterator, Sequence
from dataclasses import fields

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from accordi_desktop.model.errors import DocumentError, InvalidDraftError, Problem, UnknownReferenceError
from accordi_desktop.model.tables.agreement import Agreement
from accordi_desktop.model.tables.attached import Document
from accordi_desktop.model.text.file_name import safe_name
from accordi_desktop.register.commands.documents import (
    AttachDocuments,
    AttachToMany,
    RemoveDocuments,
    ReviseDocument,
)
from accordi_desktop.register.handlers.registry import handles
from accordi_desktop.register.queries.agreements import require
from accordi_desktop.register.rules.problems import texts_with_control_characters
from accordi_desktop.register.values.documents import DocumentDraft
from accordi_desktop.storage.storage import RevisionWriter

_OF_DOCUMENT = tuple(field.name for field in fields(DocumentDraft))


@handles(AttachDocuments)
def attach(command: AttachDocuments, writer: RevisionWriter) -> None:
    """Add a row for each document, after the present ones."""
    reference = _reference(writer.session, command.agreement_id)
    _check([item.content for item in command.items])
    _add(writer.session, command)
    names = [item.content.file_name for item in command.items]
    writer.name("attach_documents", reference=reference, **_counted(names))


@handles(AttachToMany)
def attach_to_many(command: AttachToMany, writer: RevisionWriter) -> None:
    """Add documents to several agreements, all or none."""
    require(writer.connection, [one.agreement_id for one in command.items], binned_too=False)
    if len(command.items) == 1:
        attach(command.items[0], writer)
        return
    _check([item.content for one in command.items for item in one.items])
    for done, one in enumerate(command.items):
        writer.progress(done, len(command.items))
        _add(writer.session, one)
    writer.progress(len(command.items), len(command.items))
    count = sum(len(one.items) for one in command.items)
    writer.name("attach_to_many", count=count, agreements=len(command.items))


def _add(session: Session, command: AttachDocuments) -> None:
    highest = select(func.max(Document.position)).where(Document.agreement_id == command.agreement_id)
    first = session.scalar(highest)
    for position, item in enumerate(command.items, start=0 if first is None else first + 1):
        document = Document(
            agreement_id=command.agreement_id,
            position=position,
            digest=item.file.digest,
            size=item.file.size,
            media_type=item.file.media_type,
        )
        _fill(document, item.content)
        session.add(document)
        session.flush()


@handles(ReviseDocument)
def revise(command: ReviseDocument, writer: RevisionWriter) -> None:
    """Make the particulars of a document equal to the draft."""
    document = _load(writer.session, [command.document_id])[0]
    _check([command.content])
    _fill(document, command.content)
    reference = _reference(writer.session, document.agreement_id)
    writer.name("revise_document", reference=reference, name=document.file_name)


@handles(RemoveDocuments)
def remove(command: RemoveDocuments, writer: RevisionWriter) -> None:
    """Delete the rows; the files stay."""
    session = writer.session
    gone = _load(session, command.document_ids)
    reference = _reference(session, gone[0].agreement_id) if gone else ""
    names = [document.file_name for document in gone]
    for document in gone:
        session.delete(document)
    writer.name("remove_documents", reference=reference, **_counted(names))


def _fill(document: Document, content: DocumentDraft) -> None:
    for name in _OF_DOCUMENT:
        setattr(document, name, getattr(content, name))


def _check(contents: Sequence[DocumentDraft]) -> None:
    found = [
        problem
        for position, content in enumerate(contents)
        for problem in _problems(f"documents[{position}]", content)
    ]
    if found:
        raise InvalidDraftError(tuple(found))


def _problems(path: str, content: DocumentDraft) -> Iterator[Problem]:
    if not content.file_name.strip():
        yield Problem(f"{path}.file_name", "empty_file_name")
    elif safe_name(content.file_name) != content.file_name:
        yield Problem(f"{path}.file_name", "bad_file_name")
    yield from texts_with_control_characters(path, content)


def _load(session: Session, ids: Sequence[int]) -> list[Document]:
    found = [session.get(Document, one) for one in ids]
    if None in found:
        raise DocumentError("document_gone")
    return [document for document in found if document is not None]


def _reference(session: Session, agreement_id: int) -> str:
    reference = session.scalar(select(Agreement.reference).where(Agreement.id == agreement_id))
    if reference is None:
        raise UnknownReferenceError("agreement_gone")
    return reference


def _counted(names: Sequence[str]) -> dict[str, str | int]:
    return {"count": len(names), "name": names[0] if len(names) == 1 else ""}
