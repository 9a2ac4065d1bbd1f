# SPDX-License-Identifier: EUPL-1.2
"""Whether drafts can be saved, as far as that depends on what is in the register."""

from collections.abc import Collection, Sequence
from dataclasses import replace
from string import ascii_lowercase, ascii_uppercase

from sqlalchemy import Connection, func, select

from accordi_desktop.model.errors import InvalidDraftError, Problem
from accordi_desktop.model.tables.agreement import Agreement
from accordi_desktop.register.rules.problems import problems
from accordi_desktop.register.values.drafts import AgreementDraft

_LOWER = str.maketrans(ascii_uppercase, ascii_lowercase)


def ascii_lower(reference: str) -> str:
    """A reference as SQLite lowers it, which leaves É alone: so does the index that holds it unique."""
    return reference.translate(_LOWER)


def check_drafts(connection: Connection, drafts: Sequence[tuple[AgreementDraft, str]]) -> None:
    """Raise InvalidDraftError for what cannot be saved as new; each draft has the path to it beside it."""
    taken = _taken(connection, [draft.reference for draft, _ in drafts])
    there = _existing(connection, {link.other_id for draft, _ in drafts for link in draft.links})
    found: list[Problem] = []
    for draft, path in drafts:
        own = list(problems(draft))
        lowered = ascii_lower(draft.reference)
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


def check_revision(
    connection: Connection, draft: AgreementDraft, stored: AgreementDraft, own_id: int
) -> None:
    """Raise InvalidDraftError for what cannot be saved in the place of a stored content."""
    found = list(problems(draft))
    lowered = ascii_lower(draft.reference)
    renamed = lowered != ascii_lower(stored.reference)
    if renamed and all(one.path != "reference" for one in found) and _taken(connection, [lowered]):
        found.append(Problem("reference", "duplicate_reference", {"reference": draft.reference}))
    # The database holds what stored links refer to.
    new = {link.other_id for link in draft.links} - {link.other_id for link in stored.links} - {own_id}
    gone = new - _existing(connection, new) - {None}
    for place, link in enumerate(draft.links):
        if link.other_id == own_id:
            found.append(Problem(f"links[{place}].other_id", "link_to_itself"))
        elif link.other_id in gone:
            found.append(Problem(f"links[{place}].other_id", "empty_link"))
    if found:
        raise InvalidDraftError(tuple(found))


def _taken(connection: Connection, references: Sequence[str]) -> set[str]:
    """Those of these references that an agreement has, in small letters."""
    # What is no text at all is no reference either, and no database takes it.
    lowered = [ascii_lower(one) for one in references if one.isprintable()]
    column = func.lower(Agreement.reference)
    return set(connection.scalars(select(column).where(column.in_(lowered))))


def _existing(connection: Connection, ids: Collection[int | None]) -> set[int]:
    wanted = [one for one in ids if one is not None]
    if not wanted:
        return set()
    return set(connection.scalars(select(Agreement.id).where(Agreement.id.in_(wanted))))
