# SPDX-License-Identifier: EUPL-1.2
"""The lines of the timeline: agreements under the headings of their groups."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from accordi_desktop.model.enums import PeriodKind
from accordi_desktop.model.timespans import Span, SpanKind
from accordi_desktop.register.values.timeline import TimelineRow
from accordi_desktop.ui.calendar.timeline.layout import Heading, Line
from accordi_desktop.ui.widgets.labels.plain_label import plain_tip

if TYPE_CHECKING:
    from accordi_desktop.wording import Words

Index = QModelIndex | QPersistentModelIndex
LINE_ROLE = Qt.ItemDataRole.UserRole + 1


class TimelineModel(QAbstractListModel):
    """Rows are agreements or headings; headings can be neither selected nor opened."""

    def __init__(self, words: Words, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._lines: tuple[Line, ...] = ()

    def setLines(self, lines: tuple[Line, ...]) -> None:
        """Show these."""
        self.beginResetModel()
        self._lines = lines
        self.endResetModel()

    @property
    def lines(self) -> tuple[Line, ...]:
        """What is shown."""
        return self._lines

    def row_at(self, index: Index) -> TimelineRow | None:
        """The agreement of a line, None for a heading."""
        line = self._lines[index.row()] if 0 <= index.row() < len(self._lines) else None
        return line if isinstance(line, TimelineRow) else None

    def index_of(self, agreement_id: int) -> QModelIndex:
        """The first line of an agreement; invalid where it has none."""
        found = (
            row_number
            for row_number, line in enumerate(self._lines)
            if isinstance(line, TimelineRow) and line.id == agreement_id
        )
        return self.index(next(found, -1))

    def kind_text(self, kind: SpanKind) -> str:
        """The words for where a span comes from."""
        if kind is SpanKind.TACIT:
            return self.tr("Tacit renewal")
        if kind is SpanKind.SUSPENDED:
            return self.tr("Suspension")
        return self._words.label(PeriodKind(kind.value))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Agreements and headings."""
        return 0 if parent.isValid() else len(self._lines)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Headings are only read."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren
        return flags if self.row_at(index) is None else flags | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A sentence for whoever cannot see the drawing; the line itself for whoever draws."""
        if not 0 <= index.row() < len(self._lines):
            return None
        line = self._lines[index.row()]
        if role == LINE_ROLE:
            return line
        if isinstance(line, Heading):
            spoken = role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}
            return f"{line.name} ({line.count})" if spoken else None
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return "; ".join([_named(line), *self._spans(line), self._words.label(line.status)])
        if role == Qt.ItemDataRole.ToolTipRole:
            lines = [_named(line), *self._spans(line), self._words.label(line.status)]
            return "<br>".join(plain_tip(text) for text in lines)
        return None

    def _spans(self, row: TimelineRow) -> list[str]:
        return [
            f"{self.kind_text(span.kind)}: {self._dates(span)}" for span in (*row.spans, *row.suspensions)
        ]

    def _dates(self, span: Span) -> str:
        end = self.tr("open-ended") if span.open else self._words.date(span.end)
        return f"{self._words.date(span.start)} – {end}"


def _named(row: TimelineRow) -> str:
    named = ", ".join(part for part in (row.counterpart, row.title) if part)
    return f"{row.reference} {named}"
