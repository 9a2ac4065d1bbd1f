# SPDX-License-Identifier: EUPL-1.2
"""The program's test of itself passes where the program works, and names the step where it does not."""

import logging

import pytest

from accordi_desktop.model.errors import AccordiError
from accordi_desktop.register.register import Register
from tests.cli.conftest import Accordi


def test_every_step_is_told_and_passes(process: Accordi) -> None:
    said = process("self-test")
    assert (said.code, said.err) == (0, "")
    assert [line.split()[0] for line in said.out.splitlines()] == ["bene"] * 11


def test_a_step_that_fails_is_named_and_the_last(
    accordi: Accordi, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def refuse(_register: Register) -> None:
        raise AccordiError("undo_refused")

    monkeypatch.setattr(Register, "undo", refuse)
    said = accordi("self-test")
    assert said.code == 1
    *passed, failed = said.out.splitlines()
    assert [line.split()[0] for line in passed] == ["bene"] * 4
    assert failed.startswith("FALLITO  annulla il rinnovo: Non si può annullare")
    assert any(record.levelno == logging.ERROR for record in caplog.records)
    caplog.clear()
