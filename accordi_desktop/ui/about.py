# SPDX-License-Identifier: EUPL-1.2
"""What program this is, its version and its licence."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from accordi_desktop import __version__
from accordi_desktop.ui.theme.style import GAP, MARGIN
from accordi_desktop.ui.widgets.plain_label import PlainLabel


class AboutDialog(QDialog):
    """Name, version, licence."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("About Accordi"))
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(GAP)
        column.addWidget(PlainLabel(self.tr("Accordi {version}").format(version=__version__), role="title"))
        column.addWidget(
            PlainLabel(self.tr("The register of a city's agreements with the cities of the world."))
        )
        column.addWidget(
            PlainLabel(self.tr("Free software under the European Union Public Licence 1.2."), role="muted")
        )
        buttons = QDialogButtonBox()
        close = buttons.addButton(self.tr("Close"), QDialogButtonBox.ButtonRole.AcceptRole)
        close.clicked.connect(self.accept)
        column.addWidget(buttons)


def open_about(parent: QWidget) -> None:
    """Show it over the window."""
    AboutDialog(parent).open()
