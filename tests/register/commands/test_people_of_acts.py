# SPDX-License-Identifier: EUPL-1.2
"""Who signed a suspension or a termination, and the documents of it: recorded, read, searched, undone."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from accordi_desktop.model.enums import DocumentKind, Side, WorklistFact
from accordi_desktop.model.errors import InvalidDraftError
from accordi_desktop.model.progress import no_progress
from accordi_desktop.register.commands.agreements import ReviseAgreement
from accordi_desktop.register.commands.documents import AttachDocuments
from accordi_desktop.register.commands.status import (
    ResumeAgreements,
    SuspendAgreements,
    TerminateAgreements,
)
from accordi_desktop.register.register import Register
from accordi_desktop.register.values.documents import AttachedFile, DocumentDraft
from accordi_desktop.register.values.drafts import SignatoryDraft, TerminationDraft
from accordi_desktop.register.values.lists.query import AgreementQuery
from tests.builders import add, day, empty_register

ROSSI = SignatoryDraft("Anna Rossi", "Sindaca", "Comune di Milano", Side.OWN)
BLANC = SignatoryDraft("Luc Blanc", "Maire", "Ville de Lyon")
ENDED = TerminationDraft(day("2027-10-01"), "recesso consensuale")


@pytest.fixture
def register(tmp_path: Path) -> Iterator[Register]:
    """An empty register."""
    opened = empty_register(tmp_path)
    yield opened
    opened.close()


def content(register, agreement_id):
    return register.agreements.sheet(agreement_id).content


def test_those_who_signed_a_termination_are_its_own(register: Register) -> None:
    agreement = add(register, signatories=(replace(ROSSI, person="Chi firmò prima"),))
    register.perform(TerminateAgreements((agreement,), ENDED, (ROSSI, BLANC)))
    people = content(register, agreement).signatories
    assert [(one.person, one.side, one.of_termination) for one in people] == [
        ("Chi firmò prima", Side.OWN, False),
        ("Anna Rossi", Side.OWN, True),
        ("Luc Blanc", Side.COUNTERPART, True),
    ]
    assert list(register.agreements.ids(AgreementQuery(text="blanc"))) == [agreement]
    (newest, *_) = register.history.revisions(agreement)
    fields = {field.path for row in newest.rows for field in row.fields}
    assert {"termination.reason", "signatories.person", "signatories.of_termination"} <= fields
    register.undo()
    assert len(content(register, agreement).signatories) == 1
    assert not content(register, agreement).termination.on.known


def test_those_who_signed_a_suspension_belong_to_its_row(register: Register) -> None:
    agreement = add(register)
    register.perform(SuspendAgreements((agreement,), day("2026-11-01"), "guerra", signatories=(BLANC,)))
    said = content(register, agreement)
    (suspension,), (person,) = said.suspensions, said.signatories
    assert (person.person, person.suspension_id) == ("Luc Blanc", suspension.id)
    register.undo()
    register.redo()
    assert content(register, agreement) == said


def test_they_are_no_signatories_of_the_agreement_itself(register: Register) -> None:
    agreement = add(register)
    register.perform(SuspendAgreements((agreement,), day("2026-11-01"), signatories=(BLANC,)))
    register.perform(TerminateAgreements((agreement,), ENDED, (ROSSI,)))
    missing = register.dashboard.worklist(WorklistFact.SIGNATORIES_MISSING)
    assert [one.agreement_id for one in missing] == [agreement]
    (first, *_) = register.agreements.sheet(agreement).facts.periods
    assert first.signatures == ()


def test_a_suspension_that_never_was_takes_its_people_along(register: Register) -> None:
    agreement = add(register)
    register.perform(SuspendAgreements((agreement,), day("2026-11-20"), signatories=(BLANC,)))
    before = content(register, agreement)
    register.perform(ResumeAgreements((agreement,), day("2026-11-20")))
    assert content(register, agreement).suspensions == ()
    assert content(register, agreement).signatories == ()
    register.undo()
    assert content(register, agreement) == before


@pytest.mark.parametrize("person", ["", "  "])
def test_a_person_without_a_name_is_refused_and_nothing_is_saved(register: Register, person: str) -> None:
    agreement = add(register)
    nameless = replace(BLANC, person=person)
    for command in (
        TerminateAgreements((agreement,), ENDED, (nameless,)),
        SuspendAgreements((agreement,), day("2026-11-01"), signatories=(nameless,)),
    ):
        with pytest.raises(InvalidDraftError) as refused:
            register.perform(command)
        assert [one.path for one in refused.value.problems] == ["signatories[0].person"]
    assert content(register, agreement).signatories == ()


def test_a_signature_of_an_act_that_is_not_there_is_refused(register: Register) -> None:
    agreement = add(register)
    sheet = register.agreements.sheet(agreement)
    for gone in (replace(BLANC, suspension_id=99), replace(BLANC, of_termination=True)):
        draft = replace(sheet.content, signatories=(gone,))
        with pytest.raises(InvalidDraftError) as refused:
            register.perform(ReviseAgreement(agreement, draft, sheet.version))
        assert [(one.path, one.code) for one in refused.value.problems] == [
            ("signatories[0].period_id", "act_gone")
        ]


def test_a_document_belongs_to_a_suspension_or_the_termination(register: Register, tmp_path: Path) -> None:
    agreement = add(register)
    register.perform(SuspendAgreements((agreement,), day("2026-11-01")))
    register.perform(TerminateAgreements((agreement,), ENDED))
    (suspension,) = content(register, agreement).suspensions
    file = tmp_path / "mozione.pdf"
    file.write_bytes(b"%PDF-1.4\n%%EOF\n")
    stored = register.documents.store(file, no_progress)
    drafts = (
        DocumentDraft("mozione.pdf", DocumentKind.RESOLUTION, suspension_id=suspension.id),
        DocumentDraft("recesso.pdf", DocumentKind.LETTER, of_termination=True),
    )
    register.perform(AttachDocuments(agreement, tuple(AttachedFile(one, stored) for one in drafts)))
    assert tuple(one.content for one in register.agreements.sheet(agreement).documents) == drafts
    before = register.agreements.sheet(agreement)
    # Taken up again on its first day the suspension goes; its document stays, with the agreement.
    register.perform(ResumeAgreements((agreement,), day("2026-11-01")))
    (motion, _) = register.agreements.sheet(agreement).documents
    assert motion.content.suspension_id is None
    register.undo()
    after = register.agreements.sheet(agreement)
    assert (after.content, after.documents) == (before.content, before.documents)
