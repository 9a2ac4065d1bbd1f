# SPDX-License-Identifier: EUPL-1.2
"""A draft as a row with the attributes of the mapped class, so that everything derived follows from it."""

from dataclasses import dataclass
from types import SimpleNamespace
from typing import Any, cast

from sqlalchemy import Connection, inspect, select

from accordi_desktop.model.tables.agreement import Agreement
from accordi_desktop.model.tables.base import Base
from accordi_desktop.model.tables.taxonomy import InstrumentKind, Sector
from accordi_desktop.register.content import PART_KINDS, own_values
from accordi_desktop.register.values.drafts import AgreementDraft, SectorDraft

_ATTACHED = tuple(
    relation.key
    for relation in inspect(Agreement).relationships
    if relation.uselist and relation.key not in PART_KINDS
)
# Rows with the attributes of the mapped class.
Named = dict[int, Any]


@dataclass(frozen=True, slots=True)
class Terms:
    """The terms of the office by their ids: rows with `id` and `name`."""

    kinds: Named
    sectors: Named

    def covers(self, content: AgreementDraft) -> bool:
        """Whether they are all that a content names."""
        kinds = {content.kind_id} - {None}
        sectors = {sector.sector_id for sector in content.sectors} - {None}
        return kinds <= self.kinds.keys() and sectors <= self.sectors.keys()


def terms_of(connection: Connection) -> Terms:
    """The kinds of instrument and the sectors of the register."""
    return Terms(_named(connection, InstrumentKind), _named(connection, Sector))


def plain_agreement(draft: AgreementDraft, agreement_id: int, terms: Terms) -> Agreement:
    """A new agreement with this content, to be read only; nothing is attached to it yet."""
    parts = {name: getattr(draft, name) for name in PART_KINDS}
    parts["sectors"] = [_in_sector(sector, terms) for sector in draft.sectors]
    plain = SimpleNamespace(
        id=agreement_id,
        deleted_at=None,
        kind=None if draft.kind_id is None else terms.kinds.get(draft.kind_id),
        **own_values(draft),
        **parts,
        **dict.fromkeys(_ATTACHED, ()),
    )
    return cast("Agreement", plain)


def with_content(stored: Agreement, content: AgreementDraft, terms: Terms) -> Agreement:
    """A stored agreement, with what is attached to it, as it will be with this content; to be read only."""
    parts = {name: getattr(content, name) for name in PART_KINDS}
    parts["sectors"] = [_in_sector(sector, terms) for sector in content.sectors]
    kind = None if content.kind_id is None else terms.kinds.get(content.kind_id)
    return cast(
        "Agreement", SimpleNamespace(**{**vars(stored), **own_values(content), **parts, "kind": kind})
    )


def known_terms(stored: Agreement) -> Terms:
    """The terms that a stored agreement has already."""
    kinds = {} if stored.kind is None else {stored.kind.id: stored.kind}
    return Terms(kinds, {one.sector.id: one.sector for one in stored.sectors if one.sector is not None})


def _in_sector(sector: SectorDraft, terms: Terms) -> SimpleNamespace:
    term = None if sector.sector_id is None else terms.sectors.get(sector.sector_id)
    return SimpleNamespace(
        wording=sector.wording, sector_id=sector.sector_id, level=sector.level, id=sector.id, sector=term
    )


def _named(connection: Connection, kind: type[Base]) -> Named:
    return {row.id: row for row in connection.execute(select(Base.metadata.tables[kind.__tablename__]))}
