# SPDX-License-Identifier: EUPL-1.2
"""The second step: the meaning of each column, with what would become of its cells."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHeaderView, QLineEdit, QTableView, QVBoxLayout, QWidget

from accordi_desktop.exchange.imports.meanings import Meaning
from accordi_desktop.model.dates.approximate_date import parse_edtf
from accordi_desktop.ui.exchange.importing.columns_model import (
    EXAMPLES,
    HEADING,
    MEANING,
    OUTCOME,
    ColumnsModel,
)
from accordi_desktop.ui.forms.form_dialog import add_row, form_layout
from accordi_desktop.ui.theme.style import GAP
from accordi_desktop.ui.widgets.choices.combo_box import ComboBox
from accordi_desktop.ui.widgets.dates.date_field import PartialDateField
from accordi_desktop.ui.widgets.labels.plain_label import PlainLabel
from accordi_desktop.ui.widgets.tables import style_table

if TYPE_CHECKING:
    from accordi_desktop.ui.context.context import AppContext
    from accordi_desktop.ui.exchange.importing.session import ImportSession


class ColumnsStep(QWidget):
    """`changed` tells that the plan has to be worked out anew."""

    changed = Signal()

    def __init__(self, session: ImportSession, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._words = session, context.words
        self.known = PlainLabel(role="muted")
        self.model = ColumnsModel(context.words, self)
        self.view = QTableView()
        style_table(self.view)
        self.view.setModel(self.model)
        self.view.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.view.setAccessibleName(self.tr("The columns of the table"))
        self.meaning = ComboBox()
        for one in Meaning:
            self.meaning.addItem(context.words.text(f"import_meaning.{one}"), one)
        self.source = QLineEdit()
        self.state_source = QLineEdit()
        self.state_on = PartialDateField(context.words, self.tr("State as of"))
        self._lay_out()
        self.view.selectionModel().currentRowChanged.connect(self._show_meaning)
        self.model.modelReset.connect(self._keep_line)
        self.meaning.activated.connect(self._take_meaning)
        self.source.editingFinished.connect(self._take_sources)
        self.state_source.editingFinished.connect(self._take_sources)
        self.state_on.changed.connect(self._take_sources)
        self._line = 0

    def show_session(self) -> None:
        """Show the columns as they are understood now."""
        mapping, known = self._session.mapping, self._session.known
        self.known.setVisible(known is not None)
        if known is not None:
            day = self._words.date(parse_edtf(known.imported_on))
            self.known.setText(self.tr("As the last time ({name}, {day}).").format(name=known.name, day=day))
        self.model.show_session(self._session)
        if mapping is None:
            return
        for field, text in ((self.source, mapping.source), (self.state_source, mapping.asserted_source)):
            if field.text() != text:
                field.setText(text)
        has_state = any(meaning is Meaning.STATE for _heading, meaning in mapping.columns)
        for widget in (self.state_source, self.state_on):
            self._form.setRowVisible(widget, has_state)

    def _keep_line(self) -> None:
        last = self.model.rowCount() - 1
        if last >= 0:
            self.view.selectRow(min(self._line, last))

    def _show_meaning(self) -> None:
        line = self.model.row(self.view.currentIndex().row())
        self.meaning.setEnabled(line is not None)
        if line is not None:
            self._line = self.view.currentIndex().row()
            self.meaning.setCurrentIndex(self.meaning.findData(line.meaning))

    def _take_meaning(self, index: int) -> None:
        mapping = self._session.mapping
        if mapping is None:
            return
        meaning = Meaning(self.meaning.itemData(index))
        if mapping.columns[self._line][1] is not meaning:
            self._session.take_mapping(mapping.with_meaning(self._line, meaning))
            self.changed.emit()

    def _take_sources(self) -> None:
        mapping = self._session.mapping
        if mapping is None:
            return
        day = self.state_on.value()
        wanted = mapping.with_sources(
            self.source.text().strip(),
            self.state_source.text().strip(),
            day.edtf if day is not None else "",
        )
        if wanted != mapping:
            self._session.take_mapping(wanted)
            self.changed.emit()

    def _lay_out(self) -> None:
        header = self.view.horizontalHeader()
        for section, width in ((HEADING, 180), (EXAMPLES, 220), (MEANING, 190)):
            header.resizeSection(section, width)
        header.setSectionResizeMode(OUTCOME, QHeaderView.ResizeMode.Stretch)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addWidget(self.known)
        column.addWidget(self.view, 1)
        self._form = form_layout()
        add_row(self._form, self.tr("Meaning of the chosen column"), self.meaning)
        add_row(self._form, self.tr("Source of the agreements"), self.source)
        add_row(self._form, self.tr("Source of the state"), self.state_source)
        add_row(self._form, self.tr("State as of"), self.state_on)
        column.addLayout(self._form)
