# SPDX-License-Identifier: EUPL-1.2
"""The plan of a text as values of JSON: marks with their places, drafts, remarks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from accordi_desktop.exchange.prose.marks import MarkKind
from accordi_desktop.model.dates.partial_date import PartialDate
from accordi_desktop.model.enums import PeriodKind, Side

if TYPE_CHECKING:
    from accordi_desktop.exchange.prose.marks import Mark
    from accordi_desktop.exchange.prose.plan import TextPlan, TextProposal
    from accordi_desktop.register.values.drafts import AgreementDraft, PartyDraft, PeriodDraft


def text_plan_json(plan: TextPlan) -> dict[str, Any]:
    """Dates as EDTF text or null, places as signs counted from 0."""
    return {
        "source": plan.source.title,
        "as_of": plan.source.as_of.edtf or None,
        "proposals": [_proposal(one) for one in plan.proposals],
        "remarks": [
            {"kind": one.kind.value, "start": one.start, "end": one.end, "text": one.text}
            for one in plan.remarks
        ],
    }


def _proposal(one: TextProposal) -> dict[str, Any]:
    return {
        "like": one.like or None,
        "imported": one.imported,
        "draft": _draft(one.draft),
        "marks": [_mark(mark) for mark in one.marks],
    }


def _mark(mark: Mark) -> dict[str, Any]:
    value = mark.value.edtf or None if isinstance(mark.value, PartialDate) else mark.value
    return {
        "kind": mark.kind.value,
        "start": mark.start,
        "end": mark.end,
        "text": mark.text,
        "value": True if mark.kind is MarkKind.OPEN_ENDED else value,
        "sureness": mark.sureness.value,
        "rule": mark.rule or None,
    }


def _draft(draft: AgreementDraft) -> dict[str, Any]:
    original = next((one for one in draft.periods if one.kind is PeriodKind.ORIGINAL), None)
    return {
        "title": draft.titles[0].text,
        "proper_title": draft.titles[0].proper,
        "kind": draft.kind_wording,
        "parties": [_party(one) for one in draft.parties if one.side is Side.COUNTERPART],
        **_period(original),
        "place": (original.place or None) if original else None,
        "renewals": [
            {"signed": _date(one.act_date), "months": one.months, "end": _date(one.end)}
            for one in draft.periods
            if one.kind is not PeriodKind.ORIGINAL
        ],
        "renewal_clause": draft.renewal_clause.value,
        "notice_months": draft.notice_months,
        "notice_days": draft.notice_days,
        "open_ended": draft.open_ended,
        "terminated": _date(draft.termination.on),
        "signatories": [
            {"person": one.person, "office": one.office, "side": one.side.value} for one in draft.signatories
        ],
        "sectors": [{"wording": one.wording, "level": one.level.value} for one in draft.sectors],
        "purpose": draft.purpose,
        "initiatives": [{"name": one.name, "fields": one.fields} for one in draft.initiatives],
        "assertions": [
            {"status": one.status.value, "wording": one.wording} for one in draft.assertions if one.status
        ],
        "resolution_number": draft.resolution_number,
        "gaps": [one.text for one in draft.gaps],
    }


def _party(party: PartyDraft) -> dict[str, Any]:
    return {
        "name": party.name,
        "body_kind": None if party.body_kind is None else party.body_kind.value,
        "city": party.city,
        "country": party.country or None,
        "country_derived": party.country_origin.value == "derived",
    }


def _period(period: PeriodDraft | None) -> dict[str, Any]:
    if period is None:
        return {"signed": None, "start": None, "months": None, "end": None}
    return {
        "signed": _date(period.act_date),
        "start": _date(period.start),
        "months": period.months,
        "end": _date(period.end),
    }


def _date(value: PartialDate) -> str | None:
    return value.edtf or None
