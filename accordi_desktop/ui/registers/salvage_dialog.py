# SPDX-License-Identifier: EUPL-1.2
"""What was taken over from a register that is refused, and what was left out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit

from accordi_desktop.ui.theme.style import padded_column
from accordi_desktop.ui.widgets.buttons.buttons import push_button
from accordi_desktop.ui.widgets.dialogs.dialog import Dialog
from accordi_desktop.ui.widgets.labels.plain_label import PlainLabel
from accordi_desktop.wording.subjects.salvage import salvage_lines

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from accordi_desktop.model.salvage import SalvageReport
    from accordi_desktop.wording import Words


class SalvageDialog(Dialog):
    """The report as a text that can be copied."""

    def __init__(self, report: SalvageReport, words: Words, parent: QWidget) -> None:
        super().__init__(parent)
        self.preferred = QSize(620, 360)
        self.setWindowTitle(self.tr("Contents taken over"))
        heading = (
            self.tr("Everything was taken over")
            if report.complete
            else self.tr("Not everything could be taken over")
        )
        self.text = QPlainTextEdit("\n".join(salvage_lines(report, words)))
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.windowTitle())
        close = push_button(self.tr("Close"), self.accept, kind="primary")
        close.setDefault(True)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(close)
        column = padded_column(self)
        column.addWidget(PlainLabel(heading, role="heading"))
        column.addWidget(self.text, 1)
        column.addLayout(row)


def open_salvage_report(report: SalvageReport, words: Words, parent: QWidget) -> SalvageDialog:
    """Open the dialog."""
    dialog = SalvageDialog(report, words, parent)
    dialog.open()
    return dialog
