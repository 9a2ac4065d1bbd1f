# SPDX-License-Identifier: EUPL-1.2
"""Invents the facts of agreements: those a register of today can hold, or all that can be said."""

import random
from datetime import date, timedelta

from accordi_desktop.model.dates.approximate_date import DateInterval, QualifiedDate, Qualifier
from accordi_desktop.model.dates.partial_date import UNKNOWN, PartialDate
from accordi_desktop.model.enums import AssertedStatus, PeriodKind, RenewalClause, Side, StartRule
from accordi_desktop.model.validity.facts import (
    ActKind,
    AssertionFacts,
    EndingEvent,
    NoticeGiven,
    PeriodFacts,
    SignatureFacts,
    SuspensionFacts,
    TerminationFacts,
    ValidityFacts,
)
from accordi_desktop.model.validity.notice_term import DaysNotice, MonthsNotice, NoticeTerm, YearDayNotice
from tests.model.validity import former_rule

FIRST, LAST = date(1985, 1, 1), date(2040, 12, 31)


class Chance(random.Random):
    """A source of chance that knows days and dates."""

    def day(self) -> date:
        """A day of the years agreements are of."""
        return FIRST + timedelta(days=self.randrange((LAST - FIRST).days))

    def plain(self) -> PartialDate:
        """A date known by its day, seldom by its month or year."""
        day = self.day()
        dates = (PartialDate.of(day), PartialDate(day.year, day.month), PartialDate(day.year))
        return self.choices(dates, (6, 1, 1))[0]

    def any_date(self) -> PartialDate:
        """A plain date, seldom an approximate one."""
        date_ = self.plain()
        match self.randrange(16):
            case 0:
                return QualifiedDate.near(date_, self.choice(tuple(Qualifier)))
            case 1:
                return self.choice((DateInterval.until, DateInterval.since))(date_)
            case 2:
                other = self.plain()
                first, last = sorted((date_, other), key=lambda one: one.earliest)
                return DateInterval.between(first, last)
            case _:
                return date_

    def maybe(self, share: float, value: PartialDate) -> PartialDate:
        """A date that is known in that share of cases."""
        return value if self.random() < share else UNKNOWN


def present_facts(chance: Chance) -> former_rule.AgreementFacts:
    """What a register of today can hold."""
    periods = []
    for place in range(chance.choices((0, 1, 2, 3), (1, 8, 4, 3))[0]):
        later = chance.choice((PeriodKind.RENEWAL, PeriodKind.EXTENSION))
        periods.append(
            former_rule.PeriodFacts(
                PeriodKind.ORIGINAL if place == 0 else later,
                chance.maybe(0.9, chance.plain()),
                chance.maybe(0.25, chance.plain()),
                chance.choice((None, 1, 5, 6, 12, 13, 24, 36, 60)),
                chance.maybe(0.1, chance.plain()),
            )
        )
    return former_rule.AgreementFacts(
        tuple(periods),
        chance.choice(tuple(RenewalClause)),
        chance.choice((None, None, 1, 3, 6, 14)),
        chance.choice((None, None, 1, 6, 12, 24)),
        chance.random() < 0.08,
        chance.choice((None, None, None, *AssertedStatus)),
        chance.maybe(0.12, chance.plain()),
        chance.maybe(0.12, chance.plain()),
        chance.maybe(0.1, chance.plain()),
    )


def any_facts(chance: Chance) -> ValidityFacts:
    """All that the facts of validity can say."""
    kinds = (ActKind.RENEWAL, ActKind.EXTENSION, ActKind.AMENDMENT)
    count = chance.choices((0, 1, 2, 3), (1, 8, 4, 3))[0]
    return ValidityFacts(
        periods=tuple(
            _period(chance, chance.choice(kinds) if place else ActKind.ORIGINAL) for place in range(count)
        ),
        clause=chance.choice((*RenewalClause, RenewalClause.TACIT)),
        tacit_months=chance.choice((None, None, 1, 6, 12, 24)),
        tacit_limit=chance.choice((None, None, 0, 1, 3)),
        own_notice=_notice(chance),
        counterpart_notice=_notice(chance),
        notice_given=chance.choice((None, None, None, _notice_given(chance))),
        open_ended=chance.random() < 0.08,
        termination=chance.choice((None, None, None, TerminationFacts(chance.maybe(0.9, chance.any_date())))),
        ends_with=chance.choice((None,) * 6 + (EndingEvent("evento", chance.maybe(0.7, chance.any_date())),)),
        suspensions=tuple(_suspension(chance) for _ in range(chance.choice((0, 0, 0, 1, 2)))),
        assertions=tuple(_assertion(chance) for _ in range(chance.choice((0, 0, 1, 2, 3)))),
    )


def _period(chance: Chance, kind: ActKind) -> PeriodFacts:
    signatures = tuple(
        SignatureFacts(name, chance.maybe(0.9, chance.any_date())) for name in "AB"[: chance.randrange(3)]
    )
    return PeriodFacts(
        kind=kind,
        act_date=chance.maybe(0.9, chance.any_date()),
        start_rule=chance.choice((*StartRule, StartRule.CONTINUATION, StartRule.SIGNATURE)),
        start=chance.maybe(0.9, chance.any_date()),
        entered_into_force=chance.maybe(0.7, chance.any_date()),
        signatures=signatures,
        months=chance.choice((None, 1, 5, 6, 12, 13, 24, 36, 60)),
        days=chance.choice((None, None, None, 60)),
        end=chance.maybe(0.1, chance.any_date()),
    )


def _notice(chance: Chance) -> NoticeTerm | None:
    months = MonthsNotice(chance.randrange(1, 15))
    return chance.choice((None, None, months, DaysNotice(60), YearDayNotice(6, 30)))


def _notice_given(chance: Chance) -> NoticeGiven:
    late = chance.random() < 0.2
    return NoticeGiven(chance.maybe(0.9, chance.any_date()), chance.choice((None, *Side)), late)


def _suspension(chance: Chance) -> SuspensionFacts:
    since, until = sorted((chance.day(), chance.day()))
    return SuspensionFacts(PartialDate.of(since), chance.maybe(0.5, PartialDate.of(until)))


def _assertion(chance: Chance) -> AssertionFacts:
    return AssertionFacts(chance.choice(tuple(AssertedStatus)), chance.maybe(0.7, chance.any_date()))
