# SPDX-License-Identifier: EUPL-1.2
"""Creating agreements, one or many."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import count, islice

from sqlalchemy import Connection

from accordi_desktop.register.commands.agreements import CreateAgreement, CreateAgreements
from accordi_desktop.register.handlers.registry import handles
from accordi_desktop.register.queries.office import next_number, reference_number, reference_of
from accordi_desktop.register.values.drafts import AgreementDraft
from accordi_desktop.register.writing.draft_checks import check_drafts
from accordi_desktop.register.writing.insertion import AgreementInsertion
from accordi_desktop.storage.storage import RevisionWriter

_CHUNK = 500


@handles(CreateAgreement)
def create(command: CreateAgreement, writer: RevisionWriter) -> None:
    """Add an agreement with all its parts."""
    connection = writer.connection
    draft = replace(command.draft, reference=_references(connection, (command.draft,))[0])
    check_drafts(connection, [(draft, "")])
    AgreementInsertion(writer).insert((draft,))
    writer.name("create", reference=draft.reference)


@handles(CreateAgreements)
def create_many(command: CreateAgreements, writer: RevisionWriter) -> None:
    """Add many agreements, all or none."""
    ids = create_agreements(writer, command.drafts)
    writer.name("create_many", count=len(ids))


def create_agreements(writer: RevisionWriter, drafts: Sequence[AgreementDraft]) -> range:
    """Add agreements to a revision and return their ids, in the order of the drafts.

    Raises InvalidDraftError, all of whose problems are of drafts near each other; their paths begin with the
    draft, as in `drafts[12].reference`. Calls the writer's `progress` after every few hundred.
    """
    connection = writer.connection
    references = _references(connection, drafts)
    insertion = AgreementInsertion(writer)
    first, remaining = insertion.next_id, iter(drafts)
    for start in range(0, len(references), _CHUNK):
        given = references[start : start + _CHUNK]
        chunk = [
            draft if draft.reference == one else replace(draft, reference=one)
            for one, draft in zip(given, islice(remaining, len(given)), strict=True)
        ]
        check_drafts(connection, [(one, f"drafts[{start + place}].") for place, one in enumerate(chunk)])
        insertion.insert(chunk)
        writer.progress(start + len(chunk), len(references))
    return range(first, insertion.next_id)


def _references(connection: Connection, drafts: Sequence[AgreementDraft]) -> list[str]:
    """The reference of each new agreement: those it has, or the next numbers that nothing has."""
    references = [draft.reference for draft in drafts]
    if not all(references):
        given = max((reference_number(one) for one in references), default=0)
        free = count(max(next_number(connection), given + 1))
        return [one or reference_of(next(free)) for one in references]
    return references
