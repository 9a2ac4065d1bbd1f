# SPDX-License-Identifier: EUPL-1.2
"""The deadline nearest to a month, on one side of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from accordi_desktop.model.dates.date_text import FIRST_YEAR, LAST_YEAR

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from accordi_desktop.model.enums import DeadlineKind
    from accordi_desktop.register.register import Register
    from accordi_desktop.register.values.lists.query import AgreementQuery
    from accordi_desktop.register.values.views import Deadline
    from accordi_desktop.ui.calendar.months import Month


def nearest_deadline(
    register: Register, query: AgreementQuery, kinds: frozenset[DeadlineKind], month: Month, *, forward: bool
) -> Deadline | None:
    """The nearest deadline on one side, looking further and further."""
    for first, last in spans_ahead(month, forward=forward):
        found = nearest(register.calendar.deadlines(first, last, query, kinds), month, forward=forward)
        if found is not None:
            return found
    return None


def spans_ahead(month: Month, *, forward: bool) -> Iterator[tuple[date, date]]:
    """Spans further and further from a month, to look for the nearest deadline without reading them all."""
    near = 1
    for reach in (12, 120, 1200, 12 * (LAST_YEAR - FIRST_YEAR + 1)):
        ends = [month.plus(step if forward else -step) for step in (near, reach)]
        beyond = max(ends) > month if forward else min(ends) < month
        if beyond:
            yield min(ends).first, max(ends).last
        near = reach + 1


def nearest(deadlines: Iterable[Deadline], month: Month, *, forward: bool) -> Deadline | None:
    """The deadline that lies nearest to a month, ahead of it or behind it."""
    outside = [
        one for one in deadlines if (one.on.earliest > month.last if forward else one.on.latest < month.first)
    ]
    ranked = sorted(outside, key=lambda one: one.on, reverse=not forward)
    return ranked[0] if ranked else None
