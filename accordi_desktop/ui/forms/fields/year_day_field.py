# SPDX-License-Identifier: EUPL-1.2
"""A field for a day of every year, typed as "30/06" or "30 giugno"."""

from accordi_desktop.model.dates.year_day import read_year_day, write_year_day
from accordi_desktop.ui.forms.fields.text_fields import LineField


class YearDayField(LineField):
    """The draft keeps "06-30"; what is no such day is handed on as typed, to be refused in words."""

    def __init__(self, name: str, year_day: str) -> None:
        super().__init__(name, write_year_day(year_day))

    def value(self) -> str:
        """The day as the draft keeps it."""
        return read_year_day(super().value())
