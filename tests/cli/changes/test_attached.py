# SPDX-License-Identifier: EUPL-1.2
"""The command line tells the documents and the procedure of an agreement."""

from contextlib import closing
from dataclasses import replace
from pathlib import Path

from accordi_desktop.bootstrap import open_register
from accordi_desktop.model.enums import DocumentKind, ProcedurePurpose, StepOutcome
from accordi_desktop.register.commands.documents import AttachDocuments
from accordi_desktop.register.commands.procedure import ReviseStep, StartProcedure
from accordi_desktop.register.values.documents import AttachedFile, DocumentDraft
from tests.builders import add, day, empty_register
from tests.cli.conftest import Accordi
from tests.exchange.messages.message_files import SENDER, email, write_eml


def test_documents_and_steps_are_told_to_people_and_to_programs(accordi: Accordi, tmp_path: Path) -> None:
    empty_register(tmp_path).close()
    path = tmp_path / "registro.accordi"
    with closing(open_register(path)) as register:
        agreement_id = add(register)
        kept = register.documents.store_bytes(b"atto", "atto.pdf")
        said = DocumentDraft("atto.pdf", DocumentKind.SIGNED_TEXT, "it", day("2018-02-02"))
        register.perform(AttachDocuments(agreement_id, (AttachedFile(said, kept),)))
        register.perform(StartProcedure(agreement_id, ProcedurePurpose.SIGNATURE))
        step = register.agreements.sheet(agreement_id).steps[0]
        register.perform(ReviseStep(step.id, replace(step.content, outcome=StepOutcome.DONE)))
    text = accordi("show", "--register", path, "A-001", "--lang", "it").out
    assert "Testo firmato, 02/02/2018, atto.pdf" in text
    assert "1 di 8" in text
    (told,) = accordi("show", "--register", path, "A-001", "--json").data
    assert told["documents"] == [
        {
            "file_name": "atto.pdf",
            "kind": "signed_text",
            "language": "it",
            "dated": "2018-02-02",
            "note": "",
            "act": None,
            "suspension": None,
            "termination": False,
            "size": 4,
            "digest": kept.digest,
        }
    ]
    assert [one["outcome"] for one in told["procedure"]] == ["done"] + [None] * 7


def test_an_email_is_attached_with_what_it_says_of_itself(accordi: Accordi, tmp_path: Path) -> None:
    path = tmp_path / "registro.accordi"
    with closing(empty_register(tmp_path)) as register:
        add(register)
    file = write_eml(tmp_path / "a.eml", email(subject="Re: firma/scambio?"))
    assert accordi("attach", "A-001", file, "--register", path).code == 0
    assert accordi("attach", "A-001", file, "--note", "mia", "--dated", "2023", "--register", path).code == 0
    (told,) = accordi("show", "--register", path, "A-001", "--json").data
    first, second = told["documents"]
    assert (first["file_name"], first["kind"]) == ("Re- firma-scambio-.eml", "letter")
    assert (first["dated"], first["note"]) == ("2024-03-12", f"Da: {SENDER}")
    assert (second["dated"], second["note"]) == ("2023", "mia")


def test_an_email_that_cannot_be_read_is_attached_and_told(accordi: Accordi, tmp_path: Path) -> None:
    path = tmp_path / "registro.accordi"
    with closing(empty_register(tmp_path)) as register:
        add(register)
    (tmp_path / "rotta.msg").write_bytes(b"x" * 5000)
    said = accordi("attach", "A-001", tmp_path / "rotta.msg", "--register", path)
    assert said.code == 0
    assert "Da «rotta.msg» non si leggono mittente, data e oggetto." in said.err
    (told,) = accordi("show", "--register", path, "A-001", "--json").data
    assert [(one["file_name"], one["dated"]) for one in told["documents"]] == [("rotta.msg", None)]
