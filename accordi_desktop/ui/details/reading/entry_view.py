# SPDX-License-Identifier: EUPL-1.2
"""The widget of one entry."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from accordi_desktop.ui.details.reading.entry import Entry
from accordi_desktop.ui.details.reading.long_text import ValueLabel, text_widget
from accordi_desktop.ui.theme.style import GAP, GRID
from accordi_desktop.ui.widgets.labels.plain_label import PlainLabel


class EntryView(QWidget):
    """Title and tag on a line, the lines under it, the facts in two columns."""

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
            column.addLayout(_facts(entry.facts))

    def _head(self, entry: Entry) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addWidget(text_widget(entry.title, entry.title[:60], role="heading"), 1)
        if entry.tag:
            tag = PlainLabel(entry.tag, role="muted")
            tag.setWordWrap(False)
            row.addWidget(tag, 0, Qt.AlignmentFlag.AlignTop)
        return row


def _facts(facts: tuple[tuple[str, str], ...]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(GAP + GRID)
    grid.setVerticalSpacing(GRID)
    grid.setColumnStretch(0, 2)
    grid.setColumnStretch(1, 3)
    for row, (label, value) in enumerate(facts):
        grid.addWidget(ValueLabel(label, role="muted"), row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(text_widget(value, label), row, 1)
    return grid
