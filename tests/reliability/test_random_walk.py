# SPDX-License-Identifier: EUPL-1.2
"""A random walk by the keyboard through the whole program; its controls are planted faults."""

import logging
import random

from accordi_desktop.ui.agreements.filters.search_field import SearchField
from tests.reliability.walking import walk_about

_SECONDS = 60.0


def test_nothing_goes_wrong(qapp, tmp_path, tell):
    seed = random.SystemRandom().randrange(10**6)
    done = walk_about(tmp_path, seed, _SECONDS)
    tell(f"random walk: seed {seed}, {done.steps} steps")
    assert not done.fault, "\n".join((f"seed {seed}", *done.recent, done.fault))


def test_a_part_that_the_keyboard_does_not_leave_is_found(qapp, tmp_path, monkeypatch):
    monkeypatch.setattr(SearchField, "focusNextPrevChild", lambda _self, _forward: True)
    done = walk_about(tmp_path, 1, _SECONDS)
    assert "SearchField" in done.fault


def test_an_error_that_is_only_logged_is_found(qapp, tmp_path, monkeypatch, caplog):
    monkeypatch.setattr(SearchField, "focusInEvent", lambda *_: logging.getLogger("x").error("planted"))
    done = walk_about(tmp_path, 1, _SECONDS)
    assert "planted" in done.fault
    caplog.clear()
