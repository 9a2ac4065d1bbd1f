# SPDX-License-Identifier: EUPL-1.2
"""The last working day on which something can still be done; the legal day itself is never moved by it."""

from datetime import date, timedelta

from accordi_desktop.model.dates.holidays import HOME, holidays_of

_SATURDAY = 5


def last_working_day(day: date, city: str = "") -> date:
    """That day, or the last one before it that is neither a weekend nor a holiday of Italy or of the city."""
    found = day
    while found.weekday() >= _SATURDAY or is_holiday(found, city):
        found -= timedelta(days=1)
    return found


def is_holiday(day: date, city: str = "") -> bool:
    """Whether it is a public holiday of Italy, or the feast of the patron of that city."""
    return any(one.day == day for one in holidays_of((HOME,), (day.year,), "it", city))
