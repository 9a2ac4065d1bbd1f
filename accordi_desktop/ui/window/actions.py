# SPDX-License-Identifier: EUPL-1.2
"""Everything the window can do, once: text, icon and keys; menus, buttons and context menus share them."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence

from accordi_desktop.ui.theme.icons import icon


class Actions(QObject):
    """The actions of one window; who carries them out is connected by the window."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        keys = QKeySequence.StandardKey
        self.new_register = self._action(self.tr("New &register…"), "add")
        self.open_register = self._action(self.tr("&Open register…"), "folder-open", keys.Open)
        self.open_sample = self._action(self.tr("Look at the &sample"), "sample")
        self.print_summary = self._action(self.tr("&Print summary…"), "print", keys.Print)
        self.print_list = self._action(self.tr("Print the &list…"), None)
        self.reports = self._action(self.tr("Repor&ts…"), "document", "Ctrl+Shift+P")
        self.export_calendar = self._action(self.tr("E&xport calendar…"), "calendar")
        self.backups = self._action(self.tr("&Backups…"), "history")
        self.preferences = self._action(self.tr("Pre&ferences…"), "settings", "Ctrl+,")
        self.quit = self._action(self.tr("&Quit"), None, "Ctrl+Q")
        self.undo = self._action(self.tr("&Undo"), "undo", keys.Undo)
        self.redo = self._action(self.tr("&Redo"), "redo", "Ctrl+Y")
        self.copy = self._action(self.tr("&Copy"), "duplicate", keys.Copy)
        self.select_all = self._action(self.tr("Select &all"), None, keys.SelectAll)
        self.find = self._action(self.tr("&Find"), "search", keys.Find)
        self.new = self._action(self.tr("&New agreement"), "add", keys.New)
        self.edit = self._action(self.tr("&Edit"), "edit", "F2")
        self.save = self._action(self.tr("&Save"), "save", keys.Save)
        self.save_and_new = self._action(self.tr("Save and ne&w"), "save", "Ctrl+Shift+S")
        self.discard = self._action(self.tr("Discard &changes"), "discard")
        self.edit_several = self._action(self.tr("Edit se&veral…"), "edit", "Shift+F2")
        self.duplicate = self._action(self.tr("D&uplicate"), "duplicate", "Ctrl+D")
        self.renew = self._action(self.tr("Mark as &renewed…"), "renew", "Ctrl+R")
        self.extend = self._action(self.tr("E&xtend…"), "extend")
        self.terminate = self._action(self.tr("&Terminate…"), "terminate")
        self.decline = self._action(self.tr("Decl&ine renewal…"), "notice")
        self.suspend = self._action(self.tr("Suspen&d…"), "status/suspended")
        self.assert_status = self._action(self.tr("&Assert status…"), "assert")
        self.delete = self._action(self.tr("Move to the &bin"), "delete", "Del")
        self.restore = self._action(self.tr("Rest&ore"), "restore")
        self.show_home = self._action(self.tr("&Today"), "home", "Ctrl+1", checkable=True)
        self.show_register = self._action(self.tr("Re&gister"), "register", "Ctrl+2", checkable=True)
        self.show_calendar = self._action(self.tr("&Calendar"), "calendar", "Ctrl+3", checkable=True)
        self.show_worklist = self._action(self.tr("To &verify"), "verify", "Ctrl+4", checkable=True)
        self.show_bin = self._action(self.tr("&Bin"), "bin", "Ctrl+5", checkable=True)
        self.refresh = self._action(self.tr("&Refresh"), "refresh", "F5")
        self.next_pane = self._action(self.tr("Next &pane"), None, "F6")
        self.previous_pane = self._action(self.tr("Previous pa&ne"), None, "Shift+F6")
        self.manual = self._action(self.tr("&Manual"), "help", QKeySequence.StandardKey.HelpContents)
        self.quick_start = self._action(self.tr("&Quick start to print…"), "print")
        self.support = self._action(self.tr("Save a &report for support…"), "info")
        self.about = self._action(self.tr("&About Accordi"), "info")

    def pages(self) -> tuple[QAction, ...]:
        """The pages of the window, in the order of the rail on the left."""
        return (
            self.show_home,
            self.show_register,
            self.show_calendar,
            self.show_worklist,
            self.show_bin,
        )

    def on_agreements(self) -> tuple[QAction, ...]:
        """What is done to the agreements that are selected, in the order of a context menu."""
        return (
            self.edit,
            self.renew,
            self.extend,
            self.decline,
            self.suspend,
            self.terminate,
            self.assert_status,
            self.edit_several,
            self.print_summary,
            self.duplicate,
            self.delete,
        )

    def _action(
        self,
        text: str,
        icon_name: str | None,
        keys: QKeySequence.StandardKey | str | None = None,
        *,
        checkable: bool = False,
    ) -> QAction:
        action = QAction(text, self)
        action.setCheckable(checkable)
        if icon_name is not None:
            action.setIcon(icon(icon_name))
        if keys is not None:
            action.setShortcut(QKeySequence(keys))
        return action
