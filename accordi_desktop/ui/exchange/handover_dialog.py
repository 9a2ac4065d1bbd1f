# SPDX-License-Identifier: EUPL-1.2
"""Hands agreements over with their documents: to a successor, or some of them to another office."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QRadioButton, QVBoxLayout, QWidget

from accordi_desktop.exchange.selection import Selection
from accordi_desktop.ui.exchange.output_dialog import OutputDialog, documents_folder
from accordi_desktop.ui.exchange.scope import EVERYTHING, ScopeChoice
from accordi_desktop.ui.forms.form_dialog import add_row, form_layout
from accordi_desktop.ui.theme.style import GRID
from accordi_desktop.ui.widgets.buttons.exclusive_buttons import ExclusiveButtons
from accordi_desktop.ui.widgets.labels.plain_label import PlainLabel

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from accordi_desktop.model.progress import Progress as CountedProgress
    from accordi_desktop.register.register import Register
    from accordi_desktop.register.values.lists.query import AgreementQuery
    from accordi_desktop.ui.context.context import AppContext
    from accordi_desktop.ui.context.tasks import Progress
    from accordi_desktop.wording import Words

    HandOver = Callable[[Selection, Path, Words, CountedProgress], int]


class HandoverDialog(OutputDialog):
    """A successor gets the register whole; another office a register of some agreements."""

    def __init__(
        self,
        context: AppContext,
        register: Register,
        selected: Sequence[int],
        query: AgreementQuery,
        *,
        write: HandOver,
        parent: QWidget,
    ) -> None:
        super().__init__(context, register, "", parent)
        self._hand_over = write
        self.setWindowTitle(self.tr("Hand over"))
        self.accept_button.setText(self.tr("Hand over…"))
        self.successor = QRadioButton(self.tr("To a successor: everything, in one archive"))
        self.office = QRadioButton(self.tr("To another office: a register of some agreements"))
        self._ways = ExclusiveButtons(self)
        self.scope = ScopeChoice(register, selected, query)
        self._lay_out()
        first = self.office if selected else self.successor
        first.setChecked(True)
        self._follow()
        self.finish_layout(first)

    def save(self) -> None:
        """Ask where to write."""
        if self.successor.isChecked():
            name, kinds = self.tr("hand-over.zip"), [self.tr("Archive (*.zip)")]
        else:
            name, kinds = self.tr("agreements.accordi"), [self.tr("Register (*.accordi)")]
        suggested = Path(documents_folder()) / name
        self.context.prompts.ask_save_file(self, self.windowTitle(), suggested, kinds, self._write)

    def _write(self, path: Path) -> None:
        register, words, ids = self.register, self.context.words, self.scope.chosen()
        whole, hand_over = self.successor.isChecked(), self._hand_over

        def work(progress: Progress) -> str:
            chosen = register.agreements.ids(EVERYTHING) if whole else ids(register)
            count = hand_over(Selection(register, chosen), path, words, progress)
            return words.count("export.written", count, path=path)

        self.write(work)

    def _lay_out(self) -> None:
        ways = QWidget()
        column = QVBoxLayout(ways)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        for number, button in enumerate((self.successor, self.office)):
            self._ways.addButton(button, number)
            button.toggled.connect(self._follow)
            column.addWidget(button)
        layout = form_layout()
        add_row(layout, self.tr("To whom"), ways, buddy=self.successor)
        add_row(layout, self.tr("Agreements"), self.scope, buddy=self.scope.first)
        self.column.addLayout(layout)
        text = self.tr(
            "The documents go along; where one is missing or altered, nothing is written. "
            "A successor also gets a PDF of each agreement, the data, and a page that tells how to open it."
        )
        self.column.addWidget(PlainLabel(text, role="muted"))

    def _follow(self) -> None:
        self.scope.setEnabled(self.office.isChecked())
