# SPDX-License-Identifier: EUPL-1.2
"""What the help menu opens; none of it is loaded before."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from accordi_desktop.ui.context.context import AppContext
    from accordi_desktop.ui.window.actions import Actions


def connect_help(actions: Actions, context: AppContext, log: Path, window: QWidget) -> None:
    """Manual, quick start, report for support, what the program is."""

    def manual() -> None:
        from accordi_desktop.ui.manual.manual_window import open_manual  # noqa: PLC0415

        open_manual(context.words.language, window)

    def quick_start() -> None:
        from accordi_desktop.ui.manual.quick_start import open_quick_start  # noqa: PLC0415

        open_quick_start(context, window)

    def support() -> None:
        from accordi_desktop.ui.help.support_report import ask_support_report  # noqa: PLC0415

        ask_support_report(context, log, window)

    def about() -> None:
        from accordi_desktop.ui.help.about import open_about  # noqa: PLC0415

        open_about(window)

    for action, slot in (
        (actions.manual, manual),
        (actions.quick_start, quick_start),
        (actions.support, support),
        (actions.about, about),
    ):
        action.triggered.connect(lambda _checked=False, slot=slot: slot())
