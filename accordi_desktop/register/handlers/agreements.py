# SPDX-License-Identifier: EUPL-1.2
"""Revising, deleting and restoring agreements."""

from collections.abc import Sequence
from datetime import UTC, datetime

from accordi_desktop.model.errors import InvalidDraftError, Problem, StaleVersionError
from accordi_desktop.register.commands.agreements import (
    DeleteAgreements,
    RestoreAgreements,
    ReviseAgreement,
)
from accordi_desktop.register.content import changed_sections, recognize_parts
from accordi_desktop.register.handlers.registry import handles
from accordi_desktop.register.writing.draft_checks import check_revision
from accordi_desktop.register.writing.saving import Edit, StoredAgreement, save, stored_agreements
from accordi_desktop.storage.storage import RevisionWriter


@handles(ReviseAgreement)
def revise(command: ReviseAgreement, writer: RevisionWriter) -> None:
    """Make a stored agreement equal to the draft; raises StaleVersionError where it changed meanwhile."""
    stored = stored_agreements(writer.connection, [command.agreement_id])[0]
    if stored.row.version != command.seen_version:
        raise StaleVersionError("stale_version", reference=stored.reference)
    draft = command.draft
    if not draft.reference:
        raise InvalidDraftError((Problem("reference", "empty_reference"),))
    check_revision(writer.connection, draft, stored.content, command.agreement_id)
    draft = recognize_parts(stored.content, draft)
    sections = changed_sections(stored.content, draft)
    save(writer, [Edit.of(stored, draft)])
    writer.name("revise", reference=draft.reference, sections=" ".join(sections))


@handles(DeleteAgreements)
def delete(command: DeleteAgreements, writer: RevisionWriter) -> None:
    """Put agreements into the bin."""
    now = datetime.now(UTC).isoformat(timespec="seconds")
    agreements = stored_agreements(writer.connection, command.agreement_ids)
    save(writer, [Edit(one, one.content, one.row.deleted_at or now) for one in agreements])
    writer.name("delete", **counted(agreements))


@handles(RestoreAgreements)
def restore(command: RestoreAgreements, writer: RevisionWriter) -> None:
    """Take agreements out of the bin."""
    agreements = stored_agreements(writer.connection, command.agreement_ids)
    save(writer, [Edit(one, one.content, None) for one in agreements])
    writer.name("restore", **counted(agreements))


def counted(agreements: Sequence[StoredAgreement]) -> dict[str, str | int]:
    """The number of agreements, and the reference of a single one: arguments of an undo label."""
    reference = agreements[0].reference if len(agreements) == 1 else ""
    return {"count": len(agreements), "reference": reference}
