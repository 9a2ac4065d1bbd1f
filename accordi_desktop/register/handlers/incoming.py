# SPDX-License-Identifier: EUPL-1.2
"""Taking agreements over from another register: names become terms, references become links."""

from collections.abc import Iterable
from dataclasses import replace
from typing import TypeVar

from sqlalchemy import Connection, func, select
from sqlalchemy.orm import Session

from accordi_desktop.model.tables.agreement import Agreement
from accordi_desktop.model.tables.taxonomy import InstrumentKind, Sector
from accordi_desktop.model.text.fold import fold
from accordi_desktop.register.commands.incoming import TakeOverAgreements
from accordi_desktop.register.handlers.creation import create_agreements
from accordi_desktop.register.handlers.registry import handles
from accordi_desktop.register.values.drafts import AgreementDraft, GapDraft, LinkDraft
from accordi_desktop.register.values.incoming import IncomingAgreement
from accordi_desktop.register.writing.draft_checks import ascii_lower
from accordi_desktop.register.writing.saving import Edit, StoredAgreement, save, stored_agreements
from accordi_desktop.storage.storage import RevisionWriter

Term = TypeVar("Term", Sector, InstrumentKind)


@handles(TakeOverAgreements)
def take_over(command: TakeOverAgreements, writer: RevisionWriter) -> None:
    """Add the agreements, then their links, which may lead from one to another."""
    session = writer.session
    kinds = _terms(session, InstrumentKind, (item.kind for item in command.items))
    sectors = _terms(session, Sector, (name for item in command.items for name in item.sectors))
    drafts = [_draft(item, kinds, sectors) for item in command.items]
    stored = stored_agreements(writer.connection, create_agreements(writer, drafts))
    ids = _ids(writer.connection, {link.reference for item in command.items for link in item.links})
    added = zip(stored, command.items, strict=True)
    save(writer, [Edit.of(one, _linked(one, item, ids)) for one, item in added])
    writer.name("take_over", count=len(stored), name=command.source)


def _draft(item: IncomingAgreement, kinds: dict[str, int], sectors: dict[str, int]) -> AgreementDraft:
    return replace(
        item.draft,
        kind_id=kinds.get(fold(item.kind)),
        sectors=tuple(
            replace(sector, sector_id=sectors.get(fold(name)))
            for sector, name in zip(item.draft.sectors, item.sectors, strict=True)
        ),
    )


def _ids(connection: Connection, references: set[str]) -> dict[str, int]:
    """The agreements that have these references, however their letters are cased."""
    lowered = func.lower(Agreement.reference)
    wanted = [func.lower(one) for one in references]
    if not wanted:
        return {}
    found = connection.execute(select(lowered, Agreement.id).where(lowered.in_(wanted)))
    return {row[0]: row[1] for row in found}


def _linked(stored: StoredAgreement, item: IncomingAgreement, ids: dict[str, int]) -> AgreementDraft:
    """The content with its links; one to an agreement that is not here stays as something to find out."""
    content = stored.content
    for link in item.links:
        other = ids.get(ascii_lower(link.reference))
        if other is not None and other != stored.row.id:
            made = LinkDraft(link.kind, other, link.note)
            content = replace(content, links=(*content.links, made))
        else:
            content = replace(content, gaps=(*content.gaps, GapDraft(link.wording)))
    return content


def _terms(session: Session, table: type[Term], names: Iterable[str]) -> dict[str, int]:
    """The ids of terms by their folded names; a term that the office lacks is added to its list."""
    known = {fold(term.name): term.id for term in session.scalars(select(table))}
    last = session.scalar(select(func.max(table.position))) or 0
    for name in dict.fromkeys(names):
        if name and fold(name) not in known:
            last += 1
            term = table(name=name, position=last)
            session.add(term)
            session.flush()
            known[fold(name)] = term.id
    return known
