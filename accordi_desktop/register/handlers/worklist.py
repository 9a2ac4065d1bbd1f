# SPDX-License-Identifier: EUPL-1.2
"""Accepting facts as unknown, and asking for them again."""

from sqlalchemy import select

from accordi_desktop.model.errors import InvalidDraftError, Problem
from accordi_desktop.model.tables.attached import Acceptance
from accordi_desktop.register.commands.worklist import AcceptFact, ReopenFact
from accordi_desktop.register.handlers.agreements import counted
from accordi_desktop.register.handlers.registry import handles
from accordi_desktop.register.rules.problems import texts_with_control_characters
from accordi_desktop.register.writing.saving import stored_agreements
from accordi_desktop.storage.storage import RevisionWriter


@handles(AcceptFact)
def accept(command: AcceptFact, writer: RevisionWriter) -> None:
    """Store the acceptance with its note, which is required; an earlier note is replaced."""
    found = list(texts_with_control_characters("note", command.note))
    if not command.note.strip():
        found.append(Problem("note", "note_required"))
    if found:
        raise InvalidDraftError(tuple(found))
    agreements = stored_agreements(writer.connection, command.agreement_ids)
    stored = _stored(writer, command.agreement_ids, command.fact)
    for agreement in agreements:
        if agreement.row.id in stored:
            stored[agreement.row.id].note = command.note.strip()
        else:
            writer.session.add(
                Acceptance(agreement_id=agreement.row.id, fact=command.fact.value, note=command.note.strip())
            )
    writer.name("accept_fact", **counted(agreements))


@handles(ReopenFact)
def reopen(command: ReopenFact, writer: RevisionWriter) -> None:
    """Delete the acceptance."""
    agreements = stored_agreements(writer.connection, command.agreement_ids)
    for acceptance in _stored(writer, command.agreement_ids, command.fact).values():
        writer.session.delete(acceptance)
    writer.name("reopen_fact", **counted(agreements))


def _stored(writer: RevisionWriter, ids: tuple[int, ...], fact: str) -> dict[int, Acceptance]:
    statement = select(Acceptance).where(Acceptance.agreement_id.in_(ids), Acceptance.fact == fact)
    return {acceptance.agreement_id: acceptance for acceptance in writer.session.scalars(statement)}
