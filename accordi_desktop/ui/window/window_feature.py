# SPDX-License-Identifier: EUPL-1.2
"""The actions of the window itself: what holds for every page, whatever the features are."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from accordi_desktop.ui.context.action_spec import ActionSpec, Place, Surface
from accordi_desktop.ui.context.feature import Feature
from accordi_desktop.ui.window.edit_actions import copy, select_all

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from accordi_desktop.ui.context.feature import Host
    from accordi_desktop.ui.window.pages import Pages


class WindowFeature(Feature):
    """Undo and redo are run by `UndoActions`, the others here; `go_to_pane` moves by so many panes."""

    def __init__(self, host: Host, pages: Pages, go_to_pane: Callable[[int], None]) -> None:
        super().__init__(host)
        self._pages = pages
        self._go_to_pane = go_to_pane

    def actions(self) -> Sequence[ActionSpec]:
        """Undo, copy, refresh, go to the next pane, quit."""
        return (*self._editing(), *self._viewing())

    def _editing(self) -> Sequence[ActionSpec]:
        keys, pages = QKeySequence.StandardKey, self._pages
        return (
            ActionSpec(
                name="undo",
                text=QCoreApplication.translate("Actions", "&Undo"),
                icon="undo",
                keys=keys.Undo,
                places=(Place(Surface.EDIT_MENU, 0, 10),),
            ),
            ActionSpec(
                name="redo",
                text=QCoreApplication.translate("Actions", "&Redo"),
                icon="redo",
                keys="Ctrl+Y",
                places=(Place(Surface.EDIT_MENU, 0, 20),),
            ),
            ActionSpec(
                name="copy",
                text=QCoreApplication.translate("Actions", "&Copy"),
                icon="duplicate",
                keys=keys.Copy,
                places=(
                    Place(Surface.EDIT_MENU, 1, 10),
                    Place(Surface.REGISTER_ROWS, 0, 10),
                    Place(Surface.BIN_ROWS, 1, 20),
                ),
                enabled=lambda state: state.opened,
                run=partial(copy, pages),
            ),
            ActionSpec(
                name="select_all",
                text=QCoreApplication.translate("Actions", "Select &all"),
                keys=keys.SelectAll,
                places=(
                    Place(Surface.EDIT_MENU, 1, 20),
                    Place(Surface.REGISTER_ROWS, 0, 20),
                    Place(Surface.BIN_ROWS, 1, 30),
                ),
                enabled=lambda state: state.opened,
                run=partial(select_all, pages),
            ),
        )

    def _viewing(self) -> Sequence[ActionSpec]:
        return (
            ActionSpec(
                name="refresh",
                text=QCoreApplication.translate("Actions", "&Refresh"),
                icon="refresh",
                keys="F5",
                places=(Place(Surface.VIEW_MENU, 1, 10), Place(Surface.WINDOW_KEYS, 0, 30)),
                enabled=lambda state: state.opened,
                run=self.context.refresh,
            ),
            ActionSpec(
                name="next_pane",
                text=QCoreApplication.translate("Actions", "Next &pane"),
                keys="F6",
                places=(Place(Surface.VIEW_MENU, 1, 20), Place(Surface.WINDOW_KEYS, 0, 10)),
                run=partial(self._go_to_pane, 1),
            ),
            ActionSpec(
                name="previous_pane",
                text=QCoreApplication.translate("Actions", "Previous pa&ne"),
                keys="Shift+F6",
                places=(Place(Surface.VIEW_MENU, 1, 30), Place(Surface.WINDOW_KEYS, 0, 20)),
                run=partial(self._go_to_pane, -1),
            ),
            ActionSpec(
                name="quit",
                text=QCoreApplication.translate("Actions", "&Quit"),
                keys="Ctrl+Q",
                places=(Place(Surface.FILE_MENU, 3, 10),),
                run=self.host.widget.close,
            ),
        )
