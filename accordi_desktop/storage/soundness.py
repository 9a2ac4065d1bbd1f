# SPDX-License-Identifier: EUPL-1.2
"""Whether an opened file holds what every register holds: a header alone can be copied onto anything."""

from sqlalchemy import text

from accordi_desktop.model.base import Base
from accordi_desktop.model.errors import RegisterFileError
from accordi_desktop.storage import inventory
from accordi_desktop.storage.storage import Storage


def check_schema(storage: Storage) -> None:
    """Raise RegisterFileError where a table is missing, or a trigger without which no history is kept."""
    needed = {*Base.metadata.tables, *(name for name, _statement in inventory.triggers())}
    with storage.reading() as connection:
        found = set(
            connection.scalars(text("SELECT name FROM sqlite_schema WHERE type IN ('table', 'trigger')"))
        )
    if not needed <= found:
        raise RegisterFileError("file_damaged", path=str(storage.path))
