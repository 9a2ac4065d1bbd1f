# SPDX-License-Identifier: EUPL-1.2
"""The files of the documents of a register."""

from accordi_desktop.register.queries import documents
from accordi_desktop.register.values.documents import KnownReference, StoredDocument
from accordi_desktop.storage.documents import DocumentStore
from accordi_desktop.storage.storage import Storage


class Documents(DocumentStore):
    """The document store of a register, which also knows the files that its rows and history name."""

    def __init__(self, storage: Storage) -> None:
        super().__init__(storage.path, read_only=storage.read_only)
        self._storage = storage

    def listed(self) -> tuple[StoredDocument, ...]:
        """The documents of all agreements, those in the bin included."""
        with self._storage.reading() as connection:
            return documents.stored_documents(connection)

    def references(self) -> tuple[KnownReference, ...]:
        """The agreements that documents can be matched to, those in the bin included."""
        with self._storage.reading() as connection:
            return documents.known_references(connection)

    def release(self, digest: str) -> None:
        """Remove a file stored for a document that was never saved; one in use or in the history stays."""
        with self._storage.reading() as connection:
            in_use = documents.is_referenced(connection, digest)
        if not in_use:
            self.discard(digest)
