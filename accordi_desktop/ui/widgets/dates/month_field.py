# SPDX-License-Identifier: EUPL-1.2
"""A field for a length in months."""

from __future__ import annotations

from typing import TYPE_CHECKING

from accordi_desktop.ui.widgets.number_field import NumberField

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from accordi_desktop.wording import Words

LONGEST = 1200


class MonthsField(NumberField):
    """Months from 1, or nothing; years stand beside: "2 years", "1 year and 6 months"."""

    def __init__(self, words: Words, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, words.years, LONGEST, parent)
