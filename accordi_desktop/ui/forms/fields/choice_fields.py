# SPDX-License-Identifier: EUPL-1.2
"""Fields for one of several values, and for yes or no."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtWidgets import QCheckBox, QComboBox, QSizePolicy

from accordi_desktop.model.text.country import country_code, find_countries
from accordi_desktop.ui.forms.fields.field import FieldBox
from accordi_desktop.ui.widgets.choices.choice_box import ChoiceBox
from accordi_desktop.ui.widgets.choices.suggest_edit import SuggestEdit, Suggestion

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

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

    def fill(self, value: T) -> None:
        """Choose a value as if the user had."""
        self.box.setValue(value)


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

    def fill(self, value: T) -> None:
        """Tick or untick as if the user had."""
        self.box.setChecked(value == self._values[1])


class CountryField(FieldBox):
    """Type the beginning of a country's name; the draft keeps its code."""

    def __init__(self, name: str, words: Words, code: str, usual: Callable[[], Iterable[str]]) -> None:
        self._words = words
        self._usual = usual
        self.edit = SuggestEdit(self._suggest)
        super().__init__(self.edit, name)
        self.fill(code)
        self._stored = code
        self._shown = self.edit.text()
        self.edit.textChanged.connect(self.changed)

    def value(self) -> str:
        """The code; what is no country is handed on as typed, to be refused in words."""
        text = self.edit.text()
        if text == self._shown:
            return self._stored
        return country_code(text) or text.strip()

    def fill(self, code: str) -> None:
        """Put a country in as if it had been typed."""
        self.edit.setText(self._words.country(code) if code else "")

    def _suggest(self, typed: str) -> list[Suggestion]:
        """Those that begin so; before anything is typed, those of the partners."""
        codes = find_countries(typed, self._words.language) if typed else self._usual()
        return [Suggestion(self._words.country(code)) for code in codes]


def _narrow(box: QComboBox) -> None:
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(6)
    box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
