# SPDX-License-Identifier: EUPL-1.2
"""The register page: the table of agreements on the left, the details of the chosen one on the right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QWidget

from accordi_desktop.ui.agreements.agreements_view import AgreementsView
from accordi_desktop.ui.details.details_view import DetailsView
from accordi_desktop.ui.page import Page

if TYPE_CHECKING:
    from collections.abc import Callable

    from accordi_desktop.ui.actions import Actions
    from accordi_desktop.ui.desk import Desk

_SPLIT = "register/split"
_SHARES = (3, 2)


class RegisterPage(Page):
    """Keeps table and details on the same agreement, and asks before unsaved work is left."""

    def __init__(self, desk: Desk, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.agreements = AgreementsView(desk)
        self.details = DetailsView(desk)
        self.agreements.set_context_actions(list(actions.on_agreements()))
        others = [one for one in actions.on_agreements() if one not in (actions.renew, actions.edit)]
        self.details.set_actions(actions.renew, others)
        self._shown: int | None = None
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._split.setChildrenCollapsible(False)
        for place, (view, share) in enumerate(zip((self.agreements, self.details), _SHARES, strict=True)):
            self._split.addWidget(view)
            self._split.setStretchFactor(place, share)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._split)
        self.agreements.current_changed.connect(self._follow)
        self.agreements.selection_changed.connect(lambda _ids: self.selection_changed.emit())
        self.agreements.agreement_activated.connect(self._activate)
        self.agreements.new_requested.connect(self.new_requested)
        self.details.dirty_changed.connect(lambda _dirty: self.selection_changed.emit())
        self.details.saved.connect(self._saved)
        desk.register_changed.connect(self._forget)

    def selected_ids(self) -> tuple[int, ...]:
        """The agreements that actions are about: those selected, else the one in the details."""
        return self.agreements.selected_ids() or ((self._shown,) if self._shown is not None else ())

    def show_agreement(self, agreement_id: int) -> None:
        """Bring one agreement up, in the table too if its filters let it through."""
        self.details.leave(lambda: self._show(agreement_id))

    def new_agreement(self) -> None:
        """Begin a new agreement in the details."""
        self.details.leave(self._begin_new)

    def duplicate(self, agreement_id: int) -> None:
        """Begin a new agreement with the content of another."""
        self.details.leave(lambda: self.details.duplicate(agreement_id))

    def leave(self, then: Callable[[], None]) -> None:
        """Go on once unsaved work is saved or given up."""
        self.details.leave(then)

    def focus_next_pane(self) -> None:
        """From the table to the details and back."""
        inside = self.details.isAncestorOf(self.focusWidget()) if self.focusWidget() else False
        if inside:
            self.agreements.focus_table()
        else:
            self.details.focus_first()

    def save_state(self, state: QSettings) -> None:
        """Remember sizes and columns."""
        state.setValue(_SPLIT, self._split.saveState())
        self.agreements.save_state(state)

    def restore_state(self, state: QSettings) -> None:
        """As they were."""
        if (split := state.value(_SPLIT)) is not None:
            self._split.restoreState(split)
        self.agreements.restore_state(state)

    def _follow(self, agreement_id: int | None) -> None:
        if agreement_id is None or agreement_id == self._shown:
            return
        if not self.details.is_dirty():
            self._put(agreement_id)
            return
        # The row of the form stays current until the user has said what becomes of the form.
        stay = self._shown
        self.details.leave(lambda: self._show(agreement_id))
        if self.details.is_dirty() and stay is not None:
            self.agreements.select(stay)

    def _activate(self, agreement_id: int) -> None:
        self.show_agreement(agreement_id)
        self.details.focus_first()

    def _show(self, agreement_id: int) -> None:
        self._put(agreement_id)
        self.agreements.select(agreement_id)

    def _put(self, agreement_id: int) -> None:
        self._shown = agreement_id
        self.details.show_agreement(agreement_id)
        self.selection_changed.emit()

    def _begin_new(self) -> None:
        self._shown = None
        self.details.new_agreement()
        self.selection_changed.emit()

    def _saved(self, agreement_id: int) -> None:
        self._shown = agreement_id
        self.agreements.select(agreement_id)
        self.selection_changed.emit()

    def _forget(self) -> None:
        self._shown = None
        self.details.show_agreement(None)
        self.selection_changed.emit()
