# SPDX-License-Identifier: EUPL-1.2
"""Callbacks that long work calls as it goes; one that raises stops the work."""

from collections.abc import Callable

from accordi_desktop.model.enums import CheckPart, SalvageStep, UpgradeStep

Progress = Callable[[int, int], object]  # steps done, steps in all; the total is 0 where nobody knows it
CheckProgress = Callable[[CheckPart, int, int], object]
UpgradeProgress = Callable[[UpgradeStep, int, int], object]
SalvageProgress = Callable[[SalvageStep, int, int], object]


def no_progress(*_progress: object) -> None:
    """Progress that nobody watches."""
