# SPDX-License-Identifier: EUPL-1.2
"""Why a status is what it is, in words: the end, and what it follows from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from accordi_desktop.model.dates.partial_date import PartialDate, Precision
from accordi_desktop.model.enums import EndBasis, PeriodKind
from accordi_desktop.model.term import AgreementFacts, PeriodFacts, Reason, StatusResult, Term, declined

if TYPE_CHECKING:
    from accordi_desktop.register.values.drafts import AssertionDraft
    from accordi_desktop.wording.words import Words


def word_reason(
    words: Words, finding: StatusResult, term: Term, facts: AgreementFacts, assertion: AssertionDraft | None
) -> str:
    """The fragment that follows the status: "scade il 02/02/2020: firmato il 02/02/2018, 24 mesi"."""
    match finding.reason:
        case Reason.ENDS_AHEAD | Reason.ENDS_SOON | Reason.ENDED:
            return _end(words, finding, term, facts)
        case Reason.TERMINATED | Reason.SUSPENDED | Reason.BEGINS:
            return words.text(f"reason.{finding.reason}", when=_when(words, finding.on))
        case Reason.ASSERTED:
            return _asserted(words, finding, assertion)
        case Reason.RENEWED_WITHOUT_TERM:
            return _renewed(words, facts.periods[-1])
        case Reason.NO_END_KNOWN:
            return _no_end(words, term, facts)
        case Reason.OPEN_ENDED:
            return words.text("reason.open_ended")


def _end(words: Words, finding: StatusResult, term: Term, facts: AgreementFacts) -> str:
    text = words.text(f"reason.{finding.reason}", when=_when(words, term.end))
    match term.basis:
        case EndBasis.STATED:
            text = words.text("reason.stated", text=text)
        case EndBasis.TACIT:
            renewals = words.count("reason.tacit_renewals", term.tacit_renewals)
            text = words.text(
                "reason.tacit", text=text, renewals=renewals, months=words.months(term.months or 0)
            )
        case EndBasis.COMPUTED:
            text = f"{text}: {_computed(words, term, facts.periods[-1])}"
    if declined(facts).known:
        return words.text("reason.declined", text=text, when=_when(words, facts.declined_on))
    if finding.reason is Reason.ENDS_SOON and term.notice.known:
        return words.text("reason.notice", text=text, when=_when(words, term.notice))
    return text


def _computed(words: Words, term: Term, period: PeriodFacts) -> str:
    """What the end was counted from: the act, and the day of the count where that is another one."""
    months = words.months(term.months or 0)
    if term.counted_from != period.act_date:
        months = words.text("reason.months_from", months=months, since=_since(words, term.counted_from))
    if period.act_date.known:
        return f"{_event(words, period)}, {months}"
    if period.kind is PeriodKind.ORIGINAL:
        return months
    return f"{words.text(f'reason.event.{period.kind}')}, {months}"


def _asserted(words: Words, finding: StatusResult, assertion: AssertionDraft | None) -> str:
    text = words.text(f"reason.asserted.{finding.status}")
    if assertion is None:
        return text
    if assertion.wording:
        text = words.text("reason.asserted.quoted", text=text, wording=assertion.wording)
    return f"{text} ({words.date(assertion.as_of)})" if assertion.as_of.known else text


def _renewed(words: Words, period: PeriodFacts) -> str:
    if period.months is not None:
        event = words.text(f"reason.event.{period.kind}")
        return words.text("reason.renewed.no_date", event=event, months=words.months(period.months))
    if period.act_date.known:
        return words.text("reason.no_term", event=_event(words, period))
    return words.text("reason.renewed.nothing_known", event=words.text(f"reason.event.{period.kind}"))


def _no_end(words: Words, term: Term, facts: AgreementFacts) -> str:
    if term.basis is EndBasis.NO_PERIOD:
        return words.text("reason.no_period")
    period = facts.periods[-1]
    if period.months is not None:
        return words.text("reason.no_date", months=words.months(period.months))
    if period.act_date.known:
        return words.text("reason.no_term", event=_event(words, period))
    return words.text("reason.nothing_known")


def _event(words: Words, period: PeriodFacts) -> str:
    """The act of a period with its date: "firmato il 02/02/2018", "rinnovato nel 2014"."""
    return f"{words.text(f'reason.event.{period.kind}')} {_when(words, period.act_date)}"


def _when(words: Words, value: PartialDate) -> str:
    if value.precision is Precision.DAY:
        return words.text("date.on_day", date=words.date(value))
    return words.text("date.in_span", date=words.long_date(value))


def _since(words: Words, value: PartialDate) -> str:
    if value.precision is Precision.DAY:
        return words.text("date.since_day", date=words.date(value))
    return words.text("date.since_span", date=words.long_date(value))
