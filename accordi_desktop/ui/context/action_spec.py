# SPDX-License-Identifier: EUPL-1.2
"""An action as its feature declares it: text, keys, the places where it stands, when it is enabled."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeySequence
    from PySide6.QtWidgets import QMenu

    from accordi_desktop.ui.context.page import Page


class Surface(Enum):
    """A menu, a row of buttons or a set of keys that shows actions."""

    FILE_MENU = auto()
    EDIT_MENU = auto()
    AGREEMENT_MENU = auto()
    VIEW_MENU = auto()
    HELP_MENU = auto()
    RAIL = auto()  # the buttons below the tabs of the pages
    WELCOME = auto()  # the ways to begin while no register is open
    WINDOW_KEYS = auto()  # keys that hold whatever has the keyboard, even without a menu bar
    AGREEMENT_ROWS = auto()  # the context menu of agreements in a list or in the calendar
    REGISTER_ROWS = auto()  # what the register's table adds to it
    BIN_ROWS = auto()  # the context menu of the bin
    PRIMARY = auto()  # the button that stands out on the agreements chosen
    ONE_AGREEMENT = auto()  # the menu of the details
    SEVERAL_AGREEMENTS = auto()  # the buttons on several agreements chosen


class Place(NamedTuple):
    """Where an action stands on a surface: groups and the actions of one are ordered by number."""

    surface: Surface
    group: int
    rank: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ActionState:
    """What the actions depend on.

    `opened`: a register is open; `has_backups`: it is backed up; `writable`: it can be changed. `selected`:
    how many agreements are chosen on the page in view; `in_bin`: that page lists what was deleted. `dirty`: a
    form holds what is not saved. `opening`: a register is being opened or restored.
    """

    opened: bool
    has_backups: bool
    writable: bool
    selected: int
    in_bin: bool
    dirty: bool
    opening: bool

    def changes_some(self) -> bool:
        """Whether the agreements chosen can be changed."""
        return self.opened and self.writable and not self.in_bin and self.selected > 0

    def changes_one(self) -> bool:
        """Whether exactly one agreement is chosen and can be changed."""
        return self.changes_some() and self.selected == 1

    def changes_several(self) -> bool:
        """Whether two agreements or more are chosen and can be changed."""
        return self.changes_some() and self.selected > 1


@dataclass(frozen=True, slots=True, kw_only=True)
class ActionSpec:
    """One action: what it says, where it stands, and exactly one of `run`, `page` and `fill`, or none.

    `run` is called when it is triggered. `page` makes the page that it shows, when that is first looked at.
    `fill` fills the menu that it opens. With none of them, its feature connects the `QAction` itself.
    `enabled` is None for an action that is always enabled, or whose feature enables it.
    """

    name: str
    text: str
    places: tuple[Place, ...]
    icon: str | None = None
    keys: QKeySequence.StandardKey | str | None = None
    enabled: Callable[[ActionState], bool] | None = None
    run: Callable[[], object] | None = None
    page: Callable[[], Page] | None = None
    fill: Callable[[QMenu], None] | None = None


_ON_AGREEMENTS = (Surface.AGREEMENT_ROWS, Surface.ONE_AGREEMENT, Surface.SEVERAL_AGREEMENTS)


def on_agreements(rank: int, *surfaces: Surface) -> tuple[Place, ...]:
    """The same rank on the surfaces that show what can be done to agreements: on these, or on all."""
    return tuple(Place(surface, 0, rank) for surface in surfaces or _ON_AGREEMENTS)
