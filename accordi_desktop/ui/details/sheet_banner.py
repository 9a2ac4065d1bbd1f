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
    from datetime import date

    from accordi_desktop.register.commands.command import Command
    from accordi_desktop.register.values.views import AgreementSheet
    from accordi_desktop.ui.context.context import AppContext
    from accordi_desktop.wording import Words


class SheetBanner(Banner):
    """Hidden for an agreement that is neither deleted nor suspended, and seen as it stands today."""

    def show_sheet(self, sheet: AgreementSheet, context: AppContext, as_of: date | None = None) -> None:
        """Show that it is deleted or suspended, with the button that ends that, or of which day it is."""
        register = context.register
        if as_of is not None and not sheet.deleted:
            said = self.tr("As it stood on {date}, with what is recorded today.")
            self.say(said.format(date=context.words.day(as_of)), "calendar")
            return
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
