# SPDX-License-Identifier: EUPL-1.2
"""Commands on the documents of an agreement."""

from dataclasses import dataclass

from accordi_desktop.register.commands.command import Command
from accordi_desktop.register.values.documents import AttachedFile, DocumentDraft


@dataclass(frozen=True, slots=True)
class AttachDocuments(Command):
    """Add documents to an agreement; their files are in the store already."""

    agreement_id: int
    items: tuple[AttachedFile, ...]


@dataclass(frozen=True, slots=True)
class AttachToMany(Command):
    """Add documents to several agreements, each named once, as one revision."""

    items: tuple[AttachDocuments, ...]


@dataclass(frozen=True, slots=True)
class ReviseDocument(Command):
    """Change the particulars of a document; its file stays the same."""

    document_id: int
    content: DocumentDraft


@dataclass(frozen=True, slots=True)
class RemoveDocuments(Command):
    """Remove documents from their agreement; the files stay, for undo."""

    document_ids: tuple[int, ...]
