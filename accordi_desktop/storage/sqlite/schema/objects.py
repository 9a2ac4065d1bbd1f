# SPDX-License-Identifier: EUPL-1.2
"""The tables, indexes, views and triggers that stand in a file."""

import hashlib
import json

from sqlalchemy import Connection, text

# Kind, name, and the statement that made it.
Inventory = set[tuple[str, str, str]]


def schema_of(connection: Connection) -> Inventory:
    """All that is in the schema but the statistics of SQLite's own; white space is made alike."""
    rows = connection.execute(text("SELECT type, name, sql FROM sqlite_schema")).all()
    return {
        (str(row.type), str(row.name), " ".join(str(row.sql or "").split()))
        for row in rows
        if not str(row.name).startswith("sqlite_stat")
    }


def digest_of(inventory: Inventory) -> str:
    """SHA-256 of an inventory, in hex; its order does not matter."""
    return hashlib.sha256(json.dumps(sorted(inventory)).encode("utf-8")).hexdigest()
