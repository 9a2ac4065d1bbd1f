# SPDX-License-Identifier: EUPL-1.2
"""What becomes of each file of a folder, and what is attached of it."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from accordi_desktop.exchange.document_folder import files
from accordi_desktop.exchange.document_folder.attaching import plan_for, store_files
from accordi_desktop.exchange.document_folder.plan import PlannedFile
from accordi_desktop.exchange.document_folder.verdict import Verdict
from accordi_desktop.model.enums import DocumentKind
from accordi_desktop.model.errors import AccordiError, DocumentError
from accordi_desktop.model.progress import no_progress
from accordi_desktop.register.commands.agreements import DeleteAgreements
from accordi_desktop.register.commands.documents import AttachToMany
from accordi_desktop.register.register import Register
from tests.builders import add, empty_register
from tests.stored_rows import facts


@pytest.fixture
def register(tmp_path: Path) -> Iterator[Register]:
    """A register with the agreements A-001, A-017 and A-017 bis."""
    made = empty_register(tmp_path)
    for reference in ("A-001", "A-017", "A-017 bis"):
        add(made, reference=reference)
    yield made
    made.close()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """An empty folder of scans."""
    made = tmp_path / "scansioni"
    made.mkdir()
    return made


def write(folder: Path, *names: str) -> None:
    """Write files whose content is their name."""
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(name.encode())


def verdicts(plan: tuple[PlannedFile, ...]) -> dict[str, tuple[Verdict, list[str]]]:
    """Verdict and references by the name within the folder."""
    return {
        file.name.partition("/")[2]: (file.verdict, [one.reference for one in file.agreements])
        for file in plan
    }


def attach(register: Register, folder: Path) -> AttachToMany:
    """Attach all that the plan of the folder allows."""
    plan = plan_for(register, folder, no_progress)
    command = store_files(register, [file for file in plan if file.possible], no_progress)
    register.perform(command)
    return command


def test_files_are_matched_by_their_names_and_by_their_folders(register: Register, folder: Path) -> None:
    write(folder, "A-017 atto.pdf", "a-1/Protocollo.pdf", "A-017 Riga/anni/2019-02-03 lettera.pdf")
    write(folder, "A-99.pdf", "appunti.txt", "A-001/A-017 delibera.pdf", "A-017.7z", "A-017 bis.pdf")
    assert verdicts(plan_for(register, folder, no_progress)) == {
        "A-017 atto.pdf": (Verdict.ATTACH, ["A-017"]),
        "a-1/Protocollo.pdf": (Verdict.ATTACH, ["A-001"]),
        "A-017 Riga/anni/2019-02-03 lettera.pdf": (Verdict.ATTACH, ["A-017"]),
        "A-99.pdf": (Verdict.UNMATCHED, []),
        "appunti.txt": (Verdict.UNMATCHED, []),
        "A-001/A-017 delibera.pdf": (Verdict.AMBIGUOUS, ["A-017", "A-001"]),
        "A-017.7z": (Verdict.ATTACH, ["A-017"]),
        "A-017 bis.pdf": (Verdict.ATTACH, ["A-017 bis"]),
    }


def test_the_chosen_folder_speaks_for_files_that_nothing_else_names(register: Register, folder: Path) -> None:
    own = folder / "A-017 Riga"
    write(own, "lettera.pdf", "A-001 lettera.pdf")
    assert verdicts(plan_for(register, own, no_progress)) == {
        "lettera.pdf": (Verdict.ATTACH, ["A-017"]),
        "A-001 lettera.pdf": (Verdict.ATTACH, ["A-001"]),
    }


def test_what_is_no_document_is_left_out(
    register: Register, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(files, "MOST_BYTES", 100)
    write(
        folder, "A-017/Thumbs.db", "A-017/.nascosto", "A-017/~$atto.docx", "A-017 sito.url", ".git/A-017.pdf"
    )
    (folder / "A-017 vuoto.pdf").touch()
    (folder / "A-017 grande.pdf").write_bytes(b"x" * 101)
    found = {
        name: verdict for name, (verdict, _) in verdicts(plan_for(register, folder, no_progress)).items()
    }
    assert found == {
        "A-017/Thumbs.db": Verdict.HIDDEN,
        "A-017/.nascosto": Verdict.HIDDEN,
        "A-017/~$atto.docx": Verdict.HIDDEN,
        "A-017 sito.url": Verdict.LINK,
        "A-017 vuoto.pdf": Verdict.EMPTY,
        "A-017 grande.pdf": Verdict.TOO_LARGE,
    }


def test_the_files_that_a_register_keeps_are_not_attached_again(register: Register, tmp_path: Path) -> None:
    add(register, reference="33")
    write(tmp_path, "registro.documenti/33/338994", "altro.documenti/33/lettera.pdf", "33 lettera.pdf")
    found = verdicts(plan_for(register, tmp_path, no_progress))
    assert {name: verdict for name, (verdict, _) in found.items() if name.endswith(".pdf")} == {
        "33 lettera.pdf": Verdict.ATTACH,
        "altro.documenti/33/lettera.pdf": Verdict.ATTACH,
    }
    assert not any(name.startswith("registro.documenti/") for name in found)


@pytest.mark.skipif(os.name == "nt", reason="a link needs a privilege")
def test_links_are_not_followed(register: Register, folder: Path, tmp_path: Path) -> None:
    write(tmp_path, "altrove/A-017.pdf")
    (folder / "A-017.pdf").symlink_to(tmp_path / "altrove" / "A-017.pdf")
    (folder / "A-001").symlink_to(tmp_path / "altrove", target_is_directory=True)
    found = verdicts(plan_for(register, folder, no_progress))
    assert found == {"A-017.pdf": (Verdict.LINK, []), "A-001": (Verdict.LINK, [])}


def test_one_revision_attaches_all_and_one_undo_takes_it_back(register: Register, folder: Path) -> None:
    write(
        folder, "A-001 lettera.pdf", "A-017 traduzione.pdf", "A-017/atto firmato.pdf", "A-017/protocollo.pdf"
    )
    before = facts(register.path)
    command = attach(register, folder)
    assert command.changed_agreements == 2  # so a backup comes before it where there are many
    step = register.history.undo_step
    assert step is not None
    assert (step.kind, step.args) == ("attach_to_many", {"count": 4, "agreements": 2})
    kinds = {
        one.content.file_name: one.content.kind
        for one in register.agreements.sheet(register.agreements.id_of("A-017")).documents
    }
    assert kinds == {
        "A-017 traduzione.pdf": DocumentKind.TRANSLATION,
        "atto firmato.pdf": DocumentKind.SIGNED_TEXT,
        "protocollo.pdf": DocumentKind.OTHER,
    }
    register.undo()
    assert facts(register.path) == before


def test_the_same_folder_again_attaches_nothing(register: Register, folder: Path) -> None:
    write(folder, "A-017 lettera.pdf", "A-001 lettera.pdf")
    attach(register, folder)
    (folder / "A-017 altro nome.pdf").write_bytes((folder / "A-017 lettera.pdf").read_bytes())
    plan = plan_for(register, folder, no_progress)
    assert [file.verdict for file in plan] == [Verdict.PRESENT] * 3


def test_the_same_content_twice_is_attached_once(register: Register, folder: Path) -> None:
    for name in ("A-017 a.pdf", "A-017 b.pdf", "A-001 c.pdf"):
        (folder / name).write_bytes(b"atto")
    found = {
        name: verdict for name, (verdict, _) in verdicts(plan_for(register, folder, no_progress)).items()
    }
    assert found == {
        "A-017 a.pdf": Verdict.ATTACH,
        "A-017 b.pdf": Verdict.REPEATED,
        "A-001 c.pdf": Verdict.ATTACH,
    }


def test_an_agreement_in_the_bin_gets_nothing(register: Register, folder: Path) -> None:
    write(folder, "A-017 atto.pdf", "A-001 atto.pdf")
    plan = plan_for(register, folder, no_progress)
    command = store_files(register, plan, no_progress)
    register.perform(DeleteAgreements((register.agreements.id_of("A-017"),)))
    with pytest.raises(AccordiError, match="agreement_in_bin"):
        register.perform(command)
    again = verdicts(plan_for(register, folder, no_progress))
    assert again["A-017 atto.pdf"] == (Verdict.IN_BIN, ["A-017"])


@pytest.mark.parametrize("trouble", ["changed", "cancelled"])
def test_trouble_while_copying_leaves_nothing(register: Register, folder: Path, trouble: str) -> None:
    write(folder, "A-001 atto.pdf", "A-017 atto.pdf")
    plan = plan_for(register, folder, no_progress)
    before = facts(register.path)

    def stop(done: int, total: int) -> None:
        if trouble == "cancelled" and done == total:
            raise KeyboardInterrupt

    if trouble == "changed":
        (folder / "A-017 atto.pdf").write_bytes(b"altro")
    with pytest.raises(DocumentError if trouble == "changed" else KeyboardInterrupt):
        store_files(register, plan, stop)
    assert list(register.documents.stored_files()) == []
    assert facts(register.path) == before


def test_too_many_files_are_refused(
    register: Register, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(files, "MOST_FILES", 2)
    write(folder, "1.pdf", "2.pdf", "3.pdf")
    with pytest.raises(AccordiError, match="folder_too_many_files"):
        plan_for(register, folder, no_progress)


def test_a_folder_that_is_gone_is_told(register: Register, folder: Path) -> None:
    with pytest.raises(AccordiError, match="folder_gone"):
        plan_for(register, folder / "mai", no_progress)
