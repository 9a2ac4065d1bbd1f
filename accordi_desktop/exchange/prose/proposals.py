# SPDX-License-Identifier: EUPL-1.2
"""A pasted text as proposals: its marks, a draft for each group of them, and what a person should read."""

from dataclasses import dataclass, field
from datetime import date

from accordi_desktop.exchange.prose.groups.drafts import Source, Terms, draft_of
from accordi_desktop.exchange.prose.groups.group import Group
from accordi_desktop.exchange.prose.groups.grouping import Grouping
from accordi_desktop.exchange.prose.marks import Mark, Remark
from accordi_desktop.exchange.prose.own_side import OwnSide
from accordi_desktop.exchange.prose.reading import MOST_SIGNS, read
from accordi_desktop.model.errors import AccordiError
from accordi_desktop.register.values.drafts import AgreementDraft


class TextTooLongError(AccordiError):
    """A text of more than `MOST_SIGNS` signs."""


@dataclass(frozen=True, slots=True)
class Proposal:
    """A draft and the marks it was made of, in the order of the text; every value stands in one of them."""

    draft: AgreementDraft
    marks: tuple[Mark, ...]
    group: Group = field(compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class ReadText:
    """A text and what was found in it."""

    text: str
    proposals: tuple[Proposal, ...]
    remarks: tuple[Remark, ...]


def read_text(text: str, own: OwnSide, terms: Terms, source: Source) -> ReadText:
    """Propose drafts for the agreements a text speaks of; raises TextTooLongError.

    The day of the source, if it is a whole day, stands for "oggi" where the text has no dateline.
    """
    if len(text) > MOST_SIGNS:
        raise TextTooLongError("text_too_long", most=MOST_SIGNS)
    grouping = Grouping(text)
    for reading in read(text, own, _day(source)):
        grouping.take(reading)
    grouping.finish()
    proposals = tuple(proposal_of(group, own, terms, source) for group in grouping.groups)
    return ReadText(text, proposals, tuple(grouping.remarks))


def proposal_of(group: Group, own: OwnSide, terms: Terms, source: Source) -> Proposal:
    """The proposal that a group of marks makes."""
    marks = tuple(sorted(group.marks, key=lambda mark: (mark.start, mark.end)))
    return Proposal(draft_of(group, own, terms, source), marks, group)


def _day(source: Source) -> date | None:
    value = source.as_of
    return value.earliest if value.known and value.earliest == value.latest else None
