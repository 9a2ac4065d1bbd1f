# SPDX-License-Identifier: EUPL-1.2
"""Commands on the documents of an agreement."""

from dataclasses import dataclass

from accordi_desktop.register.commands.command import Command
from accordi_desktop.register.values.documents import AttachedFile, DocumentDraft


@dataclass(frozen=True, slots=True)
class AttachDocuments(Command):
    """Put documents to an agreement; their files are kept before."""

    agreement_id: int
    items: tuple[AttachedFile, ...]


@dataclass(frozen=True, slots=True)
class ReviseDocument(Command):
    """Change what is said of a document; the file stays what it is."""

    document_id: int
    content: DocumentDraft


@dataclass(frozen=True, slots=True)
class RemoveDocuments(Command):
    """Take documents off their agreement; the files stay, so that it can be undone."""

    document_ids: tuple[int, ...]
