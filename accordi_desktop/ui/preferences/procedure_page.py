# SPDX-License-Identifier: EUPL-1.2
"""The office's procedure: the steps every checklist begins with, a list beside the form of the chosen one."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QHBoxLayout, QListView, QVBoxLayout, QWidget

from accordi_desktop.register.values.procedure import TemplateStep
from accordi_desktop.ui.preferences.step_template_form import TemplateForm
from accordi_desktop.ui.preferences.step_template_model import TemplateModel
from accordi_desktop.ui.theme.style import GAP, GRID, MARGIN
from accordi_desktop.ui.widgets.buttons.buttons import tool_button
from accordi_desktop.ui.widgets.labels.plain_label import PlainLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from accordi_desktop.wording import Words


class ProcedurePage(QWidget):
    """What is changed here is for procedures to come; those under way keep their steps."""

    def __init__(self, words: Words, steps: Sequence[TemplateStep]) -> None:
        super().__init__()
        self._before = tuple(steps)
        self.model = TemplateModel(words, steps, self)
        self.list = QListView()
        self.list.setProperty("lines", "one")
        self.list.ensurePolished()  # before its lines are measured
        self.list.setModel(self.model)
        self.list.setAccessibleName(words.section("procedure"))
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.form = TemplateForm(words)
        self.add_button = tool_button("add", self.tr("Add a step"), self.add)
        self.remove_button = tool_button("delete", self.tr("Remove"), self.remove)
        self.up_button = tool_button("chevron-up", self.tr("Move up"), partial(self._move, -1))
        self.down_button = tool_button("chevron-down", self.tr("Move down"), partial(self._move, 1))
        self._lay_out()
        self.form.changed.connect(self._take)
        self.list.selectionModel().currentChanged.connect(self._show)
        self.list.setCurrentIndex(self.model.index(0))
        self._show(self.list.currentIndex())

    def value(self) -> tuple[TemplateStep, ...] | None:
        """The steps as they shall be; None when nothing was changed."""
        steps = tuple(self.model.items)
        return None if steps == self._before else steps

    def add(self) -> None:
        """A new step after the current one, for the same purpose."""
        row = self.list.currentIndex().row()
        like = self.model.items[row] if row >= 0 else TemplateStep()
        self.model.insert(row + 1, TemplateStep(self.tr("New step"), like.purpose))
        self.list.setCurrentIndex(self.model.index(row + 1))
        self.form.name.edit.setFocus()
        self.form.name.edit.selectAll()

    def remove(self) -> None:
        """Take the current step off."""
        row = self.list.currentIndex().row()
        if row >= 0:
            self.model.remove(row)
            self._show(self.list.currentIndex())

    def _move(self, by: int) -> None:
        row = self.list.currentIndex().row()
        if self.model.move(row, by):
            self._show(self.list.currentIndex())

    def _take(self) -> None:
        row = self.list.currentIndex().row()
        if row >= 0:
            self.model.change(row, self.form.step())

    def _show(self, current: QModelIndex) -> None:
        row = current.row()
        self.form.setEnabled(row >= 0)
        self.form.show_step(self.model.items[row] if row >= 0 else TemplateStep())
        self.remove_button.setEnabled(row >= 0)
        self.up_button.setEnabled(row > 0)
        self.down_button.setEnabled(0 <= row < len(self.model.items) - 1)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID)
        for button in (self.add_button, self.remove_button, self.up_button, self.down_button):
            buttons.addWidget(button)
        buttons.addStretch(1)
        left = QVBoxLayout()
        left.setSpacing(GRID)
        left.addWidget(self.list, 1)
        left.addLayout(buttons)
        row = QHBoxLayout()
        row.setSpacing(MARGIN)
        row.addLayout(left, 4)
        row.addWidget(self.form, 5)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, GAP)
        column.setSpacing(GAP)
        hint = self.tr("New procedures begin with these steps. Those under way keep theirs.")
        column.addWidget(PlainLabel(hint, role="muted"))
        column.addLayout(row, 1)
