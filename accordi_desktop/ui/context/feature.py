# SPDX-License-Identifier: EUPL-1.2
"""What a feature offers to the window, and what it may ask of it: neither knows the other's module."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget

    from accordi_desktop.ui.context.action_spec import ActionSpec, Surface
    from accordi_desktop.ui.context.context import AppContext
    from accordi_desktop.ui.context.page import Page, Requests

    Ids = tuple[int, ...]


class Host(Protocol):
    """The window as a feature sees it; pages and actions are named as their specs are."""

    @property
    def context(self) -> AppContext:
        """The open register, words, settings, prompts and tasks of the window."""

    @property
    def requests(self) -> Requests:
        """What the pages ask for, whichever they are."""

    @property
    def widget(self) -> QWidget:
        """The parent of dialogs."""

    def action(self, name: str) -> QAction:
        """The action of that name."""

    def actions_at(self, *surfaces: Surface) -> list[list[QAction]]:
        """The groups of actions that stand on these surfaces, in order."""

    def page(self, name: str) -> Page:
        """The page that an action shows, made now if need be."""

    def made_page(self, name: str) -> Page | None:
        """The page that an action shows, if it was looked at already."""

    def go(self, name: str) -> Page:
        """Bring a page into view while a register is open."""

    def go_or_welcome(self, name: str) -> None:
        """Bring a page into view, or the welcome where no register is open."""

    def come_forward(self) -> None:
        """Put the window before all others."""

    def selected_ids(self) -> Ids:
        """The agreements chosen on the page in view."""

    def is_dirty(self) -> bool:
        """Whether a form holds what is not saved."""

    def leave(self, then: Callable[[], None]) -> None:
        """Call `then` once unsaved work is saved or given up."""

    def set_opening(self, opening: bool) -> None:
        """Say whether a register is being opened or restored."""

    def add_banner(self, banner: QWidget) -> None:
        """Put a banner over the message bar."""


class Feature:
    """A part of the program: it is made with its window and lives as long."""

    def __init__(self, host: Host) -> None:
        self.host = host
        self.context = host.context

    def actions(self) -> Sequence[ActionSpec]:
        """The actions and pages it offers; asked once."""
        return ()

    def close(self) -> None:
        """Finish what must not wait: the window is closing."""

    def act_on_selected(self, act: Callable[[Ids], None], *, binned_too: bool = False) -> None:
        """Act on the agreements chosen on the page in view, as `act_on` does."""
        self.act_on(self.host.selected_ids(), act, binned_too=binned_too)

    def act_on(self, ids: Ids, act: Callable[[Ids], None], *, binned_too: bool = False) -> None:
        """Act on agreements once unsaved work is saved or given up.

        Nothing is done, and the user told why, where their register is no longer open or has them no more.
        """
        register = self.context.register

        def act_if_still_there() -> None:
            if self.context.still_has(ids, register, binned_too=binned_too):
                act(ids)

        if ids and register is not None:
            self.host.leave(act_if_still_there)
