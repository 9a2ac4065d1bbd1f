# SPDX-License-Identifier: EUPL-1.2
"""The rule of the second schema, as a reference: registers made under it give the same, but for new rules.

The order of the rules is that of the register's domain:
terminated; not yet begun; expired; suspended; in force or expiring while the end is ahead; a source that
asserts the state when no end can be computed; renewed with an unknown end; what cannot be known is to verify.
Tacit renewal rolls the end forward until it is declined; express renewal never does.
"""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from accordi_desktop.model.dates.partial_date import UNKNOWN, PartialDate, Precision
from accordi_desktop.model.enums import AssertedStatus, EndBasis, PeriodKind, RenewalClause, Status


@dataclass(frozen=True, slots=True)
class PeriodFacts:
    """What the term rule needs of a period."""

    kind: PeriodKind
    act_date: PartialDate = UNKNOWN
    start: PartialDate = UNKNOWN
    months: int | None = None
    end: PartialDate = UNKNOWN


@dataclass(frozen=True, slots=True)
class AgreementFacts:
    """What the term and status rules need of an agreement; periods are in the order of the register."""

    periods: tuple[PeriodFacts, ...] = ()
    clause: RenewalClause = RenewalClause.UNKNOWN
    notice_months: int | None = None
    tacit_months: int | None = None
    open_ended: bool = False
    asserted: AssertedStatus | None = None
    terminated_on: PartialDate = UNKNOWN
    declined_on: PartialDate = UNKNOWN
    suspended_on: PartialDate = UNKNOWN


@dataclass(frozen=True, slots=True)
class PeriodEnd:
    """The end of one period: the day `months` are counted from, and whether it was computed.

    `tacit_before` is how often the period before was tacitly renewed until this one continued it.
    """

    end: PartialDate
    counted_from: PartialDate
    computed: bool
    tacit_before: int = 0


@dataclass(frozen=True, slots=True)
class Term:
    """The end of the current term, the last day for notice, and how often it was tacitly renewed."""

    end: PartialDate
    basis: EndBasis
    counted_from: PartialDate = UNKNOWN
    months: int | None = None
    notice: PartialDate = UNKNOWN
    tacit_renewals: int = 0


class Reason(StrEnum):
    """Why a status is what it is; worded with the term's own figures."""

    TERMINATED = "terminated"
    SUSPENDED = "suspended"
    BEGINS = "begins"
    OPEN_ENDED = "open_ended"
    ENDS_AHEAD = "ends_ahead"
    ENDS_SOON = "ends_soon"
    ENDED = "ended"
    ASSERTED = "asserted"
    RENEWED_WITHOUT_TERM = "renewed_without_term"
    NO_END_KNOWN = "no_end_known"


@dataclass(frozen=True, slots=True)
class StatusResult:
    """The status on a day, and the reason for it; `on` is the day the reason speaks of."""

    status: Status
    reason: Reason
    on: PartialDate = UNKNOWN


def period_ends(facts: AgreementFacts) -> tuple[PeriodEnd, ...]:
    """The end of each recorded period in order; a stated end wins over months.

    The day the term begins is not counted (civil code art. 2963), so the end is the same day N months on.
    """
    ends: list[PeriodEnd] = []
    for place, period in enumerate(facts.periods):
        before, rolls = _end_before(facts, place, ends[-1].end) if ends else (UNKNOWN, 0)
        if period.end.known:
            ends.append(PeriodEnd(period.end, UNKNOWN, computed=False, tacit_before=rolls))
            continue
        base = _counted_from(period, before)
        end = base.plus_months(period.months) if period.months is not None else UNKNOWN
        ends.append(PeriodEnd(end, base if end.known else UNKNOWN, computed=True, tacit_before=rolls))
    return tuple(ends)


def _end_before(facts: AgreementFacts, place: int, recorded: PartialDate) -> tuple[PartialDate, int]:
    """The end a period may continue, and how many tacit renewals until the period begins led there."""
    period, step = facts.periods[place], _step_of(facts, facts.periods[place - 1])
    begins = _beginning(period)
    if step is None or not recorded.known or begins.precision is not Precision.DAY:
        return recorded, 0
    until = begins.plus_days(-1).earliest
    notice = _declined_in(facts, place - 1)
    if notice.known:
        until = min(until, notice.latest)
    rolls = rolls_until(recorded, step, until)
    return recorded.plus_months(rolls * step), rolls


def _counted_from(period: PeriodFacts, before: PartialDate) -> PartialDate:
    """The day a term is counted from: the old end where the period continues it, else its own beginning.

    It continues what starts the day after the old end, or was agreed before it and says no start.
    """
    if before.known:
        follows = period.start.precision is Precision.DAY and before.plus_days(1) == period.start
        agreed_in_time = period.act_date.known and period.act_date.latest <= before.latest
        if follows or (not period.start.known and agreed_in_time):
            return before
    return _beginning(period)


def _beginning(period: PeriodFacts) -> PartialDate:
    return period.start if period.start.known else period.act_date


def base_term(facts: AgreementFacts) -> Term:
    """The end no passing of time changes: of the last recorded period, or of the term it was ended in."""
    term = _recorded_term(facts)
    stops = _rolls_until_at_most(facts)
    return _rolled(facts, term, stops) if stops is not None else term


def term_on(facts: AgreementFacts, today: date) -> Term:
    """The current term on that day: the base term, rolled forward where renewal is tacit and goes on."""
    term = base_term(facts)
    return _rolled(facts, term, today) if _rolls_until_at_most(facts) is None else term


def declined(facts: AgreementFacts) -> PartialDate:
    """The day the tacit renewal of the last period was declined; unknown where it was not."""
    tacit = facts.clause is RenewalClause.TACIT and not facts.open_ended
    return _declined_in(facts, len(facts.periods) - 1) if tacit and facts.periods else UNKNOWN


def _declined_in(facts: AgreementFacts, place: int) -> PartialDate:
    """The notice as far as that period is concerned: one agreed after it begins anew."""
    given = facts.declined_on
    agreed_anew = given.known and place > 0 and _agreed(facts.periods[place]) > given.latest
    return UNKNOWN if agreed_anew else given


def _agreed(period: PeriodFacts) -> date:
    known = period.act_date if period.act_date.known else period.start
    return known.earliest if known.known else date.min


def _rolls_until_at_most(facts: AgreementFacts) -> date | None:
    """The day after which no tacit renewal happens any more; None while they go on."""
    last_days = [day.latest for day in (facts.terminated_on, declined(facts)) if day.known]
    return min(last_days, default=None)


def _recorded_term(facts: AgreementFacts) -> Term:
    if facts.open_ended:
        return Term(UNKNOWN, EndBasis.OPEN_ENDED)
    if not facts.periods:
        return Term(UNKNOWN, EndBasis.NO_PERIOD)
    last, found = facts.periods[-1], period_ends(facts)[-1]
    if not found.end.known:
        return Term(UNKNOWN, _why_no_end(last))
    return Term(
        found.end,
        EndBasis.COMPUTED if found.computed else EndBasis.STATED,
        found.counted_from,
        last.months if found.computed else None,
        _notice(facts, found.end),
    )


def _rolled(facts: AgreementFacts, term: Term, today: date) -> Term:
    step = tacit_step(facts)
    if step is None or not term.end.known or term.end.latest >= today:
        return term
    rolls = rolls_until(term.end, step, today)
    end = term.end.plus_months(rolls * step)
    return Term(end, EndBasis.TACIT, term.end, step, _notice(facts, end), rolls)


def _notice(facts: AgreementFacts, end: PartialDate) -> PartialDate:
    """The last day for notice; once notice was given there is none to keep."""
    return UNKNOWN if declined(facts).known else notice_day(end, facts.notice_months)


def tacit_step(facts: AgreementFacts) -> int | None:
    """Months a tacit renewal adds: as agreed, else as long as the last period; None if not tacit."""
    return _step_of(facts, facts.periods[-1]) if facts.periods else None


def step_ahead(facts: AgreementFacts) -> int | None:
    """Months by which the end goes on rolling as days pass; None where it stays as it is."""
    return tacit_step(facts) if _rolls_until_at_most(facts) is None else None


def _step_of(facts: AgreementFacts, period: PeriodFacts) -> int | None:
    if facts.clause is not RenewalClause.TACIT or facts.open_ended:
        return None
    step = facts.tacit_months or period.months
    return step if step and step > 0 else None


def rolls_until(end: PartialDate, step: int, today: date) -> int:
    """How many tacit renewals of `step` months it takes until the end is not before today."""
    if not end.known:
        return 0
    latest = end.latest
    months = (today.year - latest.year) * 12 + today.month - latest.month
    # A year reaches to its December wherever in it the months end, so the count starts a year short.
    rolls = max(0, (months - 12) // step)
    while end.plus_months(rolls * step).latest < today:
        rolls += 1
    return rolls


def notice_day(end: PartialDate, notice_months: int | None) -> PartialDate:
    """The last day on which notice can be given before that end."""
    if notice_months is None:
        return UNKNOWN
    return end.plus_months(-notice_months)


def first_day(facts: AgreementFacts) -> PartialDate:
    """The day validity begins: the start of the first period, else the date of its act."""
    return _beginning(facts.periods[0]) if facts.periods else UNKNOWN


def status_on(facts: AgreementFacts, today: date, lead_days: int) -> StatusResult:
    """Where it stands on that day; expiring from `lead_days` before the end, or from its notice day."""
    begins = first_day(facts)
    if facts.terminated_on.known and facts.terminated_on.earliest <= today:
        return StatusResult(Status.TERMINATED, Reason.TERMINATED, facts.terminated_on)
    if begins.known and begins.earliest > today:
        return StatusResult(Status.NOT_YET, Reason.BEGINS, begins)
    finding = _status_by_term(facts, term_on(facts, today), today, lead_days)
    rests = facts.suspended_on.known and facts.suspended_on.earliest <= today
    if rests and finding.status is not Status.EXPIRED:
        return StatusResult(Status.SUSPENDED, Reason.SUSPENDED, facts.suspended_on)
    return finding


def _status_by_term(facts: AgreementFacts, term: Term, today: date, lead_days: int) -> StatusResult:
    if term.basis is EndBasis.OPEN_ENDED:
        return StatusResult(Status.IN_FORCE, Reason.OPEN_ENDED)
    if term.end.known:
        return _status_by_end(term, today, lead_days)
    return _status_without_end(facts, term)


def _status_by_end(term: Term, today: date, lead_days: int) -> StatusResult:
    if term.end.latest < today:
        return StatusResult(Status.EXPIRED, Reason.ENDED, term.end)
    # Within reach of the calendar's first years a lead time may lie before day one.
    window_opens = term.end.earliest - min(timedelta(days=lead_days), term.end.earliest - date.min)
    if term.notice.known:
        window_opens = min(window_opens, term.notice.earliest)
    if window_opens <= today:
        return StatusResult(Status.EXPIRING, Reason.ENDS_SOON, term.end)
    return StatusResult(Status.IN_FORCE, Reason.ENDS_AHEAD, term.end)


def _status_without_end(facts: AgreementFacts, term: Term) -> StatusResult:
    match facts.asserted:
        case AssertedStatus.IN_FORCE:
            return StatusResult(Status.IN_FORCE, Reason.ASSERTED)
        case AssertedStatus.EXPIRED:
            return StatusResult(Status.EXPIRED, Reason.ASSERTED)
    if term.basis is EndBasis.RENEWAL_WITHOUT_TERM:
        return StatusResult(Status.RENEWED_END_UNKNOWN, Reason.RENEWED_WITHOUT_TERM)
    return StatusResult(Status.TO_VERIFY, Reason.NO_END_KNOWN)


def _why_no_end(last: PeriodFacts) -> EndBasis:
    if last.kind is not PeriodKind.ORIGINAL:
        return EndBasis.RENEWAL_WITHOUT_TERM
    return EndBasis.NO_TERM if last.months is None else EndBasis.NO_DATE


@dataclass(frozen=True, slots=True)
class Renewals:
    """The prolongations of an agreement, each way counted apart."""

    express: int
    tacit: int
    extensions: int

    @property
    def total(self) -> int:
        """How often it was renewed; an extension is no renewal."""
        return self.express + self.tacit


def renewals_on(facts: AgreementFacts, today: date) -> Renewals:
    """What there was until that day."""
    return _counted(facts, term_on(facts, today).tacit_renewals)


def renewals_recorded(facts: AgreementFacts) -> Renewals:
    """What no passing of time adds to."""
    return _counted(facts, base_term(facts).tacit_renewals)


def _counted(facts: AgreementFacts, since_last_period: int) -> Renewals:
    kinds = [period.kind for period in facts.periods]
    between = sum(found.tacit_before for found in period_ends(facts))
    return Renewals(
        kinds.count(PeriodKind.RENEWAL), between + since_last_period, kinds.count(PeriodKind.EXTENSION)
    )
