# SPDX-License-Identifier: EUPL-1.2
"""What taking a file of agreements over into a register would do."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from accordi_desktop.exchange.json_file.writing import recorded_values
from accordi_desktop.model.errors import UnknownReferenceError
from accordi_desktop.register.rules.problems import problems

if TYPE_CHECKING:
    from collections.abc import Iterable

    from accordi_desktop.exchange.json_file.reading import ReadAgreement
    from accordi_desktop.model.errors import Problem
    from accordi_desktop.register.register import Register
    from accordi_desktop.register.values.incoming import IncomingAgreement


@dataclass(frozen=True, slots=True)
class TakeoverPlan:
    """The agreements that are new, and the references of those that are there: as in the file, or not.

    `refused` are new ones that cannot be recorded, by their references, with what is wrong with them.
    """

    new: tuple[IncomingAgreement, ...]
    equal: tuple[str, ...]
    different: tuple[str, ...]
    refused: tuple[tuple[str, tuple[Problem, ...]], ...] = ()


def takeover_plan(register: Register, found: Iterable[ReadAgreement]) -> TakeoverPlan:
    """Compare the agreements of a file with those of the same reference; nothing is written."""
    kinds = register.office.term_names().kinds
    new: list[IncomingAgreement] = []
    equal: list[str] = []
    different: list[str] = []
    refused: list[tuple[str, tuple[Problem, ...]]] = []
    for agreement in found:
        reference = agreement.incoming.draft.reference
        try:
            known = register.agreements.sheet(register.agreements.id_of(reference))
        except UnknownReferenceError:
            if wrong := tuple(problems(agreement.incoming.draft)):
                refused.append((reference, wrong))
            else:
                new.append(agreement.incoming)
            continue
        same = recorded_values(known, kinds) == agreement.values
        (equal if same else different).append(reference)
    return TakeoverPlan(tuple(new), tuple(equal), tuple(different), tuple(refused))
