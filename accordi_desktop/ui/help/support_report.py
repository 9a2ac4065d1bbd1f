# SPDX-License-Identifier: EUPL-1.2
"""Asks where to put the report for support, and says that nothing of any record is in it."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QStandardPaths, qVersion

from accordi_desktop.support import write_support_report

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from accordi_desktop.ui.context.context import AppContext


def ask_support_report(context: AppContext, log: Path, parent: QWidget) -> None:
    """Let the user choose the file, then write it."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    title = QCoreApplication.translate("SupportReport", "Save a report for support")
    kinds = [QCoreApplication.translate("SupportReport", "Zip file (*.zip)")]
    suggested = Path(folder) / "accordi-report.zip"
    context.prompts.ask_save_file(parent, title, suggested, kinds, partial(_write, context, log))


def _write(context: AppContext, log: Path, target: Path) -> None:
    facts = {
        "qt": qVersion(),
        "language": context.settings.language,
        "theme": context.settings.theme,
        "register open": str(context.register is not None),
    }
    try:
        write_support_report(target, log.parent, facts)
    except OSError as error:
        context.failed.emit(
            context.words.text("error.io_error", detail=error.strerror or type(error).__name__)
        )
    else:
        context.message.emit(
            QCoreApplication.translate(
                "SupportReport",
                "Report saved. It holds the log and versions, and nothing of any agreement.",
            )
        )
