# SPDX-License-Identifier: EUPL-1.2
"""The base of the fields of a form: a value, `changed`, a problem."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from accordi_desktop.ui.theme.style import GRID
from accordi_desktop.ui.widgets.choices.suggest_edit import SuggestEdit
from accordi_desktop.ui.widgets.dates.date_field import PartialDateField
from accordi_desktop.ui.widgets.labels.marks import mark
from accordi_desktop.ui.widgets.labels.plain_label import PlainLabel
from accordi_desktop.ui.widgets.number_field import NumberField


class FieldBox(QWidget):
    """An editor with a line for its problem underneath; a form may put that line elsewhere.

    With `clears_problem` a change of the value takes the problem away, as in a dialog, which looks for
    problems only when it is accepted.
    """

    changed = Signal()

    def __init__(self, editor: QWidget, name: str, *, clears_problem: bool = False) -> None:
        super().__init__()
        if clears_problem:
            self.changed.connect(lambda: self.setProblem(""))
        self._editor = editor
        self.problem_label = PlainLabel(role="error")
        self.problem_label.hide()
        editor.setAccessibleName(name)
        self.setFocusProxy(editor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID // 2)
        column.addWidget(editor)
        column.addWidget(self.problem_label)

    def value(self) -> object:
        """What the draft shall hold."""
        raise NotImplementedError

    def problem(self) -> str:
        """What is wrong, in words; empty when nothing is."""
        return self.problem_label.text()

    def setProblem(self, text: str) -> None:
        """Show what is wrong, or nothing; suggestions do not stand over it."""
        if text and isinstance(self._editor, SuggestEdit):
            self._editor.close_suggestions()
        self.problem_label.setText(text)
        self.problem_label.setVisible(bool(text))
        self._editor.setAccessibleDescription(text)
        mark(self._editor, "invalid", bool(text))


Field = FieldBox | PartialDateField | NumberField


def is_blank(field: Field) -> bool:
    """Whether nothing was entered; an unreadable date is something."""
    if isinstance(field, PartialDateField):
        value = field.value()
        return value is not None and not value.known
    return field.value() in {None, ""}
