# SPDX-License-Identifier: EUPL-1.2
"""What a list needs, read off the window's thread: first rows, all ids, counts, choices of the filters."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

if TYPE_CHECKING:
    from array import array
    from collections.abc import Callable

    from accordi_desktop.model.errors import AccordiError
    from accordi_desktop.register.register import Register
    from accordi_desktop.register.values.lists.query import AgreementQuery
    from accordi_desktop.register.values.views import AgreementRow, Counts, Facets, TermChoice
    from accordi_desktop.ui.context.context import AppContext
    from accordi_desktop.ui.context.tasks import Progress, Task

# Between two keystrokes nothing runs behind them: the thread would take the interpreter from the typist.
PAUSE = 150
LONG_PAUSE = 450


@dataclass(frozen=True, slots=True)
class FirstRows:
    """The first rows of a list."""

    query: AgreementQuery
    rows: tuple[AgreementRow, ...]


@dataclass(frozen=True, slots=True)
class Order:
    """The ids of a list in order, and the counts that go with it.

    Where all that matches is over, and hidden by default, the ids are those of what is over: see `only_past`.
    """

    query: AgreementQuery
    ids: array[int]
    counts: Counts

    @property
    def only_past(self) -> bool:
        """Whether the ids are of agreements that are over, since nothing else matches."""
        return not self.counts.matching and bool(self.counts.hidden_expired)

    @property
    def finds_nothing(self) -> bool:
        """Whether words were searched for and no agreement has them."""
        return bool(self.query.text) and not self.counts.matching and not self.counts.hidden_expired

    @classmethod
    def read(cls, register: Register, query: AgreementQuery) -> Order:
        """Read it from the register."""
        order = cls(query, register.agreements.ids(query), register.agreements.counts(query))
        if not order.only_past:
            return order
        return replace(order, ids=register.agreements.ids(replace(query, with_past=True)))


@dataclass(frozen=True, slots=True)
class Choices:
    """What a list can be narrowed by, with the office's names for it."""

    query: AgreementQuery
    facets: Facets
    sectors: tuple[TermChoice, ...]
    kinds: tuple[TermChoice, ...]


class FactsReader(QObject):
    """Reads for the newest question alone; an older answer is never delivered."""

    rows_read = Signal(object)
    order_read = Signal(object)
    similar_read = Signal(object)  # texts to search for instead, where nothing is found
    choices_read = Signal(object)

    def __init__(self, context: AppContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._query: AgreementQuery | None = None
        self._most = 0
        self._soon = False
        self._rows_task: Task | None = None
        self._order_task: Task | None = None
        self._similar_task: Task | None = None
        self._choices_waiting = False
        self._choices_task: Task | None = None
        self._order_timer = _single_shot(self, self._read_order)
        self._choices_timer = _single_shot(self, self._read_choices)

    def ask(self, query: AgreementQuery, first_rows: int = 0, *, soon: bool = False) -> None:
        """Begin with so many first rows, if any; `soon` waits for a pause in the typing before the rest."""
        self.stop()
        self._query, self._most, self._soon = query, first_rows, soon
        if first_rows:
            self._read_rows()
        else:
            self._read_rest()

    @property
    def busy(self) -> bool:
        """Whether anything is still to be read or delivered."""
        timers = self._order_timer.isActive() or self._choices_timer.isActive()
        tasks = (self._rows_task, self._order_task, self._similar_task, self._choices_task)
        return timers or any(task is not None for task in tasks)

    def stop(self) -> None:
        """Nothing that is under way will be delivered."""
        self._order_timer.stop()
        self._choices_timer.stop()
        self._query = None
        for task in (self._rows_task, self._order_task, self._similar_task, self._choices_task):
            if task is not None:
                task.cancel()
        self._rows_task = self._order_task = self._similar_task = None
        self._choices_waiting = False

    def _read_rows(self) -> None:
        register, query, most = self._context.register, self._query, self._most
        if register is None or query is None:
            return

        def first(_progress: Progress) -> FirstRows:
            return FirstRows(query, register.agreements.page(query, 0, most))

        self._rows_task = self._context.run(first, self._take_rows, self._fail, owner=self)

    def _fail(self, error: AccordiError) -> None:
        """Say what cannot be read; nothing more is read of this list."""
        self.stop()
        self._context.report(error)

    def _take_rows(self, first: FirstRows) -> None:
        self._rows_task = None
        self.rows_read.emit(first)
        self._read_rest()

    def _read_rest(self) -> None:
        self._order_timer.start(PAUSE if self._soon else 0)
        self._choices_timer.start(LONG_PAUSE if self._soon else 0)

    def _read_order(self) -> None:
        register, query = self._context.register, self._query
        if register is None or query is None:
            return

        def order(progress: Progress) -> Order:
            del progress
            return Order.read(register, query)

        self._order_task = self._context.run(order, self._take_order, self._fail, owner=self)

    def _take_order(self, order: Order) -> None:
        self._order_task = None
        self.order_read.emit(order)
        if order.query == self._query and order.finds_nothing:
            self._read_similar(order.query)
        if self._choices_waiting:
            self._read_choices()

    def _read_similar(self, query: AgreementQuery) -> None:
        if (register := self._context.register) is not None:
            self._similar_task = self._context.run(
                lambda _: register.agreements.similar_searches(query), self._take_similar, owner=self
            )

    def _take_similar(self, texts: tuple[str, ...]) -> None:
        self._similar_task = None
        self.similar_read.emit(texts)

    def _read_choices(self) -> None:
        register, query = self._context.register, self._query
        # One at a time and after the order: counting all values of all filters is the longest reading.
        self._choices_waiting = self._order_task is not None or self._choices_task is not None
        if register is None or query is None or self._choices_waiting:
            return
        self._choices_task = self._context.run(
            lambda _: _choices(register, query), self.choices_read.emit, owner=self
        )
        self._choices_task.ended.connect(self._choices_ended)

    def _choices_ended(self) -> None:
        self._choices_task = None
        if self._choices_waiting:
            self._choices_timer.start(0)


def _single_shot(owner: QObject, then: Callable[[], None]) -> QTimer:
    timer = QTimer(owner)
    timer.setSingleShot(True)
    timer.timeout.connect(then)
    return timer


def _choices(register: Register, query: AgreementQuery) -> Choices:
    return Choices(
        query,
        register.agreements.facets(query),
        register.office.sectors(),
        register.office.instrument_kinds(),
    )
