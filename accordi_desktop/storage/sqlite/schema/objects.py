# SPDX-License-Identifier: EUPL-1.2
"""The tables, indexes, views and triggers that stand in a file, and the digest of those of today."""

import hashlib
import json

from sqlalchemy import Connection, text

# Kind, name, and the statement that made it.
Inventory = set[tuple[str, str, str]]

# Digest of what the migrations and triggers make today, so that opening need not run them to compare.
# A test recomputes it and tells the new value after a change of the schema.
TODAYS_DIGEST = "caf0324b9c226755ce1e8dcbe5589fc871c19309fa01cf13c54fd80a7719f1c9"


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
