# SPDX-License-Identifier: EUPL-1.2
"""Reads the agreement that the details show."""

from __future__ import annotations

from typing import TYPE_CHECKING

from accordi_desktop.model.errors import AccordiError, UnknownReferenceError
from accordi_desktop.ui.context.waiting import behind

if TYPE_CHECKING:
    from datetime import date

    from accordi_desktop.register.values.views import AgreementSheet
    from accordi_desktop.ui.context.context import AppContext


class SheetReader:
    """Tells the user what cannot be read."""

    def __init__(self, context: AppContext) -> None:
        self._context = context
        self.as_of: date | None = None
        self.usual_reminder_days = ""  # those of the office, as they stood with the sheet read last

    def look_at(self, day: date | None) -> bool:
        """Read agreements as they stood on a day, None for today; tells whether that is another one."""
        changed, self.as_of = day != self.as_of, day
        return changed

    def read(self, agreement_id: int | None) -> AgreementSheet | None:
        """The agreement; None where there is none of that id, or it cannot be read."""
        register = self._context.register
        if register is None or agreement_id is None:
            return None
        try:
            sheet, self.usual_reminder_days = behind(
                lambda: (
                    register.agreements.sheet(agreement_id, self.as_of),
                    register.office.particulars.reminder_days,
                )
            )
        except UnknownReferenceError:
            return None
        except AccordiError as error:
            self._context.failed.emit(self._context.words.error(error))
            return None
        return sheet

    def is_writable(self, sheet: AgreementSheet | None) -> bool:
        """Whether an agreement, or a new one, can be changed: not in the bin, nor in a read-only register."""
        register = self._context.register
        in_bin = sheet is not None and sheet.deleted
        return register is not None and not register.read_only and not in_bin
