# SPDX-License-Identifier: EUPL-1.2
"""When something was done, as one says it: the hour of today, else the day."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from accordi_desktop.wording import Words


def moment(at: str, words: Words) -> str:
    """A moment of the history ("2026-11-22T09:30:00+00:00") in the clock of this place."""
    local = datetime.fromisoformat(at).astimezone()
    is_today = local.date() == datetime.now(local.tzinfo).date()
    return local.strftime("%H:%M") if is_today else words.day(local.date())
