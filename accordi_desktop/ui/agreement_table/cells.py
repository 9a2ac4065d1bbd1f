# SPDX-License-Identifier: EUPL-1.2
"""What stands in a cell of the table, and what is said of it to those who do not see it."""

from collections.abc import Mapping

from accordi_desktop.register.values.lists.query import Column
from accordi_desktop.register.values.views import AgreementRow
from accordi_desktop.wording import Words

COLUMNS = tuple(Column)
NOTHING = "—"

Headers = Mapping[Column, str]


def cell_text(row: AgreementRow, column: Column, words: Words) -> str:
    """The text of a cell; nothing known is a dash."""
    match column:
        case Column.SIGNED:
            return words.date(row.signed) if row.signed.known else NOTHING
        case Column.END:
            return words.date(row.end) if row.end.known else NOTHING
        case Column.STATUS:
            return words.short(row.status)
        case Column.COUNTRY:
            return words.countries(row.countries) or NOTHING
        case Column.PROCEDURE:
            return words.advance(row.advance) or NOTHING
    return _plain(row, column) or NOTHING


def spoken_cell(row: AgreementRow, column: Column, headers: Headers, words: Words) -> str:
    """A cell with its heading."""
    return f"{headers[column]}: {_spoken(row, column, words)}"


def spoken_row(row: AgreementRow, headers: Headers, words: Words) -> str:
    """The line as a sentence."""
    parts = (
        row.reference,
        row.counterpart,
        words.countries(row.countries),
        row.title or row.kind,
        words.label(row.status),
        f"{headers[Column.SIGNED]}: {words.long_date(row.signed)}",
        f"{headers[Column.END]}: {words.long_date(row.end)}",
    )
    return ", ".join(part for part in parts if part)


def _spoken(row: AgreementRow, column: Column, words: Words) -> str:
    match column:
        case Column.SIGNED:
            return words.long_date(row.signed)
        case Column.END:
            return words.long_date(row.end)
        case Column.STATUS:
            return words.label(row.status)
    return cell_text(row, column, words)


def _plain(row: AgreementRow, column: Column) -> str:
    return {
        Column.REFERENCE: row.reference,
        Column.COUNTERPART: row.counterpart,
        Column.CITY: row.city,
        Column.TITLE: row.title,
        Column.KIND: row.kind,
        Column.SECTORS: row.sectors,
        Column.RENEWALS: str(row.renewals),
    }[column]
