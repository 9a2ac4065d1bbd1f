# SPDX-License-Identifier: EUPL-1.2
"""The quick start in the print preview."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from accordi_desktop.ui.dialogs.print_preview import PrintPreview, open_preview
from accordi_desktop.ui.dialogs.print_preview_work import Laid

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from accordi_desktop.ui.desk import Desk
    from accordi_desktop.ui.tasks import Progress


def open_quick_start(desk: Desk, parent: QWidget) -> PrintPreview:
    """Lay the page out and show it."""
    words = desk.words
    file_name = QCoreApplication.translate("QuickStart", "Quick start.pdf")

    def lay_out(progress: Progress) -> Laid:
        from accordi_desktop.printing.quick_start import quick_start  # noqa: PLC0415

        progress(0, 0)
        return Laid(quick_start(words, datetime.now().astimezone().date()), file_name)

    return open_preview(desk, lay_out, parent, with_letterhead=False)
