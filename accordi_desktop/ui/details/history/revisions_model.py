# SPDX-License-Identifier: EUPL-1.2
"""The revisions of an agreement as a list, read some at a time as one scrolls."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from accordi_desktop.ui.context.waiting import behind
from accordi_desktop.ui.widgets.labels.plain_label import plain_tip
from accordi_desktop.wording.dates import clock_time

if TYPE_CHECKING:
    from accordi_desktop.register.readers.history import HistoryReader
    from accordi_desktop.register.values.history import RevisionView
    from accordi_desktop.wording import Words

_AT_ONCE = 50
_ROOT = QModelIndex()


class RevisionsModel(QAbstractListModel):
    """The newest first: when, by whom, and what was done."""

    def __init__(self, past: HistoryReader, agreement_id: int, words: Words) -> None:
        super().__init__()
        self._past, self._agreement_id, self._words = past, agreement_id, words
        self.revisions: tuple[RevisionView, ...] = ()
        self._more = True
        self.fetchMore()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        """How many are read already."""
        return 0 if parent.isValid() else len(self.revisions)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401
        """Two lines: what was done, then when and by whom."""
        if not index.isValid():
            return None
        revision = self.revisions[index.row()]
        what = self._words.undo_label(revision.label)
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{what}\n{clock_time(revision.at)} · {revision.by}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(what)
        return None

    def canFetchMore(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> bool:
        """Whether there may be older ones."""
        return self._more and not parent.isValid()

    def fetchMore(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> None:
        """Read some older ones."""
        if parent.isValid():
            return
        before = self.revisions[-1].id if self.revisions else None
        found = behind(lambda: self._past.revisions(self._agreement_id, before, _AT_ONCE))
        self._more = len(found) == _AT_ONCE
        if found:
            count = len(self.revisions)
            self.beginInsertRows(QModelIndex(), count, count + len(found) - 1)
            self.revisions += found
            self.endInsertRows()
