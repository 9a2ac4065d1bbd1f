# SPDX-License-Identifier: EUPL-1.2
"""The chip for the end of agreements: in some years, or within days of today."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from accordi_desktop.register.values.lists.query import END_SPANS
from accordi_desktop.ui.widgets.choices.chips import ChipOption, FilterChip

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from accordi_desktop.register.values.lists.query import AgreementQuery
    from accordi_desktop.register.values.views import Facets

_A_YEAR = 365
_DAYS = "days "


class EndChip(FilterChip):
    """Years may be several; of the spans of days one at most is chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setTitle(self.tr("End"))
        self.setExclusive(frozenset(map(_key, END_SPANS)))

    def show_query(self, query: AgreementQuery) -> None:
        """Tick what the query asks for; a span of days that is not among the usual ones is offered too."""
        keys = frozenset(map(str, query.end_years))
        if query.ends_within is not None:
            keys |= {_key(query.ends_within)}
            self._offer_span(query.ends_within)
        self.setCheckedKeys(keys)

    def show_choices(self, facets: Facets, query: AgreementQuery) -> None:
        """Offer the spans of days, those ahead first, and the years, the latest first, with their counts."""
        counts = {int(one.key): one.count for one in facets.ends_within}
        ahead_first = sorted(counts, key=lambda days: (days < 0, abs(days)))
        spans = [ChipOption(_key(days), self._span(days), counts[days]) for days in ahead_first]
        years = [ChipOption(one.key, one.key, one.count) for one in reversed(facets.end_years)]
        self.setOptions([*spans, *years])
        if query.ends_within is not None:
            self._offer_span(query.ends_within)

    def filled(self, query: AgreementQuery) -> AgreementQuery:
        """The query with the end that is chosen here."""
        keys = self.checkedKeys()
        days = [int(key.removeprefix(_DAYS)) for key in keys if key.startswith(_DAYS)]
        years = sorted(int(key) for key in keys if not key.startswith(_DAYS))
        return replace(query, end_years=tuple(years), ends_within=days[0] if days else None)

    def _offer_span(self, days: int) -> None:
        if all(option.key != _key(days) for option in self.options()):
            self.setOptions([ChipOption(_key(days), self._span(days)), *self.options()])
        self.setExclusive(frozenset(_key(one) for one in (*END_SPANS, days)))

    def _span(self, days: int) -> str:
        if days < 0:
            return self.tr("in the last %n day(s)", "", -days)
        if days == _A_YEAR:
            return self.tr("within a year")
        return self.tr("within %n day(s)", "", days)


def _key(days: int) -> str:
    return f"{_DAYS}{days}"
