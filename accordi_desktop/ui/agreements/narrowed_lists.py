# SPDX-License-Identifier: EUPL-1.2
"""The lists that a row of the table offers: the list in view, narrowed to a value of the row."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from accordi_desktop.register.values.lists.query import Column

if TYPE_CHECKING:
    from collections.abc import Iterator

    from accordi_desktop.register.values.lists.query import AgreementQuery
    from accordi_desktop.register.values.views import AgreementRow
    from accordi_desktop.ui.agreement_table.row_menu import NarrowedTo
    from accordi_desktop.ui.agreements.facts import Choices
    from accordi_desktop.wording import Words


def values_of(
    row: AgreementRow, query: AgreementQuery, words: Words, choices: Choices | None
) -> Iterator[NarrowedTo]:
    """The list narrowed to each value of a row; kinds and sectors as far as their choices are read."""
    for code in filter(None, row.countries.split("; ")):
        yield Column.COUNTRY, words.country(code), replace(query, countries=(code,))
    yield Column.STATUS, words.short(row.status), replace(query, statuses=(row.status,))
    kinds = {term.name: term.id for term in choices.kinds} if choices is not None else {}
    if row.kind in kinds:
        yield Column.KIND, row.kind, replace(query, kind_ids=(kinds[row.kind],))
    sectors = {term.name: term.id for term in choices.sectors} if choices is not None else {}
    for name in dict.fromkeys(row.sectors.split("; ")):
        if name in sectors:
            yield Column.SECTORS, name, replace(query, sector_ids=(sectors[name],))
    if row.signed.known:
        year = row.signed.earliest.year
        yield Column.SIGNED, str(year), replace(query, years=(year,))
    if row.end.known:
        year = row.end.latest.year
        yield Column.END, str(year), replace(query, end_years=(year,), ends_within=None)
