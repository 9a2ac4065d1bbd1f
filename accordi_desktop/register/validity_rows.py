# SPDX-License-Identifier: EUPL-1.2
"""Spans of validity and contradictions as rows of their tables, and back."""

from datetime import date
from typing import Any

from sqlalchemy import Row

from accordi_desktop.model.dates.approximate_date import date_of, span_of
from accordi_desktop.model.dates.day_span import DaySpan
from accordi_desktop.model.dates.partial_date import UNKNOWN, PartialDate
from accordi_desktop.model.enums import EndBasis, Status
from accordi_desktop.model.validity.effective_end import EffectiveEnd
from accordi_desktop.model.validity.facts import ValidityFacts
from accordi_desktop.model.validity.orderings import orderings
from accordi_desktop.model.validity.renewal_counts import adds, recorded_counts
from accordi_desktop.model.validity.spans import ValidityTimeline
from accordi_desktop.model.validity.state import Remark, StatusReason, Validity, ValiditySpan
from accordi_desktop.register.validity_facts import field_path

Values = dict[str, Any]


def span_rows(
    agreement_id: int, facts: ValidityFacts, timeline: ValidityTimeline, horizon: date
) -> list[Values]:
    """The rows of `validity_span` that follow from the facts of an agreement, in order of days."""
    recorded = recorded_counts(facts, timeline.end).total
    more = adds(timeline.end)
    declined = timeline.notice_given
    return [
        {
            "agreement_id": agreement_id,
            **_row(span),
            "renewals": recorded + (timeline.end.on(span.from_day).tacit_renewals if more else 0),
            "declined": declined,
        }
        for span in timeline.spans(horizon)
    ]


def contradiction_rows(agreement_id: int, facts: ValidityFacts, end: EffectiveEnd) -> list[Values]:
    """The rows of `contradiction` that follow from the facts of an agreement."""
    return [
        {
            "agreement_id": agreement_id,
            "position": position,
            "code": found.code,
            "first_path": field_path(found.first_path),
            "first": found.first,
            "second_path": field_path(found.second_path),
            "second": found.second,
        }
        for position, found in enumerate(orderings(facts, end))
    ]


def validity_of(row: Row[Any]) -> Validity:
    """The state that a row of `validity_span` tells of; in force stands for expiring too."""
    return Validity(
        status=Status(row.status),
        reason=StatusReason(row.reason),
        end=span_of(row.end_text),
        basis=EndBasis(row.end_basis),
        own_notice=span_of(row.own_notice),
        counterpart_notice=span_of(row.counterpart_notice),
        on=span_of(row.on_text),
        counted_from=span_of(row.counted_from),
        months=row.months,
        tacit_renewals=row.tacit_renewals,
        remarks=Remark(row.remarks),
    )


def _row(span: ValiditySpan) -> Values:
    state = span.state
    notice = min((one for one in (state.own_notice, state.counterpart_notice) if one), default=None)
    return {
        "from_day": span.from_day.isoformat(),
        "until_day": span.until.isoformat(),
        "status": state.status.value,
        "reason": state.reason.value,
        "on_text": _date(state.on),
        "end_text": _date(state.end),
        "end_earliest": state.end.earliest.isoformat() if state.end else None,
        "end_latest": state.end.latest.isoformat() if state.end else None,
        "end_basis": state.basis.value,
        "counted_from": _date(state.counted_from),
        "months": state.months,
        "own_notice": _date(state.own_notice),
        "counterpart_notice": _date(state.counterpart_notice),
        "notice_earliest": notice.earliest.isoformat() if notice else None,
        "notice_latest": notice.latest.isoformat() if notice else None,
        "tacit_renewals": state.tacit_renewals,
        "remarks": int(state.remarks),
    }


def _date(span: DaySpan | None) -> PartialDate:
    return UNKNOWN if span is None else date_of(span)
