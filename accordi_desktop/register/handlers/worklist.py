# SPDX-License-Identifier: EUPL-1.2
"""Accepting facts as unknown, and asking for them again."""

from sqlalchemy import select

from accordi_desktop.model.attached import Acceptance
from accordi_desktop.model.errors import InvalidDraftError, Problem
from accordi_desktop.register.handlers.agreements import counted
from accordi_desktop.register.problems import texts_with_control_characters
from accordi_desktop.register.queries.sheets import load
from accordi_desktop.register.worklist import AcceptFact, ReopenFact
from accordi_desktop.storage.storage import Revising


def accept(command: AcceptFact, revising: Revising) -> None:
    """With a note that says why; another note replaces it."""
    found = list(texts_with_control_characters("note", command.note))
    if not command.note.strip():
        found.append(Problem("note", "note_required"))
    if found:
        raise InvalidDraftError(tuple(found))
    agreements = load(revising.session, command.agreement_ids)
    stored = _stored(revising, command.agreement_ids, command.fact)
    for agreement in agreements:
        if agreement.id in stored:
            stored[agreement.id].note = command.note.strip()
        else:
            revising.session.add(
                Acceptance(agreement_id=agreement.id, fact=command.fact.value, note=command.note.strip())
            )
    revising.name("accept_fact", **counted(agreements))


def reopen(command: ReopenFact, revising: Revising) -> None:
    """The fact is asked for again."""
    agreements = load(revising.session, command.agreement_ids)
    for acceptance in _stored(revising, command.agreement_ids, command.fact).values():
        revising.session.delete(acceptance)
    revising.name("reopen_fact", **counted(agreements))


def _stored(revising: Revising, ids: tuple[int, ...], fact: str) -> dict[int, Acceptance]:
    statement = select(Acceptance).where(Acceptance.agreement_id.in_(ids), Acceptance.fact == fact)
    return {acceptance.agreement_id: acceptance for acceptance in revising.session.scalars(statement)}
