# SPDX-License-Identifier: EUPL-1.2
"""The tables, indexes, views and triggers that stand in a file."""

import hashlib
import json
from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import Connection, text

# Kind, name, and the statement that made it.
Inventory = set[tuple[str, str, str]]


def schema_of(connection: Connection) -> Inventory:
    """All that is in the schema but the statistics of SQLite's own; white space is made alike."""
    return inventory_of(connection.execute(text("SELECT type, name, sql FROM sqlite_schema")))


def inventory_of(rows: Iterable[Sequence[Any]]) -> Inventory:
    """The same of rows that were read elsewhere: kind, name and statement."""
    return {
        (str(kind), str(name), " ".join(str(statement or "").split()))
        for kind, name, statement in rows
        if not str(name).startswith("sqlite_stat")
    }


def digest_of(inventory: Inventory) -> str:
    """SHA-256 of an inventory, in hex; its order does not matter."""
    return hashlib.sha256(json.dumps(sorted(inventory)).encode("utf-8")).hexdigest()
