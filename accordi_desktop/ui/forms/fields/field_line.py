# SPDX-License-Identifier: EUPL-1.2
"""Fields side by side under their captions; what is wrong with any stands below, as wide as the line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from accordi_desktop.ui.forms.fields.choice_fields import ChoiceField
from accordi_desktop.ui.forms.share_layout import ShareLayout
from accordi_desktop.ui.theme.style import GRID
from accordi_desktop.ui.widgets.labels.plain_label import PlainLabel

if TYPE_CHECKING:
    from accordi_desktop.ui.forms.fields.field import Field


class FieldLine(QWidget):
    """The fields share the width; below their least width they take another line.

    The least width is that of the field itself, of its text where it knows it, and at least `least` pixels.
    """

    def __init__(self) -> None:
        super().__init__()
        self.captions: list[PlainLabel] = []
        self._caption_of: dict[Field, PlainLabel] = {}
        self._shares = ShareLayout()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GRID // 2)
        self._column.addLayout(self._shares)

    def add(self, field: Field, caption: str | None, share: int, least: int) -> None:
        """Add a field. An empty caption keeps the field level with the others, None takes no room."""
        box = QVBoxLayout()
        box.setSpacing(GRID // 2)
        if caption is not None:
            label = PlainLabel(caption, role="muted")
            label.setWordWrap(False)
            if caption:
                label.setBuddy(field.focusProxy() or field)
            self.captions.append(label)
            self._caption_of[field] = label
            box.addWidget(label)
        box.addWidget(field)
        # A choice is as wide as its text by itself.
        self._shares.addShare(box, share, 0 if isinstance(field, ChoiceField) else least)
        self._column.addWidget(field.problem_label)

    def show_field(self, field: Field, *, shown: bool) -> None:
        """Show or hide a field with its caption; the others share its room."""
        field.setVisible(shown)
        self._caption_of[field].setVisible(shown)
