# SPDX-License-Identifier: EUPL-1.2
"""Reading the journal of one agreement, its values as the domain knows them."""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from itertools import groupby
from typing import TYPE_CHECKING, Any, cast

from sqlalchemy import Boolean, Connection, Enum, Row, select
from sqlalchemy.engine import RowMapping

from accordi_desktop.model.dates.approximate_date import parse_edtf
from accordi_desktop.model.dates.partial_date import UNKNOWN, PartialDate
from accordi_desktop.model.tables.agreement import Agreement
from accordi_desktop.model.tables.attached import (
    Acceptance,
    Document,
    ImportedRow,
    ProcedureStep,
    ReminderMark,
    ReminderPlan,
)
from accordi_desktop.model.tables.base import Base, EdtfDate
from accordi_desktop.model.tables.journal import UPGRADE, Change, Revision
from accordi_desktop.model.tables.parts import (
    AgreementSector,
    Gap,
    Initiative,
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
from accordi_desktop.model.tables.taxonomy import InstrumentKind, Sector
from accordi_desktop.register.values.history import ChangeKind, FieldChange, RevisionView, RowChange, Value
from accordi_desktop.register.values.views import StepLabel
from accordi_desktop.storage.inventory import PART_TABLES, journaled_columns
from accordi_desktop.storage.moved_columns import changed, split

if TYPE_CHECKING:
    from enum import StrEnum

# What a table is called in the catalogues, and the column that tells one of its rows from the others.
_SECTIONS = {
    Agreement.__tablename__: ("overview", "reference"),
    Title.__tablename__: ("titles", "text"),
    Party.__tablename__: ("parties", "name"),
    Signatory.__tablename__: ("signatories", "person"),
    AgreementSector.__tablename__: ("sectors", "wording"),
    Period.__tablename__: ("periods", "kind"),
    Initiative.__tablename__: ("initiatives", "name"),
    Gap.__tablename__: ("gaps", "text"),
    Suspension.__tablename__: ("suspensions", "since"),
    Assertion.__tablename__: ("assertions", "source"),
    TextLanguage.__tablename__: ("text_languages", "language"),
    ActNumber.__tablename__: ("numbers", "number"),
    Link.__tablename__: ("links", "other_id"),
    Document.__tablename__: ("documents", "file_name"),
    ProcedureStep.__tablename__: ("procedure", "name"),
    ReminderPlan.__tablename__: ("reminders", "days"),
    ReminderMark.__tablename__: ("reminders", "days_before"),
    Acceptance.__tablename__: ("acceptances", "fact"),
    ImportedRow.__tablename__: ("imported", "key"),
}
_PATHS = {
    "terminated_on": "termination.on",
    "termination_reason": "termination.reason",
    "termination_decided_on": "termination.decided_on",
    "termination_decided_by": "termination.decided_by",
    "termination_place": "termination.place",
    "termination_protocol_number": "termination.protocol_number",
    "termination_resolution_number": "termination.resolution_number",
    "position": "position",
}
_HIDDEN_COLUMNS = frozenset(
    {"id", "agreement_id", "digest", "media_type", "document_id", "source_id", "cells_json"}
)
SHOWN_TABLES = frozenset(_SECTIONS)
RESTORABLE = frozenset({Agreement.__tablename__, *PART_TABLES})


def revisions(
    connection: Connection, agreement_id: int, before: int | None = None, limit: int = 50
) -> tuple[RevisionView, ...]:
    """The revisions that changed an agreement, the newest first, from the one before `before` on.

    Not those of an upgrade: they say again, in rows of the new schema, what was recorded before.
    """
    concerned = select(Change.revision_id).where(Change.agreement_id == agreement_id).distinct()
    if before is not None:
        concerned = concerned.where(Change.revision_id < before)
    found = connection.execute(
        select(Revision.__table__)
        .where(Revision.id.in_(concerned), Revision.kind != UPGRADE)
        .order_by(Revision.id.desc())
        .limit(limit)
    ).mappings()
    rows = list(found)
    changes = connection.execute(
        select(Change.__table__)
        .where(
            Change.agreement_id == agreement_id,
            Change.revision_id.in_([row["id"] for row in rows]),
            Change.erased_in.is_(None),
        )
        .order_by(Change.revision_id, Change.id)
    )
    by_revision = {number: list(some) for number, some in groupby(changes, key=lambda one: one.revision_id)}
    labels = step_labels(connection, rows)
    names = _names(connection)
    return tuple(
        _view(row, by_revision.get(row["id"], ()), label, names)
        for row, label in zip(rows, labels, strict=True)
    )


def step_labels(connection: Connection, revisions: Sequence[RowMapping]) -> tuple[StepLabel, ...]:
    """The label of each revision; of an undo or a redo, that of the revision it undid or redid."""
    undone_ids = {row["undoes_id"] for row in revisions if row["undoes_id"] is not None}
    wanted = select(Revision.id, Revision.kind, Revision.args_json).where(Revision.id.in_(undone_ids))
    undone = {row["id"]: row for row in connection.execute(wanted).mappings()} if undone_ids else {}
    return tuple(_label(row, undone.get(row["undoes_id"])) for row in revisions)


def _label(row: RowMapping, undone: RowMapping | None) -> StepLabel:
    if undone is None:
        return StepLabel(row["id"], row["kind"], json.loads(row["args_json"]))
    return StepLabel(undone["id"], undone["kind"], json.loads(undone["args_json"]), row["kind"])


def field_changes(
    table: str, before: Mapping[str, Any] | None, after: Mapping[str, Any] | None, names: Mapping[str, Any]
) -> tuple[FieldChange, ...]:
    """The fields in which two stored rows differ; of an added or removed row, those that are not empty."""
    old, new = before or {}, after or {}
    section = _SECTIONS[table][0]
    found = []
    for column in journaled_columns(table):
        if column in _HIDDEN_COLUMNS or old.get(column) == new.get(column):
            continue
        if column == "position" and (before is None or after is None):
            continue
        path = _PATHS.get(column, column if section == "overview" else f"{section}.{column}")
        values = [_value(table, column, row.get(column), names) for row in (old, new)]
        if (before is None or after is None) and not any(_says(value) for value in values):
            continue
        found.append(FieldChange(column, path, *values))
    return tuple(found)


def table_of(section: str) -> str:
    """The table whose rows a section of the history tells of."""
    return next(table for table, (name, _naming) in _SECTIONS.items() if name == section)


def conflict(
    connection: Connection, table: str, now: Mapping[str, Any] | None, wanted: Mapping[str, Any] | None
) -> RowChange:
    """The change from a row as it is to a wanted one."""
    return _changed_row(0, table, now, wanted, _names(connection))


def _view(
    row: RowMapping, changes: Iterable[Row[Any]], label: StepLabel, names: Mapping[str, Any]
) -> RevisionView:
    at = datetime.fromisoformat(row["at"])
    row_change = tuple(one for change in changes for one in _row_changes(change, names))
    by = row["display_name"] or row["author"]
    return RevisionView(row["id"], at, by, row["author"], label, row_change)


def _row_changes(change: Row[Any], names: Mapping[str, Any]) -> Iterator[RowChange]:
    before = json.loads(change.before_json) if change.before_json else None
    after = json.loads(change.after_json) if change.after_json else None
    states = split(change.table_name, change.row_id, before, after)
    told = changed(states)
    for state in told:
        row_change = _changed_row(change.id, state.table, state.before, state.after, names)
        if row_change.fields or row_change.kind is not ChangeKind.CHANGED:
            # A line of the journal is brought back whole; of rows told beside others, single fields.
            beside = state is not states[0]
            whole = row_change.restorable and (not beside or len(told) == 1)
            yield replace(row_change, restorable=whole, beside=beside)


def _changed_row(
    change_id: int,
    table: str,
    before: Mapping[str, Any] | None,
    after: Mapping[str, Any] | None,
    names: Mapping[str, Any],
) -> RowChange:
    fields = field_changes(table, before, after, names)
    section, naming = _SECTIONS[table]
    named = _value(table, naming, (after or before or {}).get(naming), names)
    kind = ChangeKind.ADDED if before is None else ChangeKind.REMOVED if after is None else ChangeKind.CHANGED
    founded = table == Agreement.__tablename__ and kind is ChangeKind.ADDED
    return RowChange(change_id, section, named, kind, fields, table in RESTORABLE and not founded)


def _value(table: str, column: str, value: Any, names: Mapping[str, Any]) -> Value:  # noqa: ANN401
    """A stored value as the domain knows it."""
    kind = Base.metadata.tables[table].columns[column].type
    if column in names:
        found: Value = names[column].get(value, value)
        return found
    if isinstance(kind, EdtfDate):
        return parse_edtf(value) if value else UNKNOWN
    if isinstance(kind, Boolean):
        return bool(value)
    if isinstance(kind, Enum) and kind.enum_class is not None:
        return cast("StrEnum", kind.enum_class(value)) if value else None
    plain: Value = value
    return plain


def _says(value: Value) -> bool:
    return value.known if isinstance(value, PartialDate) else value not in (None, "", False)


_SIGNED_ACTS = select(Period.id, Period.act_date).where(
    Period.id.in_(select(Signatory.period_id).union(select(Document.period_id), select(Period.about_id)))
)
_SUSPENDED = select(Suspension.id, Suspension.since).where(
    Suspension.id.in_(select(Signatory.suspension_id).union(select(Document.suspension_id)))
)
_LINKED = select(Agreement.id, Agreement.reference).where(Agreement.id.in_(select(Link.other_id)))


def _names(connection: Connection) -> dict[str, dict[int | None, Any]]:
    acts = {row.id: row.act_date for row in connection.execute(_SIGNED_ACTS)}
    return {
        "kind_id": {
            row.id: row.name for row in connection.execute(select(InstrumentKind.id, InstrumentKind.name))
        },
        "sector_id": {row.id: row.name for row in connection.execute(select(Sector.id, Sector.name))},
        "other_id": {row.id: row.reference for row in connection.execute(_LINKED)},
        "period_id": acts,
        "about_id": acts,
        "suspension_id": {row.id: row.since for row in connection.execute(_SUSPENDED)},
    }
