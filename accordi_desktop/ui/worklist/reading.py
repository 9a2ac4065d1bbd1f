# SPDX-License-Identifier: EUPL-1.2
"""The question of the worklist to the register and its answer: the open facts, the agreements of one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from accordi_desktop.model.enums import WorklistFact
    from accordi_desktop.register.register import Register
    from accordi_desktop.register.values.worklist import FactCount, WorklistEntry


@dataclass(frozen=True, slots=True)
class Found:
    """The facts that have a number, the one whose agreements are shown, and those."""

    counts: tuple[FactCount, ...] = ()
    fact: WorklistFact | None = None
    entries: tuple[WorklistEntry, ...] = ()


@dataclass(frozen=True, slots=True)
class Question:
    """The fact to stand on, and which agreements count; `counts` where they are known already."""

    fact: WorklistFact | None
    with_past: bool
    accepted: bool
    counts: tuple[FactCount, ...] | None = None

    def read(self, register: Register) -> Found:
        """The answer; where the wanted fact has no entries, for the first fact that has some."""
        counts = self.counts
        if counts is None:
            every = register.dashboard.fact_counts(with_past=self.with_past)
            counts = tuple(count for count in every if self.number(count))
        facts = [count.fact for count in counts]
        if not facts:
            return Found()
        fact = self.fact if self.fact in facts else facts[0]
        entries = register.dashboard.worklist(fact, with_past=self.with_past, accepted=self.accepted)
        return Found(counts, fact, entries)

    def number(self, count: FactCount) -> int:
        """How many agreements of a fact are asked for."""
        return count.accepted if self.accepted else count.open
