# SPDX-License-Identifier: EUPL-1.2
"""Creating agreements, one or many."""

from collections.abc import Collection, Sequence
from dataclasses import replace
from itertools import count, islice
from string import ascii_lowercase, ascii_uppercase

from sqlalchemy import Connection, func, select

from accordi_desktop.model.errors import InvalidDraftError, Problem
from accordi_desktop.model.tables.agreement import Agreement
from accordi_desktop.register.commands.agreements import CreateAgreement, CreateAgreements
from accordi_desktop.register.handlers.registry import handles
from accordi_desktop.register.insertion import AgreementInsertion
from accordi_desktop.register.queries.office import next_number, reference_number, reference_of
from accordi_desktop.register.rules.problems import problems
from accordi_desktop.register.values.drafts import AgreementDraft
from accordi_desktop.storage.storage import RevisionWriter

_CHUNK = 500
# As SQLite lowers a reference, which leaves É alone: so does the index that holds it unique.
_LOWER = str.maketrans(ascii_uppercase, ascii_lowercase)


@handles(CreateAgreement)
def create(command: CreateAgreement, writer: RevisionWriter) -> None:
    """Add an agreement with all its parts."""
    connection = writer.session.connection()
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
    connection = writer.session.connection()
    references = _references(connection, drafts)
    insertion = AgreementInsertion(writer)
    first, remaining = insertion.next_id, iter(drafts)
    for start in range(0, len(references), _CHUNK):
        given = references[start : start + _CHUNK]
        chunk = [
            replace(draft, reference=one)
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


def check_drafts(connection: Connection, drafts: Sequence[tuple[AgreementDraft, str]]) -> None:
    """Raise InvalidDraftError for what cannot be saved as new; each draft has the path to it beside it."""
    taken = _taken(connection, [draft.reference for draft, _ in drafts])
    there = _existing(connection, {link.other_id for draft, _ in drafts for link in draft.links})
    found: list[Problem] = []
    for draft, path in drafts:
        own = list(problems(draft))
        lowered = draft.reference.translate(_LOWER)
        if lowered in taken and all(problem.path != "reference" for problem in own):
            own.append(Problem("reference", "duplicate_reference", {"reference": draft.reference}))
        taken.add(lowered)
        own += [
            Problem(f"links[{place}].other_id", "empty_link")
            for place, link in enumerate(draft.links)
            if link.other_id is not None and link.other_id not in there
        ]
        found += [replace(problem, path=path + problem.path) for problem in own]
    if found:
        raise InvalidDraftError(tuple(found))


def _taken(connection: Connection, references: Sequence[str]) -> set[str]:
    """Those of these references that an agreement has, in small letters."""
    # What is no text at all is no reference either, and no database takes it.
    lowered = [one.translate(_LOWER) for one in references if one.isprintable()]
    column = func.lower(Agreement.reference)
    return set(connection.scalars(select(column).where(column.in_(lowered))))


def _existing(connection: Connection, ids: Collection[int | None]) -> set[int]:
    wanted = [one for one in ids if one is not None]
    if not wanted:
        return set()
    return set(connection.scalars(select(Agreement.id).where(Agreement.id.in_(wanted))))
