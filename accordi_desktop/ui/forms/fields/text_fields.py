# SPDX-License-Identifier: EUPL-1.2
"""Fields for text; what is not touched stays as it is stored, to the last blank."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from accordi_desktop.ui.forms.fields.auto_height_edit import AutoHeightEdit
from accordi_desktop.ui.forms.fields.field import FieldBox
from accordi_desktop.ui.widgets.choices.suggest_edit import SuggestEdit, Suggestion
from accordi_desktop.ui.widgets.input.enter_key import ENTER

# Qt cuts a line after 32767 letters unless told otherwise.
_NO_LIMIT = 2**31 - 1
_CHROME = 18

Source = Callable[[str], Sequence[Suggestion]]


class LineField(FieldBox):
    """One line, with suggestions where a source is given; `taken` emits a suggestion that was taken."""

    taken = Signal(str)

    def __init__(
        self,
        name: str,
        text: str = "",
        source: Source | None = None,
        hint: str = "",
        *,
        clears_problem: bool = False,
    ) -> None:
        self.edit = QLineEdit() if source is None else SuggestEdit(source)
        super().__init__(self.edit, name, clears_problem=clears_problem)
        if isinstance(self.edit, SuggestEdit):
            self.edit.taken.connect(self.taken)
        self.edit.setMaxLength(_NO_LIMIT)
        self.edit.setText(text)
        self.edit.setCursorPosition(0)
        self.edit.setPlaceholderText(hint)
        self._stored = text
        self._shown = self.edit.text()
        self.edit.textChanged.connect(self.changed)

    def fill(self, text: str) -> None:
        """Put a text in as if it had been typed."""
        self.edit.setText(text)

    def value(self) -> str:
        """What was typed, without blanks around it."""
        text = self.edit.text()
        return self._stored if text == self._shown else text.strip()


class _Paragraph(AutoHeightEdit):
    """Enter goes on as in a line; a new line is Shift+Enter."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave Enter to the form."""
        if event.key() in ENTER and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            event.ignore()
        else:
            super().keyPressEvent(event)


class TextField(FieldBox):
    """Some lines; grows with its text up to a limit. In a `paragraph` Enter makes no new line."""

    def __init__(
        self,
        name: str,
        text: str = "",
        least: int = 2,
        most: int = 12,
        *,
        paragraph: bool = False,
        clears_problem: bool = False,
    ) -> None:
        self.edit = (_Paragraph if paragraph else AutoHeightEdit)(name, least, most, _CHROME)
        super().__init__(self.edit, name, clears_problem=clears_problem)
        self._stored = text
        self.edit.setPlainText(text)
        self._read: str | None = text
        self.edit.textChanged.connect(self._change)

    def value(self) -> str:
        """What was typed, without blanks around it; long texts are read once a change."""
        if self._read is None:
            # Not toPlainText: it would make common blanks of no-break spaces.
            raw = self.edit.document().toRawText()
            self._read = raw.replace("\u2029", "\n").replace("\u2028", "\n").strip()
            if self._read == self._stored.strip():
                self._read = self._stored
        return self._read

    def _change(self) -> None:
        self._read = None
        self.changed.emit()
