# SPDX-License-Identifier: EUPL-1.2
"""The procedure of an agreement, as a section of the details: a checklist with its dates."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QToolButton

from accordi_desktop.model.dates.partial_date import PartialDate
from accordi_desktop.model.enums import ProcedurePurpose
from accordi_desktop.register.values.procedure import advance, premature_steps
from accordi_desktop.ui.details.procedure.step_row import StepRow
from accordi_desktop.ui.theme.style import GAP, GRID
from accordi_desktop.ui.widgets.buttons.buttons import push_button, tool_button
from accordi_desktop.ui.widgets.labels.marks import mark
from accordi_desktop.ui.widgets.labels.plain_label import PlainLabel
from accordi_desktop.ui.widgets.section import Section
from accordi_desktop.wording.subjects.procedure import early_signature

if TYPE_CHECKING:
    from accordi_desktop.register.values.procedure import StepView
    from accordi_desktop.register.values.views import AgreementSheet
    from accordi_desktop.ui.details.documents.document_actions import DocumentActions
    from accordi_desktop.ui.details.procedure.procedure_actions import ProcedureActions
    from accordi_desktop.wording import Words


class ProcedureSection(Section):
    """Old agreements have none, and are not reproached with it."""

    def __init__(
        self,
        sheet: AgreementSheet,
        words: Words,
        agreement_actions: ProcedureActions,
        documents: DocumentActions,
        *,
        writable: bool,
    ) -> None:
        title, done = words.section("procedure"), words.advance(advance(sheet.steps))
        super().__init__(f"{title} ({done})" if done else title)
        self._sheet = sheet
        self._words = words
        self._agreement_actions = agreement_actions
        self._documents = documents
        if writable:
            self._add_menu()
        if text := early_signature(words, premature_steps(sheet.content.periods, sheet.steps)):
            self.column.addWidget(_warning(text))
        self.rows: list[StepRow] = []
        several = len({step.content.purpose for step in sheet.steps}) > 1
        before: ProcedurePurpose | None = None
        for step in sheet.steps:
            if several and step.content.purpose is not before:
                before = step.content.purpose
                self.column.addWidget(PlainLabel(words.label(before), role="heading"))
            self._add_row(step, writable=writable)
        if not self.rows:
            self._say_empty(writable=writable)

    def _add_row(self, step: StepView, *, writable: bool) -> None:
        documents = {document.id: document for document in self._sheet.documents}
        document = documents.get(step.content.document_id or 0)
        row = StepRow(step, self._words, self._sheet.today, document, writable=writable)
        today = PartialDate.of(self._sheet.today)
        row.ticked.connect(lambda done: self._agreement_actions.tick(step, today, done=done))
        row.edit_requested.connect(partial(self._agreement_actions.edit, self._sheet, step))
        row.move_requested.connect(partial(self._agreement_actions.move, step))
        row.remove_requested.connect(partial(self._remove, row))
        row.document_requested.connect(self._documents.show)
        self.rows.append(row)
        self.column.addWidget(row)

    def _remove(self, row: StepRow) -> None:
        """The keyboard goes to the next step, or to the one before."""
        position = self.rows.index(row)
        others = self.rows[position + 1 : position + 2] or self.rows[max(0, position - 1) : position]
        (others[0].tick if others else self.header).setFocus()
        self._agreement_actions.remove(row.step)

    def _add_menu(self) -> None:
        self.add_button = tool_button("add", self.tr("Add to the procedure"))
        self.add_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu = QMenu(self.add_button)
        for purpose, text in self._starts():
            self.menu.addAction(text, partial(self._agreement_actions.start, self._sheet, purpose))
        self.menu.addAction(self.tr("Another step…"), partial(self._agreement_actions.add, self._sheet))
        self.add_button.setMenu(self.menu)
        self.addHeaderWidget(self.add_button)

    def _say_empty(self, *, writable: bool) -> None:
        self.column.addWidget(PlainLabel(self.tr("No procedure has been started."), role="muted"))
        if writable:
            for purpose, text in self._starts():
                button = push_button(text, partial(self._agreement_actions.start, self._sheet, purpose))
                self.column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    def _starts(self) -> tuple[tuple[ProcedurePurpose, str], ...]:
        return (
            (ProcedurePurpose.SIGNATURE, self.tr("Start the steps before the signature")),
            (ProcedurePurpose.RENEWAL, self.tr("Start the steps before a renewal")),
        )


def _warning(text: str) -> QFrame:
    frame = QFrame()
    mark(frame, "bar", "warning")
    row = QHBoxLayout(frame)
    row.setContentsMargins(GAP, GRID, GAP, GRID)
    row.addWidget(PlainLabel(text))
    return frame
