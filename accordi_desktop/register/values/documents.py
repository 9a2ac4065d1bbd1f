# SPDX-License-Identifier: EUPL-1.2
"""Documents of an agreement: drafts, views, and the kind that a file name suggests."""

from dataclasses import dataclass

from accordi_desktop.model.dates.partial_date import UNKNOWN, PartialDate
from accordi_desktop.model.enums import DocumentKind
from accordi_desktop.model.stored_file import StoredFile
from accordi_desktop.model.text.file_name import suffix
from accordi_desktop.model.text.fold import fold

_NAMED_BY = (
    (DocumentKind.TRANSLATION, ("traduzion", "translat", "tradott")),
    (DocumentKind.DRAFT, ("bozza", "draft", "schema")),
    (DocumentKind.RESOLUTION, ("deliber", "determin", "resolution", "dgc", "dcc")),
    (DocumentKind.SIGNED_TEXT, ("firmat", "signed", "originale", "sottoscritt")),
    (DocumentKind.LETTER, ("letter", "nota ", "comunicazion")),
)


@dataclass(frozen=True, slots=True)
class DocumentDraft:
    """What is said of a document; its language is a code such as "it", or empty.

    The stored act it belongs to is that of `period_id`, that of `suspension_id`, or the termination; with
    none of them the agreement itself.
    """

    file_name: str = ""
    kind: DocumentKind = DocumentKind.OTHER
    language: str = ""
    dated: PartialDate = UNKNOWN
    note: str = ""
    period_id: int | None = None
    suspension_id: int | None = None
    of_termination: bool = False


@dataclass(frozen=True, slots=True)
class DocumentView:
    """A document as it is kept, and the agreement it is kept with."""

    id: int
    content: DocumentDraft
    file: StoredFile
    agreement_id: int | None = None


@dataclass(frozen=True, slots=True)
class StoredDocument:
    """A document of the whole register, for checks: whose it is, and its file."""

    agreement_id: int
    reference: str
    file_name: str
    digest: str


@dataclass(frozen=True, slots=True)
class KnownReference:
    """An agreement by its reference and counterpart; `deleted` if it is in the bin."""

    agreement_id: int
    reference: str
    counterpart: str
    deleted: bool = False


@dataclass(frozen=True, slots=True)
class AttachedFile:
    """A file that is in the store already, with what is said of it."""

    content: DocumentDraft
    file: StoredFile


def likely_kind(file_name: str) -> DocumentKind:
    """The kind of a document that its file name suggests."""
    name = f" {fold(file_name)} "
    for kind, signs in _NAMED_BY:
        if any(f" {sign}" in name for sign in signs):
            return kind
    return DocumentKind.SIGNED_TEXT if suffix(file_name) == ".p7m" else DocumentKind.OTHER
