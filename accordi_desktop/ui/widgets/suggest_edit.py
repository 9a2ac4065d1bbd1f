# SPDX-License-Identifier: EUPL-1.2
"""A line that suggests what the register already holds; the suggestion is never forced on the typist."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget


class SuggestEdit(QLineEdit):
    """Asks `source` for what begins like the typed text, at most a screenful."""

    def __init__(
        self, source: Callable[[str], Sequence[str]], name: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._source = source
        self._model = QStringListModel(self)
        completer = QCompleter(self._model, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setMaxVisibleItems(8)
        self.setCompleter(completer)
        # before the completer looks: it hears textEdited too
        self.textEdited.connect(self._look_up)

    def suggestions(self) -> list[str]:
        """What is suggested now."""
        return self._model.stringList()

    def _look_up(self, text: str) -> None:
        typed = text.strip()
        self._model.setStringList(list(self._source(typed)) if typed else [])
        if typed and self._model.rowCount():
            self.completer().complete()
