# SPDX-License-Identifier: EUPL-1.2
"""The documents kept with an agreement, as a section of its summary."""

from accordi_desktop.printing.plain_text import line
from accordi_desktop.printing.sections import Cell, Column, Section, table
from accordi_desktop.register.values.documents import DocumentView
from accordi_desktop.register.values.views import AgreementSheet
from accordi_desktop.wording import Words

NOTHING = "–"


def documents(sheet: AgreementSheet, words: Words) -> Section:
    """What each is and of which day; a note stands under its document."""
    columns = (
        Column(words.field("documents.kind"), 3),
        Column(words.field("documents.dated"), 2.4),
        Column(words.field("documents.file_name"), 6.6),
    )
    rows: list[tuple[Cell, ...]] = []
    for document in sheet.documents:
        rows.append(_row(document, words))
        if note := line(document.content.note):
            rows.append(((note,),))
    return table(words.section("documents"), columns, rows)


def _row(document: DocumentView, words: Words) -> tuple[Cell, ...]:
    said = document.content
    dated = words.date(said.dated) if said.dated.known else NOTHING
    return ((words.of(said.kind),), (dated,), (line(said.file_name),))
