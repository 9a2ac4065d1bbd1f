# SPDX-License-Identifier: EUPL-1.2
"""What the file said of an agreement that was imported, cell by cell, as it stood."""

from __future__ import annotations

from typing import TYPE_CHECKING

from accordi_desktop.ui.details.reading.entry import Entry
from accordi_desktop.ui.details.reading.entry_view import EntryView
from accordi_desktop.ui.widgets.section import Section

if TYPE_CHECKING:
    from accordi_desktop.register.values.imports import KeptRow
    from accordi_desktop.register.values.views import AgreementSheet
    from accordi_desktop.ui.context.context import AppContext


class ImportedSection(Section):
    """Read behind the window; hidden for what was never imported."""

    def __init__(self, sheet: AgreementSheet, context: AppContext) -> None:
        super().__init__(context.words.section("imported"), expanded=False)
        self.setVisible(False)
        number = sheet.id
        context.ask(lambda register: register.imports.kept_rows(number), self._show_rows, owner=self)

    def _show_rows(self, rows: tuple[KeptRow, ...]) -> None:
        for row in rows:
            self.column.addWidget(EntryView(self._entry(row)))
        self.setVisible(bool(rows))

    def _entry(self, row: KeptRow) -> Entry:
        where = self.tr("{source}, row {number}").format(source=row.source, number=row.number)
        if row.sheet:
            where = self.tr("{source}, sheet {sheet}, row {number}").format(
                source=row.source, sheet=row.sheet, number=row.number
            )
        return Entry(where, facts=tuple((cell.heading, cell.text) for cell in row.cells))
