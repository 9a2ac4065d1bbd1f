# SPDX-License-Identifier: EUPL-1.2
"""No change to what cannot be read: what is shown in its place would be saved as if somebody had typed it."""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError

from accordi_desktop.model.errors import AccordiError
from accordi_desktop.model.unreadable import UnreadableValue
from accordi_desktop.storage.storage import RevisionWriter, Storage


class UnreadableError(AccordiError):
    """A change to a row that cannot be read, which is to be repaired first."""

    def __init__(self, value: UnreadableValue) -> None:
        super().__init__("unreadable_value", where=", ".join(filter(None, (value.reference, value.path))))


@contextmanager
def unreadable_refused(storage: Storage, writer: RevisionWriter) -> Iterator[None]:
    """Raise UnreadableError where the block changes an agreement or a row with an unreadable value."""
    if not storage.unreadable:
        yield
        return
    try:
        yield
    except (ValueError, TypeError, LookupError, DBAPIError) as error:
        # What is written is read as it is stored, and there the value ends the reading.
        raise UnreadableError(storage.unreadable[0]) from error
    changes = writer.seal()
    for one in storage.unreadable:
        if one.agreement_id in changes.agreement_ids or one.row_id in changes.rows_of(one.table):
            raise UnreadableError(one)
