# SPDX-License-Identifier: EUPL-1.2
"""One agreement, whole."""

from collections.abc import Mapping, Sequence
from types import SimpleNamespace
from typing import Any, cast

from sqlalchemy import Connection, Row, func, select

from accordi_desktop.model.errors import AccordiError, UnknownReferenceError
from accordi_desktop.model.tables.agreement import Agreement
from accordi_desktop.model.tables.journal import Change, Revision
from accordi_desktop.model.validity.state import expiring
from accordi_desktop.model.validity.term_chain import period_ends
from accordi_desktop.register.content import draft_of
from accordi_desktop.register.queries.documents import document_view
from accordi_desktop.register.queries.listing.listing import QueryContext
from accordi_desktop.register.queries.procedure import step_view
from accordi_desktop.register.queries.validity import day_in_spans
from accordi_desktop.register.rows.reading import Leg, read_whole, reader_with
from accordi_desktop.register.validity_facts import facts_of
from accordi_desktop.register.validity_rows import validity_of
from accordi_desktop.register.values.views import AgreementSheet, IncomingLink, PeriodView

_CHUNK = 5_000
_OWNED = "agreement_id IN :ids"
_SHEET = reader_with(
    Leg("span", "validity_span", f"{_OWNED} AND from_day <= :day AND until_day > :day"),
    Leg("reminder_plan", "reminder_plan", _OWNED),
    Leg("source_rule", "source_rule", "TRUE"),
    Leg("incoming", "link", "other_id IN :ids"),
    Leg("linked", "agreement", "id IN (SELECT other_id FROM link WHERE agreement_id IN :ids)"),
    Leg("linking", "agreement", "id IN (SELECT agreement_id FROM link WHERE other_id IN :ids)"),
)


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
    """The sheets of these agreements, in this order; raises UnknownReferenceError for one that is gone."""
    if not wanted:
        return []
    ids = list(dict.fromkeys(wanted))
    whole = read_whole(connection, ids, _SHEET, day=day_in_spans(at.today))
    around = _Around(whole.rows, _last_revisions(connection, ids))
    found = {one.id: _sheet(one, around, at) for one in whole.in_order(ids)}
    return [found[one] for one in wanted]


class _Around:
    """What the sheets of some agreements tell beside their own rows."""

    def __init__(self, rows: Mapping[str, Sequence[dict[str, Any]]], revisions: dict[int, Row[Any]]) -> None:
        self.revisions = revisions
        self.states = {
            row["agreement_id"]: validity_of(cast("Row[Any]", SimpleNamespace(**row)))
            for row in rows.get("span", ())
        }
        self.reminder_days = {row["agreement_id"]: row["days"] for row in rows.get("reminder_plan", ())}
        self.source_rules = {row["source"]: row["rule"] for row in rows.get("source_rule", ())}
        self.references = {row["id"]: row["reference"] for row in rows.get("linked", ())}
        self._linking = {
            row["id"]: row["reference"] for row in rows.get("linking", ()) if row["deleted_at"] is None
        }
        self._incoming = rows.get("incoming", ())

    def linked_from(self, agreement_id: int) -> tuple[IncomingLink, ...]:
        """The links from other agreements to this one, those in the bin left out."""
        found = [
            IncomingLink(
                link["agreement_id"], self._linking[link["agreement_id"]], link["kind"], link["note"]
            )
            for link in self._incoming
            if link["other_id"] == agreement_id and link["agreement_id"] in self._linking
        ]
        return tuple(sorted(found, key=lambda link: link.reference))


def _last_revisions(connection: Connection, ids: Sequence[int]) -> dict[int, Row[Any]]:
    """When each agreement was changed last, and by whom."""
    last = (
        select(Change.agreement_id, func.max(Change.revision_id).label("revision_id"))
        .where(Change.agreement_id.in_(ids))
        .group_by(Change.agreement_id)
        .subquery()
    )
    statement = select(last.c.agreement_id, Revision.at, Revision.author)
    found = connection.execute(statement.join(Revision, Revision.id == last.c.revision_id))
    return {row.agreement_id: row for row in found}


def id_of(connection: Connection, reference: str) -> int:
    """The id of the agreement with that reference, however its letters are cased."""
    wanted = reference.strip()
    same = func.lower(Agreement.reference) == func.lower(wanted)
    # A name from a terminal may hold what is no text at all, and no database takes that.
    found = connection.scalar(select(Agreement.id).where(same)) if wanted.isprintable() else None
    if found is None:
        raise UnknownReferenceError("unknown_reference", reference=wanted)
    return found


def _sheet(agreement: Agreement, around: _Around, at: QueryContext) -> AgreementSheet:
    content, facts = draft_of(agreement), facts_of(agreement)
    ends = period_ends(facts)
    revised = around.revisions.get(agreement.id)
    linked = {link.other_id for link in agreement.links}
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
        validity=expiring(around.states[agreement.id], at.today, at.lead_days),
        today=at.today,
        deleted=agreement.deleted_at is not None,
        revised_at=revised.at if revised else "",
        revised_by=revised.author if revised else "",
        documents=tuple(map(document_view, agreement.documents)),
        steps=tuple(map(step_view, agreement.steps)),
        references={one: around.references[one] for one in linked},
        linked_from=around.linked_from(agreement.id),
        source_rule=around.source_rules.get(agreement.source.strip(), ""),
        reminder_days=around.reminder_days.get(agreement.id),
    )


def _sector_names(agreement: Agreement) -> dict[int, str]:
    return {entry.sector.id: entry.sector.name for entry in agreement.sectors if entry.sector}
