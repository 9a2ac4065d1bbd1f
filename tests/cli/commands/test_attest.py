# SPDX-License-Identifier: EUPL-1.2
"""The history is attested by files that a third party verifies without the program."""

import hashlib
import json
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from accordi_desktop.bootstrap import create_register, open_register
from accordi_desktop.cli import main
from accordi_desktop.model.attestation import parse
from accordi_desktop.paths import Paths
from accordi_desktop.printing.attestation import time_stamp_request
from accordi_desktop.register.commands.agreements import DeleteAgreements
from accordi_desktop.storage.erasure import erase_values
from accordi_desktop.storage.hash_chain import digest_of
from tests.builders import TODAY, add
from tests.storage.schema.first_schema import first_register


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    return Paths.of(tmp_path / "dati")


@pytest.fixture
def path(tmp_path: Path, paths: Paths) -> Path:
    """A register of the first schema, upgraded and worked on: both formats of the chain, one erasure."""
    path = first_register(tmp_path / "registro.accordi")
    with closing(open_register(path, clock=lambda: TODAY, author="anna", paths=paths)) as register:
        add(register, notes="ciò che è noto")
        with register._storage.revision("anna") as writer:
            erase_values(writer, "title", [1, 2, 3, 4, 5, 6])
    return path


@pytest.fixture
def attest(path: Path, paths: Paths, tmp_path: Path):
    """Attests the history into a folder; returns the folder."""

    def run(*options: str) -> Path:
        folder = tmp_path / "attestazioni"
        call = ["attest", "--to", str(folder), *options, "--today", "2026-11-29", "--lang", "it"]
        assert main([*call, "--register", str(path), "--data-dir", str(paths.data)]) == 0
        return folder

    return run


def verified(path: Path, folder: Path) -> tuple[int, str]:
    """What the script says, run alone: without the program, its libraries, or this folder."""
    (text,) = folder.glob("*.txt")
    script = folder / "verifica_storia.py"
    done = subprocess.run(
        [sys.executable, "-I", "-S", str(script), str(path), str(text)],
        capture_output=True, text=True, encoding="utf-8", cwd=folder, check=False,
    )  # fmt: skip
    return done.returncode, done.stdout + done.stderr


def alter(path: Path, *statements: str) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA foreign_keys = OFF")
        triggers = connection.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'").fetchall()
        for name, _sql in triggers:
            connection.execute(f'DROP TRIGGER "{name}"')
        for statement in statements:
            assert connection.execute(statement).rowcount
        for _name, sql in triggers:
            connection.execute(sql)


def rechain(path: Path) -> None:
    """Compute every digest anew, as whoever falsifies a history and knows the program would."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.row_factory = sqlite3.Row
        (trigger,) = connection.execute(
            "SELECT sql FROM sqlite_schema WHERE name = 'revision_append_only_update'"
        ).fetchone()
        connection.execute("DROP TRIGGER revision_append_only_update")
        before = ""
        for revision in connection.execute("SELECT * FROM revision ORDER BY id").fetchall():
            changes = connection.execute(
                "SELECT revision_id, table_name, row_id, agreement_id, before_json, after_json, salt, "
                "values_digest, erased_in FROM change WHERE revision_id = ? ORDER BY id",
                (revision["id"],),
            ).fetchall()
            before = digest_of(before, dict(revision), [tuple(one) for one in changes])
            connection.execute("UPDATE revision SET digest = ? WHERE id = ?", (before, revision["id"]))
        connection.execute(trigger)


def test_the_files_say_what_the_history_is(path: Path, attest) -> None:
    folder = attest()
    assert sorted(file.suffix for file in folder.iterdir()) == [".pdf", ".py", ".txt"]
    (text,) = folder.glob("*.txt")
    found = parse(text.read_text(encoding="utf-8"))
    with closing(sqlite3.connect(path)) as connection:
        last = connection.execute("SELECT id, digest FROM revision ORDER BY id DESC LIMIT 1").fetchone()
    assert (found.day, found.revision, found.digest) == ("2026-11-29", *last)
    assert found.agreements == 6
    assert len(list(folder.glob("*.pdf"))) == 1


def test_the_page_is_one_and_an_archive_pdf(attest) -> None:
    import pypdfium2  # noqa: PLC0415

    (file,) = attest().glob("*.pdf")
    assert b"pdfaid" in file.read_bytes()
    with pypdfium2.PdfDocument(file) as document:
        assert len(document) == 1
        page = document[0]
        text = page.get_textpage()
        ends = [text.get_charbox(number)[2] for number in range(text.count_chars())]
        assert max(ends) < page.get_width() - 28, "nothing runs off the page"
        text.close()
        page.close()


def test_a_third_party_verifies_it_without_the_program(path: Path, attest) -> None:
    code, said = verified(path, attest())
    assert (code, "CORRISPONDE" in said, "NON" in said) == (0, True, False)


def test_later_work_and_a_later_erasure_do_not_undo_it(path: Path, paths: Paths, attest) -> None:
    folder = attest()
    with closing(open_register(path, clock=lambda: TODAY, author="anna", paths=paths)) as register:
        register.perform(DeleteAgreements((1,)))
        with register._storage.revision("anna") as writer:
            assert erase_values(writer, "agreement", [6]).count
    assert verified(path, folder)[0] == 0


FALSIFIED = {
    "an author": "UPDATE revision SET author = 'altri' WHERE id = 2",
    "a value": "UPDATE change SET after_json = replace(after_json, 'noto', 'nuovo') WHERE salt IS NOT NULL",
    "a revision removed": "DELETE FROM revision WHERE id = 3",
    "a change removed": "DELETE FROM change WHERE id = 1",
    "the last removed": "DELETE FROM revision WHERE id = (SELECT max(id) FROM revision)",
    "what is left of an erased value": "UPDATE change SET values_digest = substr(values_digest, 2) || 'x' "
    "WHERE erased_in IS NOT NULL",
}


@pytest.mark.parametrize("chained", [False, True], ids=["as it is", "rechained"])
@pytest.mark.parametrize("statement", FALSIFIED.values(), ids=FALSIFIED.keys())
def test_a_falsified_history_does_not_fit(path: Path, attest, statement: str, chained: bool) -> None:
    folder = attest()
    alter(path, statement)
    if chained:
        rechain(path)
    code, said = verified(path, folder)
    assert code == 1
    assert "NON CORRISPONDE" in said


def test_the_check_says_which_attestations_the_history_fits(
    path: Path, paths: Paths, attest, capsys: pytest.CaptureFixture[str]
) -> None:
    call = ["check", "--lang", "it", "--register", str(path), "--data-dir", str(paths.data)]
    (text,) = attest().glob("*.txt")
    main(call)
    assert "La storia corrisponde all’attestazione del 29/11/2026" in capsys.readouterr().out
    alter(path, FALSIFIED["an author"])
    rechain(path)
    shutil.copyfile(path, path.with_name("altro.accordi"))
    other = ["check", "--lang", "it", "--register", str(path.with_name("altro.accordi"))]
    assert main([*other, "--data-dir", str(paths.data), "--attestation", str(text)]) == 1
    assert "La storia NON corrisponde" in capsys.readouterr().out


def test_a_history_that_does_not_hold_is_not_attested(
    path: Path, paths: Paths, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    alter(path, FALSIFIED["an author"])
    call = ["attest", "--to", str(tmp_path / "qui"), "--lang", "it", "--register", str(path)]
    assert main([*call, "--data-dir", str(paths.data)]) == 1
    assert "revisione 2" in capsys.readouterr().err
    assert not (tmp_path / "qui").exists()


def test_a_request_for_a_time_stamp_is_what_the_standard_says(attest) -> None:
    folder = attest("--time-stamp")
    (request,) = folder.glob("*.tsq")
    (text,) = folder.glob("*.txt")
    content = request.read_bytes()
    assert content[:2] == bytes((0x30, len(content) - 2))
    assert hashlib.sha256(text.read_bytes()).digest() in content
    assert time_stamp_request(b"x", b"\xff" * 8)[-14:] == b"\x02\x09\x00" + b"\xff" * 8 + b"\x01\x01\xff"


@pytest.mark.skipif(shutil.which("openssl") is None, reason="reads the request with OpenSSL")
def test_openssl_reads_the_request(attest) -> None:
    (request,) = attest("--time-stamp").glob("*.tsq")
    done = subprocess.run(
        ["openssl", "ts", "-query", "-text", "-in", str(request)],
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert "Hash Algorithm: sha256" in done.stdout
    assert "Certificate required: yes" in done.stdout


@pytest.mark.parametrize("nonce", ["00" * 8, "00000000000000ff", "7fffffffffffffff", "8000000000000000"])
def test_openssl_reads_every_number(tmp_path: Path, nonce: str) -> None:
    request = tmp_path / "richiesta.tsq"
    request.write_bytes(time_stamp_request(b"prova", bytes.fromhex(nonce)))
    done = subprocess.run(
        ["openssl", "ts", "-query", "-text", "-in", str(request)], capture_output=True, check=True
    )
    assert b"Nonce: " in done.stdout


def test_a_text_that_is_no_attestation_is_refused(
    path: Path, paths: Paths, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    other = tmp_path / "altro.txt"
    other.write_text(json.dumps({}), encoding="utf-8")
    call = ["check", "--lang", "it", "--register", str(path), "--data-dir", str(paths.data)]
    assert main([*call, "--attestation", str(other)]) == 1
    assert "altro.txt" in capsys.readouterr().err


def test_a_new_register_can_be_attested(tmp_path: Path, paths: Paths) -> None:
    path = tmp_path / "nuovo.accordi"
    create_register(path, paths=paths).close()
    call = ["attest", "--to", str(tmp_path / "qui"), "--register", str(path), "--data-dir", str(paths.data)]
    assert main(call) == 0
    assert verified(path, tmp_path / "qui")[0] == 0
