# SPDX-License-Identifier: EUPL-1.2
"""The menu bar: its menus, each filled with the actions that were declared for it."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenuBar

from accordi_desktop.ui.context.action_spec import Surface
from accordi_desktop.ui.window.actions import Actions


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
