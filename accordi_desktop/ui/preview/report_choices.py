# SPDX-License-Identifier: EUPL-1.2
"""The reports one can choose from, each with the fields it needs."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal

from accordi_desktop.model.dates.partial_date import PartialDate, Precision
from accordi_desktop.register.values.lists.query import AgreementQuery
from accordi_desktop.ui.widgets.choices.choice_box import ChoiceBox
from accordi_desktop.ui.widgets.dates.date_field import PartialDateField
from accordi_desktop.ui.widgets.number_field import NumberField

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from accordi_desktop.printing.reports.report import Report
    from accordi_desktop.register.register import Register
    from accordi_desktop.wording import Words

    Make = Callable[[], Report]

_EARLIEST_YEAR, _LATEST_YEAR = 1900, 2200


@dataclass(frozen=True, slots=True)
class Subjects:
    """What there are reports on: the list in view, its length, the countries and cities of all agreements."""

    register: Register
    query: AgreementQuery
    matching: int
    countries: tuple[str, ...]
    cities: tuple[str, ...]


def read_subjects(register: Register, query: AgreementQuery) -> Subjects:
    """Read what the choices are about; on a thread, since it looks at every agreement."""
    agreements = register.agreements
    countries = tuple(facet.key for facet in agreements.facets(AgreementQuery(with_past=True)).countries)
    return Subjects(register, query, agreements.counts(query).matching, countries, agreements.cities())


class Choice(QObject):
    """One report: its name, its fields, and the report they ask for; `used` when a field is."""

    used = Signal()

    def __init__(self, register: Register, words: Words, title: str) -> None:
        super().__init__()
        self.register, self.words, self.title = register, words, title
        self.fields: tuple[QWidget, ...] = ()

    def problem(self) -> str:
        """What is missing for the report; empty when nothing is."""
        return ""

    def report(self) -> Make:
        """How the report is made, on a thread."""
        raise NotImplementedError


class ListChoice(Choice):
    """The list in view."""

    def __init__(self, subjects: Subjects, words: Words) -> None:
        counted = words.count("print.agreements", subjects.matching)
        title = QCoreApplication.translate("Reports", "The list as it is filtered ({counted})")
        super().__init__(subjects.register, words, title.format(counted=counted))
        self._query = subjects.query

    def report(self) -> Make:
        """The agreements of the list."""
        from accordi_desktop.printing.reports.listing import listing  # noqa: PLC0415

        return partial(listing, self.register, self._query, self.words)


class ExpiringChoice(Choice):
    """What runs out from one day to another."""

    def __init__(self, register: Register, words: Words) -> None:
        super().__init__(
            register, words, QCoreApplication.translate("Reports", "What expires within a period")
        )
        today = PartialDate.of(register.calendar.today)
        self.first = self._field(QCoreApplication.translate("Reports", "From"), today)
        self.last = self._field(QCoreApplication.translate("Reports", "To"), today.plus_months(12))
        self.fields = (self.first, self.last)

    def problem(self) -> str:
        """Both days are needed, in their order."""
        first, last = self.first.value(), self.last.value()
        if first is None or last is None or {first.precision, last.precision} != {Precision.DAY}:
            return QCoreApplication.translate("Reports", "Give both days in full: day, month and year.")
        if last.earliest < first.earliest:
            return QCoreApplication.translate("Reports", "The last day lies before the first.")
        return ""

    def report(self) -> Make:
        """The deadlines between the two days."""
        from accordi_desktop.printing.reports.expiring import expiring  # noqa: PLC0415

        first, last = self.first.value(), self.last.value()
        if first is None or last is None:
            raise ValueError("days that cannot be read")
        return partial(expiring, self.register, first.earliest, last.earliest, self.words)

    def _field(self, name: str, value: PartialDate) -> PartialDateField:
        field = PartialDateField(self.words, name)
        field.setValue(value)
        field.changed.connect(self.used)
        return field


class CountryChoice(Choice):
    """The file of one country."""

    def __init__(self, register: Register, words: Words, countries: tuple[str, ...]) -> None:
        super().__init__(
            register, words, QCoreApplication.translate("Reports", "All agreements with a country")
        )
        self.country = ChoiceBox(
            QCoreApplication.translate("Reports", "Country"),
            [(code, words.country(code)) for code in countries],
            countries[0],
        )
        self.country.activated.connect(self.used)
        self.fields = (self.country,)

    def report(self) -> Make:
        """Its agreements, one after the other."""
        from accordi_desktop.printing.reports.place import country_file  # noqa: PLC0415

        return partial(country_file, self.register, self.country.value(), self.words)


class CityChoice(Choice):
    """The file of one city."""

    def __init__(self, register: Register, words: Words, cities: tuple[str, ...]) -> None:
        super().__init__(register, words, QCoreApplication.translate("Reports", "All agreements with a city"))
        self.city = ChoiceBox(
            QCoreApplication.translate("Reports", "City"), [(city, city) for city in cities], cities[0]
        )
        self.city.activated.connect(self.used)
        self.fields = (self.city,)

    def report(self) -> Make:
        """Its agreements, one after the other."""
        from accordi_desktop.printing.reports.place import city_file  # noqa: PLC0415

        return partial(city_file, self.register, self.city.value(), self.words)


class YearChoice(Choice):
    """The report on one year."""

    def __init__(self, register: Register, words: Words) -> None:
        super().__init__(register, words, QCoreApplication.translate("Reports", "The report on a year"))
        self.year = NumberField(QCoreApplication.translate("Reports", "Year"), lambda _year: "", _LATEST_YEAR)
        self.year.setValue(register.calendar.today.year)
        self.year.changed.connect(self.used)
        self.fields = (self.year,)

    def problem(self) -> str:
        """A year of four digits is needed."""
        if _EARLIEST_YEAR <= (self.year.value() or 0) <= _LATEST_YEAR:
            return ""
        return QCoreApplication.translate("Reports", "Give a year of four digits.")

    def report(self) -> Make:
        """What happened in that year."""
        from accordi_desktop.printing.reports.year import year_report  # noqa: PLC0415

        return partial(year_report, self.register, self.year.value() or 0, self.words)


def choices(words: Words, subjects: Subjects) -> tuple[Choice, ...]:
    """The reports of this register; one without places has no file of a place."""
    register = subjects.register
    found: list[Choice] = [ListChoice(subjects, words), ExpiringChoice(register, words)]
    if subjects.countries:
        countries = sorted(subjects.countries, key=lambda code: words.country(code).casefold())
        found.append(CountryChoice(register, words, tuple(countries)))
    if subjects.cities:
        found.append(CityChoice(register, words, subjects.cities))
    return (*found, YearChoice(register, words))
