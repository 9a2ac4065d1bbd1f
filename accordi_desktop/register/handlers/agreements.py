# SPDX-License-Identifier: EUPL-1.2
"""Revising, deleting and restoring agreements."""

from collections.abc import Iterator
from datetime import UTC, datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from accordi_desktop.model.errors import InvalidDraftError, Problem, StaleVersionError
from accordi_desktop.model.tables.agreement import Agreement
from accordi_desktop.register.commands.agreements import (
    DeleteAgreements,
    RestoreAgreements,
    ReviseAgreement,
)
from accordi_desktop.register.content import changed_sections, draft_of, fill, recognize_parts
from accordi_desktop.register.handlers.registry import handles
from accordi_desktop.register.queries.agreements import load
from accordi_desktop.register.rules.problems import problems
from accordi_desktop.register.values.drafts import AgreementDraft
from accordi_desktop.storage.storage import RevisionWriter


@handles(ReviseAgreement)
def revise(command: ReviseAgreement, writer: RevisionWriter) -> None:
    """Make a stored agreement equal to the draft; raises StaleVersionError where it changed meanwhile."""
    session = writer.session
    agreement = load(session, [command.agreement_id])[0]
    if agreement.version != command.seen_version:
        raise StaleVersionError("stale_version", reference=agreement.reference)
    draft = command.draft
    if not draft.reference:
        raise InvalidDraftError((Problem("reference", "empty_reference"),))
    check_draft(session, draft, agreement.id)
    stored = draft_of(agreement)
    draft = recognize_parts(stored, draft)
    sections = changed_sections(stored, draft)
    fill(agreement, draft)
    writer.name("revise", reference=draft.reference, sections=" ".join(sections))


@handles(DeleteAgreements)
def delete(command: DeleteAgreements, writer: RevisionWriter) -> None:
    """Put agreements into the bin."""
    now = datetime.now(UTC).isoformat(timespec="seconds")
    agreements = load(writer.session, command.agreement_ids)
    for agreement in agreements:
        agreement.deleted_at = agreement.deleted_at or now
    writer.name("delete", **counted(agreements))


@handles(RestoreAgreements)
def restore(command: RestoreAgreements, writer: RevisionWriter) -> None:
    """Take agreements out of the bin."""
    agreements = load(writer.session, command.agreement_ids)
    for agreement in agreements:
        agreement.deleted_at = None
    writer.name("restore", **counted(agreements))


def counted(agreements: list[Agreement]) -> dict[str, str | int]:
    """The number of agreements, and the reference of a single one: arguments of an undo label."""
    reference = agreements[0].reference if len(agreements) == 1 else ""
    return {"count": len(agreements), "reference": reference}


def check_draft(session: Session, draft: AgreementDraft, own_id: int | None) -> None:
    """Raise InvalidDraftError for what cannot be saved; `own_id` may keep its own reference."""
    found = list(problems(draft))
    # Both sides as SQLite lowers them, which leaves É alone: so does the index that holds this.
    taken = select(Agreement.id).where(func.lower(Agreement.reference) == func.lower(draft.reference))
    well_formed = all(problem.path != "reference" for problem in found)
    if well_formed and (holder := session.scalar(taken)) is not None and holder != own_id:
        found.append(Problem("reference", "duplicate_reference", {"reference": draft.reference}))
    found += _link_problems(session, draft, own_id)
    if found:
        raise InvalidDraftError(tuple(found))


def _link_problems(session: Session, draft: AgreementDraft, own_id: int | None) -> Iterator[Problem]:
    """Of links to agreements that are gone, or to the agreement itself."""
    for index, link in enumerate(draft.links):
        if link.other_id is None:
            continue
        if link.other_id == own_id:
            yield Problem(f"links[{index}].other_id", "link_to_itself")
        elif session.scalar(select(Agreement.id).where(Agreement.id == link.other_id)) is None:
            yield Problem(f"links[{index}].other_id", "empty_link")
