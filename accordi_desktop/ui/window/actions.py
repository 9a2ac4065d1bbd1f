# SPDX-License-Identifier: EUPL-1.2
"""The actions of one window, made from what its features declare; all its menus and buttons share them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from accordi_desktop.ui.context.action_spec import Surface
from accordi_desktop.ui.theme.icons import icon
from accordi_desktop.ui.widgets.labels.plain_label import plain_tip
from accordi_desktop.ui.window.disabled_reason import disabled_reason

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtWidgets import QMenuBar, QWidget

    from accordi_desktop.ui.context.action_spec import ActionSpec, ActionState, Place


class Actions(QObject):
    """`actions[name]` is the `QAction` of a spec; raises KeyError for a name that no feature declares."""

    def __init__(self, specs: Iterable[ActionSpec], parent: QWidget) -> None:
        super().__init__(parent)
        self._window = parent
        self._specs: dict[str, ActionSpec] = {}
        self._actions: dict[str, QAction] = {}
        self._reasons: dict[str, str] = {}  # why an action is disabled, for a person
        for spec in specs:
            if spec.name in self._specs:
                raise ValueError(f"two actions are called {spec.name}")
            self._specs[spec.name] = spec
            self._actions[spec.name] = self._make(spec)

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def groups(self, *surfaces: Surface) -> list[list[QAction]]:
        """What stands on these surfaces, one after the other, by group and rank."""
        placed: dict[tuple[int, int], list[tuple[Place, QAction]]] = {}
        for spec in self._specs.values():
            for place in spec.places:
                if place.surface in surfaces:
                    group = surfaces.index(place.surface), place.group
                    placed.setdefault(group, []).append((place, self._actions[spec.name]))
        return [
            [action for _place, action in sorted(placed[group], key=lambda one: one[0].rank)]
            for group in sorted(placed)
        ]

    def at(self, *surfaces: Surface) -> list[QAction]:
        """The same without groups."""
        return [action for group in self.groups(*surfaces) for action in group]

    def pages(self) -> list[QAction]:
        """Those that show a page, in the order of the menu and of the rail."""
        shown = {self._actions[name] for name, spec in self._specs.items() if spec.page is not None}
        return [action for action in self.at(Surface.VIEW_MENU) if action in shown]

    def specs(self) -> Iterable[tuple[ActionSpec, QAction]]:
        """Each action with what it was declared as."""
        return [(spec, self._actions[name]) for name, spec in self._specs.items()]

    def update(self, state: ActionState) -> None:
        """Enable what makes sense, disable the rest; what is disabled tells why in its tool tip."""
        for name, spec in self._specs.items():
            if spec.enabled is not None:
                reason = disabled_reason(spec.enabled, state)
                self._actions[name].setEnabled(spec.enabled(state))
                self._actions[name].setToolTip(plain_tip(reason) if reason else "")
                self._reasons[name] = reason

    def why_disabled(self, keys: QKeySequence) -> str:
        """Why the action of these keys is disabled; empty where it is not, or there is none."""
        names = [name for name, action in self._actions.items() if action.shortcut() == keys]
        return next((self._reasons[name] for name in names if self._reasons.get(name)), "")

    def _make(self, spec: ActionSpec) -> QAction:
        action = QAction(spec.text, self) if spec.fill is None else self._submenu(spec)
        action.setCheckable(spec.page is not None)
        if spec.icon is not None:
            action.setIcon(icon(spec.icon))
        if spec.keys is not None:
            action.setShortcut(QKeySequence(spec.keys))
        if (run := spec.run) is not None:
            action.triggered.connect(lambda _checked=False: run())
        return action

    def _submenu(self, spec: ActionSpec) -> QAction:
        assert spec.fill is not None
        menu = QMenu(spec.text, self._window)
        menu.aboutToShow.connect(partial(spec.fill, menu))
        return menu.menuAction()


def fill_menus(bar: QMenuBar, actions: Actions) -> None:
    """Add the menus to a bar, with a separator between the groups of each."""
    bar.setAccessibleName(QCoreApplication.translate("Menus", "Menus"))
    for surface, title in (
        (Surface.FILE_MENU, QCoreApplication.translate("Menus", "&File")),
        (Surface.EDIT_MENU, QCoreApplication.translate("Menus", "&Edit")),
        (Surface.AGREEMENT_MENU, QCoreApplication.translate("Menus", "&Agreement")),
        (Surface.VIEW_MENU, QCoreApplication.translate("Menus", "&View")),
        (Surface.HELP_MENU, QCoreApplication.translate("Menus", "&Help")),
    ):
        menu = bar.addMenu(title)
        menu.setToolTipsVisible(True)
        for group in actions.groups(surface):
            if not menu.isEmpty():
                menu.addSeparator()
            menu.addActions(group)
