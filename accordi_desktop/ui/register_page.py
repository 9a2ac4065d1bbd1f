# SPDX-License-Identifier: EUPL-1.2
"""The register page: the table of agreements on the left, the details of the chosen one on the right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QWidget

from accordi_desktop.ui.agreements.agreements_view import AgreementsView
from accordi_desktop.ui.details.nothing_chosen import NothingChosen
from accordi_desktop.ui.page import Page

if TYPE_CHECKING:
    from collections.abc import Callable

    from accordi_desktop.ui.actions import Actions
    from accordi_desktop.ui.desk import Desk
    from accordi_desktop.ui.details.details_view import DetailsView

_SPLIT = "register/split"
_SHARES = (3, 2)


class RegisterPage(Page):
    """Keeps table and details on the same agreement, and asks before unsaved work is left."""

    def __init__(self, desk: Desk, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.agreements = AgreementsView(desk)
        self.agreements.set_context_actions(list(actions.on_agreements()))
        self._desk, self._actions = desk, actions
        self._nothing_chosen = NothingChosen()
        self._details: DetailsView | None = None
        self._shown: int | None = None
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._split.setChildrenCollapsible(False)
        for place, (view, share) in enumerate(
            zip((self.agreements, self._nothing_chosen), _SHARES, strict=True)
        ):
            self._split.addWidget(view)
            self._split.setStretchFactor(place, share)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._split)
        self.agreements.current_changed.connect(self._follow)
        self.agreements.selection_changed.connect(lambda _ids: self.selection_changed.emit())
        self.agreements.agreement_activated.connect(self._activate)
        self.agreements.new_requested.connect(self.new_requested)
        self.agreements.read.connect(self._prepare_details)
        desk.register_changed.connect(self._forget)

    @property
    def details(self) -> DetailsView:
        """The right side: made when first needed, or once the list stands, since its code takes longer."""
        return self._put_details()

    def is_dirty(self) -> bool:
        """Whether something typed is not saved."""
        return self._details is not None and self._details.is_dirty()

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
        if self._details is None:
            then()
        else:
            self._details.leave(then)

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

    def _prepare_details(self) -> None:
        """Load their code behind the window while nothing is chosen yet."""
        self.agreements.read.disconnect(self._prepare_details)
        self._desk.tasks.run(lambda _progress: _load_details(), self._put_details, owner=self)

    def _put_details(self, _loaded: object = None) -> DetailsView:
        if self._details is None:
            self._details = self._make_details()
            self._split.replaceWidget(1, self._details)
            self._nothing_chosen.deleteLater()
        return self._details

    def _make_details(self) -> DetailsView:
        details = _load_details()(self._desk)
        on_agreements, primary = self._actions.on_agreements(), self._actions.renew
        others = [one for one in on_agreements if one not in (primary, self._actions.edit)]
        details.set_actions(primary, others)
        details.dirty_changed.connect(lambda _dirty: self.selection_changed.emit())
        details.saved.connect(self._saved)
        return details

    def _follow(self, agreement_id: int | None) -> None:
        if agreement_id is None or agreement_id == self._shown:
            return
        if not self.is_dirty():
            self._put(agreement_id)
            return
        # The row of the form stays current until the user has said what becomes of the form.
        stay = self._shown
        self.details.leave(lambda: self._show(agreement_id))
        if self.is_dirty() and stay is not None:
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
        if self._details is not None:
            self._details.show_agreement(None)
        self.selection_changed.emit()


def _load_details() -> type[DetailsView]:
    from accordi_desktop.ui.details.details_view import DetailsView  # noqa: PLC0415

    return DetailsView
