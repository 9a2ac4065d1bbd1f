# SPDX-License-Identifier: EUPL-1.2
"""What program this is, its version and licence, and those of the parts it is made of."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QDialogButtonBox, QPlainTextEdit, QWidget

from accordi_desktop import __version__
from accordi_desktop.assets import resource
from accordi_desktop.ui.theme.style import padded_column
from accordi_desktop.ui.widgets.dialogs.dialog import Dialog
from accordi_desktop.ui.widgets.labels.plain_label import PlainLabel

_SIZE = QSize(760, 560)


class AboutDialog(Dialog):
    """Name, version, licence; the third-party notices to scroll through."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About Accordi"))
        self.preferred = _SIZE
        self.notices = self._notices()
        column = padded_column(self)
        column.addWidget(PlainLabel(self.tr("Accordi {version}").format(version=__version__), role="title"))
        column.addWidget(
            PlainLabel(
                self.tr("The register of a city's agreements with the cities and bodies of the world.")
            )
        )
        column.addWidget(
            PlainLabel(self.tr("Free software under the European Union Public Licence 1.2."), role="muted")
        )
        heading = PlainLabel(self.tr("Made with Qt for Python (LGPL) and other free software:"))
        heading.setBuddy(self.notices)
        column.addWidget(heading)
        column.addWidget(self.notices, 1)
        buttons = QDialogButtonBox()
        close = buttons.addButton(self.tr("Close"), QDialogButtonBox.ButtonRole.AcceptRole)
        close.clicked.connect(self.accept)
        close.setFocus()
        column.addWidget(buttons)

    def _notices(self) -> QPlainTextEdit:
        notices = QPlainTextEdit(resource("notices", "THIRD-PARTY-NOTICES.txt").read_text(encoding="utf-8"))
        notices.setReadOnly(True)
        notices.setTabChangesFocus(True)
        notices.setAccessibleName(self.tr("Third-party notices and licences"))
        notices.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        return notices


def open_about(parent: QWidget) -> None:
    """Show it over the window."""
    AboutDialog(parent).open()
