# SPDX-License-Identifier: EUPL-1.2
"""The question which deadlines to export, and the file that follows."""

from datetime import date

import pytest

from accordi_desktop.ui.context.prompts import Prompts
from accordi_desktop.ui.exchange.calendar_export import CalendarExport
from tests.exchange.ics_reader import read


class NamesFile(Prompts):
    """A user who takes the last choice and names a file."""

    def __init__(self, path):
        super().__init__()
        self.path, self.offered = path, []

    def choose(self, parent, text, informative, choices):
        self.offered = [choice.text for choice in choices]
        choices[-1].then()

    def ask_save_file(self, parent, title, suggested, filters, then):
        then(self.path)


@pytest.fixture
def target(tmp_path):
    return tmp_path / "scadenze.ics"


@pytest.fixture
def prompts(target):
    return NamesFile(target)


@pytest.fixture
def context(on_sample):
    return on_sample(date(2018, 3, 1))


def export(context, window, qtbot, selected):
    with qtbot.waitSignal(context.message) as told:
        CalendarExport(context, context.register, window).ask(selected)
    return told.args[0]


def test_the_selected_agreements_alone_are_written(context, window, qtbot, prompts, target):
    said = export(context, window, qtbot, [context.register.agreements.id_of("A-001")])
    events = read(target.read_bytes()).parts
    assert len(prompts.offered) == 2
    assert str(len(events)) in said
    assert events
    assert all("(A-001)" in event.values["SUMMARY"] for event in events)


def test_nothing_selected_means_all_without_a_question(context, window, qtbot, prompts, target):
    export(context, window, qtbot, [])
    references = {event.values["SUMMARY"].rpartition("(")[2] for event in read(target.read_bytes()).parts}
    assert prompts.offered == []
    assert len(references) > 1


def test_a_folder_that_is_not_there_is_told(context, window, qtbot, prompts, target):
    prompts.path = target.parent / "chiavetta" / "scadenze.ics"
    with qtbot.waitSignal(context.failed):
        CalendarExport(context, context.register, window).ask([])
