# SPDX-License-Identifier: EUPL-1.2
"""The list that D.Lgs. 33/2013, art. 23, asks for every six months: the agreements signed, as page and table.

Of each the subject, the day, the counterpart, the expected expense and the documents. The register knows no
expense: where the office gives none the list says so, and never zero.
"""

from __future__ import annotations

import csv
import io
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from accordi_desktop.exchange.html import Html, element
from accordi_desktop.exchange.open_data.table import csv_table
from accordi_desktop.exchange.public_page.public_facts import public_agreement
from accordi_desktop.model.dates.approximate_date import may_fall_in
from accordi_desktop.model.dates.partial_date import PartialDate, Precision
from accordi_desktop.model.enums import DocumentKind
from accordi_desktop.model.progress import no_progress
from accordi_desktop.storage.atomic_file import make_folder, write_files

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from accordi_desktop.exchange.selection import Selection
    from accordi_desktop.model.progress import Progress
    from accordi_desktop.register.values.views import AgreementSheet
    from accordi_desktop.wording import Words

_HEADINGS = ("reference", "subject", "counterpart", "signed", "expense", "documents")
_STYLE = (
    "body{font:1.1rem/1.6 system-ui,'Segoe UI',sans-serif;max-width:70rem;margin:2rem auto;padding:0 1rem}"
    "section{overflow-x:auto}table{border-collapse:collapse;width:100%}caption{text-align:left}"
    "th,td{text-align:left;vertical-align:top;padding:.4rem .8rem;border-bottom:1px solid #777}"
)


@dataclass(frozen=True, slots=True)
class HalfYear:
    """The first or the second six months of a year."""

    year: int
    half: int

    @classmethod
    def before(cls, day: date) -> HalfYear:
        """The last one that is over on that day."""
        return cls(day.year, 1) if day.month > 6 else cls(day.year - 1, 2)

    @property
    def first(self) -> date:
        """Its first day."""
        return date(self.year, 1 if self.half == 1 else 7, 1)

    @property
    def last(self) -> date:
        """Its last day."""
        return date(self.year, 6, 30) if self.half == 1 else date(self.year, 12, 31)

    @property
    def files(self) -> tuple[str, str]:
        """The names of its table and of its page."""
        return f"art23-{self.year}-{self.half}.csv", f"art23-{self.year}-{self.half}.html"


@dataclass(frozen=True, slots=True)
class HalfYearRow:
    """One agreement of the list, as text; `signed` is EDTF."""

    reference: str
    subject: str
    counterpart: str
    signed: str
    expense: str
    documents: str


@dataclass(frozen=True, slots=True)
class HalfYearList:
    """The rows, and the references of agreements whose date is too vague to tell the half year."""

    half_year: HalfYear
    rows: tuple[HalfYearRow, ...]
    undated: tuple[str, ...]


def half_year_list(
    selection: Selection,
    half_year: HalfYear,
    expenses: Mapping[str, str],
    words: Words,
    progress: Progress = no_progress,
) -> HalfYearList:
    """The published agreements signed in these six months; `expenses` are texts by reference."""
    rows, undated = [], []
    for sheet in selection.published().sheets(progress):
        if not sheet.signed.known or not may_fall_in(sheet.signed, half_year.first, half_year.last):
            continue
        within = half_year.first <= sheet.signed.earliest and sheet.signed.latest <= half_year.last
        if within:
            rows.append(_row(sheet, expenses, words))
        else:
            undated.append(sheet.content.reference)
    rows.sort(key=lambda row: (row.signed, row.reference))
    return HalfYearList(half_year, tuple(rows), tuple(undated))


def _row(sheet: AgreementSheet, expenses: Mapping[str, str], words: Words) -> HalfYearRow:
    facts = public_agreement(sheet, with_names=False)
    reference = facts.reference
    return HalfYearRow(
        reference,
        facts.title(words.language)[0],
        "; ".join(one.name for one in facts.counterparts),
        facts.signed.edtf,
        expenses.get(reference, "") or words.text("half_year.no_expense"),
        "; ".join(
            one.content.file_name for one in sheet.documents if one.content.kind is DocumentKind.SIGNED_TEXT
        ),
    )


def list_csv(found: HalfYearList) -> str:
    """The list as a table of text."""
    return csv_table(_HEADINGS, ([getattr(row, key) for key in _HEADINGS] for row in found.rows))


def list_page(found: HalfYearList, body: str, words: Words) -> str:
    """The list as a page without scripts or requests."""
    title = words.text("half_year.title", half=found.half_year.half, year=found.half_year.year)
    named = [words.text(f"half_year.{key}") for key in _HEADINGS[1:]]
    head = element("tr", *(element("th", text, scope="col") for text in named))
    table = element(
        "table",
        element("caption", words.text("half_year.law")),
        element("thead", head),
        element("tbody", *(_line(row, words) for row in found.rows)),
    )
    content = element("section", table, aria_label=title, tabindex="0")
    if not found.rows:
        content = element("p", words.text("half_year.none"))
    parts = [element("h1", title), content]
    if body:
        parts.insert(0, element("p", body))
    meta = element("meta", name="viewport", content="width=device-width,initial-scale=1")
    page_head = element(
        "head",
        element("meta", charset="utf-8"),
        meta,
        element("title", title),
        element("style", Html(_STYLE)),
    )
    return (
        "<!DOCTYPE html>\n"
        + element("html", page_head, element("body", element("main", *parts)), lang=words.language)
        + "\n"
    )


def _line(row: HalfYearRow, words: Words) -> Html:
    signed = PartialDate.from_edtf(row.signed)
    day = element("time", words.long_date(signed), datetime=row.signed)
    if signed.precision is Precision.UNKNOWN:
        day = element("span", "")
    cells = (row.subject, row.counterpart, day, row.expense, row.documents)
    return element("tr", *(element("td", cell) for cell in cells))


def write_list(found: HalfYearList, body: str, folder: Path, words: Words) -> tuple[Path, Path]:
    """Write the table and the page; returns their paths. Raises AccordiError."""
    table, page = (folder / name for name in found.half_year.files)
    make_folder(folder)
    write_files({table: list_csv(found).encode(), page: list_page(found, body, words).encode()})
    return table, page


def changes_since(
    before: str, found: HalfYearList
) -> tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]:
    """References added, changed and removed since a table that was written before."""
    old = {row.get("reference", ""): tuple(row.get(key, "") for key in _HEADINGS) for row in _read(before)}
    new = {row.reference: tuple(getattr(row, key) for key in _HEADINGS) for row in found.rows}
    added = tuple(key for key in new if key not in old)
    changed = tuple(key for key in new if key in old and new[key] != old[key])
    return added, changed, tuple(key for key in old if key not in new)


def _read(text: str) -> Iterable[dict[str, str]]:
    return csv.DictReader(io.StringIO(text, newline=""))
