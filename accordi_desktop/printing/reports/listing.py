# SPDX-License-Identifier: EUPL-1.2
"""The list of agreements as it is filtered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from accordi_desktop.model.errors import AccordiError
from accordi_desktop.printing.reports import tables
from accordi_desktop.printing.reports.report import Chapter, Report, bars, tiles

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from accordi_desktop.register.register import Register
    from accordi_desktop.register.values.lists.query import AgreementQuery
    from accordi_desktop.wording import Words

# A table this long takes about a hundred pages and a few seconds.
MOST_LISTED = 3000


def listing(register: Register, query: AgreementQuery, words: Words) -> Report:
    """The agreements of a list in its order, with what they add up to; raises AccordiError where too many."""
    rows = register.agreements.rows(checked(register.agreements.ids(query)), query.as_of)
    nothing = words.text("report.no_agreements")
    overview = Chapter(
        words.text("report.overview"),
        (
            tiles([(words.text("report.agreements"), len(rows)), *tables.by_status(rows, words)]),
            bars(words.text("report.by_country"), tables.by_country(rows, words).items(), nothing),
        ),
    )
    whole = Chapter(words.text("report.agreements"), (tables.agreements("", rows, words),))
    return Report(
        words.text("report.list"),
        "; ".join(described(register, query, words))
        or words.text("report.whole" if query.with_past else "report.not_over"),
        (whole, overview) if len(rows) > 1 else (whole,),
    )


def checked(ids: Sequence[int]) -> tuple[int, ...]:
    """The ids, unless there are more than a report can hold."""
    found = tuple(ids)
    if len(found) > MOST_LISTED:
        raise AccordiError("too_many_to_print", most=MOST_LISTED)
    return found


def described(register: Register, query: AgreementQuery, words: Words) -> Iterator[str]:
    """The filters in words."""
    if query.text.strip():
        yield f"«{query.text.strip()}»"
    yield from (words.label(status) for status in query.statuses)
    yield from (words.country(code) for code in query.countries)
    yield from (term.name for term in register.office.sectors() if term.id in query.sector_ids)
    yield from (term.name for term in register.office.instrument_kinds() if term.id in query.kind_ids)
    yield from (str(year) for year in query.years)
    yield from (words.text("report.ends_in", year=str(year)) for year in query.end_years)
    if query.as_of is not None:
        yield words.text("report.as_of", day=words.day(query.as_of))
    for name in ("ends_within", "notice_within", "decision_within", "changed_within"):
        days: int | None = getattr(query, name)
        if days is not None:
            key = "ended_within" if days < 0 else name
            yield words.count(f"report.{key}", abs(days))
