# SPDX-License-Identifier: EUPL-1.2
"""Putting good values in the place of unreadable ones: the triggers of the journal cannot record those."""

import json
import secrets
from collections.abc import Iterable, Iterator
from typing import Any

from sqlalchemy import Connection, bindparam, insert, text

from accordi_desktop.model.tables.journal import Change
from accordi_desktop.model.unreadable import Repair, UnreadableValue
from accordi_desktop.storage.inventory import journaled_columns
from accordi_desktop.storage.sqlite.schema.triggers import owner_of

_REFERENCES = text("SELECT id, CAST(reference AS BLOB) FROM main.agreement WHERE id IN :ids").bindparams(
    bindparam("ids", expanding=True)
)


def with_references(connection: Connection, values: Iterable[UnreadableValue]) -> Iterator[UnreadableValue]:
    """The same values with the references of their agreements."""
    found = tuple(values)
    ids = sorted({one.agreement_id for one in found if one.agreement_id is not None})
    rows = connection.execute(_REFERENCES, {"ids": ids}).all()
    references = {row_id: bytes(name or b"").decode("utf-8", "replace") for row_id, name in rows}
    for one in found:
        yield one.of(references.get(one.agreement_id or 0, ""))


def replace_value(connection: Connection, revision_id: int, repair: Repair) -> None:
    """Write a value, with a line of the journal that quotes the unreadable one as far as it is text.

    The trigger that would write the line is left out meanwhile: a value that is no text ends it in an error.
    """
    of = repair.of
    name = f"{of.table}_journal_update"
    statement = connection.scalar(
        text("SELECT sql FROM main.sqlite_schema WHERE name = :name"), {"name": name}
    )
    before = _row(connection, of)
    connection.exec_driver_sql(f'DROP TRIGGER "{name}"')
    connection.exec_driver_sql(
        f'UPDATE "{of.table}" SET "{of.column}" = ? WHERE id = ?', (repair.value, of.row_id)
    )
    connection.exec_driver_sql(statement)
    after = _row(connection, of)
    owner = owner_of(of.table, tuple(after))
    connection.execute(
        insert(Change).values(
            revision_id=revision_id,
            table_name=of.table,
            row_id=of.row_id,
            agreement_id=after[owner] if owner else None,
            before_json=json.dumps(before, ensure_ascii=False),
            after_json=json.dumps(after, ensure_ascii=False),
            salt=secrets.token_hex(16),
        )
    )


def _row(connection: Connection, of: UnreadableValue) -> dict[str, Any]:
    columns = journaled_columns(of.table)
    asked = ", ".join(f'typeof("{name}"), CAST("{name}" AS BLOB)' for name in columns)
    found = connection.exec_driver_sql(f'SELECT {asked} FROM "{of.table}" WHERE id = ?', (of.row_id,)).one()
    return {
        name: _told(kind, value) for name, kind, value in zip(columns, found[::2], found[1::2], strict=True)
    }


def _told(kind: str, value: bytes | None) -> str | int | None:
    if value is None:
        return None
    stored = bytes(value).decode("utf-8", "replace")
    return int(stored) if kind == "integer" else stored
