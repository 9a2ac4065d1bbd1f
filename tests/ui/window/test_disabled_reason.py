# SPDX-License-Identifier: EUPL-1.2
"""A disabled action tells the one thing that is in its way."""

from dataclasses import replace

import pytest

from accordi_desktop.ui.context.action_spec import ActionState
from accordi_desktop.ui.window.disabled_reason import disabled_reason

READY = ActionState(
    opened=True, has_backups=True, writable=True, selected=1, in_bin=False, dirty=False, opening=False
)
READ_ONLY = replace(READY, writable=False, has_backups=False)


def backups(state: ActionState) -> bool:
    return state.has_backups and not state.opening


def restore(state: ActionState) -> bool:
    return state.in_bin and state.writable and state.selected > 0


def prints(state: ActionState) -> bool:
    return state.opened and state.selected > 0


@pytest.mark.parametrize(
    ("enabled", "state", "said"),
    [
        (ActionState.changes_one, READY, ""),
        (ActionState.changes_one, READ_ONLY, "read-only"),
        (ActionState.changes_one, replace(READ_ONLY, selected=0), "read-only"),
        (ActionState.changes_one, replace(READY, selected=0), "Choose one agreement"),
        (ActionState.changes_one, replace(READY, selected=3), "Choose one agreement"),
        (ActionState.changes_several, READY, "two agreements"),
        (ActionState.changes_one, replace(READY, in_bin=True), "from the bin"),
        (restore, READY, "for agreements in the bin"),
        (backups, READ_ONLY, "No backups"),
        (backups, replace(READY, opening=True), "being opened"),
        (prints, replace(READ_ONLY, selected=0), "Choose one agreement"),
        (prints, replace(READY, opened=False, selected=0), "No register"),
        (lambda state: state.dirty, READY, "nothing to save"),
        (lambda _state: False, READY, ""),
    ],
)
def test_the_reason(enabled, state, said):
    reason = disabled_reason(enabled, state)
    assert said in reason
    assert bool(reason) is bool(said)
