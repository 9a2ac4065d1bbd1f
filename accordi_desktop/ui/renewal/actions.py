# SPDX-License-Identifier: EUPL-1.2
"""Mark agreements as renewed, or extend them: one with all its particulars, or many at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from accordi_desktop.ui.renewal.bulk_dialog import BulkProlongDialog
from accordi_desktop.ui.renewal.renewal_dialog import ProlongDialog

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from accordi_desktop.model.enums import PeriodKind
    from accordi_desktop.ui.context.context import AppContext


def open_prolong(
    context: AppContext, ids: tuple[int, ...], kind: PeriodKind, parent: QWidget | None = None
) -> ProlongDialog | BulkProlongDialog | None:
    """Ask for the particulars of a renewal or an extension."""
    register = context.register
    if register is None or not ids:
        return None
    dialog: ProlongDialog | BulkProlongDialog
    if len(ids) == 1:
        dialog = ProlongDialog(context, register, ids[0], kind, parent)
    else:
        dialog = BulkProlongDialog(context, register, ids, kind, parent)
    dialog.open()
    return dialog
