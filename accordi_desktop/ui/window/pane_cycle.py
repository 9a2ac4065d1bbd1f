# SPDX-License-Identifier: EUPL-1.2
"""The way F6 goes through the parts of the window."""

from collections.abc import Sequence

from PySide6.QtWidgets import QApplication

from accordi_desktop.ui.context.page import Pane


def go_to_pane(panes: Sequence[Pane], step: int) -> None:
    """Put the keyboard into the pane `step` places after the one it is in, and round at the ends.

    A pane that cannot take the keyboard is passed over. From outside of all of them it goes to the second.
    """
    place = next((number for number, pane in enumerate(panes) if _has_keyboard(pane)), 0)
    for _ in panes:
        place = (place + step) % len(panes)
        panes[place][1]()
        if _has_keyboard(panes[place]):
            return


def _has_keyboard(pane: Pane) -> bool:
    widget, focused = pane[0], QApplication.focusWidget()
    return focused is not None and (widget is focused or widget.isAncestorOf(focused))
