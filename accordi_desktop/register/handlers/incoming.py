# SPDX-License-Identifier: EUPL-1.2
"""Taking agreements over from another register: names become terms, references become links."""

from collections.abc import Iterable
from dataclasses import replace
from typing import TypeVar

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from accordi_desktop.model.tables.agreement import Agreement
from accordi_desktop.model.tables.parts import Gap
from accordi_desktop.model.tables.parts.link import Link
from accordi_desktop.model.tables.taxonomy import InstrumentKind, Sector
from accordi_desktop.model.text.fold import fold
from accordi_desktop.register.commands.incoming import TakeOverAgreements
from accordi_desktop.register.content import fill
from accordi_desktop.register.handlers.agreements import check_draft
from accordi_desktop.register.handlers.registry import handles
from accordi_desktop.register.values.drafts import AgreementDraft
from accordi_desktop.register.values.incoming import IncomingAgreement
from accordi_desktop.storage.storage import RevisionWriter

Term = TypeVar("Term", Sector, InstrumentKind)


@handles(TakeOverAgreements)
def take_over(command: TakeOverAgreements, writer: RevisionWriter) -> None:
    """Add the agreements, then their links, which may lead from one to another."""
    session = writer.session
    kinds = _terms(session, InstrumentKind, (item.kind for item in command.items))
    sectors = _terms(session, Sector, (name for item in command.items for name in item.sectors))
    added = [(_add(session, item, kinds, sectors), item) for item in command.items]
    for agreement, item in added:
        _link(session, agreement, item)
    session.flush()
    writer.name("take_over", count=len(added), name=command.source)


def _add(
    session: Session, item: IncomingAgreement, kinds: dict[str, int], sectors: dict[str, int]
) -> Agreement:
    draft = replace(
        item.draft,
        kind_id=kinds.get(fold(item.kind)),
        sectors=tuple(
            replace(sector, sector_id=sectors.get(fold(name)))
            for sector, name in zip(item.draft.sectors, item.sectors, strict=True)
        ),
    )
    check_draft(session, draft, None)
    agreement = Agreement()
    fill(agreement, _without_acts(draft))
    session.add(agreement)
    session.flush()
    _name_acts(agreement, draft)
    session.flush()
    return agreement


def _without_acts(draft: AgreementDraft) -> AgreementDraft:
    """The draft without numbers of acts, which are not those of this register."""
    return replace(
        draft,
        periods=tuple(replace(one, about_id=None) for one in draft.periods),
        signatories=tuple(replace(one, period_id=None) for one in draft.signatories),
    )


def _name_acts(agreement: Agreement, draft: AgreementDraft) -> None:
    """Say of each row which act it speaks of, now that the acts have their numbers."""
    ids = {
        said.id: stored.id for said, stored in zip(draft.periods, agreement.periods, strict=True) if said.id
    }
    for period, said_period in zip(agreement.periods, draft.periods, strict=True):
        if said_period.about_id is not None:
            period.about_id = ids[said_period.about_id]
    for signatory, said in zip(agreement.signatories, draft.signatories, strict=True):
        if said.period_id is not None:
            signatory.period_id = ids[said.period_id]


def _link(session: Session, agreement: Agreement, item: IncomingAgreement) -> None:
    """Add the links; one to an agreement that is not here stays as something to find out."""
    for link in item.links:
        lowered = func.lower(link.reference)
        other = session.scalar(select(Agreement.id).where(func.lower(Agreement.reference) == lowered))
        if other is not None and other != agreement.id:
            position = len(agreement.links)
            agreement.links.append(Link(kind=link.kind, other_id=other, note=link.note, position=position))
        else:
            agreement.gaps.append(Gap(text=link.wording, settled=False, position=len(agreement.gaps)))


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
