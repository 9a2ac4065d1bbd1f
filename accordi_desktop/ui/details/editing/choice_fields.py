# SPDX-License-Identifier: EUPL-1.2
"""Fields for one of several values, and for yes or no."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QCompleter, QSizePolicy

from accordi_desktop.model.country import all_countries, country_code
from accordi_desktop.ui.details.editing.field import FieldBox
from accordi_desktop.ui.widgets.choice_box import ChoiceBox
from accordi_desktop.ui.widgets.combo_box import ComboBox

if TYPE_CHECKING:
    from collections.abc import Iterable

    from accordi_desktop.wording import Words

T = TypeVar("T")


class ChoiceField(FieldBox, Generic[T]):
    """A drop-down list over values of the domain."""

    def __init__(self, name: str, choices: Iterable[tuple[T, str]], value: T) -> None:
        self.box = ChoiceBox[T](name, choices, value)
        super().__init__(self.box, name)
        _narrow(self.box)
        self.box.currentIndexChanged.connect(self.changed)

    def value(self) -> T:
        """The chosen value."""
        return self.box.value()


class TickField(FieldBox, Generic[T]):
    """Yes or no, each standing for a value of the draft."""

    def __init__(self, text: str, off: T, on: T, value: T) -> None:
        self.box = QCheckBox(text.replace("&", "&&"))
        super().__init__(self.box, text)
        self._values = (off, on)
        self.box.setChecked(value == on)
        self.box.toggled.connect(self.changed)

    def value(self) -> T:
        """The value the tick stands for."""
        return self._values[self.box.isChecked()]


class CountryField(FieldBox):
    """Type some letters of a country's name, or choose; the draft keeps its code."""

    def __init__(self, name: str, words: Words, code: str) -> None:
        self.box = _Countries()
        super().__init__(self.box, name)
        _narrow(self.box)
        self.box.addItems(["", *(country for _, country in all_countries(words.language))])
        completer = QCompleter(self.box.model(), self.box)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.box.setCompleter(completer)
        self.box.setCurrentText(words.country(code) if code else "")
        self._stored = code
        self._shown = self.box.currentText()
        self.box.editTextChanged.connect(self.changed)

    def value(self) -> str:
        """The code; what is no country is handed on as typed, to be refused in words."""
        text = self.box.currentText()
        if text == self._shown:
            return self._stored
        return country_code(text) or text.strip()


class _Countries(ComboBox):
    """A list to type in."""

    def __init__(self) -> None:
        super().__init__()
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)


def _narrow(box: QComboBox) -> None:
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(6)
    box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
