# SPDX-License-Identifier: EUPL-1.2
"""What the window shows before a register is open: how to begin."""

from collections.abc import Sequence

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QStackedLayout, QWidget

from accordi_desktop.ui.context.page import Page, Pane
from accordi_desktop.ui.widgets.empty_state import EmptyState


class Welcome(Page):
    """The ways to begin; empty while a register is being opened, so that nothing flashes by."""

    def __init__(self, ways: Sequence[QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layers = QStackedLayout(self)
        self._invitation = EmptyState(
            "register",
            self.tr("The register of your city's agreements"),
            self.tr(
                "Record a first agreement, open a register that exists, or look around in the sample: "
                "it is a private copy, and nothing you do there is kept."
            ),
            ways,
        )
        self._layers.addWidget(self._invitation)
        self._layers.addWidget(QWidget())

    def panes(self) -> tuple[Pane, ...]:
        """One part: the ways to begin, or the page itself while a register is being opened."""
        invites = self._layers.currentWidget() is self._invitation
        return ((self, self._invitation.focus_first if invites else self.setFocus),)

    def wait(self, waiting: bool) -> None:
        """Show nothing while a register is being opened, and afterwards how to begin."""
        self._layers.setCurrentIndex(1 if waiting else 0)
        self.focus_read()
