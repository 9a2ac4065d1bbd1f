# SPDX-License-Identifier: EUPL-1.2
"""The third step: what becomes of each row, and the doubts to settle, for all alike or for one row."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QTableView, QVBoxLayout, QWidget

from accordi_desktop.exchange.imports.plan import PlanRow, Verdict
from accordi_desktop.ui.exchange.importing.doubts import DoubtKind, choices_of, kind_text, kinds_of
from accordi_desktop.ui.exchange.importing.review_model import (
    AGREEMENT,
    OUTCOME,
    REMARKS,
    ROW,
    CellsModel,
    PlanRowsModel,
)
from accordi_desktop.ui.theme.style import GAP
from accordi_desktop.ui.widgets.buttons.buttons import push_button
from accordi_desktop.ui.widgets.choices.combo_box import ComboBox
from accordi_desktop.ui.widgets.labels.plain_label import PlainLabel
from accordi_desktop.ui.widgets.splitter import Splitter
from accordi_desktop.ui.widgets.tables import style_table

if TYPE_CHECKING:
    from accordi_desktop.ui.context.context import AppContext
    from accordi_desktop.ui.exchange.importing.session import ImportSession


class ReviewStep(QWidget):
    """`changed` tells that the plan has to be worked out anew; `ticked` that a row was left out or taken."""

    changed = Signal()
    ticked = Signal()
    save_requested = Signal()

    def __init__(self, session: ImportSession, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._words = session, context.words
        self.filter = ComboBox()
        self.filter.setAccessibleName(self.tr("Rows shown"))
        self.save_button = push_button(self.tr("Save the doubtful rows…"), self.save_requested.emit)
        self.model = PlanRowsModel(session, context.words, self)
        self.view = _table(self.model, self.tr("The rows of the file"))
        self.cells = CellsModel(context.words, self)
        self.cells_view = _table(self.cells, self.tr("The cells of the chosen row"))
        self.doubts, self.choices = ComboBox(), ComboBox()
        self.doubts.setAccessibleName(self.tr("Doubt"))
        self.choices.setAccessibleName(self.tr("Decision"))
        self.all_button = push_button(self.tr("Decide for all"), self._settle_all)
        self.one_button = push_button(self.tr("Only for this row"), self._settle_row)
        for button in (self.save_button, self.all_button, self.one_button):
            button.setAutoDefault(False)
        self._kinds: tuple[DoubtKind, ...] = ()
        self._row = 0
        self._lay_out()
        self.filter.activated.connect(self._show_rows)
        self.doubts.activated.connect(self._show_doubt)
        self.view.selectionModel().currentRowChanged.connect(self._show_row)
        self.model.dataChanged.connect(lambda *_where: self.ticked.emit())

    def show_session(self) -> None:
        """Show the plan; the row in view stays so."""
        plan = self._session.plan
        chosen = self.filter.currentData()
        self.filter.clear()
        if plan is None:
            self.model.show_rows(())
            return
        self.filter.addItem(self.tr("All rows: %n", "", len(plan.rows)), None)
        for verdict in Verdict:
            count = plan.count(verdict)
            if count or verdict is not Verdict.LEFT_OUT:
                self.filter.addItem(f"{self._words.text(f'import_verdict.{verdict}')}: {count}", verdict)
        self.filter.setCurrentIndex(max(self.filter.findData(chosen), 0))
        self._kinds = kinds_of(plan)
        self.doubts.clear()
        for kind in self._kinds:
            self.doubts.addItem(kind_text(kind, self._words))
        self._doubts_box.setVisible(bool(self._kinds))
        self.save_button.setVisible(plan.count(Verdict.DOUBTFUL) > 0)
        self._show_rows()
        self._show_choices()
        self.missing.setText(self._missing())
        self.missing.setVisible(bool(self.missing.text()))

    def _missing(self) -> str:
        plan = self._session.plan
        if plan is None or not plan.missing:
            return ""
        references = ", ".join(one.reference for one in plan.missing)
        return self.tr("No longer in the file; they stay in the register: {references}.").format(
            references=references
        )

    def _show_rows(self) -> None:
        plan, verdict = self._session.plan, self.filter.currentData()
        rows = plan.rows if plan is not None else ()
        shown = [row for row in rows if verdict is None or row.verdict == verdict]
        self.model.show_rows(shown)
        line = next((line for line, row in enumerate(shown) if row.numbers[0] == self._row), 0)
        if shown:
            self.view.selectRow(line)
        else:
            self.cells.show_rows(())

    def _show_row(self) -> None:
        row = self._current()
        if row is None:
            return
        self._row = row.numbers[0]
        self.cells.show_rows(row.cells)
        if row.doubts:
            first = (row.doubts[0].heading, row.doubts[0].reason)
            keys = [(kind.heading, kind.reason) for kind in self._kinds]
            if first in keys and keys.index(first) != self.doubts.currentIndex():
                self.doubts.setCurrentIndex(keys.index(first))
        self._show_choices()

    def _show_doubt(self) -> None:
        """Bring the first row with the doubt into view, unless the chosen row has it."""
        kind, row = self._kind(), self._current()
        if kind is not None and not (row is not None and self._has(row, kind)):
            numbers = [one.numbers[0] for one in self.model.rows]
            if kind.first.numbers[0] in numbers:
                keys = self.doubts.currentIndex()
                self.view.selectRow(numbers.index(kind.first.numbers[0]))
                self.doubts.setCurrentIndex(keys)
        self._show_choices()

    def _show_choices(self) -> None:
        kind = self._kind()
        self.choices.clear()
        row = self._current()
        own = row is not None and kind is not None and self._has(row, kind)
        self.one_button.setEnabled(own)
        if kind is None:
            return
        shown = row if own and row is not None else kind.first
        doubt = next(one for one in shown.doubts if (one.heading, one.reason) == (kind.heading, kind.reason))
        for text, choice in choices_of(doubt, shown, self._words):
            self.choices.addItem(text, (choice,))

    def _has(self, row: PlanRow, kind: DoubtKind) -> bool:
        return any((one.heading, one.reason) == (kind.heading, kind.reason) for one in row.doubts)

    def _kind(self) -> DoubtKind | None:
        index = self.doubts.currentIndex()
        return self._kinds[index] if 0 <= index < len(self._kinds) else None

    def _current(self) -> PlanRow | None:
        return self.model.row(self.view.currentIndex().row())

    def _settle_all(self) -> None:
        kind, chosen, mapping = self._kind(), self.choices.currentData(), self._session.mapping
        if kind is not None and chosen is not None and mapping is not None:
            self._session.take_mapping(mapping.settle(kind.heading, kind.reason, chosen[0]))
            self.changed.emit()

    def _settle_row(self) -> None:
        kind, chosen, row = self._kind(), self.choices.currentData(), self._current()
        if kind is not None and chosen is not None and row is not None:
            self._session.settle_row(row.numbers[0], kind.heading, kind.reason, chosen[0])
            self.changed.emit()

    def _lay_out(self) -> None:
        rows, cells = self.view.horizontalHeader(), self.cells_view.horizontalHeader()
        for section, width in ((ROW, 70), (OUTCOME, 100), (AGREEMENT, 260)):
            rows.resizeSection(section, width)
        rows.setSectionResizeMode(REMARKS, QHeaderView.ResizeMode.Stretch)
        for section, width in ((0, 160), (1, 240)):
            cells.resizeSection(section, width)
        cells.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        head = QHBoxLayout()
        head.addWidget(self.filter)
        head.addStretch(1)
        head.addWidget(self.save_button)
        split = Splitter()
        split.setOrientation(Qt.Orientation.Vertical)
        split.addWidget(self.view)
        split.addWidget(self.cells_view)
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 2)
        self._doubts_box = QWidget()
        line = QHBoxLayout(self._doubts_box)
        line.setContentsMargins(0, 0, 0, 0)
        for box in (self.doubts, self.choices):
            box.setMinimumContentsLength(18)
            box.setSizeAdjustPolicy(ComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            line.addWidget(box, 1)
        line.addWidget(self.all_button)
        line.addWidget(self.one_button)
        self.missing = PlainLabel(role="muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addLayout(head)
        column.addWidget(split, 1)
        column.addWidget(self._doubts_box)
        column.addWidget(self.missing)


def _table(model: PlanRowsModel | CellsModel, name: str) -> QTableView:
    view = QTableView()
    style_table(view)
    view.setModel(model)
    view.setAccessibleName(name)
    view.setSelectionMode(QTableView.SelectionMode.SingleSelection)
    view.setMinimumHeight(90)
    return view
