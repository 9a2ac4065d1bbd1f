# SPDX-License-Identifier: EUPL-1.2
"""What every field of the form can do: hold a value, tell of a change, show what is wrong."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from accordi_desktop.ui.theme.style import GRID
from accordi_desktop.ui.widgets.date_field import PartialDateField
from accordi_desktop.ui.widgets.marks import mark
from accordi_desktop.ui.widgets.number_field import NumberField
from accordi_desktop.ui.widgets.plain_label import PlainLabel


class FieldBox(QWidget):
    """An editor with a line for its problem underneath."""

    changed = Signal()

    def __init__(self, editor: QWidget, name: str) -> None:
        super().__init__()
        self._editor = editor
        self._problem = PlainLabel(role="error")
        self._problem.hide()
        editor.setAccessibleName(name)
        self.setFocusProxy(editor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID // 2)
        column.addWidget(editor)
        column.addWidget(self._problem)

    def value(self) -> object:
        """What the draft shall hold."""
        raise NotImplementedError

    def problem(self) -> str:
        """What is wrong, in words; empty when nothing is."""
        return self._problem.text()

    def setProblem(self, text: str) -> None:
        """Show what is wrong, or nothing."""
        self._problem.setText(text)
        self._problem.setVisible(bool(text))
        self._editor.setAccessibleDescription(text)
        mark(self._editor, "invalid", bool(text))


Field = FieldBox | PartialDateField | NumberField


def is_blank(field: Field) -> bool:
    """Whether nothing was entered; an unreadable date is something."""
    if isinstance(field, PartialDateField):
        value = field.value()
        return value is not None and not value.known
    return field.value() in {None, ""}
