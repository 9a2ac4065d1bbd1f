# SPDX-License-Identifier: EUPL-1.2
"""The widget of one entry."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from accordi_desktop.ui.details.reading.entry import Entry
from accordi_desktop.ui.details.reading.fact_grid import FactGrid
from accordi_desktop.ui.details.reading.long_text import ValueLabel, text_widget
from accordi_desktop.ui.theme.style import GAP, GRID
from accordi_desktop.ui.widgets.flow_layout import FlowLayout
from accordi_desktop.ui.widgets.labels.plain_label import PlainLabel

_LONG_CHIP = 36  # letters from which a chip may take several lines


class EntryView(QWidget):
    """Title and tag on a line, the lines under it, then the facts and the chips."""

    def __init__(self, entry: Entry, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID // 2)
        self._role = "muted" if entry.quiet else "body"
        if entry.title:
            column.addLayout(self._head(entry))
        for line in entry.lines:
            role = self._role if not entry.title else "muted"
            column.addWidget(text_widget(line, entry.name or entry.title or line[:60], role=role))
        if entry.tag and not entry.title:
            column.addWidget(PlainLabel(entry.tag, role="muted"))
        if entry.facts:
            column.addWidget(FactGrid(entry.facts))
        if entry.chips:
            column.addWidget(_chips(entry.chips))

    def _head(self, entry: Entry) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addWidget(text_widget(entry.title, entry.title[:60], role="heading"), 1)
        if entry.tag:
            tag = PlainLabel(entry.tag, role="muted")
            tag.setWordWrap(False)
            row.addWidget(tag, 0, Qt.AlignmentFlag.AlignTop)
        return row


def _chips(texts: tuple[str, ...]) -> QWidget:
    row = QWidget()
    flow = FlowLayout(row, GRID)
    for text in texts:
        chip = ValueLabel(text, role="chip", selectable=True)
        chip.setWordWrap(len(text) > _LONG_CHIP)
        flow.addWidget(chip)
    return row
