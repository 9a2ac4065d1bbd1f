# SPDX-License-Identifier: EUPL-1.2
"""What stands in place of the details while no agreement is chosen."""

from PySide6.QtWidgets import QWidget

from accordi_desktop.ui.widgets.empty_state import EmptyState

NARROWEST = 360


class NothingChosen(EmptyState):
    """The empty state of the details, with their least width."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("details", "", "", parent=parent)
        self.setTexts(self.tr("Choose an agreement"), self.tr("What it says is shown here."))
        self.setMinimumWidth(NARROWEST)
