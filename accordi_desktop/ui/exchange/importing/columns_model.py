# SPDX-License-Identifier: EUPL-1.2
"""The columns of a table: what each means and how much of it was understood."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from accordi_desktop.exchange.imports.describing import heading_label
from accordi_desktop.exchange.imports.meanings import Meaning
from accordi_desktop.exchange.imports.plan import counts_by_column
from accordi_desktop.exchange.imports.readings.reasons import Certainty
from accordi_desktop.exchange.tables.cells import cell_text
from accordi_desktop.ui.widgets.text_table import TextTableModel

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from accordi_desktop.ui.exchange.importing.session import ImportSession
    from accordi_desktop.wording import Words

HEADING, EXAMPLES, MEANING, OUTCOME = range(4)
_MOST_EXAMPLES = 3


@dataclass(frozen=True, slots=True)
class ColumnLine:
    """One column: heading, cells, meaning, and how many cells were read how."""

    heading: str
    examples: str
    meaning: Meaning
    sure: int = 0
    doubtful: int = 0
    not_understood: int = 0


class ColumnsModel(TextTableModel[ColumnLine]):
    """One line a column."""

    def __init__(self, words: Words, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self.heads = (
            self.tr("Column of the file"),
            self.tr("For example"),
            self.tr("Meaning"),
            self.tr("What happens"),
        )

    def show_session(self, session: ImportSession) -> None:
        """Show the columns of the table; the counts once there is a plan."""
        table, mapping = session.table, session.mapping
        if table is None or mapping is None:
            self.show_rows(())
            return
        counts = counts_by_column(session.plan) if session.plan is not None else {}
        lines = []
        for index, (heading, meaning) in enumerate(mapping.columns):
            cells = (" ".join(cell_text(row.cells[index]).split()) for row in table.rows)
            examples = list(dict.fromkeys(text for text in cells if text))[:_MOST_EXAMPLES]
            count = counts.get(index, Counter())
            lines.append(
                ColumnLine(
                    heading_label(heading, self._words),
                    " · ".join(examples),
                    meaning,
                    *(count.get(one, 0) for one in _COUNTED),
                )
            )
        self.show_rows(lines)

    def text(self, row: ColumnLine, column: int) -> str:
        """What a cell says."""
        match column:
            case 0:
                return row.heading
            case 1:
                return row.examples
            case 2:
                return self._words.text(f"import_meaning.{row.meaning}")
        return self._outcome(row)

    def _outcome(self, row: ColumnLine) -> str:
        if row.meaning is Meaning.KEEP:
            return self.tr("Kept as it is with the agreement")
        parts = [self.tr("%n understood", "", row.sure)]
        if row.doubtful:
            parts.append(self.tr("%n doubtful", "", row.doubtful))
        if row.not_understood:
            parts.append(self.tr("%n not understood", "", row.not_understood))
        return ", ".join(parts)


_COUNTED = (Certainty.SURE, Certainty.DOUBTFUL, Certainty.NOT_UNDERSTOOD)
