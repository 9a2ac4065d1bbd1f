# SPDX-License-Identifier: EUPL-1.2
"""Converting a stored agreement to a draft, and making a stored agreement equal to a draft.

Field names are the same on both sides, so a new field of a part is added to its table and its draft only.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, fields, replace
from typing import Any

from sqlalchemy import inspect

from accordi_desktop.model.tables.agreement import Agreement
from accordi_desktop.model.tables.parts import (
    AgreementSector,
    Gap,
    Initiative,
    Part,
    Party,
    Period,
    Signatory,
    Title,
)
from accordi_desktop.model.tables.parts.act_number import ActNumber
from accordi_desktop.model.tables.parts.assertion import Assertion
from accordi_desktop.model.tables.parts.link import Link
from accordi_desktop.model.tables.parts.suspension import Suspension
from accordi_desktop.model.tables.parts.text_language import TextLanguage
from accordi_desktop.register.values.drafts import (
    ActNumberDraft,
    AgreementDraft,
    AssertionDraft,
    GapDraft,
    InitiativeDraft,
    LinkDraft,
    PartyDraft,
    PeriodDraft,
    SectorDraft,
    SignatoryDraft,
    SuspensionDraft,
    TerminationDraft,
    TextLanguageDraft,
    TitleDraft,
)


@dataclass(frozen=True, slots=True)
class PartKind:
    """A kind of part: its table, its draft, and the fields that both have; `id` is not among them."""

    table: type[Part]
    draft: Callable[..., Any]
    names: tuple[str, ...]

    @property
    def table_name(self) -> str:
        """The name of its table."""
        return str(inspect(self.table).local_table)


def _kind(table: type[Part], draft: type[Any]) -> PartKind:
    return PartKind(table, draft, tuple(field.name for field in fields(draft) if field.name != "id"))


PART_KINDS: dict[str, PartKind] = {
    "titles": _kind(Title, TitleDraft),
    "parties": _kind(Party, PartyDraft),
    "signatories": _kind(Signatory, SignatoryDraft),
    "sectors": _kind(AgreementSector, SectorDraft),
    "periods": _kind(Period, PeriodDraft),
    "initiatives": _kind(Initiative, InitiativeDraft),
    "gaps": _kind(Gap, GapDraft),
    "suspensions": _kind(Suspension, SuspensionDraft),
    "assertions": _kind(Assertion, AssertionDraft),
    "text_languages": _kind(TextLanguage, TextLanguageDraft),
    "numbers": _kind(ActNumber, ActNumberDraft),
    "links": _kind(Link, LinkDraft),
}
# A termination is part of the agreement's own row.
_TERMINATION = {
    field.name: f"termination_{field.name}" for field in fields(TerminationDraft) if field.name != "on"
} | {"on": "terminated_on"}
_OWN_FIELDS = tuple(
    field.name
    for field in fields(AgreementDraft)
    if field.name not in PART_KINDS and field.name != "termination"
)


OWN_COLUMNS = (*_OWN_FIELDS, *_TERMINATION.values())


def draft_of(agreement: Agreement) -> AgreementDraft:
    """The content of a stored agreement."""
    values: dict[str, Any] = {name: getattr(agreement, name) for name in _OWN_FIELDS}
    for name, kind in PART_KINDS.items():
        values[name] = _part_drafts(getattr(agreement, name), kind)
    values["termination"] = TerminationDraft(
        **{name: getattr(agreement, column) for name, column in _TERMINATION.items()}
    )
    return AgreementDraft(**values)


def own_values(draft: AgreementDraft) -> dict[str, Any]:
    """The values of the agreement's own row, by column, in the order of `OWN_COLUMNS`."""
    values = {name: getattr(draft, name) for name in _OWN_FIELDS}
    ended = draft.termination
    return values | {column: getattr(ended, name) for name, column in _TERMINATION.items()}


def changed_sections(before: AgreementDraft, after: AgreementDraft) -> tuple[str, ...]:
    """The sections in which two contents differ, by their names in the catalogues."""
    parts = [name for name in PART_KINDS if getattr(before, name) != getattr(after, name)]
    own = [name for name in (*_OWN_FIELDS, "termination") if getattr(before, name) != getattr(after, name)]
    overview = ["overview"] if any(name != "notes" for name in own) else []
    return tuple(overview + parts + (["notes"] if "notes" in own else []))


def recognize_parts(stored: AgreementDraft, draft: AgreementDraft) -> AgreementDraft:
    """Give the parts of a draft that have no id the ids of the stored parts that they equal.

    A part that comes from outside, or is taken out and typed again, is then the row it was.
    """
    parts: dict[str, Any] = {
        name: _recognized(getattr(stored, name), getattr(draft, name)) for name in PART_KINDS
    }
    return replace(draft, **parts)


def _recognized(stored: Sequence[Any], wanted: Sequence[Any]) -> tuple[Any, ...]:
    known = {part.id for part in wanted}
    free = [part for part in stored if part.id not in known]
    found = []
    for part in wanted:
        same = next((one for one in free if replace(one, id=part.id) == part), None)
        if part.id is None and same is not None:
            free.remove(same)
            found.append(same)
        else:
            found.append(part)
    return tuple(found)


def _part_drafts(stored: Sequence[Any], kind: PartKind) -> tuple[Any, ...]:
    return tuple(
        kind.draft(**{field: getattr(part, field) for field in kind.names}, id=part.id) for part in stored
    )
