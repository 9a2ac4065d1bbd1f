# SPDX-License-Identifier: EUPL-1.2
"""The register page, and what brings agreements up on it: find, new, edit, save, duplicate."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from accordi_desktop.ui.context.action_spec import ActionSpec, ActionState, Place, Surface, on_agreements
from accordi_desktop.ui.context.feature import Feature

if TYPE_CHECKING:
    from collections.abc import Sequence

    from accordi_desktop.register.values.lists.query import AgreementQuery
    from accordi_desktop.ui.agreements.register_page import RegisterPage
    from accordi_desktop.ui.context.feature import Host
    from accordi_desktop.ui.context.page import Page
    from accordi_desktop.ui.details.details_view import DetailsView


class AgreementsFeature(Feature):
    """Answers what other pages ask for; the page is made when it is first looked at."""

    def __init__(self, host: Host) -> None:
        super().__init__(host)
        requests = host.requests
        requests.agreement_activated.connect(self._open_agreement)
        requests.edit_requested.connect(self.edit_agreement)
        requests.list_requested.connect(self.show_list)
        requests.new_requested.connect(self.new_agreement)
        self.context.tasks.busy_changed.connect(self._load_page)

    @property
    def page(self) -> RegisterPage:
        """The table with its details."""
        return cast("RegisterPage", self.host.page("show_register"))

    def actions(self) -> Sequence[ActionSpec]:
        """The page; find, new, edit, duplicate; save and discard."""
        return (self._page_spec(), *self._beginning(), *self._ending())

    def show_agreement(self, agreement_id: int) -> bool:
        """Bring one agreement up on the register page; False where it is no longer there."""
        if not self.context.still_has((agreement_id,), self.context.register, binned_too=True):
            return False
        self.host.go("show_register")
        self.page.show_agreement(agreement_id)
        return True

    def edit_agreement(self, agreement_id: int, section: str = "") -> None:
        """Bring one agreement up and open its form at a section."""
        if self.context.still_has((agreement_id,), self.context.register):
            self.show_agreement(agreement_id)
            self.page.details.edit(section)

    def show_list(self, query: AgreementQuery) -> None:
        """Bring a list up on the register page."""
        self.host.go("show_register")
        self.page.agreements.set_query(query)
        self.page.focus_first()

    def new_agreement(self) -> None:
        """Begin a new agreement; a user without a register gets one first."""
        if self.context.register is None:
            self.host.requests.register_requested.emit(self.new_agreement)
            return
        self.host.go("show_register")
        self.page.new_agreement()

    def _page_spec(self) -> ActionSpec:
        return ActionSpec(
            name="show_register",
            text=QCoreApplication.translate("Actions", "Re&gister"),
            icon="register",
            keys="Ctrl+2",
            places=(Place(Surface.VIEW_MENU, 0, 20),),
            page=self._make_page,
        )

    def _beginning(self) -> Sequence[ActionSpec]:
        keys = QKeySequence.StandardKey
        return (
            ActionSpec(
                name="find",
                text=QCoreApplication.translate("Actions", "&Find"),
                icon="search",
                keys=keys.Find,
                places=(Place(Surface.EDIT_MENU, 2, 10),),
                enabled=lambda state: state.opened,
                run=self._find,
            ),
            ActionSpec(
                name="new",
                text=QCoreApplication.translate("Actions", "&New agreement"),
                icon="add",
                keys=keys.New,
                places=(Place(Surface.AGREEMENT_MENU, 0, 10), Place(Surface.WELCOME, 0, 10)),
                enabled=lambda state: state.writable or not (state.opened or state.opening),
                run=self.new_agreement,
            ),
            ActionSpec(
                name="edit",
                text=QCoreApplication.translate("Actions", "&Edit"),
                icon="edit",
                keys="F2",
                places=(
                    Place(Surface.AGREEMENT_MENU, 0, 20),
                    *on_agreements(10, Surface.AGREEMENT_ROWS),
                ),
                enabled=ActionState.changes_one,
                run=self._edit,
            ),
            ActionSpec(
                name="duplicate",
                text=QCoreApplication.translate("Actions", "D&uplicate"),
                icon="duplicate",
                keys="Ctrl+D",
                places=(
                    Place(Surface.AGREEMENT_MENU, 0, 70),
                    *on_agreements(100, Surface.AGREEMENT_ROWS, Surface.ONE_AGREEMENT),
                ),
                enabled=ActionState.changes_one,
                run=self._duplicate,
            ),
        )

    def _ending(self) -> Sequence[ActionSpec]:
        return (
            ActionSpec(
                name="save",
                text=QCoreApplication.translate("Actions", "&Save"),
                icon="save",
                keys=QKeySequence.StandardKey.Save,
                places=(Place(Surface.AGREEMENT_MENU, 0, 40),),
                enabled=lambda state: state.dirty,
                run=lambda: self._with_form_in_view().save(),
            ),
            ActionSpec(
                name="save_and_new",
                text=QCoreApplication.translate("Actions", "Save and ne&w"),
                icon="save",
                keys="Ctrl+Shift+S",
                places=(Place(Surface.AGREEMENT_MENU, 0, 50),),
                enabled=lambda state: state.dirty,
                run=lambda: self._with_form_in_view().save_and_new(),
            ),
            ActionSpec(
                name="discard",
                text=QCoreApplication.translate("Actions", "Discard &changes"),
                icon="discard",
                places=(Place(Surface.AGREEMENT_MENU, 0, 60),),
                enabled=lambda state: state.dirty,
                run=lambda: self._with_form_in_view().discard(),
            ),
        )

    def _load_page(self, busy: bool) -> None:
        """Load the code of the page behind the window, once the first page is read: it is asked for next."""
        if not busy and self.context.register is not None:
            self.context.tasks.busy_changed.disconnect(self._load_page)
            self.context.run(lambda _progress: _load_code(), lambda _nothing: None)

    def _make_page(self) -> Page:
        from accordi_desktop.ui.agreements.register_page import RegisterPage  # noqa: PLC0415

        page = RegisterPage(self.context, self.host.actions_at)
        page.day_requested.connect(lambda day: self.host.go("show_calendar").bring_up(day))
        return page

    def _open_agreement(self, agreement_id: int) -> None:
        if self.show_agreement(agreement_id):
            self.page.details.focus_first()

    def _find(self) -> None:
        self.host.go_or_welcome("show_register")
        if self.context.register is not None:
            self.page.agreements.focus_search()

    def _edit(self) -> None:
        if ids := self.host.selected_ids():
            self.edit_agreement(ids[0])

    def _with_form_in_view(self) -> DetailsView:
        """The details, brought up: what is wrong with the form is told there."""
        self.host.go("show_register")
        return self.page.details

    def _duplicate(self) -> None:
        ids = self.host.selected_ids()
        if ids and self.context.still_has(ids[:1], self.context.register):
            self.host.go("show_register")
            self.page.duplicate(ids[0])


def _load_code() -> None:
    import accordi_desktop.ui.agreements.register_page  # noqa: PLC0415
    import accordi_desktop.ui.details.details_view  # noqa: F401, PLC0415
