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
        *((one.id, _named(words, one)) for one in later),
    ]


def about_choices(words: Words, periods: Iterable[PeriodDraft], period: PeriodDraft) -> ActChoices:
    """The act before it, then each other act that is stored."""
    before = QCoreApplication.translate("ActChoices", "The act before it")
    others = [one for one in periods if one.id is not None and one.id != period.id]
    return [(None, before), *((one.id, _named(words, one)) for one in others)]


def _named(words: Words, period: PeriodDraft) -> str:
    return f"{words.label(period.kind)}, {words.date(period.act_date)}"
