# SPDX-License-Identifier: EUPL-1.2
"""Why an action is disabled, in words for a tool tip and for the message bar."""

from __future__ import annotations

from dataclasses import replace
from itertools import product
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from accordi_desktop.ui.context.action_spec import ActionState

_NUMBERS = (1, 2)


def disabled_reason(enabled: Callable[[ActionState], bool], state: ActionState) -> str:
    """What keeps an action from being enabled; empty where it is enabled, or where that cannot be told.

    Looks for a state in which it is enabled, then for the first thing that still disables it in there.
    """
    if enabled(state):
        return ""
    wanted = next((one for one in _better(state) if enabled(one)), None)
    if wanted is None:
        return ""
    at_fault = (
        name for name in _texts(wanted) if not enabled(replace(wanted, **{name: getattr(state, name)}))
    )
    return _texts(wanted).get(next(at_fault, ""), "")


def _better(state: ActionState) -> Iterator[ActionState]:
    fit = replace(state, opened=True, opening=False, writable=True, has_backups=True, dirty=True)
    for in_bin, selected in product((state.in_bin, not state.in_bin), (state.selected, *_NUMBERS)):
        yield replace(fit, in_bin=in_bin, selected=selected)


def _texts(wanted: ActionState) -> dict[str, str]:
    restore = QCoreApplication.translate("DisabledReason", "Restore the agreement from the bin first.")
    one = QCoreApplication.translate("DisabledReason", "Choose one agreement first.")
    return {
        "opening": QCoreApplication.translate("DisabledReason", "A register is being opened."),
        "opened": QCoreApplication.translate("DisabledReason", "No register is open."),
        "writable": QCoreApplication.translate(
            "DisabledReason", "The register is open read-only: nothing in it can be changed."
        ),
        "has_backups": QCoreApplication.translate(
            "DisabledReason", "No backups are made of the sample, nor of a register open read-only."
        ),
        "in_bin": QCoreApplication.translate("DisabledReason", "This is for agreements in the bin.")
        if wanted.in_bin
        else restore,
        "selected": one
        if wanted.selected == 1
        else QCoreApplication.translate("DisabledReason", "Choose two agreements or more first."),
        "dirty": QCoreApplication.translate("DisabledReason", "There is nothing to save."),
    }
