# SPDX-License-Identifier: EUPL-1.2
"""The documents kept with an agreement, as a section of its summary."""

from accordi_desktop.printing.part_table import part_table
from accordi_desktop.printing.plain_text import line
from accordi_desktop.printing.sections import Cell, Column, Section
from accordi_desktop.register.values.documents import DocumentView
from accordi_desktop.register.values.views import AgreementSheet
from accordi_desktop.wording import Words
from accordi_desktop.wording.fields import DOCUMENTS

NOTHING = "–"


def documents(sheet: AgreementSheet, words: Words) -> Section:
    """A table of kind, date and file name; a note stands under its row."""
    columns = (
        Column(words.field("documents.kind"), 3),
        Column(words.field("documents.dated"), 2.4),
        Column(words.field("documents.file_name"), 6.6),
    )

    def cells(document: DocumentView) -> tuple[Cell, ...]:
        return _row(document, words)

    shown = ("kind", "dated", "file_name", "language", "size")
    return part_table(DOCUMENTS, columns, cells, shown, sheet=sheet, words=words)


def _row(document: DocumentView, words: Words) -> tuple[Cell, ...]:
    said = document.content
    dated = words.date(said.dated) if said.dated.known else NOTHING
    return ((words.label(said.kind),), (dated,), (line(said.file_name),))
