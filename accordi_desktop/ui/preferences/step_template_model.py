# SPDX-License-Identifier: EUPL-1.2
"""The steps of the office's procedure as a list, each by what it is for and its name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from accordi_desktop.register.values.procedure import TemplateStep
from accordi_desktop.ui.preferences.ordered_list_model import Index, OrderedListModel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from accordi_desktop.wording import Words


class TemplateModel(OrderedListModel[TemplateStep]):
    """Steps in the office's order."""

    def __init__(self, words: Words, steps: Sequence[TemplateStep], parent: QObject) -> None:
        super().__init__(steps, parent)
        self._words = words

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What it is for, and its name."""
        if not index.isValid() or role != Qt.ItemDataRole.DisplayRole:
            return None
        step = self.items[index.row()]
        return f"{self._words.label(step.purpose)} · {step.name}"
