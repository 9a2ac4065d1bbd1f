# SPDX-License-Identifier: EUPL-1.2
"""One agreement, whole."""

from collections.abc import Sequence

from sqlalchemy import Connection, func, select
from sqlalchemy.orm import Session, selectinload

from accordi_desktop.model.errors import AccordiError, UnknownReferenceError
from accordi_desktop.model.tables.agreement import Agreement
from accordi_desktop.model.tables.attached import ReminderPlan
from accordi_desktop.model.tables.journal import Change, Revision
from accordi_desktop.model.tables.office import SourceRule
from accordi_desktop.model.tables.parts import AgreementSector
from accordi_desktop.model.tables.parts.link import Link
from accordi_desktop.model.validity.state import Validity, expiring
from accordi_desktop.model.validity.term_chain import period_ends
from accordi_desktop.register.content import draft_of
from accordi_desktop.register.queries.documents import document_view
from accordi_desktop.register.queries.listing.listing import QueryContext
from accordi_desktop.register.queries.procedure import step_view
from accordi_desktop.register.queries.validity import states
from accordi_desktop.register.validity_facts import facts_of
from accordi_desktop.register.values.views import AgreementSheet, IncomingLink, PeriodView

_CHUNK = 5_000
_EVERYTHING = (
    selectinload(Agreement.kind),
    selectinload(Agreement.titles),
    selectinload(Agreement.parties),
    selectinload(Agreement.signatories),
    selectinload(Agreement.sectors).selectinload(AgreementSector.sector),
    selectinload(Agreement.periods),
    selectinload(Agreement.initiatives),
    selectinload(Agreement.gaps),
    selectinload(Agreement.suspensions),
    selectinload(Agreement.assertions),
    selectinload(Agreement.text_languages),
    selectinload(Agreement.numbers),
    selectinload(Agreement.links),
    selectinload(Agreement.documents),
    selectinload(Agreement.steps),
    selectinload(Agreement.acceptances),
)


def load(session: Session, wanted: Sequence[int]) -> list[Agreement]:
    """Stored agreements with all their parts, in this order; UnknownReferenceError for one that is gone."""
    found: dict[int, Agreement] = {}
    # A statement takes no more values than SQLite was built for.
    for start in range(0, len(wanted), _CHUNK):
        some = wanted[start : start + _CHUNK]
        statement = select(Agreement).where(Agreement.id.in_(some)).options(*_EVERYTHING)
        found |= {agreement.id: agreement for agreement in session.scalars(statement)}
    for one in wanted:
        if one not in found:
            raise UnknownReferenceError("agreement_gone")
    return [found[one] for one in wanted]


def require(connection: Connection, ids: Sequence[int], *, binned_too: bool) -> None:
    """Raise UnknownReferenceError where one is gone, AccordiError where one is in the bin and must not be."""
    wanted = sorted(set(ids))
    found = binned = 0
    for start in range(0, len(wanted), _CHUNK):
        counted = select(func.count(), func.count(Agreement.deleted_at))
        there, in_bin = connection.execute(
            counted.where(Agreement.id.in_(wanted[start : start + _CHUNK]))
        ).one()
        found, binned = found + there, binned + in_bin
    if found < len(wanted):
        raise UnknownReferenceError("agreement_gone")
    if binned and not binned_too:
        raise AccordiError("agreement_in_bin")


def sheets(connection: Connection, wanted: Sequence[int], at: QueryContext) -> list[AgreementSheet]:
    """The sheets of these agreements, in this order."""
    found = states(connection, wanted, at.today)
    with Session(bind=connection) as session:
        return [_sheet(session, one, found[one.id], at) for one in load(session, wanted)]


def id_of(connection: Connection, reference: str) -> int:
    """The id of the agreement with that reference, however its letters are cased."""
    wanted = reference.strip()
    same = func.lower(Agreement.reference) == func.lower(wanted)
    # A name from a terminal may hold what is no text at all, and no database takes that.
    found = connection.scalar(select(Agreement.id).where(same)) if wanted.isprintable() else None
    if found is None:
        raise UnknownReferenceError("unknown_reference", reference=wanted)
    return found


def _sheet(session: Session, agreement: Agreement, state: Validity, at: QueryContext) -> AgreementSheet:
    content, facts = draft_of(agreement), facts_of(agreement)
    ends = period_ends(facts)
    revised = session.execute(
        select(Revision.at, Revision.author)
        .join(Change, Change.revision_id == Revision.id)
        .where(Change.agreement_id == agreement.id)
        .order_by(Revision.id.desc())
        .limit(1)
    ).first()
    return AgreementSheet(
        id=agreement.id,
        version=agreement.version,
        content=content,
        kind=agreement.kind.name if agreement.kind else agreement.kind_wording,
        sector_names=_sector_names(agreement),
        periods=tuple(
            PeriodView(period, end.end, end.computed)
            for period, end in zip(content.periods, ends, strict=True)
        ),
        signed=agreement.signed,
        facts=facts,
        validity=expiring(state, at.today, at.lead_days),
        today=at.today,
        deleted=agreement.deleted_at is not None,
        revised_at=revised.at if revised else "",
        revised_by=revised.author if revised else "",
        documents=tuple(map(document_view, agreement.documents)),
        steps=tuple(map(step_view, agreement.steps)),
        references=_references(session, agreement),
        linked_from=_linked_from(session, agreement.id),
        source_rule=_source_rule(session, agreement.source),
        reminder_days=session.scalar(
            select(ReminderPlan.days).where(ReminderPlan.agreement_id == agreement.id)
        ),
    )


def _references(session: Session, agreement: Agreement) -> dict[int, str]:
    """The references of the agreements this one is linked to."""
    wanted = {link.other_id for link in agreement.links}
    if not wanted:
        return {}
    found = session.execute(select(Agreement.id, Agreement.reference).where(Agreement.id.in_(wanted)))
    return {row.id: row.reference for row in found}


def _source_rule(session: Session, source: str) -> str:
    """What the source of an agreement says in general; nothing where the office recorded no rule of it."""
    if not source:
        return ""
    return session.scalar(select(SourceRule.rule).where(SourceRule.source == source.strip())) or ""


def _linked_from(session: Session, agreement_id: int) -> tuple[IncomingLink, ...]:
    """The links from other agreements to this one, those in the bin left out."""
    found = session.execute(
        select(Agreement.id, Agreement.reference, Link.kind, Link.note)
        .join(Link, Link.agreement_id == Agreement.id)
        .where(Link.other_id == agreement_id, Agreement.deleted_at.is_(None))
        .order_by(Agreement.reference)
    )
    return tuple(IncomingLink(*row) for row in found)


def _sector_names(agreement: Agreement) -> dict[int, str]:
    return {entry.sector.id: entry.sector.name for entry in agreement.sectors if entry.sector}
