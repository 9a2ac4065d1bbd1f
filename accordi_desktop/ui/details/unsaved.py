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
    prompts: Prompts,
    parent: QWidget,
    save: Callable[[], bool],
    discard: Callable[[], None],
    then: Callable[[], None],
    *,
    agreement: str,
) -> None:
    """Ask whether to save or to give up what was typed, and go on with `then`; cancelling does neither.

    The agreement is named: another page may be in sight.
    `save` returns False where something is in the way: it does not go on then.
    """

    def save_first() -> None:
        if save():
            then()

    def discard_first() -> None:
        discard()
        then()

    hint = QCoreApplication.translate(
        "Unsaved",
        "Without saving, what you typed can be resumed only from the message bar, as long as the bar "
        "offers it and this register stays open.",
    )
    prompts.choose(
        parent,
        QCoreApplication.translate("Unsaved", "Save the changes to this agreement?"),
        f"{agreement}\n\n{hint}",
        (
            Choice(QCoreApplication.translate("Unsaved", "Save"), save_first),
            Choice(QCoreApplication.translate("Unsaved", "Do not save"), discard_first, destructive=True),
        ),
    )
