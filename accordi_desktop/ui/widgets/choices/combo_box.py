# SPDX-License-Identifier: EUPL-1.2
"""A drop-down list that the wheel neither enters nor changes."""

from PySide6.QtWidgets import QComboBox, QWidget

from accordi_desktop.ui.widgets.wheel import ignore_wheel


class ComboBox(QComboBox):
    """Takes the focus by Tab and by a click; a wheel over it scrolls what it stands on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        ignore_wheel(self)
