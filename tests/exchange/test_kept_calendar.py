# SPDX-License-Identifier: EUPL-1.2
"""A calendar file that follows the register, written only where something changed."""

from pathlib import Path

import pytest

from accordi_desktop.exchange.calendar.autosave import keep_calendar
from accordi_desktop.model.errors import AccordiError
from accordi_desktop.register.commands.agreements import DeleteAgreements
from accordi_desktop.register.register import Register
from accordi_desktop.wording import Words
from tests.builders import add
from tests.exchange.ics_reader import read


def keep(register: Register, path: Path, *, dated_only: bool = False) -> bool:
    return keep_calendar(register, path, Words("it"), dated_only=dated_only)


def test_it_is_written_when_the_register_changed_and_then_left_alone(
    register: Register, tmp_path: Path
) -> None:
    target = tmp_path / "scadenze.ics"
    one = add(register)
    assert keep(register, target)
    assert read(target.read_bytes()).parts
    assert not keep(register, target)
    register.perform(DeleteAgreements((one,)))
    assert keep(register, target)
    assert {event.values["STATUS"] for event in read(target.read_bytes()).parts} == {"CANCELLED"}


def test_one_that_somebody_altered_is_written_anew(register: Register, tmp_path: Path) -> None:
    target = tmp_path / "scadenze.ics"
    target.write_text("altro", encoding="utf-8")
    assert keep(register, target)
    assert read(target.read_bytes()).name == "VCALENDAR"


def test_a_folder_that_is_gone_is_told(register: Register, tmp_path: Path) -> None:
    with pytest.raises(AccordiError):
        keep(register, tmp_path / "chiavetta" / "scadenze.ics")
