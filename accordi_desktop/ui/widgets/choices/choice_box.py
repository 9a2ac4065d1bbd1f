# SPDX-License-Identifier: EUPL-1.2
"""A drop-down list over values of the domain."""

from collections.abc import Iterable
from typing import Generic, TypeVar

from PySide6.QtWidgets import QWidget

from accordi_desktop.ui.widgets.choices.combo_box import ComboBox

T = TypeVar("T")


class ChoiceBox(ComboBox, Generic[T]):
    """Knows its values."""

    def __init__(
        self, name: str, choices: Iterable[tuple[T, str]], value: T, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._values: list[T] = []
        for choice, text in choices:
            self._values.append(choice)
            self.addItem(text)
        self.setValue(value)

    def value(self) -> T:
        """The chosen value."""
        return self._values[self.currentIndex()]

    def setValue(self, value: T) -> None:
        """Choose a value."""
        self.setCurrentIndex(self._values.index(value))
