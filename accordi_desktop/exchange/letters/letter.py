# SPDX-License-Identifier: EUPL-1.2
"""Letters on an agreement, from the templates of the program or from one of the office."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from accordi_desktop.assets import resource
from accordi_desktop.exchange.letters.docx_file import DocxTemplate
from accordi_desktop.exchange.letters.fields import known_fields, letter_fields
from accordi_desktop.model.enums import DocumentKind
from accordi_desktop.model.errors import AccordiError
from accordi_desktop.model.text.file_name import safe_name
from accordi_desktop.register.commands.documents import AttachDocuments
from accordi_desktop.register.values.documents import AttachedFile, DocumentDraft

if TYPE_CHECKING:
    from pathlib import Path

    from accordi_desktop.register.register import Register
    from accordi_desktop.register.values.views import AgreementSheet
    from accordi_desktop.wording import Words


class LetterKind(StrEnum):
    """The letters that the program has a template of, named as its file is."""

    RENEWAL = "renewal"
    NOTICE = "notice"
    THANKS = "thanks"
    MINISTRY = "ministry"
    REGION = "region"


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter as a Word document, the name of its file, and the fields that are still to be completed."""

    content: bytes
    file_name: str
    missing: tuple[str, ...]


def template_path(kind: LetterKind, language: str) -> Path:
    """The template of the program."""
    return resource("letters", language, f"{kind.value}.docx")


def checked_template(path: Path) -> DocxTemplate:
    """A template whose every field is known; AccordiError names those that are not."""
    template = DocxTemplate(path)
    unknown = [name for name in template.fields() if name not in known_fields()]
    if unknown:
        raise AccordiError("unknown_fields", path=str(path), text=", ".join(unknown))
    return template


def write_letter(register: Register, sheet: AgreementSheet, template: Path, words: Words) -> Letter:
    """The letter on that agreement; raises AccordiError."""
    checked = checked_template(template)
    given = letter_fields(sheet, register.office.particulars, words, register.calendar.today)
    missing = tuple(name for name in checked.fields() if name in given.missing)
    name = safe_name(f"{sheet.content.reference} {template.stem}.docx")
    return Letter(checked.filled(given.texts), name, missing)


def keep_letter(register: Register, agreement_id: int, letter: Letter, words: Words) -> None:
    """Keep the letter as a draft among the documents of its agreement; raises AccordiError."""
    stored = register.documents.store_bytes(letter.content, letter.file_name)
    try:
        content = DocumentDraft(letter.file_name, DocumentKind.DRAFT, words.language)
        register.perform(AttachDocuments(agreement_id, (AttachedFile(content, stored),)))
    except BaseException:
        register.documents.release(stored.digest)
        raise
