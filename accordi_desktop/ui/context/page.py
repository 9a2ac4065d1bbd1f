# SPDX-License-Identifier: EUPL-1.2
"""What a page of the window offers and asks for."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings, Signal
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from accordi_desktop.register.values.lists.query import AgreementQuery

Pane = tuple[QWidget, Callable[[], object]]


class Requests(QObject):
    """What is asked for by whichever page; the features that can do it connect themselves."""

    agreement_activated = Signal(int)
    edit_requested = Signal(int, str)  # the agreement, and the section of its form to begin in
    renew_requested = Signal(tuple)
    list_requested = Signal(object)  # the AgreementQuery of the list to open
    new_requested = Signal()
    register_requested = Signal(object)  # the user's own register is to be opened; what to call then


class Page(QWidget):
    """A page asks by signals and never reaches for the window or for another page."""

    selection_changed = Signal()
    agreement_activated = Signal(int)
    edit_requested = Signal(int, str)  # the agreement, and the section of its form to begin in
    renew_requested = Signal(tuple)
    list_requested = Signal(object)  # the AgreementQuery of the list to open
    new_requested = Signal()
    front_requested = Signal()  # to be the page in view

    lists_deleted = False  # whether its agreements are those in the bin

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

    def query(self) -> AgreementQuery | None:
        """The words and filters in force on this page; None where it has none."""
        return None

    def bring_up(self, subject: object) -> None:
        """Show what another page asked to see here, such as a day; a subject of another kind is ignored."""

    def is_dirty(self) -> bool:
        """Whether something typed on this page is not saved."""
        return False

    def leave(self, then: Callable[[], None]) -> None:
        """Call `then` once unsaved work is saved or given up."""
        then()

    def save_state(self, state: QSettings) -> None:
        """Remember sizes, columns, choices."""

    def restore_state(self, state: QSettings) -> None:
        """As they were."""
