# SPDX-License-Identifier: EUPL-1.2
"""The rows of derived tables: those that follow from the facts, those that are there, and their writing."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import islice
from operator import itemgetter

from sqlalchemy import Connection, Table, delete, select, update

from accordi_desktop.model.dates.approximate_date import date_of
from accordi_desktop.model.dates.day_span import OPEN_END, OPEN_START
from accordi_desktop.model.dates.partial_date import PartialDate
from accordi_desktop.model.progress import no_progress
from accordi_desktop.model.search_text import ComputedDates
from accordi_desktop.model.tables.agreement import Agreement
from accordi_desktop.model.tables.base import Base
from accordi_desktop.model.tables.validity import StoredContradiction, StoredSpan, ValidityHorizon
from accordi_desktop.model.validity.effective_end import EffectiveEnd
from accordi_desktop.model.validity.spans import ValidityTimeline
from accordi_desktop.register.queries.bulk_loading import all_agreements
from accordi_desktop.register.rows.writing import TableInsert
from accordi_desktop.register.validity_facts import facts_of
from accordi_desktop.register.validity_rows import Values, contradiction_rows, span_rows
from accordi_desktop.storage.storage import Storage

DerivedRows = dict[Table, list[Values]]

_SPANS = Base.metadata.tables[StoredSpan.__tablename__]
_CONTRADICTIONS = Base.metadata.tables[StoredContradiction.__tablename__]
# Ends of endless renewal that are searched: a fixed day, so that they follow from the facts alone.
_SEARCHED_UNTIL, _MOST_SEARCHED = date(2060, 1, 1), 100
_CHUNK = 5_000
# The spans reach at least so many years beyond today, and so many more when they are lengthened.
_LEAST_YEARS = 10
_MORE_YEARS = 30


def horizon_of(connection: Connection) -> date:
    """The day up to which the spans of endless renewal are told."""
    return date.fromisoformat(connection.execute(select(ValidityHorizon.day)).scalar_one())


@dataclass(frozen=True, slots=True)
class DerivedValidity:
    """What follows from the facts of an agreement: the dates it is found by, and the rows by table."""

    dates: ComputedDates
    rows: DerivedRows


def derived_validity(agreement: Agreement, horizon: date) -> DerivedValidity:
    """What follows from the facts of an agreement; spans of endless renewal reach up to the horizon."""
    facts = facts_of(agreement)
    timeline = ValidityTimeline(facts)
    rows = {
        _SPANS: span_rows(agreement.id, facts, timeline, horizon),
        _CONTRADICTIONS: contradiction_rows(agreement.id, facts, timeline.end),
    }
    return DerivedValidity(_computed_dates(timeline.end), rows)


def _computed_dates(effective: EffectiveEnd) -> ComputedDates:
    """The end that no passing of time changes, the last days for notice before it, and the ends to come."""
    ending = effective.on(OPEN_START)
    spans = (ending.end, ending.own_notice, ending.counterpart_notice)
    turning = islice(effective.turning_days(_SEARCHED_UNTIL), 1, _MOST_SEARCHED)
    return ComputedDates(
        tuple(date_of(span) for span in spans if span is not None),
        tuple(PartialDate.of(day - timedelta(days=1)) for day in turning if day > date.min),
    )


def horizon_in(rows: Mapping[str, Sequence[Values]]) -> date:
    """The horizon among rows that were read."""
    return date.fromisoformat(rows[ValidityHorizon.__tablename__][0]["day"])


def rows_by_agreement(rows: Mapping[str, Sequence[Values]]) -> dict[int, DerivedRows]:
    """The derived rows among those that were read, by agreement, in the order of their keys."""
    found: dict[int, DerivedRows] = defaultdict(lambda: {_SPANS: [], _CONTRADICTIONS: []})
    for table in (_SPANS, _CONTRADICTIONS):
        key = itemgetter(*(column.name for column in table.primary_key.columns))
        for row in sorted(rows.get(table.name, ()), key=key):
            found[row["agreement_id"]][table].append(row)
    return found


def stored_rows(connection: Connection, agreement_ids: Sequence[int]) -> dict[int, DerivedRows]:
    """The rows that are there, by agreement and table, in the order of their keys."""
    found: dict[int, DerivedRows] = {one: {_SPANS: [], _CONTRADICTIONS: []} for one in agreement_ids}
    for table in (_SPANS, _CONTRADICTIONS):
        for start in range(0, len(agreement_ids), _CHUNK):
            chosen = table.c.agreement_id.in_(agreement_ids[start : start + _CHUNK])
            rows = connection.execute(select(table).where(chosen).order_by(*table.primary_key.columns))
            for row in rows.mappings():
                found[row["agreement_id"]][table].append(dict(row))
    return found


def write_newer_rows(connection: Connection, validity_of: Mapping[int, DerivedValidity]) -> None:
    """Write what follows from the facts of agreements, by their ids, where it is not there already."""
    stored = stored_rows(connection, list(validity_of))
    write_rows(connection, {one: new.rows for one, new in validity_of.items() if stored[one] != new.rows})


def write_rows(connection: Connection, rows_of: Mapping[int, DerivedRows]) -> None:
    """Put these rows in the place of those that the agreements had."""
    agreement_ids = list(rows_of)
    for table in (_SPANS, _CONTRADICTIONS) if agreement_ids else ():
        for start in range(0, len(agreement_ids), _CHUNK):
            chosen = table.c.agreement_id.in_(agreement_ids[start : start + _CHUNK])
            connection.execute(delete(table).where(chosen))
    insert_rows(connection, rows_of.values())


def insert_rows(connection: Connection, derived_rows: Collection[DerivedRows]) -> None:
    """Insert the rows of agreements that have none yet."""
    for table in (_SPANS, _CONTRADICTIONS):
        names = tuple(table.columns.keys())
        insertion = TableInsert(connection, table.name, names)
        for row in (row for one in derived_rows for row in one[table]):
            insertion.add([row[name] for name in names])
        insertion.flush()


def lengthen_spans(storage: Storage, today: date) -> None:
    """Tell endless renewal further ahead once today comes near the horizon; nothing else changes."""
    with storage.reading() as connection:
        if today.year + _LEAST_YEARS <= horizon_of(connection).year:
            return
    with storage.deriving() as connection:
        horizon = _beyond(today)
        connection.execute(update(ValidityHorizon).values(day=horizon.isoformat()))
        for agreements in all_agreements(connection, no_progress):
            write_newer_rows(connection, {one.id: derived_validity(one, horizon) for one in agreements})


def _beyond(today: date) -> date:
    """The first day of a decade well ahead, as far as the calendar goes."""
    year = (today.year + _MORE_YEARS) // 10 * 10
    return date(year, 1, 1) if year < OPEN_END.year else OPEN_END
