# SPDX-License-Identifier: EUPL-1.2
"""A drop-down list over values of the domain."""

from collections.abc import Iterable
from typing import Generic, TypeVar

from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QWidget

T = TypeVar("T")


class ChoiceBox(QComboBox, Generic[T]):
    """Knows its values; a wheel over it scrolls the form and changes nothing."""

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

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Left to the form."""
        event.ignore()
