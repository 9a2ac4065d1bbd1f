# SPDX-License-Identifier: EUPL-1.2
"""The derived columns of an agreement, computed from what it holds by the same rules as everywhere else."""

from typing import Any

from accordi_desktop.model.dates.partial_date import Precision
from accordi_desktop.model.enums import Side
from accordi_desktop.model.renewals import renewals_recorded
from accordi_desktop.model.search_text import search_text
from accordi_desktop.model.tables.agreement import Agreement
from accordi_desktop.model.term import AgreementFacts, PeriodFacts, base_term, first_day, step_ahead
from accordi_desktop.model.text.fold import fold


def facts_of(agreement: Agreement) -> AgreementFacts:
    """What the term and status rules need of a stored agreement."""
    periods = tuple(
        PeriodFacts(period.kind, period.act_date, period.start, period.months, period.end)
        for period in agreement.periods
    )
    return AgreementFacts(
        periods,
        agreement.renewal_clause,
        agreement.notice_months,
        agreement.tacit_months,
        agreement.open_ended,
        agreement.asserted_status,
        agreement.terminated_on,
        agreement.declined_on,
        agreement.suspended_on,
    )


def derived(agreement: Agreement) -> dict[str, Any]:
    """Column name to value for every derived column."""
    terms = _term_columns(agreement)
    computed = (terms["end_text"], terms["notice_text"])
    return terms | _list_columns(agreement) | {"search_text": search_text(agreement, computed)}


def _term_columns(agreement: Agreement) -> dict[str, Any]:
    facts = facts_of(agreement)
    term = base_term(facts)
    begins, end, notice = first_day(facts), term.end, term.notice
    by_day = end.precision is Precision.DAY
    return {
        "signed": facts.periods[0].act_date if facts.periods else None,
        "begins_on": begins.earliest.isoformat() if begins.known else None,
        "terminated_from": agreement.terminated_on.earliest.isoformat()
        if agreement.terminated_on.known
        else None,
        "end_text": end,
        "end_basis": term.basis.value,
        "end_earliest": end.earliest.isoformat() if end.known else None,
        "end_latest": end.latest.isoformat() if end.known else None,
        "end_precision": end.precision.value,
        "end_month_index": end.latest.year * 12 + end.latest.month - 1 if end.known else None,
        "end_day": end.latest.day if by_day else None,
        "notice_text": notice,
        "notice_earliest": notice.earliest.isoformat() if notice.known else None,
        "tacit_step": step_ahead(facts),
        "renewals": renewals_recorded(facts).total,
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
