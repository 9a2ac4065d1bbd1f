# SPDX-License-Identifier: EUPL-1.2
"""The file of one country or one city: all its agreements, to be read before a meeting."""

from __future__ import annotations

from typing import TYPE_CHECKING

from accordi_desktop.printing import parts
from accordi_desktop.printing.plain_text import line
from accordi_desktop.printing.reports import tables
from accordi_desktop.printing.reports.listing import checked
from accordi_desktop.printing.reports.report import Chapter, Figures, Report, bars, tiles
from accordi_desktop.printing.sections import Section, running_text
from accordi_desktop.printing.summary_data import heading
from accordi_desktop.printing.terms import terms
from accordi_desktop.register.values.lists.query import AgreementQuery, Column

if TYPE_CHECKING:
    from collections.abc import Set

    from accordi_desktop.register.register import Register
    from accordi_desktop.register.values.views import AgreementSheet
    from accordi_desktop.wording import Words

_ALL = AgreementQuery(with_past=True, order=Column.SIGNED, descending=True)


def country_file(register: Register, country: str, words: Words) -> Report:
    """Every agreement with bodies of that country (ISO code), over or not."""
    return _file(register, register.agreements.in_country(country), words.country(country), words)


def city_file(register: Register, city: str, words: Words) -> Report:
    """Every agreement with bodies of that city, over or not, by any name the city has."""
    return _file(register, register.agreements.in_city(city), line(city), words)


def _file(register: Register, there: Set[int], name: str, words: Words) -> Report:
    rows = register.agreements.rows(checked([one for one in register.agreements.ids(_ALL) if one in there]))
    nothing = words.text("report.no_agreements")
    overview: tuple[Section | Figures, ...] = (
        tiles([(words.text("report.agreements"), len(rows)), *tables.by_status(rows, words)]),
        tables.agreements("", rows, words),
        bars(words.text("report.by_sector"), tables.by_sector(rows).items(), nothing),
    )
    sheets = register.agreements.sheets([row.id for row in rows])
    return Report(
        words.text("report.place", place=name),
        words.count("print.agreements", len(rows)),
        (
            Chapter(words.text("report.overview"), overview),
            *(_chapter(sheet, words) for sheet in sheets),
        ),
    )


def _chapter(sheet: AgreementSheet, words: Words) -> Chapter:
    sections = (
        terms(sheet, words),
        parts.sectors(sheet, words),
        parts.signatories(sheet, words),
        parts.periods(sheet, words),
        parts.initiatives(sheet, words),
        running_text(words.section("notes"), sheet.content.notes),
    )
    reason = words.reason(sheet.facts, sheet.validity)
    return Chapter(
        f"{line(sheet.content.reference)} – {heading(sheet)}",
        tuple(section for section in sections if section.rows),
        note=f"{words.label(sheet.status)}: {line(reason)}",
        on_new_page=True,
    )
