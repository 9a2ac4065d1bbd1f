# SPDX-License-Identifier: EUPL-1.2
"""What the window shows before a register is open: how to begin."""

from PySide6.QtWidgets import QStackedLayout, QWidget

from accordi_desktop.ui.actions import Actions
from accordi_desktop.ui.widgets.empty_state import EmptyState


class Welcome(QWidget):
    """Three ways to begin; empty while a register is being opened, so that nothing flashes by."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layers = QStackedLayout(self)
        self._layers.addWidget(
            EmptyState(
                "register",
                self.tr("The register of your city's agreements"),
                self.tr(
                    "Record a first agreement, open a register that exists, or look around in the sample: "
                    "it is a private copy, and nothing you do there is kept."
                ),
                (actions.new, actions.open_register, actions.open_sample),
            )
        )
        self._layers.addWidget(QWidget())

    def wait(self, waiting: bool) -> None:
        """Show nothing while a register is being opened, and afterwards how to begin."""
        self._layers.setCurrentIndex(1 if waiting else 0)
