# SPDX-License-Identifier: EUPL-1.2
"""The inputs of a form, all alike: a value in, a value out, told when changed, with the trouble underneath."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QCompleter, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from accordi_desktop.ui.theme.style import GRID
from accordi_desktop.ui.widgets.date_field import PartialDateField
from accordi_desktop.ui.widgets.marks import mark
from accordi_desktop.ui.widgets.month_field import MonthsField
from accordi_desktop.ui.widgets.plain_label import PlainLabel
from accordi_desktop.ui.widgets.suggest_edit import SuggestEdit

if TYPE_CHECKING:
    from accordi_desktop.wording import Words

_LINES_SHOWN = (2, 12)


class Input(QWidget):
    """One field of a form; `valid` is false while what is typed is no value of its kind."""

    changed = Signal()

    def __init__(self, widget: QWidget, name: str) -> None:
        super().__init__()
        self.focus_widget = widget
        self.touched = False
        self._trouble = PlainLabel(role="error")
        self._trouble.hide()
        widget.setAccessibleName(name)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID // 2)
        column.addWidget(widget)
        column.addWidget(self._trouble)
        self.setFocusProxy(widget)

    def value(self) -> Any:  # noqa: ANN401
        """What the form would save."""
        raise NotImplementedError

    def setValue(self, value: Any) -> None:  # noqa: ANN401
        """Show a value; `changed` is not emitted."""
        raise NotImplementedError

    @property
    def valid(self) -> bool:
        """Whether there is a value to save."""
        return True

    def setProblem(self, text: str) -> None:
        """Say what is wrong with it, or nothing."""
        mark(self.focus_widget, "invalid", bool(text))
        self._trouble.setText(text)
        self._trouble.setVisible(bool(text))

    def problem(self) -> str:
        """What is said to be wrong."""
        return self._trouble.text()

    def _tell(self, *_values: object) -> None:
        self.touched = True
        self.changed.emit()


class TextInput(Input):
    """A line of text, with what the register already holds offered while one types."""

    def __init__(self, name: str, source: Callable[[str], Sequence[str]] | None = None) -> None:
        self._edit = SuggestEdit(source, name) if source is not None else QLineEdit()
        super().__init__(self._edit, name)
        self._edit.textChanged.connect(self._tell)

    def value(self) -> str:
        """The text without blanks around it."""
        return self._edit.text().strip()

    def setValue(self, value: str) -> None:
        """Show a text from its beginning."""
        self._edit.blockSignals(True)
        self._edit.setText(value)
        self._edit.setCursorPosition(0)
        self._edit.blockSignals(False)


class LongTextInput(Input):
    """Several lines of text; grows with them up to a limit, then scrolls."""

    def __init__(self, name: str) -> None:
        self._edit = QPlainTextEdit()
        self._edit.setTabChangesFocus(True)
        super().__init__(self._edit, name)
        self._edit.textChanged.connect(self._tell)
        self._edit.document().documentLayout().documentSizeChanged.connect(self._grow)
        self._grow()

    def value(self) -> str:
        """The text without blanks around it."""
        return self._edit.toPlainText().strip()

    def setValue(self, value: str) -> None:
        """Show a text."""
        self._edit.blockSignals(True)
        self._edit.setPlainText(value)
        self._edit.blockSignals(False)
        self._grow()

    def _grow(self, *_size: object) -> None:
        lines = max(_LINES_SHOWN[0], min(_LINES_SHOWN[1], int(self._edit.document().size().height())))
        margins = 2 * (self._edit.frameWidth() + int(self._edit.document().documentMargin())) + 2 * GRID
        self._edit.setFixedHeight(lines * self._edit.fontMetrics().lineSpacing() + margins)


class DateInput(Input):
    """A date as precisely as it is known."""

    def __init__(self, words: Words, name: str) -> None:
        self._field = PartialDateField(words, name)
        super().__init__(self._field, name)
        self._field.changed.connect(self._tell)

    def value(self) -> Any:  # noqa: ANN401
        """The date; None while the text is none."""
        return self._field.value()

    def setValue(self, value: Any) -> None:  # noqa: ANN401
        """Show a date."""
        self._field.setValue(value)

    @property
    def valid(self) -> bool:
        """Whether the text is a date or empty."""
        return self._field.value() is not None

    def setProblem(self, text: str) -> None:
        """The field says itself what is wrong."""
        if self.valid:
            self._field.setProblem(text)

    def problem(self) -> str:
        """What the field says."""
        return self._field.problem()


class MonthsInput(Input):
    """A number of months, or nothing."""

    def __init__(self, words: Words, name: str) -> None:
        self._field = MonthsField(words, name)
        super().__init__(self._field, name)
        self._field.changed.connect(self._tell)

    def value(self) -> int | None:
        """The months; None when empty."""
        return self._field.value()

    def setValue(self, value: int | None) -> None:
        """Show a number."""
        self._field.setValue(value)

    def setProblem(self, text: str) -> None:
        """The field says itself what is wrong."""
        self._field.setProblem(text)

    def problem(self) -> str:
        """What the field says."""
        return self._field.problem()


class ChoiceInput(Input):
    """One of a list; a long list is searched by typing."""

    def __init__(self, name: str, options: Sequence[tuple[Hashable, str]], *, typed: bool = False) -> None:
        self._box = QComboBox()
        self._values = [value for value, _label in options]
        self._box.addItems([label for _value, label in options])
        self._box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._box.setMinimumContentsLength(8)
        # A wheel that scrolls the form must not change what it passes over.
        self._box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._box.wheelEvent = lambda event: event.ignore()  # type: ignore[method-assign]
        if typed:
            self._make_typed()
        super().__init__(self._box, name)
        self._box.currentIndexChanged.connect(self._tell)

    def value(self) -> Any:  # noqa: ANN401
        """The value chosen."""
        return self._values[max(0, self._box.currentIndex())]

    def setValue(self, value: Hashable) -> None:
        """Choose a value; one that is not offered any more is added, so that nothing is changed by looking."""
        self._box.blockSignals(True)
        if value not in self._values:
            self._values.append(value)
            self._box.addItem(str(value))
        self._box.setCurrentIndex(self._values.index(value))
        self._box.blockSignals(False)

    def _make_typed(self) -> None:
        self._box.setEditable(True)
        self._box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        completer = self._box.completer()
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        edit = self._box.lineEdit()
        if edit is not None:  # what is typed and is no option gives way to the option chosen
            edit.editingFinished.connect(lambda: edit.setText(self._box.itemText(self._box.currentIndex())))


class FlagInput(Input):
    """Yes or no."""

    def __init__(self, name: str) -> None:
        self._box = QCheckBox(name)
        super().__init__(self._box, name)
        self._box.toggled.connect(self._tell)

    def value(self) -> bool:
        """Whether it is ticked."""
        return self._box.isChecked()

    def setValue(self, value: bool) -> None:  # noqa: FBT001
        """Tick it or not."""
        self._box.blockSignals(True)
        self._box.setChecked(value)
        self._box.blockSignals(False)
