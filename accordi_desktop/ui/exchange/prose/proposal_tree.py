# SPDX-License-Identifier: EUPL-1.2
"""The proposed agreements with their facts: tick what is to be recorded, move a fact where it belongs."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHeaderView, QMenu, QTreeWidget, QTreeWidgetItem

from accordi_desktop.exchange.prose.marks import Sureness
from accordi_desktop.model.enums import Side
from accordi_desktop.ui.widgets.input.context_menu_pos import context_menu_pos
from accordi_desktop.ui.widgets.labels.full_text_tooltip import WholeTextDelegate

if TYPE_CHECKING:
    from PySide6.QtGui import QContextMenuEvent, QDropEvent, QKeyEvent

    from accordi_desktop.exchange.prose.marks import Mark
    from accordi_desktop.exchange.prose.plan import TextPlan, TextProposal
    from accordi_desktop.wording import Words

_MARK = Qt.ItemDataRole.UserRole
_LARGEST_KEY = 9


class ProposalTree(QTreeWidget):
    """`moved` asks for a mark of one proposal to go to another, or to none; `chosen` tells the current mark.

    A number moves the current fact to the agreement of that number, Del takes it away; a mouse drags it.
    """

    moved = Signal(object, int, object)
    chosen = Signal(object)
    ticked = Signal()

    def __init__(self, words: Words) -> None:
        super().__init__()
        self._words = words
        self.setAccessibleName(self.tr("Proposed agreements"))
        self.setColumnCount(2)
        self.setHeaderLabels([self.tr("Agreement and its facts"), self.tr("In the text")])
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        self.setItemDelegate(WholeTextDelegate(self))
        self.setDragDropMode(QTreeWidget.DragDropMode.InternalMove)
        self.setUniformRowHeights(True)
        self.currentItemChanged.connect(self._choose)
        self.itemChanged.connect(lambda _item, _column: self.ticked.emit())

    def show_plan(self, plan: TextPlan, unticked: set[int]) -> None:
        """Show the proposals, all unfolded; those that the register may have are not ticked."""
        current = self._place()
        self.blockSignals(True)
        self.clear()
        for number, one in enumerate(plan.proposals):
            item = self._proposal(number, one, ticked=one.is_new and number not in unticked)
            self.addTopLevelItem(item)
            for mark in one.marks:
                item.addChild(self._fact(mark))
            item.setExpanded(True)
        self.blockSignals(False)
        self._restore(current)

    def ticked_numbers(self) -> list[int]:
        """The numbers, from 0, of the proposals that are ticked."""
        items = (self.topLevelItem(number) for number in range(self.topLevelItemCount()))
        return [
            number
            for number, item in enumerate(items)
            if item is not None and item.checkState(0) is Qt.CheckState.Checked
        ]

    def choose(self, mark: Mark) -> None:
        """Make the line of a mark the current one."""
        for number in range(self.topLevelItemCount()):
            top = self.topLevelItem(number)
            for place in range(top.childCount() if top else 0):
                child = top.child(place) if top else None
                if child is not None and child.data(0, _MARK) == mark:
                    self.setCurrentItem(child)
                    return

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Numbers move the fact in hand, Del takes it away."""
        mark = self._current_mark()
        number = event.key() - Qt.Key.Key_0.value
        if mark is not None and event.key() == Qt.Key.Key_Delete:
            self._move(None)
        elif mark is not None and 1 <= number <= min(_LARGEST_KEY, self.topLevelItemCount()):
            self._move(number - 1)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What can be done with the fact in hand."""
        if self._current_mark() is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        here = self._number()
        for number in range(self.topLevelItemCount()):
            top = self.topLevelItem(number)
            if top is not None and number != here:
                text = self.tr("Move to {agreement}").format(agreement=top.text(0)).replace("&", "&&")
                menu.addAction(text, partial(self._move, number))
        menu.addAction(self.tr("Remove from the agreement"), partial(self._move, None))
        menu.popup(context_menu_pos(self, event))

    def dropEvent(self, event: QDropEvent) -> None:
        """A fact dropped on an agreement, or on a fact of it, goes there."""
        target = self.itemAt(event.position().toPoint())
        # Copied, not moved: the line is made anew from the plan, and must not be taken out by Qt.
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        if target is not None and self._current_mark() is not None:
            self._move(self.indexOfTopLevelItem(target.parent() or target))

    def _move(self, to: int | None) -> None:
        mark, number = self._current_mark(), self._number()
        if mark is not None and number is not None and to != number:
            self.moved.emit(mark, number, to)

    def _choose(self) -> None:
        self.chosen.emit(self._current_mark())

    def _current_mark(self) -> Mark | None:
        item = self.currentItem()
        return cast("Mark | None", item.data(0, _MARK)) if item is not None else None

    def _number(self) -> int | None:
        item = self.currentItem()
        return None if item is None else self.indexOfTopLevelItem(item.parent() or item)

    def _place(self) -> tuple[int, int] | None:
        """The current line by the number of its agreement and its own."""
        item, number = self.currentItem(), self._number()
        if item is None or number is None:
            return None
        parent = item.parent()
        return number, parent.indexOfChild(item) if parent is not None else -1

    def _restore(self, place: tuple[int, int] | None) -> None:
        """Stand where one stood, or on the line nearest to it."""
        if not self.topLevelItemCount():
            return
        number, line = place or (0, -1)
        top = self.topLevelItem(min(number, self.topLevelItemCount() - 1))
        if top is not None:
            child = top.child(min(line, top.childCount() - 1)) if line >= 0 and top.childCount() else None
            self.setCurrentItem(child or top)

    def _proposal(self, number: int, one: TextProposal, *, ticked: bool) -> QTreeWidgetItem:
        names = [party.name for party in one.draft.parties if party.side is Side.COUNTERPART]
        head = " – ".join((", ".join(names), one.draft.titles[0].text))
        if one.imported:
            note = self._words.text("prose.imported")
        elif one.like:
            note = self.tr("perhaps {reference}, which is there already").format(reference=one.like)
        else:
            note = self.tr("new")
        item = QTreeWidgetItem([f"{number + 1}. {head}", note])
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDropEnabled
        item.setFlags(flags if one.imported else flags | Qt.ItemFlag.ItemIsUserCheckable)
        if not one.imported:
            item.setCheckState(0, Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
        return item

    def _fact(self, mark: Mark) -> QTreeWidgetItem:
        label = self._words.text(f"prose_mark.{mark.kind}")
        if mark.sureness is not Sureness.STATED:
            label = f"{label} ({self._words.text(f'prose_sureness.{mark.sureness}')})"
        item = QTreeWidgetItem([label, " ".join(mark.text.split())])
        item.setFlags(
            Qt.ItemFlag.ItemIsEnabled
            | Qt.ItemFlag.ItemIsSelectable
            | Qt.ItemFlag.ItemIsDragEnabled
            | Qt.ItemFlag.ItemIsDropEnabled
        )
        item.setData(0, _MARK, mark)
        return item
