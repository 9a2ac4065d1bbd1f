# SPDX-License-Identifier: EUPL-1.2
"""Realistic registers of any size, written through the real schema; the same seed gives the same register.

A few thousand agreements are built and derived by the product's own rules; the rest are clones made in SQL.
The journal is left out: its triggers are taken off while writing and put back before the commit.
"""

import random
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, insert, inspect
from sqlalchemy.sql.schema import ScalarElementColumnDefault

from accordi_desktop.bootstrap import create_register
from accordi_desktop.model.computed_columns import derived
from accordi_desktop.model.tables.agreement import Agreement
from accordi_desktop.model.tables.base import Base
from accordi_desktop.model.tables.taxonomy import InstrumentKind, Sector
from accordi_desktop.register.initial_data import standard_data
from accordi_desktop.register.validity_spans import derived_validity, horizon_of, write_rows
from accordi_desktop.storage.inventory import PART_TABLES
from accordi_desktop.storage.sqlite.backend import sqlite_storage
from accordi_desktop.storage.sqlite.schema.triggers import all_triggers
from tests.benchmarks.invention import Inventor

DISTINCT = 8_000
_BATCH = 1_000

Rows = dict[str, list[dict[str, Any]]]


def generate(path: Path, count: int, seed: int = 1) -> Path:
    """Make a register with that many agreements."""
    create_register(path, author="generator").close()
    storage = sqlite_storage(path)
    with storage.revision("generator") as writer:
        connection = writer.session.connection()
        for name, _ in all_triggers():
            connection.exec_driver_sql(f"DROP TRIGGER {name}")
        distinct, horizon = min(count, DISTINCT), horizon_of(connection)
        for rows, agreements in _batches(distinct, random.Random(seed), horizon):
            for table in ("agreement", *PART_TABLES):
                if table in rows:
                    connection.execute(insert(Base.metadata.tables[table]), rows[table])
            write_rows(connection, {one.id: derived_validity(one, horizon).rows for one in agreements})
        _clone(connection, distinct, count)
        # The limit on the time of a statement is for an office's writes, not for a whole register at once.
        driver: Any = connection.connection.driver_connection
        driver.set_progress_handler(None, 0)
        connection.exec_driver_sql("INSERT INTO search (search) VALUES ('rebuild')")
        for _, statement in all_triggers():
            connection.exec_driver_sql(statement)
        writer.name("found")
    storage.close()
    return path


def _batches(count: int, chance: random.Random, horizon: date) -> Iterator[tuple[Rows, list[Agreement]]]:
    founding = standard_data()
    kinds = [InstrumentKind(id=number, name=name) for number, name in enumerate(founding.kinds, 1)]
    sectors = [Sector(id=number, name=name) for number, name in enumerate(founding.sectors, 1)]
    inventor = Inventor(chance, kinds, sectors)
    next_part = dict.fromkeys(PART_TABLES, 1)
    for start in range(1, count + 1, _BATCH):
        rows: Rows = {}
        agreements = [inventor.agreement(number) for number in range(start, min(start + _BATCH, count + 1))]
        for agreement in agreements:
            _add(rows, agreement, next_part, horizon)
        yield rows, agreements


def _add(rows: Rows, agreement: Agreement, next_part: dict[str, int], horizon: date) -> None:
    _settle(agreement)
    for relation in inspect(Agreement).relationships:
        table = str(relation.target)
        if table not in next_part:
            continue
        for place, part in enumerate(getattr(agreement, relation.key)):
            _settle(part)
            rows.setdefault(table, []).append(
                _values(part)
                | {"id": next_part[table], "agreement_id": agreement.id, "position": place}
                | _foreign(part)
            )
            next_part[table] += 1
    rows.setdefault("agreement", []).append(
        _values(agreement) | derived(agreement, derived_validity(agreement, horizon).dates)
    )


def _values(row: Base) -> dict[str, Any]:
    return {column.key: getattr(row, column.key) for column in inspect(type(row)).columns}


def _settle(row: Base) -> None:
    """Give a row that was never stored the defaults its class declares."""
    for column in inspect(type(row)).columns:
        default = column.default
        if getattr(row, column.key) is None and isinstance(default, ScalarElementColumnDefault):
            setattr(row, column.key, default.arg)


def _foreign(part: Base) -> dict[str, Any]:
    sector = getattr(part, "sector", None)
    return {"sector_id": sector.id} if sector is not None else {}


def _clone(connection: Connection, distinct: int, count: int) -> None:
    """Copies of the distinct agreements under other ids and references, whole rounds and a rest."""
    for first in range(distinct, count, distinct):
        last = min(distinct, count - first)
        _copy(connection, "agreement", {"id": f"id + {first}", **_renamed(first)}, f"id <= {last}")
        for table in PART_TABLES:
            step = f"(SELECT max(id) FROM {table} WHERE agreement_id <= {distinct}) * {first // distinct}"
            changed = {"id": f"id + {step}", "agreement_id": f"agreement_id + {first}"}
            _copy(connection, table, changed, f"agreement_id <= {last}")
        changed = {"agreement_id": f"agreement_id + {first}"}
        for table in ("validity_span", "contradiction"):
            _copy(connection, table, changed, f"agreement_id <= {last}")


def _renamed(first: int) -> dict[str, str]:
    reference = f"printf('A-%03d', id + {first})"
    own = "lower(replace(reference, '-', ' '))"
    return {
        "reference": reference,
        "search_text": f"replace(search_text, {own}, printf('a %03d', id + {first}))",
    }


def _copy(connection: Connection, table: str, changed: dict[str, str], where: str) -> None:
    columns = Base.metadata.tables[table].columns.keys()
    names = ", ".join(f'"{name}"' for name in columns)
    values = ", ".join(changed.get(name, f'"{name}"') for name in columns)
    connection.exec_driver_sql(
        f'INSERT INTO "{table}" ({names}) SELECT {values} FROM "{table}" WHERE {where}'
    )


if __name__ == "__main__":
    generate(Path(sys.argv[1]), int(sys.argv[2]))
