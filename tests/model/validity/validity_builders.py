# SPDX-License-Identifier: EUPL-1.2
"""Facts of validity in few words: a test says only what matters to it."""

from datetime import date
from typing import Any

from accordi_desktop.model.dates.approximate_date import parse_edtf
from accordi_desktop.model.dates.day_span import DaySpan
from accordi_desktop.model.dates.partial_date import PartialDate
from accordi_desktop.model.enums import AssertedStatus, RenewalClause, StartRule
from accordi_desktop.model.validity.facts import (
    ActKind,
    AssertionFacts,
    NoticeGiven,
    PeriodFacts,
    SuspensionFacts,
    TerminationFacts,
    ValidityFacts,
)
from accordi_desktop.model.validity.notice_term import MonthsNotice

TODAY = date(2026, 11, 29)
HORIZON = date(2036, 1, 1)


def edtf(text: str) -> PartialDate:
    """A date from its EDTF text, approximate ones too."""
    return parse_edtf(text)


def iso(text: str) -> date:
    """A day."""
    return date.fromisoformat(text)


def span(first: str, last: str = "") -> DaySpan:
    """A span of days, or a single day."""
    return DaySpan(iso(first), iso(last or first))


def original(act: str = "", months: int | None = None, **more: Any) -> PeriodFacts:
    """The first act: its term counts from the signature, or from the stated `start`."""
    return _period(ActKind.ORIGINAL, StartRule.SIGNATURE, act, months, more)


def renewal(act: str = "", months: int | None = None, **more: Any) -> PeriodFacts:
    """A renewal: it continues the term before where it was agreed in time."""
    return _period(ActKind.RENEWAL, StartRule.CONTINUATION, act, months, more)


def extension(act: str = "", months: int | None = None, **more: Any) -> PeriodFacts:
    """An extension, continuing as a renewal does."""
    return _period(ActKind.EXTENSION, StartRule.CONTINUATION, act, months, more)


def amendment(act: str = "", months: int | None = None, **more: Any) -> PeriodFacts:
    """An amendment, with or without a term."""
    return _period(ActKind.AMENDMENT, StartRule.CONTINUATION, act, months, more)


def agreement(*periods: PeriodFacts, notice: int | None = None, **more: Any) -> ValidityFacts:
    """The facts of an agreement; `notice` in months is that of both sides."""
    if notice is not None:
        more |= {"own_notice": MonthsNotice(notice), "counterpart_notice": MonthsNotice(notice)}
    return ValidityFacts(periods, **more)


def tacit(*periods: PeriodFacts, step: int | None = None, **more: Any) -> ValidityFacts:
    """An agreement that is renewed tacitly."""
    return agreement(*periods, clause=RenewalClause.TACIT, tacit_months=step, **more)


def express(*periods: PeriodFacts, **more: Any) -> ValidityFacts:
    """An agreement that may be renewed expressly."""
    return agreement(*periods, clause=RenewalClause.EXPRESS, **more)


def terminated(on: str, decided: str = "", reason: str = "") -> TerminationFacts:
    """A termination with its day of effect."""
    return TerminationFacts(edtf(on), edtf(decided), reason)


def declined(on: str, **more: Any) -> NoticeGiven:
    """Notice given on a day."""
    return NoticeGiven(edtf(on), **more)


def suspension(since: str, until: str = "", reason: str = "") -> SuspensionFacts:
    """A suspension from a day to a day."""
    return SuspensionFacts(edtf(since), edtf(until), reason)


def asserted(value: str, as_of: str = "", **more: Any) -> AssertionFacts:
    """What a source says."""
    return AssertionFacts(AssertedStatus(value), edtf(as_of), **more)


def _period(
    kind: ActKind, rule: StartRule, act: str, months: int | None, more: dict[str, Any]
) -> PeriodFacts:
    values: dict[str, Any] = {"start_rule": rule, "months": months}
    if "start" in more:
        values["start_rule"] = StartRule.STATED_DAY
    values |= {name: edtf(value) if type(value) is str else value for name, value in more.items()}
    return PeriodFacts(kind, edtf(act), **values)
