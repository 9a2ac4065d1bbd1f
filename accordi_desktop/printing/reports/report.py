# SPDX-License-Identifier: EUPL-1.2
"""The structure of every report: a heading and chapters of sections, set by one template."""

from collections.abc import Iterable
from dataclasses import asdict, dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from accordi_desktop.model.text.file_names import FileNames
from accordi_desktop.printing.plain_text import line
from accordi_desktop.printing.sections import Section
from accordi_desktop.printing.summary_data import around_page_numbers, letterhead
from accordi_desktop.printing.typesetting import Document, typeset
from accordi_desktop.register.values.views import OfficeParticulars
from accordi_desktop.wording import Words

# A report of this many chapters or more opens with a list of contents.
_CONTENTS_FROM = 4


class Drawn(StrEnum):
    """How a set of figures is drawn."""

    TILES = "tiles"
    BARS = "bars"


@dataclass(frozen=True, slots=True)
class Figures:
    """Counts with their labels: as large numbers side by side, or as bars below each other."""

    title: str
    shape: Drawn
    rows: tuple[tuple[str, int], ...]
    empty: str = ""


@dataclass(frozen=True, slots=True)
class Chapter:
    """A part of a report; a new page begins with it where `on_new_page` is set."""

    title: str
    sections: tuple[Section | Figures, ...]
    note: str = ""
    on_new_page: bool = False


@dataclass(frozen=True, slots=True)
class Report:
    """The content of a report."""

    title: str
    subtitle: str
    chapters: tuple[Chapter, ...]

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing in it but headings and zeros."""
        sections = (section for chapter in self.chapters for section in chapter.sections)
        return not any(isinstance(section, Section) and section.rows for section in sections)


def typeset_report(report: Report, office: OfficeParticulars, words: Words, on: date) -> Document:
    """The report as PDF/A with tags, and as SVG pages."""
    return typeset("report", _data(report, office, words, on), words, on)


def file_name(report: Report) -> str:
    """The name a file of the report may have: "Accordi con Cina.pdf"."""
    return FileNames().name(report.title, ending=".pdf")


def tiles(rows: Iterable[tuple[str, int]]) -> Figures:
    """Large numbers side by side."""
    return Figures("", Drawn.TILES, tuple(rows))


def bars(title: str, rows: Iterable[tuple[str, int]], empty: str) -> Figures:
    """Bars, the longest first; those of the same length by name."""
    ordered = sorted(rows, key=lambda row: (-row[1], row[0].casefold()))
    return Figures(title, Drawn.BARS, tuple((line(label), number) for label, number in ordered), empty)


def _data(report: Report, office: OfficeParticulars, words: Words, on: date) -> dict[str, Any]:
    contents = len(report.chapters) >= _CONTENTS_FROM
    return {
        "language": words.language,
        "title": f"{report.title} – {report.subtitle}" if report.subtitle else report.title,
        "author": line(office.body, 240),
        "office": letterhead(office),
        "foot": words.text("print.printed_on", date=words.day(on)),
        "page": around_page_numbers(words),
        "heading": report.title,
        "subtitle": report.subtitle,
        "contents": words.text("print.contents") if contents else "",
        "chapters": [asdict(chapter) for chapter in report.chapters],
        "missing": "",
    }
