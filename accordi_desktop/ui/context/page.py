# SPDX-License-Identifier: EUPL-1.2
"""What a page of the window offers and asks for."""

from collections.abc import Callable

from PySide6.QtCore import QSettings, Signal
from PySide6.QtWidgets import QWidget

Pane = tuple[QWidget, Callable[[], object]]


class Page(QWidget):
    """A page asks by signals and never reaches for the window or for another page."""

    selection_changed = Signal()
    agreement_activated = Signal(int)
    edit_requested = Signal(int, str)  # the agreement, and the section of its form to begin in
    renew_requested = Signal(tuple)
    list_requested = Signal(object)  # the AgreementQuery of the list to open
    new_requested = Signal()
    front_requested = Signal()  # to be the page in view

    def selected_ids(self) -> tuple[int, ...]:
        """The agreements that actions are about."""
        return ()

    def panes(self) -> tuple[Pane, ...]:
        """The parts F6 goes through, from left to right, each with what puts the keyboard into it."""
        return ((self, self.setFocus),)

    def focus_first(self) -> None:
        """Put the keyboard where the work on this page begins; on the page itself while it is being read."""
        self.panes()[0][1]()

    def focus_read(self) -> None:
        """Go on to where the work begins if the keyboard waited on the page for what has now been read."""
        if self.hasFocus():
            self.focus_first()

    def copy(self) -> None:
        """Put what is chosen on the clipboard."""

    def select_all(self) -> None:
        """Choose all there is in the list."""

    def save_state(self, state: QSettings) -> None:
        """Remember sizes, columns, choices."""

    def restore_state(self, state: QSettings) -> None:
        """As they were."""
