# SPDX-License-Identifier: EUPL-1.2
"""What was imported, and from where."""

from accordi_desktop.register.queries import imports
from accordi_desktop.register.values.imports import ImportFacts, ImportSource, KeptRow
from accordi_desktop.storage.storage import Storage


class ImportsReader:
    """Reads of imports; safe from any thread."""

    def __init__(self, storage: Storage) -> None:
        self._storage = storage

    def sources(self) -> tuple[ImportSource, ...]:
        """Every table that was imported, the newest first."""
        with self._storage.reading() as connection:
            return imports.sources(connection)

    def source_of(self, shape: str, sheet: str) -> ImportSource | None:
        """The table of that shape on a sheet of that name, if it was imported before."""
        with self._storage.reading() as connection:
            return imports.source_of(connection, shape, sheet)

    def facts(self, shape: str, sheet: str) -> ImportFacts:
        """What a plan must know; reads the whole register, so not on the window's thread."""
        with self._storage.reading() as connection:
            return imports.facts(connection, shape, sheet)

    def kept_rows(self, agreement_id: int) -> tuple[KeptRow, ...]:
        """The rows of files that an agreement was made from, as they stood."""
        with self._storage.reading() as connection:
            return imports.kept_rows(connection, agreement_id)

    def agreements_of(self, source_id: int) -> tuple[int, ...]:
        """The agreements that were imported from a source."""
        with self._storage.reading() as connection:
            return imports.agreements_of(connection, source_id)
