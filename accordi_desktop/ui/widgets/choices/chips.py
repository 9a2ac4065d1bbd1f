# SPDX-License-Identifier: EUPL-1.2
"""Filter chips: one to switch on, one with a list of values; both say how many agreements they would show."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from accordi_desktop.ui.theme.icons import icon
from accordi_desktop.ui.theme.style import GAP, GRID
from accordi_desktop.ui.widgets.choices.choice_popup import ChoicePopup
from accordi_desktop.ui.widgets.flow_layout import FlowLayout
from accordi_desktop.ui.widgets.labels.marks import mark


@dataclass(frozen=True, slots=True)
class ChipOption:
    """A value to filter by: its key, its words, and how many agreements have it."""

    key: str
    text: str
    count: int | None = None

    @property
    def label(self) -> str:
        """The words with the count."""
        return self.text if self.count is None else f"{self.text} ({self.count})"


_TICK = 12


class ToggleChip(QPushButton):
    """A chip to switch one filter on and off; hear `toggled`."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = text
        self.setCheckable(True)
        self.setProperty("chip", True)
        self.setIconSize(QSize(_TICK, _TICK))  # the style sheet makes room for it: the chip keeps its width
        self.setCount(None)
        self.toggled.connect(self._tick)

    def setTitle(self, text: str) -> None:
        """Say what it filters by."""
        self._text = text
        self.setCount(None)

    def setCount(self, count: int | None) -> None:
        """Show how many agreements it is about."""
        text = self._text if count is None else f"{self._text}  {count}"
        self.setText(text.replace("&", "&&"))

    def _tick(self, checked: bool) -> None:
        self.setIcon(icon("check", "on_selection") if checked else QIcon())


class FilterChip(QPushButton):
    """A chip that opens a list of values to tick; says which are ticked."""

    changed = Signal()

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = title
        self._options: tuple[ChipOption, ...] = ()
        self._checked: frozenset[str] = frozenset()
        self._exclusive: frozenset[str] = frozenset()
        self.setProperty("chip", True)
        self.setIcon(icon("chevron-down"))
        self.setIconSize(QSize(16, 12))
        self.setLayoutDirection(_against_the_writing())
        self.clicked.connect(lambda _checked=False: self.open_list())
        self._word()

    def setTitle(self, title: str) -> None:
        """Say what it filters by."""
        self._title = title
        self._word()

    def setExclusive(self, keys: frozenset[str]) -> None:
        """Let at most one of these be ticked."""
        self._exclusive = keys

    def options(self) -> tuple[ChipOption, ...]:
        """The values that are offered."""
        return self._options

    def setOptions(self, options: Sequence[ChipOption]) -> None:
        """Offer these values; ticked ones that are gone stay ticked until unticked."""
        self._options = tuple(options)
        self._word()

    def checkedKeys(self) -> frozenset[str]:
        """The keys of the ticked values."""
        return self._checked

    def setCheckedKeys(self, keys: frozenset[str]) -> None:
        """Tick these; `changed` is not emitted."""
        self._checked = keys
        self._word()

    def open_list(self, anchor: QWidget | None = None) -> None:
        """Show the list under the chip, or under another widget where the chip itself is not shown."""
        place = self if anchor is None else anchor
        choices = [(option.key, option.label) for option in self._options]
        popup = ChoicePopup(self._title, choices, self._checked, self)
        popup.exclusive = self._exclusive
        popup.changed.connect(self._take)
        popup.open_at(place.mapToGlobal(QPoint(0, place.height() + GRID)))

    def _take(self, keys: frozenset[str]) -> None:
        self._checked = keys
        self._word()
        self.changed.emit()

    def _word(self) -> None:
        ticked = [option.text for option in self._options if option.key in self._checked]
        text = self._title
        if len(self._checked) == 1 and ticked:
            text = f"{self._title}: {ticked[0]}"
        elif self._checked:
            text = f"{self._title}: {len(self._checked)}"
        self.setText(text.replace("&", "&&"))
        self.setAccessibleName(text)
        self.setAccessibleDescription(", ".join(ticked))
        mark(self, "filtering", bool(self._checked))
        self.updateGeometry()


def _against_the_writing() -> Qt.LayoutDirection:
    """Puts the arrow of a chip behind its words."""
    direction = Qt.LayoutDirection
    return direction.LeftToRight if QGuiApplication.isRightToLeft() else direction.RightToLeft


class ChipBar(QWidget):
    """Chips side by side, on as many lines as they need."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flow = FlowLayout(self, GAP)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def width_of(self, chips: Iterable[QWidget]) -> int:
        """How wide these are on one line."""
        return sum(chip.sizeHint().width() + GAP for chip in chips) - GAP

    def add(self, chip: QWidget) -> None:
        """Put a chip (or a small button) at the end."""
        self._flow.addWidget(chip)

    def chips(self) -> tuple[QWidget, ...]:
        """The chips in their order."""
        items = (self._flow.itemAt(index) for index in range(self._flow.count()))
        widgets = (item.widget() for item in items if item is not None)
        return tuple(widget for widget in widgets if widget is not None)
