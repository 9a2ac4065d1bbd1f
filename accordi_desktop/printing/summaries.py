# SPDX-License-Identifier: EUPL-1.2
"""The summaries of agreements: one PDF of a selection, its pages to look at, or a file for each agreement."""

from collections.abc import Callable, Iterable
from datetime import date
from pathlib import Path
from typing import Any

from accordi_desktop.model.errors import AccordiError
from accordi_desktop.model.text.file_names import FileNames
from accordi_desktop.printing.summary_data import document_data, heading, summary_data
from accordi_desktop.printing.typesetting import Document, TypesetDocument, typeset_pdf, vectors
from accordi_desktop.register.values.views import AgreementSheet, OfficeParticulars
from accordi_desktop.storage.atomic_file import make_folder, write_file
from accordi_desktop.wording import Words

# A document is set as a whole: this many agreements take about a gigabyte while it is laid out.
MOST_IN_ONE = 500


def summary_pdf(sheets: Iterable[AgreementSheet], office: OfficeParticulars, words: Words, on: date) -> bytes:
    """The agreements as one PDF; several stand behind a list of contents."""
    return _typeset(sheets, office, words, on).pdf


def summary(sheets: Iterable[AgreementSheet], office: OfficeParticulars, words: Words, on: date) -> Document:
    """The agreements as one PDF, and the same pages as vectors."""
    document = _typeset(sheets, office, words, on)
    return Document(document.pdf, vectors(document, on))


def write_summaries(
    sheets: Iterable[AgreementSheet],
    folder: Path,
    office: OfficeParticulars,
    words: Words,
    on: date,
    *,
    on_written: Callable[[Path], object] = lambda path: None,
) -> tuple[Path, ...]:
    """Write a PDF for each agreement to that folder; `on_written` is called with each path."""
    make_folder(folder)
    names = FileNames()
    written = []
    for sheet in sheets:
        pdf = summary_pdf((sheet,), office, words, on)
        path = folder / file_name(sheet, names)
        write_file(path, pdf)
        on_written(path)
        written.append(path)
    return tuple(written)


def file_name(sheet: AgreementSheet, names: FileNames | None = None) -> str:
    """The name of the file of one agreement: "A-001 Riga.pdf"."""
    return (names or FileNames()).name(sheet.content.reference, heading(sheet), ending=".pdf")


def _typeset(
    sheets: Iterable[AgreementSheet], office: OfficeParticulars, words: Words, on: date
) -> TypesetDocument:
    summaries: list[dict[str, Any]] = []
    for sheet in sheets:
        if len(summaries) == MOST_IN_ONE:
            raise AccordiError("too_many_to_print", most=MOST_IN_ONE)
        summaries.append(summary_data(sheet, words) | {"missing": ""})
    if not summaries:
        raise AccordiError("nothing_to_print")
    return typeset_pdf("summary", document_data(summaries, office, words, on), words, on)
