# SPDX-License-Identifier: EUPL-1.2
"""The whole history of an agreement: each revision with what it changed, and ways to bring it back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QSize
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QListView,
    QWidget,
)

from accordi_desktop.register.commands.history import RestoreChange, RestoreState
from accordi_desktop.ui.context.waiting import behind
from accordi_desktop.ui.details.history.changes_tree import ChangesTree
from accordi_desktop.ui.details.history.revisions_model import RevisionsModel
from accordi_desktop.ui.theme.style import GAP, padded_column
from accordi_desktop.ui.widgets.buttons.buttons import push_button
from accordi_desktop.ui.widgets.dialogs.dialog import Dialog
from accordi_desktop.ui.widgets.message_bar import MessageBar
from accordi_desktop.ui.widgets.splitter import Splitter

if TYPE_CHECKING:
    from accordi_desktop.register.commands.command import Command
    from accordi_desktop.register.register import Register
    from accordi_desktop.register.values.history import RevisionView
    from accordi_desktop.ui.context.context import AppContext
    from accordi_desktop.ui.context.tasks import Progress


class HistoryDialog(Dialog):
    """Revisions on the left, what the chosen one changed on the right."""

    def __init__(self, context: AppContext, register: Register, agreement_id: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.preferred = QSize(920, 560)
        (row,) = behind(lambda: register.agreements.rows([agreement_id]))
        self.setWindowTitle(self.tr("History of {reference}").format(reference=row.reference))
        self._context, self._register, self._agreement_id = context, register, agreement_id
        self._model = RevisionsModel(register.history, agreement_id, context.words)
        self.messages = MessageBar()
        self.list = QListView()
        self.list.setAccessibleName(self.tr("Revisions"))
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setProperty("lines", "several")
        self.list.setWordWrap(True)
        self.tree = ChangesTree(context.words)
        self.take_back = push_button(self.tr("Bring this back as it was before"), self._take_back)
        self.restore = push_button(
            self.tr("Bring the agreement back to this state"), self._restore, icon_name="restore"
        )
        self.close_button = push_button(self.tr("Close"), self.reject, kind="primary")
        self._lay_out()
        self._show_model()
        self.tree.currentItemChanged.connect(lambda *_: self._judge())
        context.changed.connect(self._read_anew)
        context.register_changed.connect(self.reject)
        self._check = context.tasks.run(self._broken, self._tell_broken, self._desk_failed, owner=self)

    def done(self, result: int) -> None:
        """Close, and give the check of the chain up."""
        self._check.cancel()
        super().done(result)

    def choose(self, revision_id: int) -> None:
        """Go to a revision among those read already."""
        for row, revision in enumerate(self._model.revisions):
            if revision.id == revision_id:
                self.list.setCurrentIndex(self._model.index(row))

    def _lay_out(self) -> None:
        split = Splitter()
        split.addWidget(self.list)
        split.addWidget(self.tree)
        split.setSizes([320, 580])
        buttons = QHBoxLayout()
        buttons.setSpacing(GAP)
        for button in (self.take_back, self.restore):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        buttons.addStretch(1)
        buttons.addWidget(self.close_button)
        column = padded_column(self)
        column.addWidget(self.messages)
        column.addWidget(split, 1)
        column.addLayout(buttons)

    def _show_model(self) -> None:
        self.list.setModel(self._model)
        self.list.selectionModel().currentChanged.connect(self._show)
        self.list.setCurrentIndex(self._model.index(0))

    def _revision(self) -> RevisionView | None:
        index = self.list.currentIndex()
        return self._model.revisions[index.row()] if index.isValid() else None

    def _show(self, _now: QModelIndex, _before: QModelIndex) -> None:
        self.tree.show_revision(self._revision())
        self._judge()

    def _judge(self) -> None:
        """Only what can be done is offered."""
        chosen, revision = self.tree.chosen(), self._revision()
        writable = not self._register.read_only
        possible = chosen is not None and (chosen[0].restorable or (chosen[0].beside and chosen[1] != ""))
        self.take_back.setEnabled(writable and possible)
        newest = self._model.revisions[0] if self._model.revisions else None
        self.restore.setEnabled(writable and revision is not None and revision is not newest)

    def _take_back(self) -> None:
        if (chosen := self.tree.chosen()) is not None:
            row, column = chosen
            section = row.section if row.beside and column else ""
            self._perform(RestoreChange(self._agreement_id, row.change_id, column, section))

    def _restore(self) -> None:
        if (revision := self._revision()) is not None:
            self._perform(RestoreState(self._agreement_id, revision.id))

    def _perform(self, command: Command) -> None:
        change = self._context.perform(command)
        if change is None:
            self.messages.warn(self.tr("It could not be brought back: the window behind says why."))
        elif not change.revision_id:
            self.messages.tell(self.tr("It is so already: nothing was changed."))
        else:
            self.messages.tell(self.tr("Brought back. It is a change like any other, and can be undone."))

    def _read_anew(self) -> None:
        self._model = RevisionsModel(self._register.history, self._agreement_id, self._context.words)
        self._show_model()

    def _broken(self, _progress: Progress) -> int | None:
        return self._register.history.first_invalid_revision()

    def _tell_broken(self, revision_id: int | None) -> None:
        if revision_id is not None:
            self.messages.warn(
                self.tr(
                    "The history was altered from outside, from revision {number} on. "
                    "Check the register and compare it with a backup."
                ).format(number=revision_id)
            )

    def _desk_failed(self, error: Exception) -> None:
        raise error


def open_history(
    context: AppContext, agreement_id: int, parent: QWidget, revision_id: int | None = None
) -> None:
    """Show what became of an agreement, at one revision if it is named."""
    if context.register is None or not context.still_has((agreement_id,), context.register, binned_too=True):
        return
    dialog = HistoryDialog(context, context.register, agreement_id, parent)
    if revision_id is not None:
        dialog.choose(revision_id)
    dialog.open()
