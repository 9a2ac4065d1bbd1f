# SPDX-License-Identifier: EUPL-1.2
"""Documents go through the door, are undone and redone, and their files outlive both."""

from dataclasses import replace

import pytest

from accordi_desktop.model.enums import DocumentKind
from accordi_desktop.model.errors import DocumentError, InvalidDraftError, UnknownReferenceError
from accordi_desktop.register.commands.documents import AttachDocuments, RemoveDocuments, ReviseDocument
from accordi_desktop.register.queries.documents import stored_documents
from accordi_desktop.register.register import Register
from accordi_desktop.register.values.documents import AttachedFile, DocumentDraft
from accordi_desktop.register.values.lists.query import AgreementQuery
from tests.builders import add, day

ACT = DocumentDraft("Accordo firmato.pdf", DocumentKind.SIGNED_TEXT, "it", day("2018-02-02"), "originale")


def attached(register: Register, *contents: DocumentDraft) -> int:
    """A new agreement with these documents; returns its id."""
    agreement_id = add(register)
    items = [
        AttachedFile(content, register.documents.store_bytes(content.file_name.encode(), content.file_name))
        for content in contents
    ]
    register.perform(AttachDocuments(agreement_id, tuple(items)))
    return agreement_id


def names(register: Register, agreement_id: int) -> list[str]:
    return [document.content.file_name for document in register.agreements.sheet(agreement_id).documents]


def test_a_document_comes_out_as_it_went_in(register: Register) -> None:
    agreement_id = attached(register, ACT)
    before = register.agreements.sheet(agreement_id).version
    document = register.agreements.sheet(agreement_id).documents[0]
    assert document.content == ACT
    assert document.file.media_type == "application/pdf"
    assert register.documents.open(document.file.digest).read_bytes() == b"Accordo firmato.pdf"
    register.perform(ReviseDocument(document.id, replace(ACT, note="copia")))
    assert register.agreements.sheet(agreement_id).documents[0].content.note == "copia"
    assert register.agreements.sheet(agreement_id).version == before


def test_documents_keep_the_order_in_which_they_were_attached(register: Register) -> None:
    agreement_id = attached(register, ACT, replace(ACT, file_name="a.txt"))
    kept = register.documents.store_bytes(b"b", "b.txt")
    register.perform(AttachDocuments(agreement_id, (AttachedFile(DocumentDraft("b.txt"), kept),)))
    assert names(register, agreement_id) == ["Accordo firmato.pdf", "a.txt", "b.txt"]


def test_a_removal_is_undone_with_its_file(register: Register) -> None:
    agreement_id = attached(register, ACT)
    document = register.agreements.sheet(agreement_id).documents[0]
    register.perform(RemoveDocuments((document.id,)))
    assert register.agreements.sheet(agreement_id).documents == ()
    register.undo()
    assert register.agreements.sheet(agreement_id).documents == (document,)
    assert register.documents.check([document.file.digest]) == {}
    register.undo()
    assert register.agreements.sheet(agreement_id).documents == ()
    register.redo()
    assert register.agreements.sheet(agreement_id).documents == (document,)


def test_the_whole_register_tells_its_documents(register: Register) -> None:
    agreement_id = attached(register, ACT)
    with register._storage.reading() as connection:
        kept = stored_documents(connection)
    assert [(one.agreement_id, one.reference, one.file_name) for one in kept] == [
        (agreement_id, "A-001", "Accordo firmato.pdf")
    ]
    assert register.documents.check(one.digest for one in kept) == {}


def test_steps_say_which_document(register: Register) -> None:
    agreement_id = attached(register, ACT)
    step = register.history.undo_step
    assert (step.kind, step.args["name"], step.args["reference"]) == (
        "attach_documents",
        "Accordo firmato.pdf",
        "A-001",
    )
    register.perform(RemoveDocuments((register.agreements.sheet(agreement_id).documents[0].id,)))
    assert register.history.undo_step.kind == "remove_documents"


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"file_name": " "}, "empty_file_name"),
        ({"file_name": "../segreto.pdf"}, "bad_file_name"),
        ({"file_name": "CON.pdf"}, "bad_file_name"),
        ({"file_name": "atto.pdf\u202e"}, "bad_file_name"),
        ({"note": "a\x00b"}, "invalid_character"),
    ],
)
def test_what_cannot_be_said_of_a_document_is_refused(register: Register, changes, code) -> None:
    agreement_id = attached(register, ACT)
    document = register.agreements.sheet(agreement_id).documents[0]
    with pytest.raises(InvalidDraftError) as refused:
        register.perform(ReviseDocument(document.id, replace(ACT, **changes)))
    assert refused.value.problems[0].code == code
    assert register.agreements.sheet(agreement_id).documents == (document,)


def test_what_is_gone_is_told(register: Register) -> None:
    kept = register.documents.store_bytes(b"b", "b.txt")
    with pytest.raises(UnknownReferenceError):
        register.perform(AttachDocuments(99, (AttachedFile(DocumentDraft("b.txt"), kept),)))
    with pytest.raises(DocumentError):
        register.perform(RemoveDocuments((99,)))


def test_names_and_notes_of_documents_are_searched_until_they_are_removed(register: Register) -> None:
    agreement_id = attached(register, replace(ACT, file_name="Città di Łódź.pdf", note="protocollo 77"))
    for text in ("lodz", "PROTOCOLLO 77"):
        assert list(register.agreements.ids(AgreementQuery(text=text))) == [agreement_id]
    register.perform(RemoveDocuments((register.agreements.sheet(agreement_id).documents[0].id,)))
    assert list(register.agreements.ids(AgreementQuery(text="lodz"))) == []
    register.undo()
    assert list(register.agreements.ids(AgreementQuery(text="lodz"))) == [agreement_id]


def test_a_file_is_released_only_while_nothing_ever_spoke_of_it(register: Register) -> None:
    agreement_id = attached(register, ACT)
    digest = register.agreements.sheet(agreement_id).documents[0].file.digest
    register.undo()
    register.documents.release(digest)
    assert register.documents.check([digest]) == {}
    loose = register.documents.store_bytes(b"nessuno", "nessuno.txt")
    register.documents.release(loose.digest)
    assert register.documents.size_of(loose.digest) is None
