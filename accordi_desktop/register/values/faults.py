# SPDX-License-Identifier: EUPL-1.2
"""The faults that a check of a whole register can find."""

from dataclasses import dataclass

from accordi_desktop.model.enums import CheckPart


@dataclass(frozen=True, slots=True)
class Fault:
    """One fault: its part, and what names it (a row, an agreement, a file)."""

    part: CheckPart
    detail: str


@dataclass(frozen=True, slots=True)
class Anchor:
    """A revision as a copy outside the register remembers it: its number, its digest, and which copy."""

    revision: int
    digest: str
    kept_by: str
