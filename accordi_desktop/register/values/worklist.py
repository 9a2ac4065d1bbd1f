# SPDX-License-Identifier: EUPL-1.2
"""What is missing or doubtful, as plain values, and the commands that accept it as unknown."""

from dataclasses import dataclass

from accordi_desktop.model.enums import WorklistFact


@dataclass(frozen=True, slots=True)
class WorklistEntry:
    """One fact of one agreement: `detail` is what the record says of it, `path` the field that settles it.

    `note` is why it was accepted as unknown; None while it is open.
    """

    fact: WorklistFact
    agreement_id: int
    reference: str
    counterpart: str
    title: str
    detail: str
    path: str
    note: str | None = None


@dataclass(frozen=True, slots=True)
class FactCount:
    """In how many agreements a fact is open, and in how many it was accepted as unknown."""

    fact: WorklistFact
    open: int
    accepted: int
