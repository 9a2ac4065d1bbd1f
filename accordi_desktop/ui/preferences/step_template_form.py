# SPDX-License-Identifier: EUPL-1.2
"""The fields of one step of the office's procedure."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from accordi_desktop.model.enums import ProcedurePurpose
from accordi_desktop.register.values.procedure import MOST_DUE_DAYS, TemplateStep
from accordi_desktop.ui.forms.fields.text_fields import LineField, TextField
from accordi_desktop.ui.theme.style import GAP, GRID
from accordi_desktop.ui.widgets.choices.choice_box import ChoiceBox
from accordi_desktop.ui.widgets.labels.plain_label import PlainLabel
from accordi_desktop.ui.widgets.number_field import NumberField

if TYPE_CHECKING:
    from accordi_desktop.wording import Words


class TemplateForm(QWidget):
    """Shows one step at a time; `changed` is emitted for what the user types, not for another step shown."""

    changed = Signal()

    def __init__(self, words: Words) -> None:
        super().__init__()
        self._step = TemplateStep()
        self._showing = False
        self.name = LineField(words.field("steps.name"), clears_problem=True)
        purposes = [(purpose, words.label(purpose)) for purpose in ProcedurePurpose]
        self.purpose = ChoiceBox(words.field("steps.purpose"), purposes, ProcedurePurpose.SIGNATURE)
        self.recipient = LineField(words.field("steps.recipient"), clears_problem=True)
        self.due_days = NumberField(words.field("steps.due_days"), words.days, MOST_DUE_DAYS)
        self.holds_signature = QCheckBox(words.field("steps.holds_signature"))
        self.note = TextField(words.field("steps.note"), least=3, most=3, clears_problem=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        for name in ("name", "purpose", "recipient", "due_days"):
            self._captioned(column, words.field(f"steps.{name}"), getattr(self, name))
        column.addWidget(self.holds_signature)
        column.addSpacing(GRID)
        self._captioned(column, words.field("steps.note"), self.note)
        column.addStretch(1)
        for field in (self.name, self.recipient, self.due_days, self.note):
            field.changed.connect(self._tell)
        self.purpose.currentIndexChanged.connect(self._tell)
        self.holds_signature.toggled.connect(self._tell)

    def show_step(self, step: TemplateStep) -> None:
        """Show a step."""
        self._showing = True
        self._step = step
        self.name.edit.setText(step.name)
        self.name.edit.setCursorPosition(0)
        self.purpose.setValue(step.purpose)
        self.recipient.edit.setText(step.recipient)
        self.recipient.edit.setCursorPosition(0)
        self.due_days.setValue(step.due_days)
        self.holds_signature.setChecked(step.holds_signature)
        self.note.edit.setPlainText(step.note)
        self._showing = False

    def step(self) -> TemplateStep:
        """The step as the fields have it."""
        return replace(
            self._step,
            name=self.name.value(),
            purpose=self.purpose.value(),
            recipient=self.recipient.value(),
            due_days=self.due_days.value(),
            holds_signature=self.holds_signature.isChecked(),
            note=self.note.value(),
        )

    def _tell(self) -> None:
        if not self._showing:
            self.changed.emit()

    def _captioned(self, column: QVBoxLayout, text: str, field: QWidget) -> None:
        caption = PlainLabel(text, role="muted")
        caption.setBuddy(field.focusProxy() or field)
        column.addWidget(caption)
        column.addWidget(field)
        column.addSpacing(GAP - GRID)
