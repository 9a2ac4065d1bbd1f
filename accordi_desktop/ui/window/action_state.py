# SPDX-License-Identifier: EUPL-1.2
"""Which actions make sense at the moment."""

from dataclasses import dataclass

from accordi_desktop.ui.window.actions import Actions


@dataclass(frozen=True, slots=True)
class ActionState:
    """What the actions depend on: the register, what is selected and where, the form.

    `opening` tells whether another register is being opened or put back.
    """

    opened: bool
    kept: bool
    writable: bool
    selected: int
    in_bin: bool
    dirty: bool
    opening: bool

    def apply(self, actions: Actions) -> None:
        """Enable what makes sense, disable the rest."""
        live = self.opened and not self.in_bin
        some, one, several = self.selected > 0, self.selected == 1, self.selected > 1
        for action in (
            actions.find,
            actions.refresh,
            actions.copy,
            actions.select_all,
            actions.print_list,
            actions.reports,
            actions.export_calendar,
        ):
            action.setEnabled(self.opened)
        # A page asked for while the register is being opened is shown once it is open.
        for action in (actions.show_calendar, actions.show_worklist, actions.show_bin):
            action.setEnabled(self.opened or self.opening)
        for action in (actions.new_register, actions.open_register, actions.open_sample):
            action.setEnabled(not self.opening)
        actions.backups.setEnabled(self.kept and not self.opening)
        actions.print_summary.setEnabled(self.opened and some)
        actions.new.setEnabled(self.writable or not (self.opened or self.opening))
        for action in (
            actions.renew,
            actions.extend,
            actions.terminate,
            actions.decline,
            actions.suspend,
            actions.assert_status,
            actions.delete,
        ):
            action.setEnabled(live and self.writable and some)
        for action in (actions.edit, actions.duplicate):
            action.setEnabled(live and self.writable and one)
        actions.edit_several.setEnabled(live and self.writable and several)
        actions.restore.setEnabled(self.opened and self.writable and self.in_bin and some)
        actions.save.setEnabled(self.dirty)
        actions.save_and_new.setEnabled(self.dirty)
        actions.discard.setEnabled(self.dirty)
