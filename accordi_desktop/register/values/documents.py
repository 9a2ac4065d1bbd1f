# SPDX-License-Identifier: EUPL-1.2
"""Documents of an agreement: what a form edits, what a sheet shows, and what can be asked of the register."""

from dataclasses import dataclass

from accordi_desktop.model.file_name import suffix
from accordi_desktop.model.fold import fold
from accordi_desktop.model.kept_file import KeptFile
from accordi_desktop.model.partial_date import UNKNOWN, PartialDate
from accordi_desktop.model.vocabulary import DocumentKind

_NAMED_BY = (
    (DocumentKind.TRANSLATION, ("traduzion", "translat", "tradott")),
    (DocumentKind.DRAFT, ("bozza", "draft", "schema")),
    (DocumentKind.RESOLUTION, ("deliber", "determin", "resolution", "dgc", "dcc")),
    (DocumentKind.SIGNED_TEXT, ("firmat", "signed", "originale", "sottoscritt")),
    (DocumentKind.LETTER, ("letter", "nota ", "comunicazion")),
)


@dataclass(frozen=True, slots=True)
class DocumentDraft:
    """What is said of a document; its language is a code such as "it", or empty."""

    file_name: str = ""
    kind: DocumentKind = DocumentKind.OTHER
    language: str = ""
    dated: PartialDate = UNKNOWN
    note: str = ""


@dataclass(frozen=True, slots=True)
class DocumentView:
    """A document as it is kept."""

    id: int
    content: DocumentDraft
    file: KeptFile


@dataclass(frozen=True, slots=True)
class KeptDocument:
    """A document of the whole register, for checks: whose it is, and its file."""

    agreement_id: int
    reference: str
    file_name: str
    digest: str


@dataclass(frozen=True, slots=True)
class AttachedFile:
    """A file that is in the store already, with what is said of it."""

    content: DocumentDraft
    file: KeptFile


@dataclass(frozen=True, slots=True)
class AttachDocuments:
    """Put documents to an agreement; their files are kept before."""

    agreement_id: int
    items: tuple[AttachedFile, ...]


@dataclass(frozen=True, slots=True)
class ReviseDocument:
    """Change what is said of a document; the file stays what it is."""

    document_id: int
    content: DocumentDraft


@dataclass(frozen=True, slots=True)
class RemoveDocuments:
    """Take documents off their agreement; the files stay, so that it can be undone."""

    document_ids: tuple[int, ...]


def likely_kind(file_name: str) -> DocumentKind:
    """What a file seems to be by its name, for the form to begin with."""
    name = f" {fold(file_name)} "
    for kind, signs in _NAMED_BY:
        if any(f" {sign}" in name for sign in signs):
            return kind
    return DocumentKind.SIGNED_TEXT if suffix(file_name) == ".p7m" else DocumentKind.OTHER
