# SPDX-License-Identifier: EUPL-1.2
"""The calendar file of the office follows the register for which it was chosen, behind the window."""

import pytest

from accordi_desktop.register.register import Register
from accordi_desktop.ui.exchange.calendar_autosave import CalendarAutosave
from tests.builders import add, empty_register
from tests.exchange.ics_reader import read


@pytest.fixture
def register(tmp_path) -> Register:
    return empty_register(tmp_path)


@pytest.fixture
def kept(bare_context, register, tmp_path):
    """Follows a register of which backups are kept, which tells it from the sample."""
    kept = CalendarAutosave(bare_context, bare_context)
    kept.pause.setInterval(0)
    bare_context.settings.calendar_file = str(tmp_path / "scadenze.ics")
    bare_context.settings.calendar_register = register.office.identity
    bare_context.use(register)
    return kept


def events(path):
    return read(path.read_bytes()).parts


def test_it_follows_each_change(qtbot, kept, register, tmp_path):
    target = tmp_path / "scadenze.ics"
    qtbot.waitUntil(target.exists)
    assert events(target) == []
    add(register)
    qtbot.waitUntil(lambda: len(events(target)) > 0)


def test_the_file_of_another_register_is_left_alone(qtbot, kept, bare_context, register, tmp_path):
    qtbot.waitUntil((tmp_path / "scadenze.ics").exists)
    (tmp_path / "scadenze.ics").unlink()
    bare_context.settings.calendar_register = "another"
    add(register)
    qtbot.waitUntil(lambda: not kept.pause.isActive() and not bare_context.tasks.busy)
    assert not (tmp_path / "scadenze.ics").exists()


def test_trouble_is_told_once_and_closing_writes_what_waits(qtbot, kept, bare_context, register, tmp_path):
    qtbot.waitUntil((tmp_path / "scadenze.ics").exists)
    told = []
    bare_context.failed.connect(told.append)
    bare_context.settings.calendar_file = str(tmp_path / "chiavetta" / "scadenze.ics")
    for _ in range(2):
        add(register)
        kept.finish()
    assert len(told) == 1
    assert str(tmp_path) in told[0]
    (tmp_path / "chiavetta").mkdir()
    add(register)
    kept.finish()
    assert len(events(tmp_path / "chiavetta" / "scadenze.ics")) > 0
