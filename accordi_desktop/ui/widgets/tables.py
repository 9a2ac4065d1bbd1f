# SPDX-License-Identifier: EUPL-1.2
"""The style of all tables: whole rows selected, no grid, one line a row, tool tips for texts that are cut."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTableView

from accordi_desktop.ui.widgets.labels.full_text_tooltip import WholeTextDelegate

ROW_HEIGHT = 34


def style_table(table: QTableView) -> None:
    """Give a table the look and the habits all tables of the window share."""
    table.setItemDelegate(WholeTextDelegate(table))
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.setTextElideMode(Qt.TextElideMode.ElideRight)
    table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
    table.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
    table.setHorizontalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
    table.setTabKeyNavigation(False)
    table.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
    rows, columns = table.verticalHeader(), table.horizontalHeader()
    rows.hide()
    rows.setDefaultSectionSize(ROW_HEIGHT)
    rows.setMinimumSectionSize(24)
    columns.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    columns.setHighlightSections(False)
