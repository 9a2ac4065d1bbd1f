# SPDX-License-Identifier: EUPL-1.2
"""Exports agreements as a file of data: which, which columns, which form, and where to."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QWidget

from accordi_desktop.exchange.exports.data_file import DataForm, write_data
from accordi_desktop.exchange.selection import Selection
from accordi_desktop.ui.exchange.column_list import ColumnList
from accordi_desktop.ui.exchange.output_dialog import OutputDialog, documents_folder
from accordi_desktop.ui.exchange.scope import ScopeChoice
from accordi_desktop.ui.forms.form_dialog import add_row, form_layout
from accordi_desktop.ui.widgets.choices.choice_box import ChoiceBox

if TYPE_CHECKING:
    from collections.abc import Sequence

    from accordi_desktop.register.register import Register
    from accordi_desktop.register.values.lists.query import AgreementQuery
    from accordi_desktop.ui.context.context import AppContext
    from accordi_desktop.ui.context.tasks import Progress


class ExportDialog(OutputDialog):
    """JSON holds everything that is recorded, so there is nothing to choose of it."""

    def __init__(
        self,
        context: AppContext,
        register: Register,
        selected: Sequence[int],
        query: AgreementQuery,
        parent: QWidget,
    ) -> None:
        super().__init__(context, register, "", parent)
        self.setWindowTitle(self.tr("Export"))
        self.accept_button.setText(self.tr("Export…"))
        self.scope = ScopeChoice(register, selected, query)
        self.published = QCheckBox(self.tr("Only published agreements"))
        self.form = ChoiceBox(self.tr("Form"), self._forms(), DataForm.XLSX)
        self.form.currentIndexChanged.connect(self._follow_form)
        self.parts = QCheckBox(self.tr("A sheet for each kind of part"))
        self.parts.setChecked(True)
        self.columns = ColumnList(context.words)
        layout = form_layout()
        add_row(layout, self.tr("Agreements"), self.scope, buddy=self.scope.first)
        add_row(layout, "", self.published)
        add_row(layout, self.tr("Form"), self.form)
        add_row(layout, "", self.parts)
        add_row(layout, self.tr("Columns"), self.columns)
        self.column.addLayout(layout)
        self.finish_layout(self.scope.first)

    def _forms(self) -> tuple[tuple[DataForm, str], ...]:
        return (
            (DataForm.XLSX, self.tr("Excel workbook")),
            (DataForm.CSV_EXCEL_IT, self.tr("CSV for an Italian Excel")),
            (DataForm.CSV_RFC4180, self.tr("CSV for other programs (RFC 4180)")),
            (DataForm.JSON, self.tr("JSON, whole, to be imported into another register")),
        )

    def _follow_form(self) -> None:
        self.columns.setEnabled(self.form.value() is not DataForm.JSON)
        self.parts.setEnabled(self.form.value() is DataForm.XLSX)

    def save(self) -> None:
        """Ask where to write."""
        suffix = self.form.value().suffix
        filters = {
            ".xlsx": self.tr("Excel workbook (*.xlsx)"),
            ".csv": self.tr("Table of text (*.csv)"),
            ".json": self.tr("JSON file (*.json)"),
        }
        suggested = Path(documents_folder()) / (self.tr("agreements") + suffix)
        self.context.prompts.ask_save_file(
            self, self.windowTitle(), suggested, [filters[suffix]], self._write
        )

    def _write(self, path: Path) -> None:
        register, words = self.register, self.context.words
        ids, form, columns = self.scope.chosen(), self.form.value(), self.columns.chosen()
        parts = self.parts.isChecked()
        published, nothing = self.published.isChecked(), self.tr("None of these agreements is published.")

        def work(progress: Progress) -> str:
            selection = Selection(register, ids(register))
            if published:
                selection = selection.published()
            if not len(selection):
                return nothing
            count = write_data(
                selection, path, form, words, columns=columns, with_parts=parts, progress=progress
            )
            return words.count("export.written", count, path=path)

        self.write(work)


def open_export(
    context: AppContext, selected: Sequence[int], query: AgreementQuery, parent: QWidget
) -> ExportDialog | None:
    """Open it over the register in the window; `query` is the list in view."""
    if context.register is None:
        return None
    dialog = ExportDialog(context, context.register, selected, query, parent)
    dialog.open()
    return dialog
