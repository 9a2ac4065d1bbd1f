# SPDX-License-Identifier: EUPL-1.2
"""What every page of the window is: what it may ask of the window, and what the window asks of it."""

from PySide6.QtCore import QSettings, Signal
from PySide6.QtWidgets import QWidget


class Page(QWidget):
    """A page asks by signals and never reaches for the window or for another page."""

    selection_changed = Signal()
    agreement_activated = Signal(int)
    edit_requested = Signal(int, str)  # the agreement, and the section of its form to begin in
    renew_requested = Signal(tuple)
    list_requested = Signal(object)  # the AgreementQuery of the list to open
    new_requested = Signal()

    def selected_ids(self) -> tuple[int, ...]:
        """The agreements that actions are about."""
        return ()

    def save_state(self, state: QSettings) -> None:
        """Remember sizes, columns, choices."""

    def restore_state(self, state: QSettings) -> None:
        """As they were."""
