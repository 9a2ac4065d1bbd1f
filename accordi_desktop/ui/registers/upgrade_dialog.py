# SPDX-License-Identifier: EUPL-1.2
"""What is said while a register is brought to the present version, or its contents are taken over."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from accordi_desktop.ui.registers.progress_dialog import ProgressDialog

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget


def upgrading_dialog(path: Path, parent: QWidget) -> ProgressDialog:
    """The dialog about a register of an earlier version."""
    return ProgressDialog(
        QCoreApplication.translate("UpgradingDialog", "Updating the register"),
        QCoreApplication.translate(
            "UpgradingDialog", "“{name}” comes from an earlier version of the program"
        ).format(name=path.name),
        QCoreApplication.translate(
            "UpgradingDialog",
            "It is brought to the present version. A backup is made first, and until the very end the "
            "register stays as it was: you can cancel at any moment.",
        ),
        QCoreApplication.translate("UpgradingDialog", "Stopping: the register stays as it was…"),
        parent,
    )


def salvaging_dialog(path: Path, parent: QWidget) -> ProgressDialog:
    """The dialog about a register whose contents are taken over into a new one."""
    return ProgressDialog(
        QCoreApplication.translate("SalvagingDialog", "Taking the contents over"),
        QCoreApplication.translate(
            "SalvagingDialog", "The contents of “{name}” go into a new register"
        ).format(name=path.name),
        QCoreApplication.translate(
            "SalvagingDialog",
            "What is valid is taken over, and at the end you see what was left out. The old file is only "
            "read: you can cancel at any moment.",
        ),
        QCoreApplication.translate("SalvagingDialog", "Stopping: no new register is made…"),
        parent,
    )
