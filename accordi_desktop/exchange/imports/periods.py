# SPDX-License-Identifier: EUPL-1.2
"""The first term and the renewals of a row, from its dates and lengths."""

from __future__ import annotations

from dataclasses import replace
from itertools import zip_longest
from typing import TYPE_CHECKING

from accordi_desktop.exchange.imports.meanings import Meaning
from accordi_desktop.exchange.imports.readings.terms import Term
from accordi_desktop.model.dates.partial_date import UNKNOWN, PartialDate
from accordi_desktop.model.enums import PeriodKind
from accordi_desktop.register.values.drafts import PeriodDraft

if TYPE_CHECKING:
    from collections.abc import Iterable

    from accordi_desktop.exchange.imports.row_reader import ReadRow


def make_periods(row: ReadRow) -> tuple[tuple[PeriodDraft, ...], bool]:
    """The first term and the renewals, and whether lists of beginnings and ends do not belong together."""
    signed = _dates(row.values(Meaning.SIGNED))
    starts, ends = _dates(row.values(Meaning.START)), _dates(row.values(Meaning.END))
    unequal = len(starts) != len(ends) and max(len(starts), len(ends)) > 1
    term = _merged_term(row)
    first = PeriodDraft(
        act_date=signed[0] if signed else UNKNOWN,
        start=starts[0] if starts else term.start,
        months=term.months,
        days=None if term.months else term.days,
        end=ends[0] if ends else term.end,
        place=str(next(iter(row.values(Meaning.SIGNED_AT)), "")),
    )
    later = [
        PeriodDraft(PeriodKind.RENEWAL, start=start or UNKNOWN, end=end or UNKNOWN)
        for start, end in zip_longest(starts[1:], ends[1:])
    ]
    later += _renewals(row, signed[1:])
    if term.extension:
        later.append(PeriodDraft(PeriodKind.EXTENSION, months=term.extension))
    if not later and not first.says_something and not first.place:
        return (), unequal
    return (first, *later), unequal


def _merged_term(row: ReadRow) -> Term:
    """The term of a row: of several cells the first that says each thing."""
    merged = Term()
    for value in row.values(Meaning.TERM, Meaning.END, Meaning.START):
        if isinstance(value, Term):
            given = {
                name: getattr(value, name)
                for name in ("months", "days", "extension", "start", "end")
                if getattr(value, name) not in (None, UNKNOWN) and getattr(merged, name) in (None, UNKNOWN)
            }
            merged = replace(merged, **given)
    return merged


def _renewals(row: ReadRow, signed: list[PartialDate]) -> list[PeriodDraft]:
    acts = [*signed, *_dates(row.values(Meaning.RENEWED_ON))]
    starts = _dates(row.values(Meaning.RENEWAL_START))
    ends = _dates(row.values(Meaning.RENEWAL_END))
    terms = [one for one in row.values(Meaning.RENEWAL_TERM) if isinstance(one, Term)]
    return [
        PeriodDraft(
            PeriodKind.RENEWAL,
            act_date=act or UNKNOWN,
            start=start or UNKNOWN,
            end=end or (term.end if term else UNKNOWN),
            months=term.months if term else None,
        )
        for act, start, end, term in zip_longest(acts, starts, ends, terms)
    ]


def _dates(values: Iterable[object]) -> list[PartialDate]:
    """The dates of several cells, each of which may list several."""
    found: list[PartialDate] = []
    for value in values:
        found += value if isinstance(value, tuple) else [value] if isinstance(value, PartialDate) else []
    return found
