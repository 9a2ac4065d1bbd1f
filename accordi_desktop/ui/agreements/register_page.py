# SPDX-License-Identifier: EUPL-1.2
"""The register page: the table of agreements on the left, the details of the chosen one on the right.

The details show the chosen row. An agreement that the list does not hold stays there only if it was asked for
by itself, is being edited, or left the list by a change of the register; a line over it says so. It is let go
as soon as another list is asked for, by words, filters or a view.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSettings, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from accordi_desktop.ui.agreements.agreements_view import AgreementsView
from accordi_desktop.ui.agreements.details_split import DetailsSplit
from accordi_desktop.ui.context.action_spec import Surface
from accordi_desktop.ui.context.page import Page, Pane
from accordi_desktop.ui.details.nothing_chosen import NothingChosen

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QAction

    from accordi_desktop.register.values.lists.query import AgreementQuery
    from accordi_desktop.ui.context.context import AppContext
    from accordi_desktop.ui.details.details_view import DetailsView
    from accordi_desktop.ui.details.selection.note import SelectionNote

    ActionsAt = Callable[..., list[list[QAction]]]  # the groups of actions on some surfaces

_SPLIT = "register/split"


class RegisterPage(Page):
    """Keeps table and details on the same agreement, and asks before unsaved work is left."""

    day_requested = Signal(object)  # to be shown in the calendar

    def __init__(self, context: AppContext, actions_at: ActionsAt, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.agreements = AgreementsView(context)
        self.agreements.set_context_actions(*actions_at(Surface.AGREEMENT_ROWS, Surface.REGISTER_ROWS))
        self._context, self._actions_at = context, actions_at
        self._nothing_chosen = NothingChosen()
        self._details: DetailsView | None = None
        self._note: SelectionNote | None = None
        self._shown_with: AgreementQuery | None = (
            None  # the list that was in view when the details were filled
        )
        self._split = DetailsSplit(self.agreements, self._nothing_chosen)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._split)
        self.agreements.current_changed.connect(self._follow)
        self.agreements.selection_changed.connect(self._follow)
        self.agreements.begun.connect(self._take_day)
        self.agreements.begun.connect(self.selection_changed)
        self.agreements.listed.connect(self._compare)
        self.agreements.agreement_activated.connect(self._activate)
        self.agreements.new_requested.connect(self.new_requested)
        self.agreements.day_requested.connect(self.day_requested)
        self.agreements.read.connect(self._prepare_details)
        context.register_changed.connect(self._forget)

    @property
    def details(self) -> DetailsView:
        """The right side: made when first needed, or once the list stands, since its code takes longer."""
        return self._put_details()

    def is_dirty(self) -> bool:
        """Whether something typed is not saved."""
        return self._details is not None and self._details.is_dirty()

    def selected_ids(self) -> tuple[int, ...]:
        """The agreements that actions are about: those selected, else the one in the details.

        None while another list is being read, which may leave them out; what is edited stays.
        """
        shown = self._shown_id()
        if self.agreements.is_awaited:
            editing = self._details is not None and self._details.is_editing
            return (shown,) if editing and shown is not None else ()
        chosen = self.agreements.selected_ids()
        if chosen or shown is None:
            return chosen
        return (shown,) if self.agreements.holds(shown) or self._may_stand_alone() else ()

    def query(self) -> AgreementQuery:
        """The words and filters of the list."""
        return self.agreements.query()

    def copy(self) -> None:
        """Put the chosen rows on the clipboard."""
        self.agreements.copy()

    def select_all(self) -> None:
        """Choose every agreement of the list."""
        self.agreements.select_all()

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

    def panes(self) -> tuple[Pane, ...]:
        """The list and the details, each also where there is nothing in it."""
        if self._details is None:
            right: Pane = (self._nothing_chosen, self._nothing_chosen.focus_first)
        else:
            right = (self._details, self._details.focus_first)
        return (self.agreements, self.agreements.focus_table), right

    def save_state(self, state: QSettings) -> None:
        """Remember sizes and columns."""
        if (split := self._split.kept_state()) is not None:
            state.setValue(_SPLIT, split)
        self.agreements.save_state(state)

    def restore_state(self, state: QSettings) -> None:
        """As they were."""
        if isinstance(split := state.value(_SPLIT), QByteArray):
            self._split.take_state(split)
        self.agreements.restore_state(state)

    def _prepare_details(self) -> None:
        """Load their code behind the window while nothing is chosen yet."""
        self.agreements.read.disconnect(self._prepare_details)
        self._context.run(lambda _progress: _load_details(), self._put_details, owner=self)

    def _put_details(self, _loaded: object = None) -> DetailsView:
        if self._details is None:
            self._details = self._make_details()
            self._note = self._make_note()
            pane = QWidget(self)
            column = QVBoxLayout(pane)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(0)
            column.addWidget(self._note)
            column.addWidget(self._details, 1)
            self._split.replace_right(pane)
            self._nothing_chosen.deleteLater()
        return self._details

    def _make_details(self) -> DetailsView:
        details = _load_details()(self._context)
        ((primary,),) = self._actions_at(Surface.PRIMARY)
        (on_one,) = self._actions_at(Surface.ONE_AGREEMENT)
        (on_several,) = self._actions_at(Surface.SEVERAL_AGREEMENTS)
        details.set_actions(primary, on_one)
        details.selection.set_actions(primary, on_several)
        details.selection.agreement_activated.connect(self.show_agreement)
        details.dirty_changed.connect(lambda _dirty: self.selection_changed.emit())
        details.shown_changed.connect(self._make_room)
        details.shown_changed.connect(self._compare)
        details.saved.connect(self._saved)
        details.reader.look_at(self.agreements.query().as_of)
        details.resumed.connect(self._resumed)
        return details

    def _take_day(self) -> None:
        """Let the details read agreements as of the day that the list shows."""
        details = self._details
        if details is None or not details.reader.look_at(self.agreements.query().as_of):
            return
        if details.shown_id is not None and not details.is_editing:
            details.show_agreement(details.shown_id)

    def _make_room(self) -> None:
        self._split.make_room(wanted=self.details.needs_room)

    def _make_note(self) -> SelectionNote:
        from accordi_desktop.ui.details.selection.note import SelectionNote  # noqa: PLC0415

        note = SelectionNote()
        note.reveal_requested.connect(self._reveal)
        return note

    def _shown_id(self) -> int | None:
        return None if self._details is None else self._details.shown_id

    def _may_stand_alone(self) -> bool:
        """Whether what the details show may be outside the list."""
        if self._details is not None and self._details.is_editing:
            return True
        return self._shown_with is not None and self._shown_with.lists_like(self.agreements.query())

    def _compare(self) -> None:
        """Clear the details if their agreement left the list; emit `selection_changed`."""
        shown, chosen = self._shown_id(), len(self.agreements.selected_ids())
        outside = shown is not None and self.agreements.is_whole and not self.agreements.holds(shown)
        if outside and not self._may_stand_alone():
            self.details.show_agreement(None)
            return
        if self.agreements.is_whole:
            self._shown_with = self.agreements.query()
        if self._note is not None:
            summed_up = self.details.shows_selection
            self._note.show_selection(0 if summed_up else chosen, outside=outside)
        self.selection_changed.emit()

    def _reveal(self) -> None:
        if (shown := self._shown_id()) is not None:
            self.agreements.reveal(shown, over=self.details.shows_over)

    def _follow(self) -> None:
        """Show the agreement selected, a summary of several, or else the current row's."""
        chosen = self.agreements.selected_ids()
        if len(chosen) > 1 and not self.is_dirty():
            self.details.show_selection(chosen)
            self._compare()
            return
        wanted = chosen[0] if len(chosen) == 1 else self.agreements.current_id()
        stay = self._shown_id()
        if not chosen and self._is_apart(stay):
            self._compare()
            return
        if wanted is None or wanted == stay:
            self._compare()
            return
        if not self.is_dirty():
            self._put(wanted)
            return
        # The row of the form stays current until the user has said what becomes of the form.
        self.details.leave(lambda: self._show(wanted))
        if self.is_dirty() and stay is not None:
            self.agreements.select(stay)

    def _is_apart(self, shown: int | None) -> bool:
        """Whether the details hold a form, or what the list does not: Tab through the list leaves them so."""
        if self._details is None:
            return False
        outside = shown is not None and not self.agreements.holds(shown) and self._may_stand_alone()
        return self._details.is_editing or outside

    def _activate(self, agreement_id: int) -> None:
        self.show_agreement(agreement_id)
        self.details.focus_first()

    def _show(self, agreement_id: int) -> None:
        self._put(agreement_id)
        self.agreements.select(agreement_id)

    def _put(self, agreement_id: int) -> None:
        self._shown_with = self.agreements.query()
        self.details.show_agreement(agreement_id)

    def _begin_new(self) -> None:
        self.details.new_agreement()

    def _saved(self, agreement_id: int) -> None:
        self._shown_with = self.agreements.query()
        if not self.details.is_editing:  # the next one is being written
            self.agreements.select(agreement_id)

    def _resumed(self, agreement_id: int | None) -> None:
        self.front_requested.emit()
        if agreement_id is not None:
            self.agreements.select(agreement_id)

    def _forget(self) -> None:
        self._shown_with = None
        if self._details is not None:
            self._details.show_agreement(None)
        self.selection_changed.emit()


def _load_details() -> type[DetailsView]:
    from accordi_desktop.ui.details.details_view import DetailsView  # noqa: PLC0415

    return DetailsView
