# SPDX-License-Identifier: EUPL-1.2
"""Reminders from the command line, for jobs that run on their own."""

from email import message_from_bytes
from email.policy import default
from pathlib import Path

from tests.cli.conftest import Accordi

JANUARY = ("--sample", "--today", "2020-01-10", "--lang", "it")


def test_what_is_due_is_one_line(accordi: Accordi) -> None:
    said = accordi("due", "--notify", *JANUARY)
    assert (said.code, said.err) == (0, "")
    assert said.out == "1 decisione da prendere: Riga, entro il 02/02/2020.\n"


def test_nothing_due_says_nothing(accordi: Accordi) -> None:
    said = accordi("due", "--notify", "--sample", "--today", "2026-11-22")
    assert (said.code, said.out, said.err) == (0, "", "")


def test_an_e_mail_of_another_day_does_not_stay(accordi: Accordi, tmp_path: Path) -> None:
    target = tmp_path / "promemoria.eml"
    accordi("due", "--eml", target, *JANUARY)
    accordi("due", "--eml", target, "--sample", "--today", "2026-11-22", "--lang", "it")
    message = message_from_bytes(target.read_bytes(), policy=default)
    assert message["Subject"] == "Accordi: 0 decisioni da prendere"
    assert "Riga" not in message.get_content()


def test_an_e_mail_is_prepared(accordi: Accordi, tmp_path: Path) -> None:
    target = tmp_path / "promemoria.eml"
    assert accordi("due", "--eml", target, *JANUARY).code == 0
    message = message_from_bytes(target.read_bytes(), policy=default)
    assert "Riga" in message.get_content()


def test_another_ending_is_refused(accordi: Accordi, tmp_path: Path) -> None:
    said = accordi("due", "--eml", tmp_path / "promemoria.txt", *JANUARY)
    assert (said.code, list(tmp_path.glob("*.txt"))) == (1, [])
    assert ".eml" in said.err
