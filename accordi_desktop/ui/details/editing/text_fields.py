# SPDX-License-Identifier: EUPL-1.2
"""Fields for text; what is not touched stays as it is stored, to the last blank."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QLineEdit

from accordi_desktop.ui.details.editing.field import FieldBox
from accordi_desktop.ui.details.tall_text import TallText
from accordi_desktop.ui.widgets.suggest_edit import SuggestEdit

# Qt cuts a line after 32767 letters unless told otherwise.
_NO_LIMIT = 2**31 - 1
_CHROME = 18

Source = Callable[[str], Sequence[str]]


class LineField(FieldBox):
    """One line, with suggestions where a source is given."""

    def __init__(self, name: str, text: str, source: Source | None = None, hint: str = "") -> None:
        self.edit = QLineEdit() if source is None else SuggestEdit(source)
        super().__init__(self.edit, name)
        self.edit.setMaxLength(_NO_LIMIT)
        self.edit.setText(text)
        self.edit.setCursorPosition(0)
        self.edit.setPlaceholderText(hint)
        self._stored = text
        self._shown = self.edit.text()
        self.edit.textChanged.connect(self.changed)

    def value(self) -> str:
        """What was typed, without blanks around it."""
        text = self.edit.text()
        return self._stored if text == self._shown else text.strip()


class TextField(FieldBox):
    """Some lines; grows with its text up to a limit."""

    def __init__(self, name: str, text: str, least: int = 2, most: int = 12) -> None:
        self.edit = TallText(name, least, most, _CHROME)
        super().__init__(self.edit, name)
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
