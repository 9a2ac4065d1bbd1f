# SPDX-License-Identifier: EUPL-1.2
"""A card of lines that lead somewhere, under a heading, with a link to all of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from accordi_desktop.ui.widgets.buttons.row_button import RowButton
from accordi_desktop.ui.widgets.card import Card
from accordi_desktop.ui.widgets.labels.plain_label import PlainLabel

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

Line = tuple[str, str, str, "Callable[[], object] | None"]


class LineCard(Card):
    """Lines come and go with what is read; those that lead nowhere are shown and cannot be pressed."""

    def __init__(self, title: str, nothing: str, *, lead_width: int, numbers: bool = False) -> None:
        super().__init__()
        self.setAccessibleName(title)
        self._lead_width = lead_width
        self._numbers = numbers
        self._act: list[Callable[[], object] | None] = []
        self.rows: list[RowButton] = []
        self._nothing = PlainLabel(nothing, role="muted")
        self.column.setSpacing(0)
        self.column.addWidget(PlainLabel(title, role="heading"))
        self.column.addSpacing(4)
        self.column.addWidget(self._nothing)

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show these; the keyboard stays on the line where it is."""
        while len(self.rows) < len(lines):
            self._add_row()
        self._act = [act for _lead, _text, _note, act in lines]
        for index, row in enumerate(self.rows):
            row.setVisible(index < len(lines))
            if index < len(lines):
                lead, text, note, act = lines[index]
                row.say(lead, text, note)
                row.setEnabled(act is not None)
        self._nothing.setVisible(not lines)

    def add_below(self, widget: QWidget) -> None:
        """Put something under the lines."""
        self.column.addWidget(widget)

    def _add_row(self) -> None:
        index = len(self.rows)
        row = RowButton(lead_width=self._lead_width, numbers=self._numbers)
        row.clicked.connect(lambda _checked=False: self._press(index))
        self.rows.append(row)
        self.column.insertWidget(self.column.indexOf(self._nothing), row)

    def _press(self, index: int) -> None:
        act = self._act[index]
        if act is not None:
            act()
