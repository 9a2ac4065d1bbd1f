# SPDX-License-Identifier: EUPL-1.2
"""The next reference is the same whether it is known already or sought anew."""

from dataclasses import replace
from typing import TYPE_CHECKING

from accordi_desktop.register.commands.agreements import DeleteAgreements, ReviseAgreement
from accordi_desktop.register.queries.next_reference import NextReference
from accordi_desktop.register.register import Register
from tests.builders import add, add_many

if TYPE_CHECKING:
    from collections.abc import Callable


def sought_anew(register: Register) -> str:
    with register._storage.reading() as connection:
        return NextReference()(connection)


def renamed(register: Register, agreement_id: int, reference: str) -> None:
    sheet = register.agreements.sheet(agreement_id)
    draft = replace(sheet.content, reference=reference)
    register.perform(ReviseAgreement(agreement_id, draft, sheet.version))


def test_it_follows_whatever_is_done(register: Register) -> None:
    one = add(register)
    steps: tuple[tuple[Callable[[], object], str], ...] = (
        (lambda: add(register), "A-003"),
        (lambda: add(register, reference="a-041"), "A-042"),
        (lambda: add(register, reference="B-900"), "A-042"),
        (register.undo, "A-042"),
        (register.undo, "A-003"),
        (register.redo, "A-042"),
        (lambda: renamed(register, one, "A-100"), "A-101"),
        (lambda: renamed(register, one, "A-001"), "A-042"),
        (lambda: register.perform(DeleteAgreements((one,))), "A-042"),
        (lambda: add_many(register, 600), "A-642"),
        (lambda: add(register), "A-643"),
    )
    assert register.agreements.next_reference() == "A-002"
    for step, expected in steps:
        step()
        assert register.agreements.next_reference() == sought_anew(register) == expected


def test_a_number_that_only_one_had_and_loses_is_free_again(register: Register) -> None:
    one = add(register, reference="A-007")
    assert register.agreements.next_reference() == "A-008"
    renamed(register, one, "ALTRO")
    assert register.agreements.next_reference() == "A-001"
