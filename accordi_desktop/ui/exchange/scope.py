# SPDX-License-Identifier: EUPL-1.2
"""Which agreements leave the register: those selected, the list in view, or all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QRadioButton, QVBoxLayout, QWidget

from accordi_desktop.register.values.lists.query import AgreementQuery, Column
from accordi_desktop.ui.context.waiting import behind
from accordi_desktop.ui.theme.style import GRID
from accordi_desktop.ui.widgets.buttons.exclusive_buttons import ExclusiveButtons

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from accordi_desktop.register.register import Register

    Ids = Sequence[int]

EVERYTHING = AgreementQuery(with_past=True, order=Column.REFERENCE)


class ScopeChoice(QWidget):
    """Exactly one of the ways; there is no choice of a selection where nothing is selected."""

    def __init__(
        self, register: Register, selected: Ids, query: AgreementQuery, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._group = ExclusiveButtons(self)
        self._ways: list[Callable[[Register], Ids]] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GRID)
        chosen = tuple(selected)
        if chosen:
            self._add(self.tr("%n selected agreement(s)", "", len(chosen)), lambda _register: chosen)
        listed, total = behind(
            lambda: [register.agreements.counts(one).matching for one in (query, EVERYTHING)]
        )
        self._add(
            self.tr("The list as it is filtered: %n agreement(s)", "", listed),
            lambda register: register.agreements.ids(query),
        )
        self._add(
            self.tr("All agreements, also those that are over: %n", "", total),
            lambda register: register.agreements.ids(EVERYTHING),
        )
        self.first = self._group.button(0)
        self.first.setChecked(True)

    def _add(self, text: str, ids: Callable[[Register], Ids]) -> None:
        button = QRadioButton(text)
        self._group.addButton(button, len(self._ways))
        self._ways.append(ids)
        self._column.addWidget(button)

    def chosen(self) -> Callable[[Register], Ids]:
        """How the ids are read; to be called on a thread."""
        return self._ways[self._group.checkedId()]
