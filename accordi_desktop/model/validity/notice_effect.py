# SPDX-License-Identifier: EUPL-1.2
"""Which end a notice works at: the first one whose last day for notice it keeps.

Given too late it works at the next end, unless the office says that it was accepted although late. Where the
day, the end, the side or the notice term is not known well enough to tell, it is to be verified.
"""

from dataclasses import dataclass

from accordi_desktop.model.dates.approximate_date import span_of
from accordi_desktop.model.dates.day_span import DaySpan
from accordi_desktop.model.enums import Side
from accordi_desktop.model.validity.counted_term import Term
from accordi_desktop.model.validity.facts import NoticeGiven, ValidityFacts
from accordi_desktop.model.validity.notice_term import NoticeTerm
from accordi_desktop.model.validity.state import Remark
from accordi_desktop.model.validity.tacit_rolls import TacitRolls


@dataclass(frozen=True, slots=True)
class NoticeEffect:
    """After how many tacit renewals a term ends by notice, at least and at most, and the remark on it."""

    fewest: int
    most: int
    remarks: Remark = Remark.NONE


def notice_against(facts: ValidityFacts, term: Term) -> NoticeGiven | None:
    """The notice, as far as it concerns a term: one agreed after the notice begins anew."""
    given = facts.notice_given
    on = span_of(given.on) if given is not None else None
    agreed = facts.periods[term.index].agreed if term.index else None
    if on is not None and agreed is not None and agreed.earliest > on.latest:
        return None
    return given


def notice_effect(facts: ValidityFacts, term: Term, rolls: TacitRolls) -> NoticeEffect | None:
    """What the notice does to a term that is renewed tacitly; None without one whose day is known."""
    given = notice_against(facts, term)
    on = span_of(given.on) if given is not None else None
    if given is None or on is None:
        return None
    if given.accepted_late:
        stop = rolls.until(on.latest)
        return NoticeEffect(stop, stop)
    notices = _notice_terms(facts, given)
    fewest = min(rolls.first_kept(on.earliest, notice, surely=False) for notice in notices)
    most = max(rolls.first_kept(on.latest, notice, surely=True) for notice in notices)
    return NoticeEffect(fewest, most, _remarks(fewest, most, notices, on, rolls))


def _notice_terms(facts: ValidityFacts, given: NoticeGiven) -> set[NoticeTerm | None]:
    """The notice terms that may have had to be kept: those of both sides where it is not said who gave it."""
    match given.side:
        case Side.OWN:
            return {facts.own_notice}
        case Side.COUNTERPART:
            return {facts.counterpart_notice}
        case None:
            return {facts.own_notice, facts.counterpart_notice}


def _remarks(
    fewest: int, most: int, notices: set[NoticeTerm | None], on: DaySpan, rolls: TacitRolls
) -> Remark:
    if fewest != most or None in notices:
        return Remark.NOTICE_UNCERTAIN
    return Remark.NOTICE_LATE if fewest > rolls.until(on.latest) else Remark.NONE
