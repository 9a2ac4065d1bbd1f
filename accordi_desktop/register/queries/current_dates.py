# SPDX-License-Identifier: EUPL-1.2
"""The dates of an agreement that count now, from its columns: where its end has rolled to, and the notice."""

from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Any

from sqlalchemy import Row

from accordi_desktop.model.dates.partial_date import UNKNOWN, PartialDate
from accordi_desktop.model.enums import RenewalClause
from accordi_desktop.model.tables.agreement import Agreement
from accordi_desktop.model.term import notice_day, rolls_until

DATE_COLUMNS = (
    Agreement.end_text,
    Agreement.tacit_step,
    Agreement.notice_text,
    Agreement.notice_months,
    Agreement.declined_on,
    Agreement.renewal_clause,
)


@dataclass(frozen=True, slots=True)
class CurrentDates:
    """The end, the last day for notice (unknown where there is none to keep), and whether all is decided."""

    end: PartialDate
    notice: PartialDate
    declined: bool


def current_dates(row: Row[*tuple[Any, ...]], today: date) -> CurrentDates:
    """From a row that has `DATE_COLUMNS`.

    Where notice was given there is no last day for it any more, whatever the months; it counts until the
    agreement is renewed after it: then its end rolls on again.
    """
    end = current_end(row.end_text, row.tacit_step, today)
    notice = notice_day(end, row.notice_months) if row.notice_text.known else UNKNOWN
    tacit = row.renewal_clause is RenewalClause.TACIT
    return CurrentDates(end, notice, row.declined_on.known and tacit and row.tacit_step is None)


# The same few ends come up at every look at a list, and rolling one forward takes its time.
@lru_cache(maxsize=4096)
def current_end(end: PartialDate, tacit_step: int | None, today: date) -> PartialDate:
    """The end, as often tacitly renewed as it has been by that day."""
    times = rolls(end, tacit_step, today)
    return end.plus_months(times * tacit_step) if times and tacit_step else end


@lru_cache(maxsize=4096)
def rolls(end: PartialDate, tacit_step: int | None, today: date) -> int:
    """How often it has been tacitly renewed by that day since the end that is kept."""
    return 0 if tacit_step is None else rolls_until(end, tacit_step, today)
