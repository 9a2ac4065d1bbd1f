# SPDX-License-Identifier: EUPL-1.2
"""Whoever subscribed hears of a change, whatever becomes of the others."""

import logging
from pathlib import Path

import pytest

from accordi_desktop.register.values.views import ChangeSet
from tests.builders import add, empty_register


@pytest.fixture
def register(tmp_path: Path):
    register = empty_register(tmp_path)
    yield register
    register.close()


def test_a_subscriber_that_fails_keeps_nobody_from_hearing(register, caplog) -> None:
    heard: list[ChangeSet] = []

    def fail(_change: ChangeSet) -> None:
        raise RuntimeError("Signal source has been deleted")

    register.subscribe(heard.append)
    register.subscribe(fail)
    register.subscribe(heard.append)
    add(register)
    assert [change.revision_id for change in heard] == [2, 2]
    assert [(record.levelno, record.exc_info[0]) for record in caplog.records] == [
        (logging.ERROR, RuntimeError)
    ]
    caplog.clear()


def test_who_has_left_hears_nothing_even_while_others_are_told(register) -> None:
    heard: list[ChangeSet] = []
    leaving = []
    register.subscribe(lambda _change: leaving[0]())
    leaving.append(register.subscribe(heard.append))
    add(register)
    assert heard == []
