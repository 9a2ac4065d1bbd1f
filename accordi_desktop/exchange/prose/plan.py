# SPDX-License-Identifier: EUPL-1.2
"""What importing a text would do: new agreements, those the register may have already, remarks."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from accordi_desktop.exchange.imports.likeness import Likeness
from accordi_desktop.exchange.prose.groups.drafts import Terms
from accordi_desktop.exchange.prose.groups.moving import with_mark, without
from accordi_desktop.exchange.prose.marks import Sureness
from accordi_desktop.exchange.prose.own_side import OwnSide
from accordi_desktop.exchange.prose.proposals import proposal_of, read_text
from accordi_desktop.exchange.prose.sentences import sentences
from accordi_desktop.model.text.fold import fold
from accordi_desktop.register.commands.imports import ImportAgreements
from accordi_desktop.register.values.drafts import GapDraft
from accordi_desktop.register.values.imports import ImportedRow, ImportSource, NewAgreement

if TYPE_CHECKING:
    from collections.abc import Collection

    from accordi_desktop.exchange.prose.groups.drafts import Source
    from accordi_desktop.exchange.prose.groups.group import Group
    from accordi_desktop.exchange.prose.marks import Mark, Remark
    from accordi_desktop.exchange.prose.proposals import Proposal
    from accordi_desktop.register.register import Register
    from accordi_desktop.register.values.drafts import AgreementDraft
    from accordi_desktop.register.values.imports import ImportFacts
    from accordi_desktop.wording import Words

_KEY_SIGNS = 16


@dataclass(frozen=True, slots=True)
class TextProposal:
    """A proposed draft; `like` is the reference of an agreement of the register that it may be.

    `imported` tells that just this was imported from the same text before.
    """

    draft: AgreementDraft
    marks: tuple[Mark, ...]
    group: Group = field(compare=False, repr=False)
    like: str = ""
    imported: bool = False

    @property
    def is_new(self) -> bool:
        """Whether the register does not seem to have it."""
        return not self.like and not self.imported


@dataclass(frozen=True, slots=True)
class TextPlan:
    """A text, what it proposes, and the source that what is imported names."""

    text: str
    source: Source
    own: OwnSide
    terms: Terms
    proposals: tuple[TextProposal, ...]
    remarks: tuple[Remark, ...]

    def with_source(self, source: Source) -> TextPlan:
        """The same proposals from another source."""
        again = (self._remade(one, one.group, source) for one in self.proposals)
        return replace(self, source=source, proposals=tuple(again))

    def moved(self, mark: Mark, number: int, to: int | None) -> TextPlan:
        """A mark of one proposal in another one, or in none; numbers count from 0."""
        proposals = list(self.proposals)
        origin = proposals[number].group
        proposals[number] = self._remade(proposals[number], without(origin, mark), self.source)
        if to is not None:
            group = with_mark(proposals[to].group, mark, origin)
            proposals[to] = self._remade(proposals[to], group, self.source)
        return replace(self, proposals=tuple(proposals))

    def _remade(self, one: TextProposal, group: Group, source: Source) -> TextProposal:
        made = proposal_of(group, self.own, self.terms, source)
        return TextProposal(made.draft, made.marks, group, one.like, one.imported)

    def command(self, words: Words, chosen: Collection[int] | None = None) -> ImportAgreements:
        """What records the chosen proposals, by number from 0; without a choice those that are new.

        Each agreement keeps its marks and the sentences they stand in; what is doubtful is a gap of it.
        """
        numbers = chosen if chosen is not None else [n for n, one in enumerate(self.proposals) if one.is_new]
        new = tuple(
            NewAgreement(
                _with_doubts(one, words), ImportedRow(_key(one.marks), _kept(self.text, one.marks, words))
            )
            for number, one in enumerate(self.proposals)
            if number in numbers and not one.imported
        )
        name = self.source.title or words.text("prose.untitled_source")
        return ImportAgreements(ImportSource(name, _shape(self.text)), new)


def plan_text(register: Register, text: str, source: Source) -> TextPlan:
    """Read a text for the office of the register, and look for what it has already; writes nothing."""
    particulars = register.office.particulars
    own = OwnSide(particulars.body, particulars.city, particulars.country)
    terms = Terms(
        {fold(one.name): one.id for one in register.office.instrument_kinds()},
        {fold(one.name): one.id for one in register.office.sectors()},
    )
    found = read_text(text, own, terms, source)
    facts = register.imports.facts(_shape(text), "")
    likeness = Likeness(facts, set())
    proposals = tuple(_proposal(one, facts, likeness) for one in found.proposals)
    return TextPlan(text, source, own, terms, proposals, found.remarks)


def _proposal(one: Proposal, facts: ImportFacts, likeness: Likeness) -> TextProposal:
    if _key(one.marks) in facts.rows:
        return TextProposal(one.draft, one.marks, one.group, imported=True)
    like = likeness.find(one.draft, ())
    return TextProposal(one.draft, one.marks, one.group, like[1].reference if like else "")


def _with_doubts(one: TextProposal, words: Words) -> AgreementDraft:
    """The draft with a gap for each doubtful mark, so that somebody verifies it."""
    doubtful = (mark for mark in one.marks if mark.sureness is Sureness.DOUBTFUL)
    gaps = tuple(
        GapDraft(words.text("prose.gap", text=mark.text, reason=words.text(f"prose_rule.{mark.rule}")))
        for mark in doubtful
    )
    return replace(one.draft, gaps=one.draft.gaps + gaps)


def _shape(text: str) -> str:
    """By what a text is known again: what its words are, whatever its line ends."""
    return "text:" + hashlib.sha256(fold(text).encode()).hexdigest()


def _key(marks: tuple[Mark, ...]) -> str:
    """By what an agreement of a text is known again: the words it was read from."""
    words = "|".join(f"{mark.kind}:{fold(mark.text)}" for mark in marks)
    return hashlib.sha256(words.encode()).hexdigest()[:_KEY_SIGNS]


def _kept(text: str, marks: tuple[Mark, ...], words: Words) -> str:
    """The marks and their sentences as the register keeps them: heading, text, place in the source."""
    cells = [[words.text(f"prose_mark.{mark.kind}"), mark.text, f"{mark.start}-{mark.end}"] for mark in marks]
    passage = [
        text[one.start : one.end]
        for one in sentences(text)
        if any(one.start < mark.end and mark.start < one.end for mark in marks)
    ]
    if passage:
        cells.append([words.text("prose.passage"), " ".join(" ".join(passage).split()), ""])
    return json.dumps({"sheet": "", "row": 0, "cells": cells}, ensure_ascii=False, separators=(",", ":"))
