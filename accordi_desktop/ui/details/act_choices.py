# SPDX-License-Identifier: EUPL-1.2
"""The acts of an agreement to choose from: which one somebody signed, or a document belongs to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from collections.abc import Iterable

    from accordi_desktop.register.values.drafts import PeriodDraft
    from accordi_desktop.wording import Words

ActChoices = list[tuple[int | None, str]]


def act_choices(words: Words, periods: Iterable[PeriodDraft]) -> ActChoices:
    """The agreement itself, then each later act that is stored: "Rinnovo, 02/02/2020"."""
    itself = QCoreApplication.translate("ActChoices", "The agreement itself")
    later = [period for period in tuple(periods)[1:] if period.id is not None]
    return [
        (None, itself),
        *((one.id, f"{words.label(one.kind)}, {words.date(one.act_date)}") for one in later),
    ]
