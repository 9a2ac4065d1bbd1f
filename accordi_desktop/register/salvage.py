# SPDX-License-Identifier: EUPL-1.2
"""The contents of a register that is not opened, written into a new one as its first revision."""

from collections.abc import Iterator
from typing import Any

from sqlalchemy import Column, Connection, Table
from sqlalchemy.exc import IntegrityError

from accordi_desktop.model.enums import SalvageStep
from accordi_desktop.model.progress import SalvageProgress
from accordi_desktop.model.salvage import LeftOut, RowSource, SalvageReport, StoredRow
from accordi_desktop.model.tables.agreement import Agreement
from accordi_desktop.model.tables.base import Base
from accordi_desktop.model.tables.office import Office
from accordi_desktop.register.derivation import rederive_all
from accordi_desktop.register.initial_data import add_office
from accordi_desktop.register.undo.steps import SALVAGE
from accordi_desktop.storage.inventory import HISTORY_TABLES
from accordi_desktop.storage.storage import RevisionWriter, Storage

_AGREEMENT = Agreement.__tablename__


def take_contents(
    storage: Storage, source: RowSource, author: str, progress: SalvageProgress
) -> SalvageReport:
    """Write all rows of `source` that are valid into an empty register, as one revision of kind "salvage".

    A row that is left out takes along what must refer to it. An exception from `progress` leaves the register
    as it was.
    """
    taking = _Taking(source, progress)
    with storage.revision(author) as writer:
        taking.write(writer)
    return SalvageReport(len(taking.ids[_AGREEMENT]), tuple(taking.left_out))


class _Taking:
    """The rows on their way: `ids` are those written, by table."""

    def __init__(self, source: RowSource, progress: SalvageProgress) -> None:
        self.left_out: list[LeftOut] = []
        self.ids: dict[str, set[int]] = {table: set() for table in HISTORY_TABLES}
        self._references: dict[int, str] = {}
        self._source = source
        self._progress = progress
        self._done, self._total = 0, source.count()

    def write(self, writer: RevisionWriter) -> None:
        """Write the rows and what follows from them."""
        connection = writer.session.connection()
        for table in Base.metadata.sorted_tables:
            if table.name in self.ids:
                for row in self._source.rows(table.name):
                    self._take(connection, table, row)
        if not self.ids[Office.__tablename__]:
            add_office(writer.session, {})
            writer.session.flush()
        self._derive(connection)
        writer.name(
            SALVAGE,
            file=self._source.name,
            sha256=self._source.digest,
            count=len(self.ids[_AGREEMENT]),
            left_out=len(self.left_out),
        )

    def _take(self, connection: Connection, table: Table, row: StoredRow | LeftOut) -> None:
        self._done += 1
        self._progress(SalvageStep.READ, min(self._done, self._total), self._total)
        if isinstance(row, LeftOut):
            self.left_out.append(row)
            return
        values, gone = dict(row), list(self._gone(table, row))
        reference = self._reference(table, row)
        row_id = int(values["id"] or 0)
        if needed := [column.name for column in gone if not column.nullable]:
            self.left_out.append(LeftOut(table.name, row_id, needed[0], reference))
            return
        values.update({column.name: None for column in gone})
        try:
            connection.exec_driver_sql(_insert(table, values), tuple(values.values()))
        except IntegrityError:
            self.left_out.append(LeftOut(table.name, row_id, "", reference))
            return
        self.ids[table.name].add(row_id)
        if table.name == _AGREEMENT:
            self._references[row_id] = reference
        self.left_out += (LeftOut(table.name, row_id, one.name, reference, row_stays=True) for one in gone)

    def _gone(self, table: Table, row: StoredRow) -> Iterator[Column[Any]]:
        """The columns that refer to a row which was not taken over."""
        for column in table.columns:
            value = row.get(column.name)
            for key in column.foreign_keys:
                if value is not None and value not in self.ids[key.column.table.name]:
                    yield column

    def _reference(self, table: Table, row: StoredRow) -> str:
        if table.name == _AGREEMENT:
            return str(row["reference"])
        owner = row.get("agreement_id")
        return self._references.get(owner, "") if isinstance(owner, int) else ""

    def _derive(self, connection: Connection) -> None:
        def progress(done: int, total: int) -> None:
            self._progress(SalvageStep.COMPUTE, done, total)

        rederive_all(connection, progress)


def _insert(table: Table, values: StoredRow) -> str:
    # Names come from the mapped classes: a source gives no others.
    columns, gaps = ", ".join(f'"{name}"' for name in values), ", ".join("?" * len(values))
    return f'INSERT INTO "{table.name}" ({columns}) VALUES ({gaps})'
