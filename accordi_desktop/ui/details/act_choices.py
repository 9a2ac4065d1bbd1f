# SPDX-License-Identifier: EUPL-1.2
"""The acts of an agreement to choose from: which one somebody signed, or a document belongs to."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from PySide6.QtCore import QCoreApplication

from accordi_desktop.register.values.documents import DocumentDraft
from accordi_desktop.register.values.drafts import SignatoryDraft

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from accordi_desktop.register.values.drafts import AgreementDraft, PeriodDraft
    from accordi_desktop.wording import Words

OfAct = TypeVar("OfAct", bound=SignatoryDraft | DocumentDraft)


class Act(NamedTuple):
    """A stored act: a later period, a suspension, the termination; with none of them the agreement itself."""

    period_id: int | None = None
    suspension_id: int | None = None
    of_termination: bool = False


ActChoices = list[tuple[Act, str]]
AboutChoices = list[tuple[int | None, str]]


def act_of(draft: SignatoryDraft | DocumentDraft) -> Act:
    """The act somebody signed, or a document belongs to."""
    return Act(draft.period_id, draft.suspension_id, draft.of_termination)


def with_act(draft: OfAct, act: Act) -> OfAct:
    """The same person or document with another act."""
    return replace(draft, **act._asdict())


def act_choices(words: Words, content: AgreementDraft) -> ActChoices:
    """The agreement itself, then each later act that is stored: "Rinnovo, 02/02/2020"."""
    return list(_acts(words, content))


def with_standing(acts: ActChoices, act: Act) -> ActChoices:
    """The choices with the act that stands in a row, also where it is no longer on record."""
    if any(act == one for one, _text in acts):
        return acts
    return [*acts, (act, QCoreApplication.translate("ActChoices", "(no longer on record)"))]


def _acts(words: Words, content: AgreementDraft) -> Iterator[tuple[Act, str]]:
    yield Act(), QCoreApplication.translate("ActChoices", "The agreement itself")
    for period in content.periods[1:]:
        if period.id is not None:
            yield Act(period_id=period.id), _named(words, period)
    for suspension in content.suspensions:
        if suspension.id is not None:
            said = QCoreApplication.translate("ActChoices", "Suspension, {date}")
            yield Act(suspension_id=suspension.id), said.format(date=words.date(suspension.since))
    ended = content.termination
    if ended.on.known or ended.decided_on.known:
        said = QCoreApplication.translate("ActChoices", "Termination, {date}")
        on = ended.on if ended.on.known else ended.decided_on
        yield Act(of_termination=True), said.format(date=words.date(on))


def about_choices(words: Words, periods: Iterable[PeriodDraft], period: PeriodDraft) -> AboutChoices:
    """The act before it, then each other act that is stored."""
    before = QCoreApplication.translate("ActChoices", "The act before it")
    others = [one for one in periods if one.id is not None and one.id != period.id]
    return [(None, before), *((one.id, _named(words, one)) for one in others)]


def _named(words: Words, period: PeriodDraft) -> str:
    return f"{words.label(period.kind)}, {words.date(period.act_date)}"
