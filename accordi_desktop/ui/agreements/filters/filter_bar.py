# SPDX-License-Identifier: EUPL-1.2
"""The chips under the search field: by status at a click, by country, sector, kind and dates from a list."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal

from accordi_desktop.model.enums import Status
from accordi_desktop.register.values.lists.query import AgreementQuery, Column
from accordi_desktop.ui.agreements.filters.as_of_chip import AsOfChip
from accordi_desktop.ui.agreements.filters.day_chips import DayChips
from accordi_desktop.ui.agreements.filters.end_chip import EndChip
from accordi_desktop.ui.agreements.filters.more_chip import MoreChip
from accordi_desktop.ui.widgets.choices.chips import ChipBar, ChipOption, FilterChip, ToggleChip

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QWidget

    from accordi_desktop.register.values.views import Facet, TermChoice
    from accordi_desktop.ui.agreements.facts import Choices
    from accordi_desktop.wording import Words

_ALWAYS = (Status.IN_FORCE, Status.EXPIRING, Status.TO_VERIFY, Status.EXPIRED)


class FilterBar(ChipBar):
    """Shows the filters of a query, and emits the query they make together."""

    changed = Signal(object)

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._query: AgreementQuery | None = None
        self._counted: AgreementQuery | None = None
        self._statuses = {status: ToggleChip(words.short(status), self) for status in Status}
        self._countries = FilterChip(self.tr("Country"), self)
        self._sectors = FilterChip(self.tr("Sector"), self)
        self._kinds = FilterChip(self.tr("Kind"), self)
        self._years = FilterChip(self.tr("Year of signature"), self)
        self._ends = EndChip(self)
        self._by_column: dict[Column, FilterChip] = {
            Column.COUNTRY: self._countries,
            Column.SECTORS: self._sectors,
            Column.KIND: self._kinds,
            Column.SIGNED: self._years,
            Column.END: self._ends,
        }
        for status, chip in self._statuses.items():
            chip.setVisible(status in _ALWAYS)
            chip.clicked.connect(self._tell)
            self.add(chip)
        self._days = DayChips(self)
        self._days.changed.connect(self._tell)
        for day_chip in self._days.chips.values():
            self.add(day_chip)
        for menu in self._by_column.values():
            menu.changed.connect(self._tell)
            self.add(menu)
        self._imported = ToggleChip(self.tr("Imported"), self)
        self._imported.setToolTip(self.tr("What was imported from one table; a click shows the others too"))
        self._imported.clicked.connect(self._tell)
        self._imported.hide()
        self.add(self._imported)
        self.more = MoreChip(self)
        self.add(self.more)
        # Beside the search field, where it takes no line of its own.
        self.as_of = AsOfChip(words, self)
        self.as_of.changed.connect(self._tell)

    def show_query(self, query: AgreementQuery) -> None:
        """Tick what the query filters by."""
        self._query = query
        for status, chip in self._statuses.items():
            chip.setChecked(status in query.statuses)
            if chip.isChecked():
                chip.setVisible(True)
        self._days.show_query(query)
        self._countries.setCheckedKeys(frozenset(query.countries))
        self._sectors.setCheckedKeys(_texts(query.sector_ids))
        self._kinds.setCheckedKeys(_texts(query.kind_ids))
        self._years.setCheckedKeys(_texts(query.years))
        self._ends.show_query(query)
        self._imported.setVisible(query.source_id is not None)
        self._imported.setChecked(query.source_id is not None)
        self.as_of.show_query(query)
        self._gather()

    def show_choices(self, choices: Choices) -> None:
        """Offer what there is, with how many agreements each would leave.

        While only the words change the chips keep their lines.
        """
        self._flow.hold(same_but_words(choices.query, self._counted))
        self._counted = choices.query
        counts = {facet.key: facet.count for facet in choices.facets.statuses}
        for status, chip in self._statuses.items():
            count = counts.get(status.value, 0)
            chip.setCount(count)
            chip.setVisible(bool(count) or chip.isChecked() or status in _ALWAYS)
        self._countries.setOptions(
            sorted(
                (
                    ChipOption(facet.key, self._words.country(facet.key), facet.count)
                    for facet in choices.facets.countries
                ),
                key=lambda option: option.text.casefold(),
            )
        )
        self._sectors.setOptions(_named(choices.sectors, choices.facets.sectors))
        self._kinds.setOptions(_named(choices.kinds, choices.facets.kinds))
        years = sorted(choices.facets.years, key=lambda facet: facet.key, reverse=True)
        self._years.setOptions([ChipOption(facet.key, facet.key, facet.count) for facet in years])
        self._ends.show_choices(choices.facets, choices.query)
        self._gather()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Gather the filters by values under one button where they would take another line."""
        super().resizeEvent(event)
        self._gather()

    def _gather(self) -> None:
        menus = tuple(self._by_column.values())
        others = (*self._statuses.values(), *self._days.chips.values())
        shown = [chip for chip in others if not chip.isHidden()]
        gathered = self.width_of((*shown, *menus)) > self.width()
        for menu in menus:
            menu.setVisible(not gathered or bool(menu.checkedKeys()))
        self.more.gather([menu for menu in menus if menu.isHidden()])

    def columns(self) -> frozenset[Column]:
        """The columns of the table by whose values it filters."""
        return frozenset(self._by_column) | {Column.STATUS}

    def open(self, column: Column) -> None:
        """Open the list of values a column is filtered by; the statuses are chips of their own."""
        if column in self._by_column:
            chip = self._by_column[column]
            chip.open_list(self.more if chip.isHidden() else None)
        else:
            self._statuses[_ALWAYS[0]].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def clear(self) -> None:
        """Filter by nothing; the words searched for stay."""
        if self._query is not None:
            self.changed.emit(without_filters(self._query))

    def _tell(self) -> None:
        if self._query is None:
            return
        self.changed.emit(
            replace(
                self.as_of.filled(self._ends.filled(self._days.filled(self._query))),
                statuses=tuple(status for status, chip in self._statuses.items() if chip.isChecked()),
                countries=tuple(sorted(self._countries.checkedKeys())),
                sector_ids=_numbers(self._sectors.checkedKeys()),
                kind_ids=_numbers(self._kinds.checkedKeys()),
                years=_numbers(self._years.checkedKeys()),
                source_id=self._query.source_id if self._imported.isChecked() else None,
            )
        )


def same_but_words(query: AgreementQuery, other: AgreementQuery | None) -> bool:
    """Whether only the words searched for differ, or nothing."""
    return other is not None and replace(query, text="") == replace(other, text="")


def without_filters(query: AgreementQuery) -> AgreementQuery:
    """The same words in the same order, narrowed by nothing."""
    return AgreementQuery(
        text=query.text, in_bin=query.in_bin, order=query.order, descending=query.descending
    )


def _named(terms: Sequence[TermChoice], facets: Sequence[Facet]) -> list[ChipOption]:
    """The terms in the office's order that some agreement has."""
    counts = {facet.key: facet.count for facet in facets}
    return [
        ChipOption(str(term.id), term.name, counts[str(term.id)]) for term in terms if str(term.id) in counts
    ]


def _texts(numbers: Iterable[int]) -> frozenset[str]:
    return frozenset(map(str, numbers))


def _numbers(keys: Iterable[str]) -> tuple[int, ...]:
    return tuple(sorted(map(int, keys)))
