# SPDX-License-Identifier: EUPL-1.2
"""What the marks of the calendar mean, and which of them are shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QSizePolicy, QWidget

from accordi_desktop.model.enums import DeadlineKind
from accordi_desktop.ui.calendar.marks.marks import ICON_SIDE, ICONS, tone
from accordi_desktop.ui.theme.icons import draw_icon
from accordi_desktop.ui.theme.style import GRID
from accordi_desktop.ui.widgets.flow_layout import FlowLayout

if TYPE_CHECKING:
    from PySide6.QtCore import QSettings
    from PySide6.QtGui import QPaintEvent

    from accordi_desktop.wording import Words

_KEPT = "calendar/kinds"
_OFF_AT_FIRST = frozenset({DeadlineKind.ANNIVERSARY})


class Mark(QWidget):
    """The icon of a kind, in its colour."""

    def __init__(self, kind: DeadlineKind, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = kind
        self.setFixedSize(QSize(ICON_SIDE, ICON_SIDE))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint it."""
        del event
        painter = QPainter(self)
        spot = QRect(0, 0, ICON_SIDE, ICON_SIDE)
        draw_icon(painter, ICONS[self._kind], spot, QColor(tone(self._kind).ink))
        painter.end()


class Legend(QWidget):
    """Each mark with its word, to switch on and off."""

    changed = Signal()

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.boxes = {kind: QCheckBox(words.label(kind)) for kind in DeadlineKind}
        self.setAccessibleName(self.tr("Kinds of date shown"))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        flow = FlowLayout(self, 2 * GRID)
        for kind, box in self.boxes.items():
            box.setChecked(kind not in _OFF_AT_FIRST)
            box.toggled.connect(self.changed)
            flow.addWidget(_beside(Mark(kind), box))

    @property
    def kinds(self) -> frozenset[DeadlineKind]:
        """Those switched on."""
        return frozenset(kind for kind, box in self.boxes.items() if box.isChecked())

    def save_state(self, settings: QSettings) -> None:
        """Keep which are switched on."""
        settings.setValue(_KEPT, " ".join(sorted(self.kinds)))

    def restore_state(self, settings: QSettings) -> None:
        """Switch those on that were."""
        kept = settings.value(_KEPT)
        if isinstance(kept, str):
            for kind, box in self.boxes.items():
                box.setChecked(kind.value in kept.split())


def _beside(mark: Mark, box: QCheckBox) -> QWidget:
    both = QWidget()
    row = QHBoxLayout(both)
    row.setContentsMargins(0, 0, GRID, 0)
    row.setSpacing(GRID)
    row.addWidget(mark)
    row.addWidget(box)
    return both
