# SPDX-License-Identifier: EUPL-1.2
"""The status rule of `model/term.py` said in SQL, so that a whole register is filtered in one go.

A property test holds the two together. Months are counted as year * 12 + month - 1; a tacit renewal that has
no stored end for today is rolled forward by whole-number arithmetic, which every database does alike.
"""

import calendar
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import (
    ColumnElement,
    Integer,
    SQLColumnExpression,
    String,
    and_,
    case,
    func,
    literal,
    literal_column,
    or_,
    type_coerce,
)

from accordi_desktop.model.enums import AssertedStatus, EndBasis, Status
from accordi_desktop.model.tables.agreement import Agreement
from accordi_desktop.register.queries.precompiled import PrecompiledExpression

Number = SQLColumnExpression[int] | SQLColumnExpression[int | None]


@dataclass(frozen=True, slots=True)
class Day:
    """The figures of a day that the rules compare with, by their names."""

    iso: ColumnElement[str]
    year: ColumnElement[int]
    month_index: ColumnElement[int]
    day: ColumnElement[int]
    days_in_month: ColumnElement[int]

    @classmethod
    def named(cls, name: str) -> "Day":
        """A day that is given when the rule is used."""
        return cls(
            literal_column(f":{name}_iso", String),
            *(literal_column(f":{name}_{figure}", Integer) for figure in _FIGURES[1:]),
        )


_LAST = 31
_FIGURES = ("iso", "year", "month_index", "day", "days_in_month")
_NOW, _WINDOW = Day.named("now"), Day.named("window")


def _figures(name: str, day: date) -> dict[str, str | int]:
    length = calendar.monthrange(day.year, day.month)[1]
    values: tuple[str | int, ...] = (
        day.isoformat(),
        day.year,
        day.year * 12 + day.month - 1,
        day.day,
        length,
    )
    return {f"{name}_{figure}": value for figure, value in zip(_FIGURES, values, strict=True)}


def status_sql(today: date, lead_days: int) -> ColumnElement[str]:
    """The value of `Status` for each agreement on that day."""
    window = today + min(timedelta(days=lead_days), date.max - today)
    return _STATUS.with_figures(_figures("now", today) | _figures("window", window))


def end_order_sql(today: date) -> ColumnElement[int]:
    """A number that orders agreements by the latest day of their current end; NULL where none is known."""
    return _END_ORDER.with_figures(_figures("now", today))


def notice_order_sql(today: date) -> ColumnElement[int]:
    """The like for the last day for notice of the current term; NULL where there is none to keep."""
    return _NOTICE_ORDER.with_figures(_figures("now", today))


def renewals_sql(today: date) -> ColumnElement[int]:
    """How often each agreement was renewed until that day."""
    return _RENEWALS.with_figures(_figures("now", today))


def _status(now: Day, window: Day) -> ColumnElement[str]:
    return case(
        (Agreement.terminated_from <= now.iso, Status.TERMINATED.value),
        (Agreement.begins_on > now.iso, Status.NOT_YET.value),
        (_over(now), Status.EXPIRED.value),
        (type_coerce(Agreement.suspended_on, String) <= now.iso, Status.SUSPENDED.value),
        (Agreement.end_basis == EndBasis.OPEN_ENDED.value, Status.IN_FORCE.value),
        (_rolled(now), _in_window(_rolled_in_window(now, window))),
        (Agreement.end_latest.is_not(None), _in_window(_stored_in_window(now, window))),
        (Agreement.asserted_status == AssertedStatus.IN_FORCE, Status.IN_FORCE.value),
        (Agreement.end_basis == EndBasis.RENEWAL_WITHOUT_TERM.value, Status.RENEWED_END_UNKNOWN.value),
        else_=Status.TO_VERIFY.value,
    )


def _end_order(now: Day) -> ColumnElement[int]:
    rolled = rolled_month_index(now)
    month = case((Agreement.end_precision == "year", rolled // 12 * 12 + 11), else_=rolled)
    end = case((_rolled(now), month), else_=Agreement.end_month_index)
    return _in_order(end, func.coalesce(Agreement.end_day, _LAST))


def _notice_order(now: Day) -> ColumnElement[int]:
    end = case((_rolled(now), rolled_month_index(now)), else_=Agreement.end_month_index)
    by_year = (end // 12 * 12 + 11 - Agreement.notice_months) // 12 * 12 + 11
    month = case((Agreement.end_precision == "year", by_year), else_=end - Agreement.notice_months)
    day = case((Agreement.end_precision == "day", Agreement.end_day), else_=_LAST)
    return case((Agreement.notice_text.is_not(None), _in_order(month, day)), else_=None)


def _in_order(month_index: ColumnElement[int], day: ColumnElement[int]) -> ColumnElement[int]:
    # A day that its month does not have comes after those it has, and before the next month.
    return month_index * 32 + day


def _renewals(now: Day) -> ColumnElement[int]:
    rolled = rolled_month_index(now) - Agreement.end_month_index
    # Where nothing rolls the difference is nought or unknown, and the step does not matter.
    return Agreement.renewals + func.coalesce(rolled // func.coalesce(Agreement.tacit_step, 1), 0)


def rolled_month_index(now: Day) -> ColumnElement[int]:
    """The month of the first tacitly rolled end that is not before today, as year * 12 + month - 1."""
    target = case(
        (Agreement.end_precision == "year", now.year * 12),
        (Agreement.end_precision == "month", now.month_index),
        (_clamped_to(Agreement.end_day, now.days_in_month) >= now.day, now.month_index),
        else_=now.month_index + 1,
    )
    # Whole-number division rounded up; the target never lies before the stored end here.
    rolls = (target - Agreement.end_month_index + Agreement.tacit_step - 1) // Agreement.tacit_step
    stored = func.coalesce(Agreement.end_month_index, 0)
    return stored + case((target > stored, rolls), else_=0) * func.coalesce(Agreement.tacit_step, 0)


def _rolled(now: Day) -> ColumnElement[bool]:
    return and_(Agreement.tacit_step.is_not(None), Agreement.end_latest < now.iso)


def _over(now: Day) -> ColumnElement[bool]:
    """Past its end without a tacit renewal, or said to be over where no end is known and one is needed."""
    said = and_(
        Agreement.end_latest.is_(None),
        Agreement.end_basis != EndBasis.OPEN_ENDED.value,
        Agreement.asserted_status == AssertedStatus.EXPIRED,
    )
    return or_(and_(Agreement.tacit_step.is_(None), Agreement.end_latest < now.iso), said)


def _in_window(condition: ColumnElement[bool]) -> ColumnElement[str]:
    return case((condition, Status.EXPIRING.value), else_=Status.IN_FORCE.value)


def _stored_in_window(now: Day, window: Day) -> ColumnElement[bool]:
    return or_(
        Agreement.end_earliest <= window.iso,
        func.coalesce(Agreement.notice_earliest <= now.iso, literal(False)),
    )


def _rolled_in_window(now: Day, window: Day) -> ColumnElement[bool]:
    """The earliest day of the rolled end lies before the window closes, or its notice day has come."""
    month = rolled_month_index(now)
    by_lead = case(
        (Agreement.end_precision == "year", month // 12 <= window.year),
        (Agreement.end_precision == "month", month <= window.month_index),
        else_=or_(
            month < window.month_index,
            and_(
                month == window.month_index,
                _clamped_to(Agreement.end_day, window.days_in_month) <= window.day,
            ),
        ),
    )
    notice = month - Agreement.notice_months
    day = _clamped_to(_clamped_day(Agreement.end_day, month), now.days_in_month)
    by_notice = case(
        (Agreement.notice_months.is_(None), literal(False)),
        (
            Agreement.end_precision == "year",
            (month // 12 * 12 + 11 - Agreement.notice_months) // 12 <= now.year,
        ),
        (Agreement.end_precision == "month", notice <= now.month_index),
        else_=or_(notice < now.month_index, and_(notice == now.month_index, day <= now.day)),
    )
    return or_(by_lead, by_notice)


def _clamped_to(day: Number, length: ColumnElement[int]) -> ColumnElement[int]:
    return case((day > length, length), else_=day)


def _clamped_day(day: Number, month_index: ColumnElement[int]) -> ColumnElement[int]:
    """The day, or the last one of that month if the month is shorter."""
    year = month_index // 12
    leap = and_(year % 4 == 0, or_(year % 100 != 0, year % 400 == 0))
    month = month_index % 12
    length = case((and_(month == 1, leap), 29), (month == 1, 28), (month.in_((3, 5, 8, 10)), 30), else_=31)
    return case((day.is_(None), 31), (day > length, length), else_=day)


_STATUS = PrecompiledExpression(_status(_NOW, _WINDOW))
_END_ORDER = PrecompiledExpression(_end_order(_NOW))
_NOTICE_ORDER = PrecompiledExpression(_notice_order(_NOW))
_RENEWALS = PrecompiledExpression(_renewals(_NOW))
