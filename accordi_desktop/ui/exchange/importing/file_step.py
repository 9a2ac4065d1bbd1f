# SPDX-License-Identifier: EUPL-1.2
"""The first step: the file, its sheet and table, the header, and of a text its encoding and separator."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QTableView, QVBoxLayout, QWidget

from accordi_desktop.exchange.tables.cells import Encoding
from accordi_desktop.exchange.tables.texts import SEPARATORS
from accordi_desktop.ui.exchange.importing.sheet_model import SheetModel
from accordi_desktop.ui.forms.form_dialog import add_row, form_layout
from accordi_desktop.ui.theme.style import GAP
from accordi_desktop.ui.widgets.buttons.buttons import push_button
from accordi_desktop.ui.widgets.choices.combo_box import ComboBox
from accordi_desktop.ui.widgets.labels.elided_label import ElidedLabel
from accordi_desktop.ui.widgets.labels.plain_label import PlainLabel
from accordi_desktop.ui.widgets.tables import style_table

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex

    from accordi_desktop.exchange.tables.layout import Table
    from accordi_desktop.ui.exchange.importing.session import ImportSession
    from accordi_desktop.wording import Words


class FileStep(QWidget):
    """Shows what was read; all that it asks for is worked out behind the window."""

    choose_requested = Signal()
    reread = Signal(str, str)  # the encoding and the separator
    sheet_chosen = Signal(object)
    table_chosen = Signal(object)
    header_chosen = Signal(int)  # the row of the sheet, from 0

    def __init__(self, session: ImportSession, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._showing = session, False
        self.name = ElidedLabel("", role="heading")
        self.choose_button = push_button(
            self.tr("Choose a file…"), self.choose_requested.emit, icon_name="folder-open"
        )
        self.sheets, self.tables = ComboBox(), ComboBox()
        self.encoding, self.separator = ComboBox(), ComboBox()
        self.model = SheetModel(words, self)
        self.view = QTableView()
        style_table(self.view)
        self.view.setModel(self.model)
        self.view.setAccessibleName(self.tr("The rows of the sheet"))
        self.header_button = push_button(self.tr("The chosen row is the header"), self._take_header)
        self.note = PlainLabel(role="muted")
        for box in (self.choose_button, self.header_button):
            box.setAutoDefault(False)
        self._lay_out()
        self.header_button.setEnabled(False)
        self.view.selectionModel().currentRowChanged.connect(self._follow_row)
        self.sheets.activated.connect(self._take_sheet)
        self.tables.activated.connect(self._take_table)
        self.encoding.activated.connect(self._reread)
        self.separator.activated.connect(self._reread)

    def show_session(self) -> None:
        """Show the file and the table chosen."""
        session = self._session
        file, sheet, table = session.file, session.sheet, session.table
        self._showing = True
        self.name.setText(file.name if file is not None else self.tr("No file chosen yet"))
        self.sheets.clear()
        self.tables.clear()
        for one in file.sheets if file is not None else ():
            rows = sum(map(bool, one.rows))
            text = self.tr("{name} ({rows} rows)").format(name=one.name or self.tr("Text"), rows=rows)
            self.sheets.addItem(self.tr("{sheet}, hidden").format(sheet=text) if one.hidden else text, one)
        self.sheets.setCurrentIndex(self.sheets.findData(sheet))
        for number, found in enumerate(session.tables, start=1):
            self.tables.addItem(self._table_text(number, found), found)
        if table is not None and table not in session.tables:
            self.tables.addItem(self._table_text(len(session.tables) + 1, table), table)
        self.tables.setCurrentIndex(self.tables.findData(table))
        is_text = file is not None and file.encoding is not None
        for box in (self.encoding, self.separator):
            self._form.setRowVisible(box, is_text)
        if file is not None and file.encoding is not None:
            self.encoding.setCurrentIndex(self.encoding.findData(file.encoding.value))
            self.separator.setCurrentIndex(self.separator.findData(file.separator))
        self._form.setRowVisible(self.sheets, file is not None)
        self._form.setRowVisible(self.tables, self.tables.count() > 1)
        self.model.show_sheet(sheet, table)
        self._follow_row(self.view.currentIndex())
        self.note.setText(self._note())
        self._size_columns()
        self._showing = False

    def _note(self) -> str:
        session = self._session
        if session.file is None:
            return self.tr("Excel (.xlsx, .xls), LibreOffice (.ods) and text (.csv, .tsv) can be imported.")
        if session.table is None:
            return self.tr(
                "No header was found: choose the row with the names of the columns, then the button below."
            )
        lines = [self.tr("%n row(s) will be read as agreements.", "", len(session.table.rows))]
        if session.file.with_macros:
            lines.append(self.tr("The file has macros: they were not read."))
        return " ".join(lines)

    def _table_text(self, number: int, table: Table) -> str:
        return self.tr("Table {number}, header in row {row} ({rows} rows)").format(
            number=number, row=table.header[0] + 1, rows=len(table.rows)
        )

    def _take_sheet(self, index: int) -> None:
        self.sheet_chosen.emit(self.sheets.itemData(index))

    def _take_table(self, index: int) -> None:
        self.table_chosen.emit(self.tables.itemData(index))

    def _follow_row(self, current: QModelIndex) -> None:
        self.header_button.setEnabled(current.isValid())

    def _take_header(self) -> None:
        row = self.model.row(self.view.currentIndex().row())
        if row is not None:
            self.header_chosen.emit(row[0])

    def _reread(self) -> None:
        if not self._showing:
            self.reread.emit(self.encoding.currentData(), self.separator.currentData())

    def _size_columns(self) -> None:
        header = self.view.horizontalHeader()
        for column in range(self.model.columnCount()):
            header.resizeSection(column, (60, 150)[column] if column < 2 else 140)

    def _lay_out(self) -> None:
        for one in Encoding:
            self.encoding.addItem(_ENCODINGS[one], one.value)
        names = {";": ";", ",": ",", "\t": self.tr("Tab"), "|": "|", ":": ":"}
        for sign in SEPARATORS:
            self.separator.addItem(names[sign], sign)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        head = QHBoxLayout()
        head.addWidget(self.name, 1)
        head.addWidget(self.choose_button)
        column.addLayout(head)
        self._form = form_layout()
        add_row(self._form, self.tr("Sheet"), self.sheets)
        add_row(self._form, self.tr("Table"), self.tables)
        add_row(self._form, self.tr("Encoding"), self.encoding)
        add_row(self._form, self.tr("Separator"), self.separator)
        column.addLayout(self._form)
        column.addWidget(self.note)
        column.addWidget(self.view, 1)
        foot = QHBoxLayout()
        foot.addWidget(self.header_button)
        foot.addStretch(1)
        column.addLayout(foot)


_ENCODINGS = {
    Encoding.UTF_8: "Unicode (UTF-8)",
    Encoding.UTF_16: "Unicode (UTF-16)",
    Encoding.WINDOWS: "Windows (1252)",
    Encoding.MAC: "Macintosh",
    Encoding.DOS: "MS-DOS (850)",
}
