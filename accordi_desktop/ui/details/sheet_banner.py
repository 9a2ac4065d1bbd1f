# SPDX-License-Identifier: EUPL-1.2
"""The banner of an agreement that is in the bin or suspended, with the command that changes that."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from accordi_desktop.model.enums import Status
from accordi_desktop.register.commands.agreements import RestoreAgreements
from accordi_desktop.register.commands.status import ResumeAgreements
from accordi_desktop.register.values.drafts import SuspensionDraft
from accordi_desktop.ui.details.banner import Banner

if TYPE_CHECKING:
    from accordi_desktop.register.commands.command import Command
    from accordi_desktop.register.values.views import AgreementSheet
    from accordi_desktop.ui.context.context import AppContext
    from accordi_desktop.wording import Words


class SheetBanner(Banner):
    """Hidden for an agreement that is neither deleted nor suspended."""

    def show_sheet(self, sheet: AgreementSheet, context: AppContext) -> None:
        """Show that an agreement is deleted or suspended, with the button that ends it."""
        register = context.register
        if sheet.deleted:
            text, icon_name, button_text = self.tr("This agreement is in the bin."), "bin", self.tr("Restore")
            command: Command = RestoreAgreements((sheet.id,))
        elif sheet.status is Status.SUSPENDED:
            text, icon_name = self._suspended(sheet, context.words), "status/suspended"
            button_text, command = self.tr("Take up again"), ResumeAgreements((sheet.id,))
        else:
            self.say("")
            return
        writable = register is not None and not register.read_only
        self.say(text, icon_name, button_text, partial(context.perform, command) if writable else None)

    def _suspended(self, sheet: AgreementSheet, words: Words) -> str:
        suspension = sheet.suspension or SuspensionDraft()
        said = words.suspension(suspension.since, suspension.until)
        return f"{said[:1].upper()}{said[1:]}. {suspension.reason}".rstrip()
