# SPDX-License-Identifier: EUPL-1.2
"""The derived columns of an agreement, computed from what it holds by the same rules as everywhere else."""

from typing import Any

from accordi_desktop.model.dates.partial_date import UNKNOWN
from accordi_desktop.model.enums import Side
from accordi_desktop.model.search_text import ComputedDates, search_text
from accordi_desktop.model.tables.agreement import Agreement
from accordi_desktop.model.text.fold import fold


def derived(agreement: Agreement, computed: ComputedDates) -> dict[str, Any]:
    """Column name to value for every derived column; `computed` are dates that follow from the facts."""
    signed = agreement.periods[0].act_date if agreement.periods else UNKNOWN
    return {
        "signed": signed,
        "sort_signed": signed.rank[1] if signed.known else "",
        **_list_columns(agreement),
        "search_text": search_text(agreement, computed),
    }


def _list_columns(agreement: Agreement) -> dict[str, Any]:
    counterparts = [party for party in agreement.parties if party.side is Side.COUNTERPART]
    counterpart = _joined([party.name for party in counterparts])
    city = _joined([party.city for party in counterparts])
    title = agreement.titles[0].text if agreement.titles else ""
    sectors = _joined(_sector_names(agreement))
    return {
        "list_counterpart": counterpart,
        "list_city": city,
        "list_countries": _joined([party.country for party in counterparts]),
        "list_title": title,
        "list_sectors": sectors,
        "sort_counterpart": fold(counterpart),
        "sort_city": fold(city),
        "sort_title": fold(title),
        "sort_sectors": fold(sectors),
    }


def _sector_names(agreement: Agreement) -> list[str]:
    return [entry.sector.name if entry.sector else entry.wording for entry in agreement.sectors]


def _joined(values: list[str]) -> str:
    return "; ".join(dict.fromkeys(value for value in values if value))
