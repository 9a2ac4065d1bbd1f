# SPDX-License-Identifier: EUPL-1.2
"""The question what becomes of a form that is not saved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from accordi_desktop.ui.context.prompts import Choice

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from accordi_desktop.ui.context.prompts import Prompts


def ask_about_unsaved(
    prompts: Prompts, parent: QWidget, save: Callable[[], None], discard: Callable[[], None]
) -> None:
    """Ask whether to save or to give up what was typed; cancelling does neither."""
    prompts.choose(
        parent,
        QCoreApplication.translate("Unsaved", "Save the changes to this agreement?"),
        QCoreApplication.translate(
            "Unsaved",
            "Without saving, what you typed can be resumed only from the message bar, as long as the bar "
            "offers it and this register stays open.",
        ),
        (
            Choice(QCoreApplication.translate("Unsaved", "Save"), save),
            Choice(QCoreApplication.translate("Unsaved", "Do not save"), discard, destructive=True),
        ),
    )
