# SPDX-License-Identifier: EUPL-1.2
"""A call that cannot be carried out ends in one plain sentence and the right code, and changes nothing."""

import logging
import os
import subprocess
import sys
from pathlib import Path

import pytest

from accordi_desktop.cli.command_table import COMMANDS
from accordi_desktop.register.readers.agreements import AgreementsReader
from tests.builders import TODAY, empty_register
from tests.cli.conftest import PROJECT, Accordi, Said


def one_sentence(said: Said) -> str:
    """What a call that failed said, held to be one line on stderr and nothing else."""
    assert (said.code, said.out) == (1, "")
    assert "Traceback" not in said.err
    (line,) = said.err.splitlines()
    assert line.startswith("accordi: ")
    assert line.endswith(".")
    return line


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """An empty register."""
    register = empty_register(tmp_path)
    register.close()
    return register.path


@pytest.mark.parametrize(
    "call",
    [
        ("frobnicate",),
        ("frobnicate", "--json"),
        ("list", "--nothing"),
        ("list", "--status", "boh", "--sample"),
        ("list", "--today", "2018", "--sample"),
        ("list", "--today", "domani", "--sample"),
        ("list", "--lang", "de", "--sample"),
        ("show",),
        ("due", "--within", "-1", "--sample"),
        ("due", "--within", "molti", "--sample"),
        ("due", "--within", "99999999999", "--sample"),
        ("renew", "A-001", "--sample"),
        ("renew", "A-001", "--on", "31/02/2020", "--months", "2", "--sample"),
        ("renew", "A-001", "--on", "2020", "--sample"),
        ("renew", "A-001", "--on", "2020", "--months", "2", "--until", "2023", "--sample"),
        ("renew", "A-001", "--on", "2020", "--months", "due", "--sample"),
        ("print", "--sample"),
    ],
    ids=" ".join,
)
def test_a_wrong_call_ends_with_2_and_the_usage(accordi: Accordi, call: tuple[str, ...]) -> None:
    said = accordi(*call)
    assert (said.code, said.out) == (2, "")
    assert "accordi" in said.err
    assert "Traceback" not in said.err


def test_two_registers_are_one_too_many(accordi: Accordi, path: Path) -> None:
    assert accordi("list", "--sample", "--register", path).code == 2


def test_an_unknown_status_names_the_known_ones(accordi: Accordi) -> None:
    said = accordi("list", "--sample", "--status", "boh")
    for name in ("in_force", "In vigore", "to_verify", "terminated"):
        assert name in said.err


def test_a_mistyped_command_names_the_right_ones(accordi: Accordi) -> None:
    said = accordi("lista")
    assert "«lista»" in said.err
    assert ", ".join(COMMANDS) in said.err


@pytest.mark.parametrize("reference", ["A-999", "", "A-001'; DROP TABLE agreement", "成都", "<img src=x>"])
def test_an_unknown_reference_is_told(accordi: Accordi, reference: str) -> None:
    assert reference in one_sentence(accordi("show", reference, "--sample"))


def test_a_reference_that_is_no_text_is_told(accordi: Accordi) -> None:
    assert "A-\\udcff" in one_sentence(accordi("show", "A-\udcff", "--sample"))


@pytest.mark.parametrize(
    ("options", "told"),
    [
        (("--on", "2020", "--months", "0"), "almeno"),
        (("--on", "2020", "--months", "99999"), "1200"),
        (("--on", "?", "--months", "24"), "data"),
        (("--on", "2020", "--months", "24", "--note", "a\x1bb"), "caratter"),
    ],
)
def test_a_renewal_that_cannot_be_is_refused(accordi: Accordi, options: tuple[str, ...], told: str) -> None:
    assert told in one_sentence(accordi("renew", "A-001", *options, "--sample"))


@pytest.mark.parametrize("content", [None, b"", b"Caro collega", b"\x89PNG\r\n\x1a\n" + bytes(200)])
def test_a_file_that_is_no_register_is_told_and_left_alone(
    accordi: Accordi, tmp_path: Path, content: bytes | None
) -> None:
    path = tmp_path / "lettera #1.txt"
    if content is not None:
        path.write_bytes(content)
    assert str(path) in one_sentence(accordi("list", "--register", path))
    assert (path.read_bytes() if path.exists() else None) == content


def test_a_place_that_cannot_be_printed_to_is_told(accordi: Accordi, path: Path) -> None:
    one_sentence(accordi("print", "--sample", "--to", path / "sotto"))


def test_a_reference_that_is_wrong_prints_none_of_the_others(accordi: Accordi, tmp_path: Path) -> None:
    one_sentence(accordi("print", "A-001", "A-999", "--sample", "--to", tmp_path / "stampe"))
    assert not (tmp_path / "stampe").exists()


def test_what_nobody_foresaw_is_logged_without_what_the_record_says(
    accordi: Accordi,
    path: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    def fail(*_arguments: object) -> None:
        raise RuntimeError("Riga: segreto")

    monkeypatch.setattr(AgreementsReader, "ids", fail)
    sentence = one_sentence(accordi("list", "--register", path))
    logged = (tmp_path / "dati" / "logs" / "accordi.log").read_text(encoding="utf-8")
    assert "RuntimeError" in logged
    assert "segreto" not in logged + sentence
    assert [record.levelno for record in caplog.records if record.levelno >= logging.ERROR]
    caplog.clear()


def test_a_data_folder_that_cannot_be_is_no_reason_to_stop(process: Accordi, path: Path) -> None:
    """A log is not worth a job: the command goes on without one."""
    said = process("list", "--register", path, "--data-dir", path / "sotto", "--json", "--today", str(TODAY))
    assert (said.code, said.data) == (0, [])


def test_no_display_is_told_with_the_way_to_do_without(process: Accordi) -> None:
    said = process("--sample")
    line = one_sentence(said)
    assert "accordi list --sample" in line
    assert "accordi print --sample --to" in line


def test_output_is_utf8_whatever_the_console_says(process: Accordi) -> None:
    said = process("list", "--sample", "--find", "usakovs", "--json", PYTHONIOENCODING="ascii", LC_ALL="C")
    assert said.data[0]["signatories"][1]["person"] == "Nils Ušakovs"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
@pytest.mark.parametrize("options", [(), ("--json",)])
def test_output_that_finds_no_room_is_told(tmp_path: Path, options: tuple[str, ...]) -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "accordi_desktop", "--data-dir", tmp_path, "list", "--sample", *options],
            cwd=PROJECT,
            stdout=full,
            stderr=subprocess.PIPE,
            check=False,
        )
    said = done.stderr.decode("utf-8")
    assert done.returncode == 1
    assert said.startswith("accordi: Il sistema non ha potuto")
    assert len(said.splitlines()) == 1


def test_who_reads_no_further_is_no_error(tmp_path: Path) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    done = subprocess.run(
        [sys.executable, "-m", "accordi_desktop", "--data-dir", tmp_path, "list", "--sample"],
        cwd=PROJECT,
        stdout=writing,
        stderr=subprocess.PIPE,
        check=False,
    )
    os.close(writing)
    assert (done.returncode, done.stderr) == (0, b"")
