# SPDX-License-Identifier: EUPL-1.2
"""Agreements and deadlines as the tables of a report."""

from collections import Counter
from collections.abc import Iterable, Mapping

from accordi_desktop.model.enums import Status
from accordi_desktop.printing.plain_text import line
from accordi_desktop.printing.sections import Column, Section, table
from accordi_desktop.register.values.views import AgreementRow, Deadline
from accordi_desktop.wording import Words


def agreements(title: str, rows: Iterable[AgreementRow], words: Words) -> Section:
    """One line an agreement: whom with, what, signed, end, status."""
    columns = (
        Column(words.text("column.reference.short"), 1.3),
        Column(words.text("column.counterpart"), 4),
        Column(words.text("column.title"), 4),
        Column(words.text("column.signed"), 1.7),
        Column(words.text("column.end"), 1.7),
        Column(words.text("column.status"), 2),
    )
    cells = (
        (
            (line(row.reference),),
            _with_place(row, words),
            (line(row.title),),
            (words.date(row.signed) if row.signed.known else "–",),
            (words.date(row.end) if row.end.known else "–",),
            (words.label(row.status),),
        )
        for row in rows
    )
    return table(title, columns, cells, words.text("report.no_agreements"))


def deadlines(title: str, found: Iterable[Deadline], words: Words) -> Section:
    """One line a deadline, in the order of time."""
    columns = (
        Column(words.text("report.on"), 1.8),
        Column(words.text("report.what"), 2.2),
        Column(words.text("column.reference.short"), 1.3),
        Column(words.text("column.counterpart"), 4),
        Column(words.text("column.title"), 4),
        Column(words.text("column.status"), 2),
    )
    cells = (
        (
            (words.date(one.on),),
            (words.deadline(one),),
            (line(one.reference),),
            (line(one.counterpart),),
            (line(one.title),),
            (words.label(one.status),),
        )
        for one in found
    )
    return table(title, columns, cells, words.text("report.no_deadlines"))


def terminations(title: str, found: Iterable[Deadline], reasons: Mapping[int, str], words: Words) -> Section:
    """One line an agreement that was ended by an act, with the day and the reason."""
    columns = (
        Column(words.text("report.on"), 1.8),
        Column(words.text("column.reference.short"), 1.3),
        Column(words.text("column.counterpart"), 4),
        Column(words.text("column.title"), 4),
        Column(words.field("termination.reason"), 4),
    )
    cells = (
        (
            (words.date(one.on),),
            (line(one.reference),),
            (line(one.counterpart),),
            (line(one.title),),
            (line(reasons.get(one.agreement_id, "")),),
        )
        for one in found
    )
    return table(title, columns, cells, words.text("report.no_deadlines"))


def by_country(rows: Iterable[AgreementRow], words: Words) -> Counter[str]:
    """How many agreements each country has; one with several countries counts for each."""
    return Counter(words.country(code) for row in rows for code in row.countries.split("; ") if code)


def by_sector(rows: Iterable[AgreementRow]) -> Counter[str]:
    """How many agreements each sector has, as their lists name it."""
    return Counter(line(name) for row in rows for name in row.sectors.split("; ") if name)


def by_status(rows: Iterable[AgreementRow], words: Words) -> list[tuple[str, int]]:
    """How many agreements stand where, in the order of the register."""
    counted = Counter(row.status for row in rows)
    return [(words.label(status), counted[status]) for status in Status if counted[status]]


def _with_place(row: AgreementRow, words: Words) -> tuple[str, ...]:
    place = ", ".join(part for part in (line(row.city), words.countries(row.countries)) if part)
    return (line(row.counterpart), place) if place and place != row.counterpart else (line(row.counterpart),)
