# SPDX-License-Identifier: EUPL-1.2
"""The quick start in the print preview."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from accordi_desktop.ui.preview.preview_dialog import PrintPreview, open_preview
from accordi_desktop.ui.preview.rendering import RenderedPages

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from accordi_desktop.ui.context.context import AppContext
    from accordi_desktop.ui.context.tasks import Progress


def open_quick_start(context: AppContext, parent: QWidget) -> PrintPreview:
    """Lay the page out and show it."""
    words = context.words
    file_name = QCoreApplication.translate("QuickStart", "Quick start.pdf")

    def lay_out(progress: Progress) -> RenderedPages:
        from accordi_desktop.printing.quick_start import quick_start  # noqa: PLC0415

        progress(0, 0)
        return RenderedPages(quick_start(words, datetime.now().astimezone().date()), file_name)

    return open_preview(context, lay_out, parent, with_letterhead=False)
