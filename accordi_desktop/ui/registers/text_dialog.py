# SPDX-License-Identifier: EUPL-1.2
"""Dialogs with a heading and a text of many lines that can be copied."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit

from accordi_desktop.ui.theme.style import GAP, padded_column
from accordi_desktop.ui.widgets.buttons.buttons import push_button
from accordi_desktop.ui.widgets.dialogs.dialog import Dialog
from accordi_desktop.ui.widgets.labels.plain_label import PlainLabel
from accordi_desktop.wording.subjects.salvage import salvage_lines
from accordi_desktop.wording.subjects.unreadable import repair_lines

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtWidgets import QWidget

    from accordi_desktop.model.salvage import SalvageReport
    from accordi_desktop.model.unreadable import Repair
    from accordi_desktop.wording import Words


class TextDialog(Dialog):
    """`row` is that of the buttons, which begins with what takes the room."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.preferred = QSize(620, 360)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.heading = PlainLabel(role="heading")
        self.row = QHBoxLayout()
        self.row.setSpacing(GAP)
        self.row.addStretch(1)
        column = padded_column(self)
        column.addWidget(self.heading)
        column.addWidget(self.text, 1)
        column.addLayout(self.row)

    def say(self, title: str, heading: str, lines: Iterable[str]) -> None:
        """Set what is read."""
        self.setWindowTitle(title)
        self.heading.setText(heading)
        self.text.setPlainText("\n".join(lines))
        self.text.setAccessibleName(title)


class SalvageDialog(TextDialog):
    """What was taken over from a register that is refused, and what was left out."""

    def __init__(self, report: SalvageReport, words: Words, parent: QWidget) -> None:
        super().__init__(parent)
        heading = (
            self.tr("Everything was taken over")
            if report.complete
            else self.tr("Not everything could be taken over")
        )
        self.say(self.tr("Contents taken over"), heading, salvage_lines(report, words))
        close = push_button(self.tr("Close"), self.accept, kind="primary")
        close.setDefault(True)
        self.row.addWidget(close)


class AttestDialog(TextDialog):
    """Where an attestation was written, and which ones the history fits."""

    def __init__(self, lines: Iterable[str], parent: QWidget) -> None:
        super().__init__(parent)
        heading = self.tr("Give the files to whoever shall be able to prove it: what is outside is the proof")
        self.say(self.tr("History attested"), heading, lines)
        close = push_button(self.tr("Close"), self.accept, kind="primary")
        close.setDefault(True)
        self.row.addWidget(close)


class RepairDialog(TextDialog):
    """The unreadable values and what can take their places; accepted where they are to be repaired."""

    def __init__(
        self, repairs: tuple[Repair, ...], words: Words, parent: QWidget, *, read_only: bool
    ) -> None:
        super().__init__(parent)
        heading = self.tr("What stands in the file is no value of its field")
        self.say(self.tr("Unreadable values"), heading, repair_lines(words, repairs))
        self.repair_button = push_button(self.tr("Repair"), self.accept, kind="primary")
        self.repair_button.setEnabled(any(one.source for one in repairs) and not read_only)
        close = push_button(self.tr("Close"), self.reject)
        close.setAutoDefault(False)
        (self.repair_button if self.repair_button.isEnabled() else close).setDefault(True)
        self.row.addWidget(close)
        self.row.addWidget(self.repair_button)
